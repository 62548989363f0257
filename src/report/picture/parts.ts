// The parts of a picture, as data: no size and no colour.
import type { DrawnPiece } from "../../compare/draw.ts";
import type { Minute } from "../../model/clock.ts";

/** A colour's reason: a headline row by its position (`block0`), a group, `sleep`, or a kind that is not told. */
export type Hue = string;

/** A hue; or how an hour is told, whether something is mentioned, or told of one only. */
export type LegendEntry =
  | { readonly type: "hue"; readonly hue: Hue; readonly text: string }
  | { readonly type: "timed" | "untimed" | "missing" | "only" | "mention"; readonly text: string };

/**
 * Something told to have moved: its stretch in the first day and in the second. Where only one bound of both is told,
 * start and end are that bound.
 */
export type PictureLink = { readonly hue: Hue; readonly from: LinkEnd; readonly to: LinkEnd };

/** Start and end; an end past 1440 lies after 04:00. */
export type LinkEnd = readonly [Minute, Minute];

/** A picture as data. */
export type Picture = {
  readonly title: string;
  /** All that the picture says, for who does not see it. */
  readonly description: string;
  /** Full hours of the axis, every second one, from 04:00 to 04:00. */
  readonly hours: readonly Mark[];
  readonly days: readonly PictureDay[];
  /** The moves that are told between the first day and the second. */
  readonly links: readonly PictureLink[];
  readonly legend: readonly LegendEntry[];
  readonly findings: readonly { readonly label: string; readonly sentences: readonly string[] }[];
  readonly sources: string | null;
  /** Stands under a stretch of which the order is told and no hour. */
  readonly hoursUntold: string;
  /** Stands before what is mentioned without an hour. */
  readonly anyHour: string;
};

/** One day of a picture. */
export type PictureDay = {
  readonly name: string;
  readonly about: string;
  /** The timed part of the day, in words. */
  readonly timed: string;
  readonly pieces: readonly PicturePiece[];
  readonly marks: readonly Mark[];
  readonly mentions: readonly PictureMention[];
};

/** A minute of the axis and what is written there; `weight` says which is left out last where there is no room. */
export type Mark = { readonly minute: Minute; readonly text: string; readonly weight: number };

/** A stretch of the picture. An edge is sharp where its time is told; at 04:00 a stretch is only cut. */
export type PicturePiece = {
  readonly start: Minute;
  readonly end: Minute;
  readonly state: DrawnPiece["state"];
  readonly startSharp: boolean;
  readonly endSharp: boolean;
  readonly hue: Hue | null;
  /** The longest first: the file's words, the kind, the kind in five letters. */
  readonly labels: readonly string[];
  /** Who, what and when, in one line. */
  readonly title: string;
  /** One number for all that belongs together. */
  readonly row: number;
  /** Whether it is told of this day and of no other. */
  readonly only: boolean;
};

/** Something told without a length; `minute` is null where no hour is told. */
export type PictureMention = {
  readonly minute: Minute | null;
  readonly text: string;
  readonly hue: Hue;
  readonly title: string;
  readonly row: number;
  readonly only: boolean;
};

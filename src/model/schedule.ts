// A schedule: one person's day as a file tells it, placed on the diary day.
import type { Activity } from "./agreement.ts";
import type { Minute } from "./clock.ts";

/** How well a bound is told: a clock time, about a clock time (`~23:00`), or only its place in the order. */
export type Told = "reported" | "approximate" | "untold";

/** First and last possible minute, both included, on an axis that runs on past 04:00 (0 to 2880). */
export type Range = readonly [Minute, Minute];

/** A start or an end. `between` is where it may lie; both ends of it are `minute` where that is told. */
export type Bound = KnownBound | { readonly told: "untold"; readonly minute: null; readonly between: Range };

export type KnownBound = {
  readonly told: "reported" | "approximate";
  readonly minute: Minute;
  readonly between: Range;
};

/** What a file says of an activity, timed or not. */
export type ToldActivity = Activity & {
  /** What is done beside the main activity; counts for "who does it", never for minutes. */
  readonly secondary: readonly Activity[];
  readonly place: string | null;
  readonly note: string | null;
  /** The source's own words. */
  readonly quote: string | null;
};

/** An unbroken stretch of one main activity. Starts lie in 0..1440; an end may lie past 1440. */
export type Episode = ToldActivity & { readonly start: Bound; readonly end: Bound };

/** An activity told without a length and without a place in the order; it may have a clock time. */
export type Mention = ToldActivity & {
  readonly time: { readonly told: "reported" | "approximate"; readonly minute: Minute } | null;
};

/**
 * The stretch between two neighbouring known bounds. The segments of a day follow one another and are 1,440 minutes
 * together. The episodes share the segment in their order; where `gaps` holds k, minutes of which nothing is told may
 * lie before the k-th of them (or, for k = their number, after the last). A segment without episodes is unrecorded.
 */
export type Segment = {
  /** 0 to 1439. */
  readonly start: Minute;
  /** Later than the start; past 1440 where the segment crosses 04:00. */
  readonly end: Minute;
  readonly startTold: SegmentEdge;
  readonly endTold: SegmentEdge;
  /** Positions in `Schedule.episodes`, in the order of the day. */
  readonly episodes: readonly number[];
  readonly gaps: readonly number[];
  /** Long for what it holds: it tells its episodes and their order, but no minutes. */
  readonly thin: boolean;
};

/** What ends a segment: a time told, 04:00 of a dated day, or nothing (a day without any clock time is one ring). */
export type SegmentEdge = "reported" | "approximate" | "cut" | "nothing";

/** Where a schedule's facts come from. */
export type Source = {
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** As written: a year, a month or a day (`2024`, `2024-02`, `2024-02-27`). */
  readonly published: string | null;
  readonly url: string | null;
};

/** A stretch of the day's order: one episode, or adjacent episodes of sleep, which are one stretch. */
export type Stretch = readonly number[];

/** Sleep that makes the night: bedtime is its start, wake-up its end. */
export type MainSleep = {
  readonly episodes: Stretch;
  readonly bed: Bound | null;
  readonly wake: Bound | null;
};

/** Who a schedule is of, and where that is told. */
export type About = {
  /** The name that it is called by: the file's name without its ending. */
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly role: string | null;
  readonly organization: string | null;
  /** IANA name. */
  readonly timezone: string | null;
  /** The calendar day on which a dated day begins at 04:00 (`2024-02-27`); null for a typical day, which is a cycle. */
  readonly date: string | null;
  readonly note: string | null;
  readonly sources: readonly Source[];
};

/** One person's day. Made by `placeSchedule` only, which guarantees the tiling. */
export type Schedule = About & {
  /** In the order of the file. */
  readonly episodes: readonly Episode[];
  readonly mentions: readonly Mention[];
  /** In the order of the axis. */
  readonly segments: readonly Segment[];
  /** The day's order: from wake-up where that is told, else as in the file. */
  readonly order: readonly Stretch[];
  readonly mainSleep: MainSleep | null;
  /** Minutes in segments that hold a single episode and nothing open. */
  readonly toldByClock: number;
  /** Minutes that lie unrecorded, in open or in thin segments. */
  readonly unrecorded: number;
  /** Whether at most 90 minutes are unrecorded. */
  readonly toldThrough: boolean;
};

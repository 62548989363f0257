// What a picture of days shows and says: the drawing with its words, before any size or colour.
import type { Comparison } from "../compare/comparison.ts";
import type { DrawnPiece, Drawing } from "../compare/draw.ts";
import { UNKNOWN, wordsOf, type Kind } from "../model/category.ts";
import { wrap, type Minute } from "../model/clock.ts";
import type { Bound, Episode, Schedule } from "../model/schedule.ts";
import { cleanComparison } from "./clean.ts";
import { findingsSection } from "./findings.ts";
import { USUAL, type ReportOptions } from "./options.ts";
import { namesOf, ofDay } from "./person.ts";
import { hueOf, legendOf, type Hue, type LegendEntry } from "./picture-legend.ts";
import { linksOf, onlyOf, rowNumbers, type PictureLink } from "./picture-rows.ts";
import type { Findings } from "./section.ts";
import { sourceLine } from "./sources.ts";
import { HOURS_NOT_TOLD } from "./strips.ts";
import { clockText, listText, whenText, type Voice } from "./voice.ts";

export type Picture = {
  readonly title: string;
  /** All that the picture says, for who does not see it. */
  readonly description: string;
  /** Full hours of the axis, every second one, from 04:00 to 04:00. */
  readonly hours: readonly Mark[];
  readonly days: readonly PictureDay[];
  /** What is told to have moved between the first day and the second. */
  readonly links: readonly PictureLink[];
  readonly legend: readonly LegendEntry[];
  readonly findings: readonly { readonly label: string; readonly text: string }[];
  readonly sources: string | null;
  /** Stands under a stretch of which the order is told and no hour. */
  readonly untold: string;
  /** Stands before what is mentioned without an hour. */
  readonly anyHour: string;
};

export type PictureDay = {
  readonly name: string;
  readonly about: string;
  readonly told: string;
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
  readonly told: DrawnPiece["told"];
  readonly startSharp: boolean;
  readonly endSharp: boolean;
  readonly hue: Hue | null;
  /** The longest first: the file's words, the kind, the kind in five letters. */
  readonly labels: readonly string[];
  /** Who, what and when, in one line. */
  readonly title: string;
  /** What belongs together has one number. */
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

/**
 * The picture of a comparison in words; texts of the files come out as they may be shown.
 * @param said the findings, where the report has others than those of two days
 */
export function pictureOf(
  comparison: Comparison,
  drawing: Drawing,
  options: Partial<ReportOptions> = {},
  said: Findings | null = null,
): Picture {
  const chosen = { ...USUAL, ...options, medium: "page", explain: false } as const;
  const clean = cleanComparison(comparison);
  const { schedules } = clean;
  const voice: Voice = { style: chosen.style, about: "~" };
  const findings = (said ?? findingsSection(clean, chosen)).groups.map(({ label, sentences }) => ({
    label,
    text: sentences.map((s) => s.text).join(" "),
  }));
  const days = schedules.map((_, i) => dayOf(clean, drawing, i, voice));
  const names = schedules.length > 3 ? namesOf(schedules) : schedules.map((s) => s.name);
  const title = `A day of ${listText(names)}`;
  return {
    title,
    description: [
      `${title}, from 04:00 to 04:00.`,
      ...days.map((d) => `${d.name}: ${d.told}.`),
      ...findings.map((f) => `${f.label}: ${f.text}`),
    ].join("\n"),
    hours: Array.from({ length: 13 }, (_, i) => hourMark(i * 120, voice)),
    days,
    links: linksOf(clean),
    legend: legendOf(clean, days),
    findings,
    sources: sourceLine(schedules),
    untold: HOURS_NOT_TOLD,
    anyHour: "no hour told:",
  };
}

function hourMark(minute: Minute, voice: Voice): Mark {
  const text = clockText(voice, minute, false);
  return { minute, text: voice.style === "24h" ? text.slice(0, 2) : text.replace(":00", ""), weight: 0 };
}

function dayOf(comparison: Comparison, drawing: Drawing, i: number, voice: Voice): PictureDay {
  const schedule = comparison.schedules[i] as Schedule;
  const drawn = drawing.schedules[i] ?? { pieces: [], marks: [] };
  const name = namesOf(comparison.schedules)[i] ?? schedule.short;
  const rows = rowNumbers(comparison, i);
  const only = onlyOf(comparison, i);
  const kindHue = (kind: Kind) => hueOf(comparison, kind);
  return {
    name,
    about: schedule.organization ?? schedule.role ?? "",
    told: `${ofDay(schedule.toldByClock)} told`,
    pieces: drawn.pieces.map((piece): PicturePiece => {
      const { episode: index, start, end, told } = piece;
      const episode = index === null ? undefined : schedule.episodes[index];
      if (index === null || episode === undefined) return blank(piece);
      return {
        start,
        end,
        told,
        ...edgesOf(piece, episode),
        hue: kindHue(episode.kind),
        labels: labelsOf(episode),
        title: `${name}: ${episode.activity} · ${whenText(voice, episode)}`,
        row: rows.episode(index),
        only: only.episodes.has(index),
      };
    }),
    marks: marksOf(schedule, drawn.marks, voice),
    mentions: schedule.mentions.map((mention, k): PictureMention => {
      const { time, activity } = mention;
      const hour = time === null ? null : clockText(voice, time.minute, time.told === "approximate");
      return {
        minute: time?.minute ?? null,
        text: hour === null ? activity : `${hour} ${activity}`,
        hue: kindHue(mention.kind),
        title: `${name}: ${activity} · ${hour ?? "hour not told"}`,
        row: rows.mention(k),
        only: only.mentions.has(k),
      };
    }),
  };
}

/** Sleep is called so: what a file says of its beginning ("goes to bed") does not suit the morning. */
function labelsOf({ kind, activity }: Episode): string[] {
  const { label, strip } = wordsOf(kind);
  return [...(kind === "sleep" ? [] : [activity]), ...(kind === UNKNOWN ? [] : [label, strip])];
}

function blank({ start, end, told }: DrawnPiece): PicturePiece {
  const nothing = { hue: null, labels: [], title: "", row: -1, only: false } as const;
  return { start, end, told, startSharp: true, endSharp: true, ...nothing };
}

function edgesOf(
  { start, end, told }: DrawnPiece,
  episode: Episode,
): Pick<PicturePiece, "startSharp" | "endSharp"> {
  const at = (bound: Bound, minute: Minute) => bound.told !== "untold" && wrap(bound.minute) === wrap(minute);
  return {
    startSharp: told === "told" || start === 0 || at(episode.start, start),
    endSharp: told === "told" || end === 1440 || at(episode.end, end),
  };
}

/** The night's two times weigh most, then the bounds of long stretches. */
function marksOf(
  schedule: Schedule,
  marks: Drawing["schedules"][number]["marks"],
  voice: Voice,
): readonly Mark[] {
  const { mainSleep, segments } = schedule;
  const night = new Set(
    [mainSleep?.wake, mainSleep?.bed].flatMap((b) => (b && b.told !== "untold" ? [wrap(b.minute)] : [])),
  );
  return marks.map(({ minute, told }) => {
    const touching = segments.filter((s) => s.start === minute || wrap(s.end) === minute);
    const longest = Math.max(0, ...touching.map((s) => s.end - s.start));
    return {
      minute,
      text: clockText(voice, minute, told === "approximate"),
      weight: night.has(minute) ? 1e6 : longest,
    };
  });
}

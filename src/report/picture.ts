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
import { hueOf, legendOf } from "./picture-legend.ts";
import type { Mark, Picture, PictureDay, PictureMention, PicturePiece } from "./picture-parts.ts";
import { linksOf, onlyOf, rowNumbers } from "./picture-rows.ts";
import type { Findings } from "./section.ts";
import { sourceLine } from "./sources.ts";
import { HOURS_NOT_TOLD } from "./strips.ts";
import { clockText, listText, whenText, type Voice } from "./voice.ts";

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
    sentences: sentences.map((s) => s.text),
  }));
  const days = schedules.map((_, i) => dayOf(clean, drawing, i, voice));
  const names = schedules.length > 3 ? namesOf(schedules) : schedules.map((s) => s.name);
  const title = `A day of ${listText(names)}`;
  return {
    title,
    description: [
      `${title}, from 04:00 to 04:00.`,
      ...days.map((d) => `${d.name}: ${d.told}.`),
      ...findings.map((f) => `${f.label}: ${f.sentences.join(" ")}`),
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
  return [kind === "sleep" ? label : activity, ...(kind === UNKNOWN ? [] : [label, strip])];
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

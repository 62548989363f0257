/** Puts a day together: timed entries, what stands between them without a time, mentions, and what is left out. */

import { diagnose, type PostDiagnostic } from "./diagnostic.ts";
import type { Entry } from "./entry.ts";
import { type Heading, windowOf, wordsAfterPeriod } from "./heading.ts";
import type { PostEpisode, PostMention, PostSchedule, PostTime, SourceLine } from "./post.ts";
import { proposeCategory } from "./propose-category.ts";
import { type Row, wordsOf } from "./row.ts";
import { clockOf, type Timed } from "./solve.ts";

/** What is known of the post when a day is put together. */
export type Material = {
  readonly rows: readonly Row[];
  readonly headings: ReadonlyMap<number, Heading>;
  /** The row whose words an entry took. */
  readonly usedRows: ReadonlyMap<Entry, number>;
  /** The rows that hold entries or were remarked on already. */
  readonly settled: ReadonlySet<number>;
};

export type Composed = {
  readonly schedule: PostSchedule;
  readonly leftOut: readonly SourceLine[];
  readonly diagnostics: readonly PostDiagnostic[];
};

/** One schedule from the timed entries of a day and the rows `from` to `to` around them. */
export function composeDay(
  material: Material,
  name: string | null,
  timed: readonly Timed[],
  from: number,
  to: number,
): Composed {
  const first = timed[0]?.entry.row ?? from;
  const last = timed.at(-1)?.entry.row ?? from;
  const listMark = material.rows[last]?.mark ?? "";
  const leftOut: SourceLine[] = [];
  const mentions: PostMention[] = [];
  const pieces: { readonly row: number; readonly episode: PostEpisode }[] = timed.map((one) => ({
    row: one.entry.row,
    episode: toEpisode(material, one),
  }));
  const takenRows = new Set(timed.map(({ entry }) => material.usedRows.get(entry)));
  for (let index = from; index < to; index += 1) {
    const row = material.rows[index];
    if (row === undefined || row.blank || material.settled.has(index) || takenRows.has(index)) continue;
    const kind = kindOf(row, material.headings.get(index) ?? null, index > first, index < last, listMark);
    if (kind === "heading") continue;
    if (kind === "mention") mentions.push(toMention(row));
    else if (kind === "untimed") pieces.push({ row: index, episode: untimed(row) });
    else leftOut.push({ line: row.line.number, text: row.line.raw.trim() });
  }
  const episodes = pieces
    .map((piece, order) => ({ ...piece, order }))
    .toSorted((a, b) => a.row - b.row || a.order - b.order)
    .map(({ episode }) => episode);
  const line = material.rows[first]?.line.number ?? 1;
  return {
    schedule: { name, line, episodes, mentions },
    leftOut,
    diagnostics: remarks(episodes, mentions, leftOut),
  };
}

type Kind = "heading" | "mention" | "untimed" | "prose";

function kindOf(
  row: Row,
  heading: Heading | null,
  afterFirst: boolean,
  beforeLast: boolean,
  listMark: string,
): Kind {
  const words = wordsOf(row);
  const inside = afterFirst && beforeLast;
  if (heading?.kind === "period" || windowOf(row) !== null)
    return wordsAfterPeriod(row) === "" ? "heading" : inside ? "untimed" : "mention";
  if (heading !== null) return "heading";
  const sentence =
    words.split(/\s+/).length > 12 ||
    words.length > 90 ||
    /[.!?。]\s*\p{Lu}/u.test(words) ||
    /https?:|www\./.test(words);
  if (sentence || words === "") return "prose";
  if (inside) return "untimed";
  const listed = row.mark !== "" && row.mark === listMark;
  return afterFirst && listed ? "mention" : "prose";
}

function toEpisode(material: Material, { entry, start, end }: Timed): PostEpisode {
  const { expression } = entry.sighting;
  const rows = [...new Set([entry.line - 1, entry.row, material.usedRows.get(entry) ?? entry.row])];
  return {
    start: toTime(start, entry.start.approximate || expression.kind === "between" || expression.startChoice),
    end: toTime(end, (entry.end?.approximate ?? false) || expression.openEnd),
    activity: entry.activity,
    category: proposeCategory(entry.activity),
    line: entry.line,
    source: rows.toSorted((a, b) => a - b).map((row) => sourceOf(material.rows[row] as Row)),
  };
}

function toTime(minute: number | null, approximate: boolean): PostTime | null {
  return minute === null ? null : { clock: clockOf(minute), approximate };
}

function untimed(row: Row): PostEpisode {
  const activity = wordsOf(row);
  return {
    start: null,
    end: null,
    activity,
    category: proposeCategory(activity),
    line: row.line.number,
    source: [sourceOf(row)],
  };
}

function toMention(row: Row): PostMention {
  const activity = wordsOf(row);
  return { activity, category: proposeCategory(activity), line: row.line.number, source: [sourceOf(row)] };
}

function sourceOf(row: Row): SourceLine {
  return { line: row.line.number, text: row.line.raw.trim() };
}

function remarks(
  episodes: readonly PostEpisode[],
  mentions: readonly PostMention[],
  leftOut: readonly SourceLine[],
): PostDiagnostic[] {
  return [
    ...episodes
      .filter(({ activity }) => activity === "")
      .map(({ line, start }) => diagnose(line, "no-activity", { taken: start?.clock ?? "" })),
    ...episodes
      .filter(({ activity, category }) => activity !== "" && category === null)
      .map(({ line, activity }) => diagnose(line, "category-open", { activity })),
    ...mentions.map(({ line, activity }) => diagnose(line, "mention-read", { text: activity })),
    ...leftOut.map(({ line, text }) => diagnose(line, "left-out", { text })),
  ];
}

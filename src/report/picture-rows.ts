// What of one day belongs to what of the other in a picture: numbers of rows, and what is told to have moved.
import type { Comparison, Row } from "../compare/comparison.ts";
import { DAY, type Minute } from "../model/clock.ts";
import type { Bound, Schedule } from "../model/schedule.ts";
import { hueOf } from "./picture-legend.ts";
import type { LinkEnd, PictureLink } from "./picture-parts.ts";

/** The number of the row that an episode or a mention stands in; without rows each has a number of its own. */
export function rowNumbers(
  { rows, schedules }: Comparison,
  side: number,
): { episode: (index: number) => number; mention: (index: number) => number } {
  const before = schedules
    .slice(0, side)
    .reduce((sum, s) => sum + s.episodes.length + s.mentions.length, rows.length);
  const own = before + (schedules[side]?.episodes.length ?? 0);
  const find = (index: number, of: (row: Row) => readonly number[], otherwise: number) => {
    const at = rows.findIndex((row) => of(row).includes(index));
    return at < 0 ? otherwise + index : at;
  };
  return {
    episode: (index) => find(index, (row) => (side === 0 ? row.left : row.right), before),
    mention: (index) => find(index, (row) => (side === 0 ? row.leftMentions : row.rightMentions), own),
  };
}

/** What is told of one day and of nothing in the other. */
export function onlyOf(
  { rows }: Comparison,
  side: number,
): { episodes: ReadonlySet<number>; mentions: ReadonlySet<number> } {
  const own = rows.filter((row) => row.toldOnly);
  return {
    episodes: new Set(own.flatMap((row) => (side === 0 ? row.left : row.right))),
    mentions: new Set(own.flatMap((row) => (side === 0 ? row.leftMentions : row.rightMentions))),
  };
}

/** One link for each row of which a told start or end has moved. */
export function linksOf(comparison: Comparison): PictureLink[] {
  const [left, right] = comparison.schedules;
  if (left === undefined || right === undefined) return [];
  return comparison.rows.flatMap((row) => linkOf(comparison, row, left, right));
}

function linkOf(comparison: Comparison, row: Row, left: Schedule, right: Schedule): PictureLink[] {
  const moved = new Set(row.moved.map((m) => m.side));
  if (!moved.has("start") && !moved.has("end")) return [];
  const [a, b] = [boundsOf(left, row.left), boundsOf(right, row.right)];
  if (a === null || b === null) return [];
  const kind = left.episodes[row.left[0] ?? -1]?.kind ?? "";
  const starts = both(a.start, b.start);
  const ends = both(a.end, b.end);
  const hue = hueOf(comparison, kind);
  if (starts !== null && ends !== null) {
    return [{ hue, from: stretch(starts[0], ends[0]), to: stretch(starts[1], ends[1]) }];
  }
  const told = moved.has("start") ? starts : ends;
  return told === null ? [] : [{ hue, from: [told[0], told[0]], to: [told[1], told[1]] }];
}

function boundsOf(schedule: Schedule, episodes: readonly number[]): { start: Bound; end: Bound } | null {
  const first = schedule.episodes[episodes[0] ?? -1];
  const last = schedule.episodes[episodes.at(-1) ?? -1];
  return first && last ? { start: first.start, end: last.end } : null;
}

function both(a: Bound, b: Bound): LinkEnd | null {
  return a.told === "untold" || b.told === "untold" ? null : [a.minute % DAY, b.minute % DAY];
}

function stretch(start: Minute, end: Minute): LinkEnd {
  return [start, end > start ? end : end + DAY];
}

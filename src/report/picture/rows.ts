// The rows of a picture: numbers for opposites, and ribbons for what is told to have moved.
import type { Pair, Row } from "../../compare/comparison.ts";
import type { Bound } from "../../model/bound.ts";
import { DAY, wrap, type Minute } from "../../model/clock.ts";
import type { Day } from "../../model/day.ts";
import type { Hue, LinkEnd, PictureLink } from "./parts.ts";

/** The days of a picture; rows where exactly two stand side by side, else none. */
export type Shown = { readonly days: readonly Day[]; readonly rows: Pair["rows"] };

/** The number of the row that an episode or a mention stands in; without rows each has a number of its own. */
export function rowNumbers(
  { days, rows }: Shown,
  side: number,
): { readonly episode: (index: number) => number; readonly mention: (index: number) => number } {
  const before = days
    .slice(0, side)
    .reduce((sum, d) => sum + d.episodes.length + d.mentions.length, rows.length);
  const own = before + (days[side]?.episodes.length ?? 0);
  const find = (index: number, of: (row: Row) => readonly number[], otherwise: number) => {
    const at = rows.findIndex((row) => of(row).includes(index));
    return at < 0 ? otherwise + index : at;
  };
  return {
    episode: (index) => find(index, (row) => (side === 0 ? row.left : row.right), before),
    mention: (index) => find(index, (row) => (side === 0 ? row.leftMentions : row.rightMentions), own),
  };
}

/** The episodes and mentions of one day of which the other file tells nothing like it. */
export function onlyOf(
  { rows }: Shown,
  side: number,
): { readonly episodes: ReadonlySet<number>; readonly mentions: ReadonlySet<number> } {
  const own = rows.filter((row) => row.relation === (side === 0 ? "only-left" : "only-right"));
  return {
    episodes: new Set(own.flatMap((row) => (side === 0 ? row.left : row.right))),
    mentions: new Set(own.flatMap((row) => (side === 0 ? row.leftMentions : row.rightMentions))),
  };
}

/** One link for each row of episodes of which the start or the end surely differs. */
export function linksOf({ days, rows }: Shown, hue: (kind: string) => Hue): readonly PictureLink[] {
  const [left, right] = days;
  if (left === undefined || right === undefined) return [];
  return rows.flatMap((row) => linkOf(row, left, right, hue));
}

function linkOf(row: Row, left: Day, right: Day, hue: (kind: string) => Hue): readonly PictureLink[] {
  if (row.shift === null || row.shift.of === "length") return [];
  const [a, b] = [boundsOf(left, row.left), boundsOf(right, row.right)];
  if (a === null || b === null) return [];
  const of = hue(left.episodes[row.left[0] ?? -1]?.kind ?? "");
  const starts = both(a.start, b.start);
  const ends = both(a.end, b.end);
  if (starts !== null && ends !== null) {
    return [{ hue: of, from: stretch(starts[0], ends[0]), to: stretch(starts[1], ends[1]) }];
  }
  const told = row.shift.of === "start" ? starts : ends;
  return told === null ? [] : [{ hue: of, from: [told[0], told[0]], to: [told[1], told[1]] }];
}

function boundsOf(day: Day, episodes: readonly number[]): { start: Bound; end: Bound } | null {
  const first = day.episodes[episodes[0] ?? -1];
  const last = day.episodes[episodes.at(-1) ?? -1];
  return first && last ? { start: first.start, end: last.end } : null;
}

function both(a: Bound, b: Bound): LinkEnd | null {
  return a.at === null || b.at === null ? null : [wrap(a.at), wrap(b.at)];
}

function stretch(start: Minute, end: Minute): LinkEnd {
  return [start, end > start ? end : end + DAY];
}

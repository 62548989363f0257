// The rows of two days: opposites, each with the one relation that is true of it (RULES 14, 15).
import { agreementOf } from "../../model/agreement.ts";
import type { Day, Episode, Mention } from "../../model/day.ts";
import { overlapRound, type Interval } from "../../model/interval.ts";
import type { Row } from "../compared.ts";
import { timeDifference, surely } from "../difference.ts";
import { alignDays, type Opposite } from "./align.ts";
import { pairMentions, type MentionPairs } from "./mentions.ts";
import { isLikeNothingIn, shiftOf } from "./relation.ts";
import { withSame } from "./same.ts";

/** The rows of two days: episodes in the order of the day, then mentions, by the clock and as in the files. */
export function rowsOf(left: Day, right: Day): readonly Row[] {
  const opposite = alignDays(left, right);
  const free = {
    left: without(
      left,
      opposite.flatMap((o) => o.left),
    ),
    right: without(
      right,
      opposite.flatMap((o) => o.right),
    ),
  };
  const mentions = pairMentions(left, right, free.left, free.right);
  const two: Two = { left, right, mentions };
  return withSame([...episodeRows(two, opposite, free), ...mentionRows(two)], left, right);
}

type Two = { readonly left: Day; readonly right: Day; readonly mentions: MentionPairs };

const NOTHING: Row = {
  relation: "unpaired",
  left: [],
  right: [],
  leftMentions: [],
  rightMentions: [],
  shift: null,
};

function without(day: Day, paired: readonly number[]): readonly number[] {
  const taken = new Set(paired);
  return day.order.filter((i) => !taken.has(i));
}

/** Walks both days in order: before each pair stand the episodes that have none. */
function episodeRows(
  two: Two,
  opposite: readonly Opposite[],
  free: { readonly left: readonly number[]; readonly right: readonly number[] },
): readonly Row[] {
  const takeLeft = queueOf(two.left, free.left);
  const takeRight = queueOf(two.right, free.right);
  const rows = opposite.flatMap((pair) => [
    ...loneRows(two, takeLeft(pair.left[0]), takeRight(pair.right[0])),
    pairedRow(two, pair),
  ]);
  return [...rows, ...loneRows(two, takeLeft(), takeRight())];
}

/** Hands out episodes in the order of the day: those before the given one, or all that are left. */
function queueOf(day: Day, episodes: readonly number[]) {
  const ranks = new Map(day.order.map((i, rank) => [i, rank]));
  let next = 0;
  return (before?: number): readonly number[] => {
    const limit = before === undefined ? Number.POSITIVE_INFINITY : (ranks.get(before) ?? 0);
    const from = next;
    while (next < episodes.length && (ranks.get(episodes[next] as number) ?? 0) < limit) next++;
    return episodes.slice(from, next);
  };
}

function pairedRow({ left, right }: Two, pair: Opposite): Row {
  const shift = shiftOf(left, pair.left, right, pair.right);
  return { ...NOTHING, ...pair, relation: shift === null ? "alike" : "shifted", shift };
}

/** The rows of episodes that no pair holds: one kind at the other's time where both are told, else each alone. */
function loneRows(two: Two, lefts: readonly number[], rights: readonly number[]): readonly Row[] {
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < lefts.length || j < rights.length) {
    const match = nextReplaced(two, lefts, rights, i, j);
    const [untilLeft, untilRight] = match ?? [lefts.length, rights.length];
    rows.push(...byTheClock(two, lefts.slice(i, untilLeft), rights.slice(j, untilRight)));
    if (match !== null) {
      const [left, right] = [[lefts[match[0]] as number], [rights[match[1]] as number]];
      rows.push({ ...NOTHING, relation: "replaced", left, right });
    }
    i = untilLeft + 1;
    j = untilRight + 1;
  }
  return rows;
}

function nextReplaced(
  two: Two,
  lefts: readonly number[],
  rights: readonly number[],
  i: number,
  j: number,
): readonly [number, number] | null {
  for (let a = i; a < lefts.length; a++) {
    for (let b = j; b < rights.length; b++) {
      if (replaces(two, lefts[a] as number, rights[b] as number)) return [a, b];
    }
  }
  return null;
}

/** Whether surely another kind fills the same time: half of the longer at the least. */
function replaces({ left, right, mentions }: Two, l: number, r: number): boolean {
  if (mentions.ofLeftEpisode.has(l) || mentions.ofRightEpisode.has(r)) return false;
  const [a, b] = [left.episodes[l] as Episode, right.episodes[r] as Episode];
  const [x, y] = [sureInterval(a), sureInterval(b)];
  if (!(x[1] > x[0]) || !(y[1] > y[0]) || agreementOf(a, b) !== "different") return false;
  const longer = Math.max(longest(a), longest(b));
  return 2 * overlapRound(x, y) >= longer;
}

function sureInterval({ start, end }: Episode): Interval {
  return [start.latest, end.earliest];
}

function longest({ start, end }: Episode): number {
  return end.latest - start.earliest;
}

/** Lone episodes of both sides, the left first unless the clock tells otherwise. */
function byTheClock(two: Two, lefts: readonly number[], rights: readonly number[]): readonly Row[] {
  const rows: Row[] = [];
  const waiting = [...rights];
  for (const l of lefts) {
    const { start } = two.left.episodes[l] as Episode;
    while (waiting[0] !== undefined) {
      const difference = timeDifference(start, (two.right.episodes[waiting[0]] as Episode).start);
      if (difference === null || surely(difference) >= 0) break;
      rows.push(loneRow(two, "right", waiting.shift() as number));
    }
    rows.push(loneRow(two, "left", l));
  }
  return [...rows, ...waiting.map((r) => loneRow(two, "right", r))];
}

function loneRow({ left, right, mentions }: Two, side: "left" | "right", episode: number): Row {
  const [own, other] = side === "left" ? [left, right] : [right, left];
  const facing = (side === "left" ? mentions.ofLeftEpisode : mentions.ofRightEpisode).get(episode);
  const sides = side === "left" ? { left: [episode] } : { right: [episode] };
  if (facing !== undefined) {
    const mention = side === "left" ? { rightMentions: [facing] } : { leftMentions: [facing] };
    return { ...NOTHING, ...sides, ...mention, relation: "alike" };
  }
  const only = isLikeNothingIn(own.episodes[episode] as Episode, other);
  return {
    ...NOTHING,
    ...sides,
    relation: only ? (side === "left" ? "only-left" : "only-right") : "unpaired",
  };
}

/** Mentions that no episode stands opposite: those with a clock time by the clock, then the rest as in the files. */
function mentionRows(two: Two): readonly Row[] {
  const rows = two.mentions.rows.map(([l, r]): Row => mentionRow(two, l, r));
  const at = (row: Row) =>
    (two.left.mentions[row.leftMentions[0] ?? -1] ?? two.right.mentions[row.rightMentions[0] ?? -1])?.time
      ?.at ?? null;
  const timed = rows.filter((r) => at(r) !== null).toSorted((a, b) => (at(a) as number) - (at(b) as number));
  return [...timed, ...rows.filter((r) => at(r) === null)];
}

function mentionRow({ left, right }: Two, l: number | null, r: number | null): Row {
  const [a, b] = [left.mentions[l ?? -1], right.mentions[r ?? -1]];
  const sides = { leftMentions: l === null ? [] : [l], rightMentions: r === null ? [] : [r] };
  if (a !== undefined && b !== undefined) return { ...NOTHING, ...sides, ...mentionRelation(a, b) };
  const only = a === undefined ? isLikeNothingIn(b as Mention, left) : isLikeNothingIn(a, right);
  return {
    ...NOTHING,
    ...sides,
    relation: only ? (a === undefined ? "only-right" : "only-left") : "unpaired",
  };
}

function mentionRelation(a: Mention, b: Mention): Pick<Row, "relation" | "shift"> {
  if (a.time === null || b.time === null) return { relation: "alike", shift: null };
  const difference = timeDifference(a.time, b.time);
  if (difference === null || surely(difference) === 0) return { relation: "alike", shift: null };
  return { relation: "shifted", shift: { of: "start", ...difference } };
}

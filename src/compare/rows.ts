// What stands opposite what: the rows of two days, each with the one relation that is true of it (RULES 11, 12, 17).
import { agreementOf } from "../model/agreement.ts";
import { shift } from "../model/clock.ts";
import type { Bound, Episode, Mention, Schedule } from "../model/schedule.ts";
import type { Move, Row, RowDifference } from "./comparison.ts";
import { pairMentions, type MentionPairs } from "./mentions.ts";
import { instantOf, isOnly, isToldOnly, kindsToldOf, wideExtent, type KindsTold } from "./only.ts";
import { pairDays, type Pair } from "./pair.ts";
import {
  isApproximate,
  isKnown,
  lengthShift,
  overlap,
  possibleExtent,
  shiftOf,
  spanOf,
  TOLERANCE,
  type Span,
} from "./span.ts";

/** The rows of a comparison of two: episodes in the order of the day, then mentions, by the clock and as in the files. */
export function rowsOf(left: Schedule, right: Schedule): Row[] {
  const pairs = pairDays(left, right);
  const free = {
    left: unpaired(
      left,
      pairs.flatMap((p) => p.left.episodes),
    ),
    right: unpaired(
      right,
      pairs.flatMap((p) => p.right.episodes),
    ),
  };
  // A stretch of joined sleep has one row, so one mention may stand opposite it: by its first episode.
  const mentions = pairMentions(left, right, free.left.flatMap(firstOf), free.right.flatMap(firstOf));
  const day: Day = { left, right, mentions, kinds: { left: kindsToldOf(left), right: kindsToldOf(right) } };
  return [...episodeRows(day, pairs, free), ...mentionRows(day)];
}

type Day = {
  readonly left: Schedule;
  readonly right: Schedule;
  readonly mentions: MentionPairs;
  readonly kinds: { readonly left: KindsTold; readonly right: KindsTold };
};

const NOTHING_OPPOSITE = {
  left: [],
  right: [],
  leftMentions: [],
  rightMentions: [],
  difference: null,
  moved: [],
  toldOnly: false,
} as const;

function firstOf(stretch: readonly number[]): readonly number[] {
  return stretch.slice(0, 1);
}

function unpaired(schedule: Schedule, paired: readonly number[]): readonly (readonly number[])[] {
  const taken = new Set(paired);
  return schedule.order.filter((stretch) => !stretch.some((i) => taken.has(i)));
}

/** Walks both days in order: before each pair stand the stretches that have none. */
function episodeRows(
  day: Day,
  pairs: readonly Pair[],
  free: { readonly left: readonly (readonly number[])[]; readonly right: readonly (readonly number[])[] },
): Row[] {
  const takeLeft = queueOf(day.left, free.left);
  const takeRight = queueOf(day.right, free.right);
  const rows = pairs.flatMap((pair) => [
    ...loneRows(day, takeLeft(pair.left.episodes[0]), takeRight(pair.right.episodes[0])),
    pairRow(pair),
  ]);
  return [...rows, ...loneRows(day, takeLeft(), takeRight())];
}

/** Hands out stretches in the order of the day: those before the given episode, or all that are left. */
function queueOf(schedule: Schedule, stretches: readonly (readonly number[])[]) {
  const places = new Map(schedule.order.map((stretch, place) => [stretch[0], place]));
  let next = 0;
  return (before?: number): readonly (readonly number[])[] => {
    const limit = places.get(before) ?? Number.POSITIVE_INFINITY;
    const from = next;
    while (next < stretches.length && (places.get(stretches[next]?.[0]) as number) < limit) next++;
    return stretches.slice(from, next);
  };
}

function pairRow({ left, right }: Pair): Row {
  const moved = movesOf(left, right);
  return {
    ...NOTHING_OPPOSITE,
    relation: moved.length > 0 ? "shifted" : "same",
    left: left.episodes,
    right: right.episodes,
    difference: differenceOf(left, right),
    moved,
  };
}

function differenceOf(left: Span, right: Span): RowDifference {
  const both = isKnown(left) && isKnown(right);
  return {
    start: shiftOf(left.start, right.start).minutes,
    end: shiftOf(left.end, right.end).minutes,
    length: both ? lengthShift(left, right).minutes : null,
    approximate: isApproximate(left) || isApproximate(right),
  };
}

/** What is surely otherwise on the right. A bound at which a dated day is cut tells nothing. */
function movesOf(left: Span, right: Span): Move[] {
  const moves: Move[] = [];
  const startCut = left.startCut || right.startCut;
  const endCut = left.endCut || right.endCut;
  const bound = (side: "start" | "end") => {
    const { minutes, surely } = shiftOf(left[side], right[side]);
    if (surely === "earlier" || surely === "later")
      moves.push({ side, direction: surely, minutes: minutes && Math.abs(minutes) });
  };
  if (!startCut) bound("start");
  if (!endCut) bound("end");
  const { minutes, surely } = lengthShift(left, right);
  if (surely !== null && !startCut && !endCut)
    moves.push({ side: "length", direction: surely, minutes: minutes && Math.abs(minutes) });
  return moves;
}

/** The rows of stretches that no pair holds: one kind in another's place where both are told, else each alone. */
function loneRows(
  day: Day,
  lefts: readonly (readonly number[])[],
  rights: readonly (readonly number[])[],
): Row[] {
  const l = lefts.map((s) => spanOf(day.left, s));
  const r = rights.map((s) => spanOf(day.right, s));
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < l.length || j < r.length) {
    const match = nextReplaced(day, l, r, i, j);
    const [untilLeft, untilRight] = match ?? [l.length, r.length];
    rows.push(...byTheClock(day, l.slice(i, untilLeft), r.slice(j, untilRight)));
    if (match !== null) {
      const [left, right] = [l[match[0]] as Span, r[match[1]] as Span];
      const difference = differenceOf(left, right);
      rows.push({
        ...NOTHING_OPPOSITE,
        relation: "replaced",
        left: left.episodes,
        right: right.episodes,
        difference,
      });
    }
    i = untilLeft + 1;
    j = untilRight + 1;
  }
  return rows;
}

function nextReplaced(
  day: Day,
  l: readonly Span[],
  r: readonly Span[],
  i: number,
  j: number,
): [number, number] | null {
  for (let a = i; a < l.length; a++) {
    for (let b = j; b < r.length; b++) if (replaces(day, l[a] as Span, r[b] as Span)) return [a, b];
  }
  return null;
}

/** Whether surely another kind stands in the same place: overlapping by half of the longer, both by the clock. */
function replaces({ left, right, mentions }: Day, a: Span, b: Span): boolean {
  if (!isKnown(a) || !isKnown(b)) return false;
  if (
    mentions.ofLeftEpisode.has(a.episodes[0] as number) ||
    mentions.ofRightEpisode.has(b.episodes[0] as number)
  )
    return false;
  if (agreementOf(episodeOf(left, a), episodeOf(right, b)) !== "different") return false;
  const [x, y] = [possibleExtent(a), possibleExtent(b)];
  const unsure = isApproximate(a) || isApproximate(b) ? TOLERANCE : 0;
  return 2 * (overlap(x, y) - unsure) >= Math.max(x[1] - x[0], y[1] - y[0]);
}

function episodeOf(schedule: Schedule, span: Span): Episode {
  return schedule.episodes[span.episodes[0] as number] as Episode;
}

/** Lone stretches of both sides, the left first unless the clock tells otherwise. */
function byTheClock(day: Day, lefts: readonly Span[], rights: readonly Span[]): Row[] {
  const rows: Row[] = [];
  const waiting = [...rights];
  for (const left of lefts) {
    while (waiting[0] !== undefined && isBefore(waiting[0], left))
      rows.push(loneRow(day, "right", waiting.shift() as Span));
    rows.push(loneRow(day, "left", left));
  }
  return [...rows, ...waiting.map((right) => loneRow(day, "right", right))];
}

function isBefore(a: Span, b: Span): boolean {
  if (a.start.told === "untold" || b.start.told === "untold") return false;
  return shift(b.start.minute, a.start.minute) < 0;
}

function loneRow(day: Day, side: "left" | "right", span: Span): Row {
  const own = day[side];
  const other = side === "left" ? day.kinds.right : day.kinds.left;
  const told = episodeOf(own, span);
  const opposite = (side === "left" ? day.mentions.ofLeftEpisode : day.mentions.ofRightEpisode).get(
    span.episodes[0] as number,
  );
  if (opposite !== undefined) {
    const facing = side === "left" ? { rightMentions: [opposite] } : { leftMentions: [opposite] };
    return { ...NOTHING_OPPOSITE, relation: "untold", [side]: span.episodes, ...facing };
  }
  const only = isOnly(told, other, wideExtent(span, other.schedule));
  return {
    ...NOTHING_OPPOSITE,
    relation: only ? (side === "left" ? "only-left" : "only-right") : "untold",
    [side]: span.episodes,
    toldOnly: isToldOnly(told, other),
  };
}

/** Mentions that no episode stands opposite: those with a clock time by the clock, then the rest as in the files. */
function mentionRows(day: Day): Row[] {
  const { left, right, mentions } = day;
  const rows = mentions.rows.map(([l, r]): Row => mentionRow(day, l, r));
  const clockOf = (row: Row) =>
    (left.mentions[row.leftMentions[0] ?? -1] ?? right.mentions[row.rightMentions[0] ?? -1])?.time?.minute ??
    null;
  const timed = rows
    .filter((r) => clockOf(r) !== null)
    .toSorted((a, b) => (clockOf(a) as number) - (clockOf(b) as number));
  return [...timed, ...rows.filter((r) => clockOf(r) === null)];
}

function mentionRow({ left, right, kinds }: Day, l: number | null, r: number | null): Row {
  const sides = { leftMentions: l === null ? [] : [l], rightMentions: r === null ? [] : [r] };
  if (l !== null && r !== null)
    return pairedMentions(left.mentions[l] as Mention, right.mentions[r] as Mention, sides);
  const [told, other] =
    l === null ? [right.mentions[r as number], kinds.left] : [left.mentions[l], kinds.right];
  const only = isOnly(told as Mention, other, instantOf(told as Mention, other.schedule));
  const relation = only ? (l === null ? "only-right" : "only-left") : "untold";
  return { ...NOTHING_OPPOSITE, ...sides, relation, toldOnly: isToldOnly(told as Mention, other) };
}

function pairedMentions(a: Mention, b: Mention, sides: Pick<Row, "leftMentions" | "rightMentions">): Row {
  const agreed = agreementOf(a, b) === "same" || agreementOf(a, b) === "compatible";
  if (!agreed) return { ...NOTHING_OPPOSITE, ...sides, relation: "untold" };
  if (a.time === null || b.time === null) return { ...NOTHING_OPPOSITE, ...sides, relation: "same" };
  const { minutes, approximate, surely } = shiftOf(instant(a.time), instant(b.time));
  const difference = { start: minutes, end: null, length: null, approximate };
  if (surely !== "earlier" && surely !== "later")
    return { ...NOTHING_OPPOSITE, ...sides, relation: "same", difference };
  const moved: Move[] = [{ side: "start", direction: surely, minutes: Math.abs(minutes as number) }];
  return { ...NOTHING_OPPOSITE, ...sides, relation: "shifted", difference, moved };
}

function instant(time: NonNullable<Mention["time"]>): Bound {
  return { ...time, between: [time.minute, time.minute] };
}

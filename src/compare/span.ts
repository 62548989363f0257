// Where a run of episodes may begin and end, and how two such spans stand to one another in time.
import { DAY, shift } from "../model/clock.ts";
import type { Bound, Episode, Range, Schedule } from "../model/schedule.ts";

/** Episodes that follow one another, as one stretch of time. The end lies on an axis that runs on past 04:00. */
export type Span = {
  readonly episodes: readonly number[];
  readonly start: Bound;
  readonly end: Bound;
  /** Whether a dated day is cut at 04:00 there: then the bound says nothing of when the activity began or ended. */
  readonly startCut: boolean;
  readonly endCut: boolean;
};

/** How far an approximate time may be off, in minutes either way: a quarter of an hour. */
export const UNSURE = 15;

/** Minutes that two times, of which one is approximate, must lie apart before they surely differ. */
export const TOLERANCE = 2 * UNSURE;

/** The span of episodes that follow one another in the order of the day. */
export function spanOf(schedule: Schedule, episodes: readonly number[]): Span {
  const all = episodes.map((i) => schedule.episodes[i] as Episode);
  const first = all[0] as Episode;
  const last = all.at(-1) as Episode;
  const crossings = all.filter(
    (e, k) => k > 0 && e.start.between[0] < (all[k - 1] as Episode).start.between[0],
  );
  const dated = schedule.date !== null;
  return {
    episodes,
    start: first.start,
    end: crossings.length > 0 ? later(last.end, DAY) : last.end,
    startCut: dated && first.start.told === "untold" && first.start.between[0] === 0,
    endCut: dated && last.end.told === "untold" && last.end.between[1] === DAY,
  };
}

/** First and last minute that the span may touch. */
export function possibleExtent({ start, end }: Span): Range {
  return [start.between[0], end.between[1]];
}

/** The minutes that the span surely covers; null where there are none. */
export function sureExtent({ start, end }: Span): Range | null {
  const extent: Range = [start.between[1], end.between[0]];
  return extent[0] < extent[1] ? extent : null;
}

/** Whether an approximate time bounds the span. */
export function isApproximate({ start, end }: Span): boolean {
  return start.told === "approximate" || end.told === "approximate";
}

/** Minutes that two half-open ranges share on a clock face of 24 hours. */
export function overlap(a: Range, b: Range): number {
  let shared = 0;
  for (let turn = -2 * DAY; turn <= 2 * DAY; turn += DAY) {
    shared += Math.max(0, Math.min(a[1], b[1] + turn) - Math.max(a[0], b[0] + turn));
  }
  return shared;
}

/** Minutes between two ranges at their nearest, the short way round the clock; 0 where they touch. */
export function gapBetween(a: Range, b: Range): number {
  let gap = Number.POSITIVE_INFINITY;
  for (let turn = -2 * DAY; turn <= 2 * DAY; turn += DAY) {
    gap = Math.min(gap, Math.max(0, b[0] + turn - a[1], a[0] - b[1] - turn));
  }
  return gap;
}

/** How one bound stands to another. `minutes` is signed (positive: the second is later), null where not told. */
export type BoundShift = {
  readonly minutes: number | null;
  readonly approximate: boolean;
  /** Whether the two surely differ, and in which direction where that is sure too. */
  readonly surely: "earlier" | "later" | "different" | null;
};

/** The shift from one bound to another (RULES 12): what is told, and what is sure. */
export function shiftOf(from: Bound, to: Bound): BoundShift {
  const approximate = from.told === "approximate" || to.told === "approximate";
  if (from.told !== "untold" && to.told !== "untold") {
    const minutes = shift(from.minute, to.minute);
    const sure = Math.abs(minutes) > (approximate ? TOLERANCE : 0);
    return { minutes, approximate, surely: sure ? (minutes > 0 ? "later" : "earlier") : null };
  }
  if (gapBetween(from.between, to.between) <= TOLERANCE) return { minutes: null, approximate, surely: null };
  const way = (a: Range, b: Range) =>
    [-2 * DAY, -DAY, 0, DAY, 2 * DAY].some((t) => b[0] + t > a[1] && b[1] + t - a[0] <= DAY / 2 - TOLERANCE);
  const surely = way(from.between, to.between)
    ? "later"
    : way(to.between, from.between)
      ? "earlier"
      : "different";
  return { minutes: null, approximate, surely };
}

/** How long one span lasts compared with another: minutes the second is longer by, and what is sure. */
export function lengthShift(
  from: Span,
  to: Span,
): { minutes: number | null; surely: "longer" | "shorter" | null } {
  const [a, b] = [lengthRange(from), lengthRange(to)];
  // Every approximate bound may be a quarter of an hour off, and so may the edges of an untold one's segment.
  const unsure = [from.start, from.end, to.start, to.end].filter((b) => b.told !== "reported").length;
  const margin = unsure === 0 ? 0 : Math.max(TOLERANCE, (unsure * TOLERANCE) / 2);
  if (isKnown(from) && isKnown(to)) {
    const minutes = b[0] - a[0];
    return { minutes, surely: Math.abs(minutes) > margin ? (minutes > 0 ? "longer" : "shorter") : null };
  }
  const surely = b[0] - a[1] > margin ? "longer" : a[0] - b[1] > margin ? "shorter" : null;
  return { minutes: null, surely };
}

/** Whether both bounds of a span are clock times. */
export function isKnown({ start, end }: Span): boolean {
  return start.told !== "untold" && end.told !== "untold";
}

function lengthRange({ start, end }: Span): Range {
  return [Math.max(0, end.between[0] - start.between[1]), end.between[1] - start.between[0]];
}

function later(bound: Bound, minutes: number): Bound {
  const between: Range = [bound.between[0] + minutes, bound.between[1] + minutes];
  return bound.told === "untold"
    ? { ...bound, between }
    : { ...bound, minute: bound.minute + minutes, between };
}

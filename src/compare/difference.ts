// Differences of times and amounts, as ranges: sure where all of the range lies on one side of zero.
import type { Bound, Range } from "../model/bound.ts";
import { DAY } from "../model/clock.ts";

/** Minutes by which the second is later, or has more (below 0: earlier, less). */
export type Difference = {
  readonly range: Range;
  /** Whether an approximate time takes part. */
  readonly isApproximate: boolean;
};

/** An amount of time in minutes, 0 to 1440. */
export type Amount = Difference;

/**
 * Minutes by which the second time is later, the short way round the clock; null where it depends on where the bounds
 * lie which way is the shorter.
 */
export function timeDifference(a: Bound, b: Bound): Difference | null {
  const range = shortWay([b.earliest - a.latest, b.latest - a.earliest]);
  return range && { range, isApproximate: isAbout(a) || isAbout(b) };
}

/** Minutes by which the second amount is more. */
export function amountDifference(a: Amount, b: Amount): Difference {
  return {
    range: [b.range[0] - a.range[1], b.range[1] - a.range[0]],
    isApproximate: a.isApproximate || b.isApproximate,
  };
}

/** The first and the last possible minute of bounds, each the lap of it that is nearest to another bound, round the clock. */
export function hullOf(bounds: readonly Bound[], anchor: Bound): Range {
  const near = bounds.map(({ earliest, latest }) => {
    const laps = Math.round((earliest - anchor.earliest) / DAY) * DAY;
    return [earliest - laps, latest - laps] as const;
  });
  return [Math.min(...near.map((r) => r[0])), Math.max(...near.map((r) => r[1]))];
}

/** 1 where all of the difference lies above zero, -1 where all lies below, 0 where neither is sure. */
export function surely({ range: [from, to] }: Pick<Difference, "range">): -1 | 0 | 1 {
  if (from > 0) return 1;
  return to < 0 ? -1 : 0;
}

/** The sure size of a difference, in minutes: how far it is from zero at the least. */
export function sureSize({ range: [from, to] }: Pick<Difference, "range">): number {
  return from > 0 ? from : to < 0 ? -to : 0;
}

/** Whether a bound is told as about a time. */
export function isAbout({ written }: Bound): boolean {
  return written?.precision === "about";
}

/** Whether two bounds are written alike: the same precision and the same hour, or neither has one. */
export function isWrittenAlike(a: Bound, b: Bound): boolean {
  if (a.written === null || b.written === null) return a.written === b.written;
  const [x, y] = [a.written, b.written];
  return x.minute === y.minute && x.precision === y.precision && x.spread === y.spread;
}

/** A difference of two times of the clock brought into -720 to 720; null where it does not lie there as a whole. */
function shortWay([from, to]: Range): Range | null {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  const laps = Math.round((from + to) / 2 / DAY) * DAY;
  const range: Range = [from - laps, to - laps];
  return range[0] >= -DAY / 2 && range[1] <= DAY / 2 ? range : null;
}

// A bound, the start or end of something, as the range of minutes in which it may lie.
import type { Minute } from "./clock.ts";
import type { ClockTime } from "./draft.ts";

/**
 * A start or an end. Minutes lie on the day's axis, which runs on past 04:00; without any clock time in the whole day
 * they are infinite.
 */
export type Bound = {
  /** As the file writes it; null where only the order is told. */
  readonly written: ClockTime | null;
  /** The minute of the axis of the written time, of "between" the first; null where only the order is told. */
  readonly at: Minute | null;
  /** Whether the file states it as this very bound; an end that is only the next start is not stated. */
  readonly stated: boolean;
  /** First possible minute. */
  readonly earliest: Minute;
  /** Last possible minute, included. */
  readonly latest: Minute;
};

/** From the least to the most, both included; in minutes, or minutes of the axis. */
export type Range = readonly [least: number, most: number];

/** Minutes by which an approximate time may be off, either way. */
const QUARTER = 15;

/** Minutes by which "or earlier" and "or later" reach at most: half round the clock. */
const FAR = 720;

/**
 * The range of a clock time that stands at this minute of an axis.
 * @param at minute of the axis; of "between" the first of the two
 */
export function rangeOf({ precision, spread }: ClockTime, at: Minute): Range {
  switch (precision) {
    case "exact":
      return [at, at];
    case "about":
      return [at - QUARTER, at + QUARTER];
    case "between":
      return [at, at + spread];
    case "no-later":
      return [at - FAR, at];
    case "no-earlier":
      return [at, at + FAR];
  }
}

/** The bound of a clock time by itself, as its text says it, not narrowed by any neighbour. */
export function boundAt(written: ClockTime, at: Minute): Bound {
  const [earliest, latest] = rangeOf(written, at);
  return { written, at, stated: true, earliest, latest };
}

/** Whether an end and a start surely are one: bounds of one chain with the same range are, whatever lies in it. */
export function meet(end: Bound, start: Bound): boolean {
  return end.earliest === start.earliest && end.latest === start.latest;
}

/** Whether it is known to the minute. */
export function isExact({ earliest, latest }: Bound): boolean {
  return earliest === latest;
}

/** Minutes between its first and its last possible minute; infinite in a day without any clock time. */
export function widthOf({ earliest, latest }: Bound): number {
  return earliest === latest ? 0 : latest - earliest;
}

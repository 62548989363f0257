// Real minutes of a dated day: how long it and its parts last where its clock is set, which clock times alone do not say.
import type { Bound, Range } from "./bound.ts";
import { localMinute } from "./calendar.ts";
import type { Chain, Piece } from "./chain.ts";
import { DAY } from "./clock.ts";
import type { Day } from "./day.ts";
import { instantsWithin, shownAt, whenShown } from "./instant.ts";
import type { Interval } from "./interval.ts";
import { zoneNamed } from "./zone.ts";

/**
 * The chain of a day in real minutes since its 04:00, on which all that lasts is counted. It is the day's own chain where
 * no clock is set, as in every typical day and where no zone is told.
 */
export function realChain(day: Day): Chain {
  return clockSetIn(day)?.chain ?? day.chain;
}

/** A part of a day from one clock time to another, in real minutes since its 04:00; from and to where each is first shown. */
export function realWindow(day: Day, [from, to]: Interval): Interval {
  const real = clockSetIn(day)?.real;
  return real === undefined ? [from, to] : [real([from, from + DAY])[0], real([to, to + DAY])[0]];
}

/** The minutes of a day: 1,440 unless the clock is set in it. */
export function lengthOf(day: Day): number {
  const [begins, ends] = realWindow(day, [0, DAY]);
  return ends - begins;
}

/** Whether the clock is set in a day or during an episode of it, so that not everything lasts as long as clock times say. */
export function isClockSet(day: Day): boolean {
  if (clockSetIn(day) === null) return false;
  const isLonger = ({ start, end }: Day["episodes"][number]) =>
    lengthBetween(day, start, end)[1] !== end.latest - start.earliest;
  return lengthOf(day) !== DAY || day.episodes.some(isLonger);
}

/** The fewest and the most minutes from one bound of a day to a later one. */
export function lengthBetween(day: Day, start: Span, end: Span): Range {
  const real = clockSetIn(day)?.real ?? ((range: Range) => range);
  const [from, to] = [real([start.earliest, start.latest]), real([end.earliest, end.latest])];
  return [Math.max(0, to[0] - from[1]), Math.max(0, to[1] - from[0])];
}

/**
 * Pieces in the order in which they follow one another: a skipped time is read an hour later, but never later than the
 * bound that comes after it.
 */
export function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  const ordered = [...pieces];
  let after: Range = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const [k, { episode, start, end }] of [...pieces.entries()].toReversed()) {
    const until: Range = [Math.min(end[0], after[0]), Math.min(end[1], after[1])];
    after = [Math.min(start[0], until[0]), Math.min(start[1], until[1])];
    ordered[k] = { episode, start: after, end: until };
  }
  return ordered;
}

type Span = Pick<Bound, "earliest" | "latest">;

/** A dated day in or near which the clock is set: clock minutes as real ones, and its chain in those. */
type ClockSet = { readonly real: (range: Range) => Range; readonly chain: Chain };

/** Asked with every amount and every length. */
const KNOWN = new WeakMap<Day, ClockSet | null>();

/** Null where no clock is set from two days before to two days after; the bounds of a dated day lie within a day of it. */
function clockSetIn(day: Day): ClockSet | null {
  const known = KNOWN.get(day);
  if (known !== undefined) return known;
  const found = look(day);
  KNOWN.set(day, found);
  return found;
}

function look({ date, timezone, chain }: Day): ClockSet | null {
  const zone = date === null || timezone === null ? null : zoneNamed(timezone);
  if (zone === null || date === null) return null;
  const begins = whenShown(zone, localMinute(date, 0)).instant;
  const [before, after] = [begins - 2 * DAY, begins + 3 * DAY].map((at) => shownAt(zone, at) - at);
  if (before === after) return null;
  const real = (range: Range): Range => {
    const [first, last] = instantsWithin(zone, date, range);
    return [first - begins, last - begins];
  };
  const pieces = chain.pieces.map((p) => ({ ...p, start: real(p.start), end: real(p.end) }));
  return { real, chain: { ...chain, pieces: inOrder(pieces) } };
}

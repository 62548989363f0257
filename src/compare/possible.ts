// The possible pieces at each minute of a day: stretches of the axis in which the same pieces are possible.
import { DAY, type Minute } from "../model/clock.ts";
import type { Day } from "../model/day.ts";

/** A stretch of the diary day. */
export type PossibleStretch = {
  readonly start: Minute;
  readonly end: Minute;
  /** Positions of all episodes that may be going on, and null where there may be missing time. */
  readonly episodes: readonly (number | null)[];
};

/** Stretches of days that were asked for: one day is held against many. */
const KNOWN = new WeakMap<Day, readonly PossibleStretch[]>();

/** The stretches of a day, in their order; together they cover 0 to 1440. */
export function possibleStretches(day: Day): readonly PossibleStretch[] {
  const stretches = KNOWN.get(day) ?? stretchesOf(day);
  KNOWN.set(day, stretches);
  return stretches;
}

function stretchesOf({ chain }: Day): readonly PossibleStretch[] {
  const spans = chain.pieces.flatMap(({ start, end, episode }) =>
    onAxis(start[0], end[1], chain.isRing).map(([from, to]) => ({ from, to, episode })),
  );
  const edges = [...new Set([0, DAY, ...spans.flatMap(({ from, to }) => [from, to])])].toSorted(
    (a, b) => a - b,
  );
  const within = edges.slice(0, -1).map(() => new Set<number | null>());
  const positions = new Map(edges.map((edge, k) => [edge, k]));
  for (const { from, to, episode } of spans) {
    for (let k = positions.get(from) ?? 0; (edges[k] ?? to) < to; k++) within[k]?.add(episode);
  }
  return within.map((episodes, k) => ({
    start: edges[k] as Minute,
    end: edges[k + 1] as Minute,
    episodes: episodes.size === 0 ? [null] : [...episodes],
  }));
}

/** The parts of a span that lie between 0 and 1440: round the clock in a ring, else its window. */
function onAxis(from: Minute, to: Minute, isRing: boolean): readonly (readonly [Minute, Minute])[] {
  if (isRing && !(to - from < DAY)) return [[0, DAY]];
  const first = isRing ? -Math.floor(from / DAY) * DAY : 0;
  const laps = isRing ? [first, first - DAY] : [0];
  return laps
    .map((lap) => [Math.max(0, from + lap), Math.min(DAY, to + lap)] as const)
    .filter(([start, end]) => start < end);
}

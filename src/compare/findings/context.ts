// The input of every rule: the days, the pair at hand, its episodes and their bounds.
import type { Bound } from "../../model/bound.ts";
import { wrap } from "../../model/clock.ts";
import type { Day, Episode } from "../../model/day.ts";
import type { Compared, Pair } from "../compared.ts";
import type { Candidate } from "./candidate.ts";

/** Two days of a comparison: the first, and another. */
export type Two = {
  readonly a: Day;
  readonly b: Day;
  /** Their positions among the days. */
  readonly left: number;
  readonly right: number;
  readonly rows: Pair["rows"];
};

/** A rule about two days; gives nothing where it has nothing to say. */
export type RuleOfTwo<Data> = (two: Two) => readonly Candidate<Data>[];

/** A rule about all days of a comparison. */
export type RuleOfAll<Data> = (compared: Compared) => readonly Candidate<Data>[];

/** The two days of a pair. */
export function twoOf({ days }: Compared, { left, right, rows }: Pair): Two {
  return { a: days[left] as Day, b: days[right] as Day, left, right, rows };
}

/** The episode of a day at a position; throws for a position that no episode has. */
export function episodeAt(day: Day, position: number): Episode {
  const episode = day.episodes[position];
  if (episode === undefined) throw new RangeError(`no episode ${position} in ${day.id}`);
  return episode;
}

/** Whether a clock time is written for a bound, so that it can be said. */
export function isSayable(
  bound: Bound | undefined,
): bound is Bound & { written: NonNullable<Bound["written"]> } {
  return bound !== undefined && bound.written !== null;
}

/** Minutes as hours, for sizes. */
export function hours(minutes: number): number {
  return minutes / 60;
}

/** The first clock time of several as written, in minutes since 04:00, whoever is named first; null where none is. */
export function firstHour(bounds: readonly Bound[]): number | null {
  const written = bounds.flatMap(({ at }) => (at === null ? [] : [wrap(at)]));
  return written.length === 0 ? null : Math.min(...written);
}

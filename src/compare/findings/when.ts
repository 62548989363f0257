// The time of something told, as far as a sentence can say it.
import type { Bound } from "../../model/bound.ts";
import type { Day } from "../../model/day.ts";
import type { ClockTime } from "../../model/draft.ts";
import { isOfNight } from "../../model/events.ts";
import { UNKNOWN } from "../../model/category.ts";
import type { Tellings } from "../tells.ts";
import { episodeAt, isSayable } from "./context.ts";
import { sharedStep, type Step } from "./step.ts";

/** From one bound to another, or after another step. */
export type When = {
  readonly start: Bound | null;
  readonly end: Bound | null;
  /** The step before it in the order, where neither bound is written. */
  readonly after: Step | null;
  /** Whether it is done at some time between the two bounds, and not throughout. */
  readonly isWithin: boolean;
};

/** The told time of neighbouring episodes; null where none is told. */
export function whenOf(day: Day, episodes: readonly number[]): When | null {
  const [first, last] = [episodes[0], episodes.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = writtenOf(episodeAt(day, first).start);
  const { end: ending } = episodeAt(day, last);
  // An end that is only the next thing's start says less than what went before.
  const end = start === null && !ending.stated ? null : writtenOf(ending);
  const after = start === null && end === null ? stepBefore(day, first) : null;
  return start === null && end === null && after === null ? null : { start, end, after, isWithin: false };
}

/** The told time of the only telling of a kind; null where none is told. */
export function whenTold(day: Day, { episodes, beside, mentions }: Tellings): When | null {
  const [own, other, mention] = [episodes[0], beside[0], day.mentions[mentions[0] ?? -1]];
  if (own !== undefined) return whenOf(day, [own]);
  if (other !== undefined) {
    const when = whenOf(day, [other]);
    const isTold = [when?.start, when?.end].every((b) => b?.written && b.written.precision !== "between");
    return when !== null && isTold ? { ...when, isWithin: true } : null;
  }
  const time = mention?.time ?? null;
  return time === null ? null : { start: time, end: null, after: null, isWithin: false };
}

/** A bound that reads well as a beginning or an end: "from 09:00 or earlier" does not. */
function writtenOf(bound: Bound): Bound | null {
  return isSayable(bound) && !isOneSided(bound.written) ? bound : null;
}

/** The episode before another in the day's order; null at its beginning, and where its kind is not told. */
function stepBefore(day: Day, episode: number): Step | null {
  const before = day.order[day.order.indexOf(episode) - 1];
  if (before === undefined || isOfNight(day, before)) return null;
  const told = episodeAt(day, before);
  return told.kind === UNKNOWN ? null : sharedStep(told.kind, [told]);
}

/** Whether a time is told as "or earlier" or "or later". */
export function isOneSided({ precision }: ClockTime): boolean {
  return precision === "no-later" || precision === "no-earlier";
}

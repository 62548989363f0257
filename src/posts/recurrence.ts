// The times at which an event of a calendar comes back, near a day, by a bounded number of steps.
import type ICAL from "ical.js";

import { localMinuteOf, type DayNumber, type LocalMinute } from "../model/calendar.ts";
import { DAY } from "../model/clock.ts";

type Library = typeof ICAL;
type Component = InstanceType<typeof ICAL.Component>;
type Rule = InstanceType<typeof ICAL.Recur>;
type Time = InstanceType<typeof ICAL.Time>;

/**
 * Steps that the library may still take for one calendar. They and not the times found are counted, for a rule may look
 * for ever for a time that never comes (30 February).
 */
export type Steps = { left: number };

/** For a whole calendar; a step takes about 4 µs. */
export const MOST_STEPS = 500_000;

/** For one event, so that the others are still read. */
const MOST_FOR_ONE = 100_000;

const DAY_SECONDS = 86_400;

/** In seconds, a thousand years; the library goes from one time to the next month by month. */
const LONGEST_INTERVAL = 1000 * 366 * DAY_SECONDS;

/** Thrown by the library's own iterators, in the middle of their search. */
const OUT_OF_STEPS = new Error("a recurrence takes too many steps");

/**
 * Makes the rules of a component count their steps and throw when none are left. Goes for time zones as well, whose
 * changes are recurrences that the library follows by itself. Throws where a rule cannot be read.
 */
export function boundRules(library: Library, component: Component, steps: Steps): void {
  const one: Steps = { left: MOST_FOR_ONE };
  const spend = (cost: number) => {
    one.left -= cost;
    steps.left -= cost;
    if (one.left < 0 || steps.left < 0) throw OUT_OF_STEPS;
  };
  for (const rule of rulesOf(component)) {
    Object.assign(rule, { iterator: (dtstart: Time) => iteratorOf(library, rule, dtstart, spend) });
  }
}

/**
 * Called for each time from the first on, as it is written in the event's own zone, until it answers false.
 * `whole` is false where the times are too many to be followed, or by too odd a rule; then the last ones are missing.
 * @param near the day about which the times are wanted; the ones long before it are left out where the rules allow it
 */
export function eachTime(
  library: Library,
  component: Component,
  near: DayNumber | null,
  visit: (time: Time) => boolean,
): { readonly whole: boolean } {
  const start = timeOf(component);
  try {
    const dtstart = near === null ? start : laterStart(start, rulesOf(component), near);
    const times = new library.RecurExpansion({ component, dtstart });
    for (;;) {
      const time: Time | null | undefined = times.next();
      if (time === null || time === undefined || !visit(time)) return { whole: true };
    }
  } catch {
    return { whole: false };
  }
}

/** What is written of a time, whatever its zone. Throws for a time that is none. */
export function written(time: Time): LocalMinute {
  const local = localMinuteOf(time.year, time.month, time.day, time.hour, time.minute);
  if (!Number.isFinite(local)) throw new Error("a time that is none");
  return local;
}

function timeOf(component: Component): Time {
  const start = component.getFirstPropertyValue("dtstart") as Time | null;
  if (start === null) throw new Error("an event without a start");
  return start;
}

function rulesOf(component: Component): Rule[] {
  return component.getAllProperties("rrule").map((property) => property.getFirstValue() as Rule);
}

function iteratorOf(library: Library, rule: Rule, dtstart: Time, spend: (cost: number) => void) {
  const values = Object.values(rule.parts as Record<string, unknown>).flat().length;
  if (!(rule.interval * (SECONDS[rule.freq] ?? 1) < LONGEST_INTERVAL)) throw OUT_OF_STEPS;
  // The library compares each with each to sort them.
  spend(values * values);
  // As if it had been begun already: it looks for its first time when it is made, and has to be counted by then.
  const iterator = new library.RecurIterator({ rule, dtstart, initialized: true });
  const counted = (name: string, costOf: (argument: unknown) => number) => {
    const own = Reflect.get(iterator, name) as (argument: unknown) => unknown;
    Reflect.set(iterator, name, (argument: unknown) => {
      spend(costOf(argument));
      return own.call(iterator, argument);
    });
  };
  counted("check_contracting_rules", () => 1);
  counted("increment_month", () => 1);
  counted("increment_monthday", (days) => Number(days));
  counted("expand_year_days", () => 1 + values);
  iterator.fromData({ rule, dtstart });
  return iterator;
}

/** Days from one whole turn of a rule to the next, by how often it comes back; null where it cannot be jumped along. */
function turnOf(rule: Rule): number | null {
  const parts = Object.keys(rule.parts as Record<string, unknown>);
  if (
    rule.count ||
    rule.freq === "MONTHLY" ||
    rule.freq === "YEARLY" ||
    parts.some((part) => ["BYSETPOS", "BYWEEKNO", "BYYEARDAY"].includes(part))
  )
    return null;
  const seconds = SECONDS[rule.freq];
  if (seconds === undefined || !(rule.interval * seconds < LONGEST_INTERVAL)) return null;
  return leastCommonMultiple(rule.interval * seconds, DAY_SECONDS) / DAY_SECONDS;
}

/** Of months and years the greatest length. */
const SECONDS: Readonly<Record<string, number>> = {
  SECONDLY: 1,
  MINUTELY: 60,
  HOURLY: 3600,
  DAILY: DAY_SECONDS,
  WEEKLY: 7 * DAY_SECONDS,
  MONTHLY: 31 * DAY_SECONDS,
  YEARLY: 366 * DAY_SECONDS,
};

/** Far enough before the day that is wanted for no time about it to be missed. */
const MARGIN = 8;

/** A start from which the same times follow as from the event's own, whole turns later; shortly before the day, if it can. */
function laterStart(start: Time, rules: readonly Rule[], near: DayNumber): Time {
  const turns = rules.map(turnOf);
  if (turns.length === 0 || turns.includes(null)) return start;
  const turn = turns.reduce<number>((all, one) => leastCommonMultiple(all, one ?? 1), 1);
  const days = Math.floor((near - MARGIN - written(start) / DAY) / turn) * turn;
  if (!(days > 0) || !Number.isSafeInteger(days)) return start;
  const later = start.clone();
  later.adjust(days, 0, 0, 0);
  return later;
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}

// From what a zone's clock and calendar show to the instant that it is, and back: clocks set back show a time twice, set forward they leave one out.
import { DAY, type Minute } from "../model/clock.ts";
import { offsetAt, type Instant } from "./offset.ts";

/** What a clock and a calendar show: minutes since 1970-01-01 00:00 of that clock, were it never set. */
export type LocalMinute = number;

/** When a clock shows something. `skipped`: it never does, because it is set forward; `twice`: it does so twice. */
export type Showing = { readonly instant: Instant; readonly shown: "once" | "skipped" | "twice" };

/**
 * When a zone's clock shows this. Of two instants it is the first; what is skipped is read on the clock as it stood
 * before it was set, so that 02:30 becomes 03:30 (as in RFC 5545).
 */
export function whenShown(zone: string, local: LocalMinute): Showing {
  // A day before and after: farther than any clock stands from UTC, nearer than two changes of a clock to one another.
  const [before, after] = [offsetAt(zone, local - DAY), offsetAt(zone, local + DAY)];
  if (before === after) return { instant: local - before, shown: "once" };
  const instants = [before, after]
    .map((offset) => local - offset)
    .filter((instant) => instant + offsetAt(zone, instant) === local)
    .toSorted((a, b) => a - b);
  const [first, second] = instants;
  if (first === undefined) return { instant: local - before, shown: "skipped" };
  return { instant: first, shown: second === undefined ? "once" : "twice" };
}

/** What a zone's clock and calendar show at an instant. */
export function shownAt(zone: string, instant: Instant): LocalMinute {
  return instant + offsetAt(zone, instant);
}

const DAY_BEGINS_AT = 4 * 60;

/**
 * What a clock shows at a minute of a diary day.
 * @param date of the 04:00 at which the day begins: `2024-02-27`
 * @param minute since that 04:00; may be negative, or past 1440
 */
export function localMinute(date: string, minute: Minute): LocalMinute {
  return Date.parse(`${date}T00:00Z`) / 60_000 + DAY_BEGINS_AT + minute;
}

/** The calendar date that is shown: `2024-02-27`. */
export function dateShown(local: LocalMinute): string {
  return new Date(local * 60_000).toISOString().slice(0, 10);
}

/** The clock time that is shown, in minutes since 04:00: 0 to 1439. */
export function clockShown(local: LocalMinute): Minute {
  return (((local - DAY_BEGINS_AT) % DAY) + DAY) % DAY;
}

/** How many minutes the diary day that begins on this date has in a zone: 1,440, or fewer or more where clocks are set. */
export function lengthOfDay(zone: string, date: string): number {
  return whenShown(zone, localMinute(date, DAY)).instant - whenShown(zone, localMinute(date, 0)).instant;
}

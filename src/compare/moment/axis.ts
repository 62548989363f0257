// The axis of one real day, from 04:00 to 04:00 on one clock, and what any clock shows along it.
import {
  clockShown,
  dateShown,
  daysBetween,
  firstDateOf,
  isDate,
  localMinute,
} from "../../model/calendar.ts";
import type { Minute } from "../../model/clock.ts";
import { lengthOfDay, shownAt, whenShown, type Instant } from "../../model/instant.ts";
import type { Day } from "../../model/day.ts";

/** One real day. It has 1,440 minutes unless the clock is set in it. */
export type Axis = {
  /** The date of the 04:00 at which it begins. */
  readonly date: string;
  /** The authority for this date: the one who asks, a file's `date`, the date of a source, or nobody, so that it is today. */
  readonly dateFrom: "asked" | "file" | "source" | "today";
  /** IANA name of the clock that it is printed on. */
  readonly clock: string;
  readonly begins: Instant;
  readonly minutes: number;
};

/** The reading of a clock: the time, and the calendar day counted from the date of the axis (-1 the day before, 1 the day after). */
export type Reading = { readonly minute: Minute; readonly day: number };

/** The axis of a date (`2024-02-27`) on a clock. */
export function axisOf(date: string, dateFrom: Axis["dateFrom"], clock: string): Axis {
  const begins = whenShown(clock, localMinute(date, 0)).instant;
  return { date, dateFrom, clock, begins, minutes: lengthOfDay(clock, date) };
}

/** The reading of a zone's clock at a minute of the axis. */
export function readingAt(axis: Axis, zone: string, at: number): Reading {
  const shown = shownAt(zone, axis.begins + at);
  return { minute: clockShown(shown), day: daysBetween(axis.date, dateShown(shown)) };
}

/**
 * The date that the files themselves give: the first `date`, else that on which the first source was published, of
 * which a bare year or month means its first day. Null where none has either.
 */
export function dateOfFiles(
  days: readonly Day[],
): { readonly date: string; readonly dateFrom: "file" | "source" } | null {
  const dated = days.find((s) => s.date !== null);
  if (dated?.date) return { date: dated.date, dateFrom: "file" };
  const published = days.flatMap((s) => s.sources.map((source) => source.published));
  const first = published.find((p) => p !== null && isDate(firstDateOf(p)));
  return first ? { date: firstDateOf(first), dateFrom: "source" } : null;
}

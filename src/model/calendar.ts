// Calendar dates, counted in days, and what a clock with a calendar shows, counted in minutes; zones come in elsewhere.
import { DAY, DAY_BEGINS_AT, wrap, type Minute } from "./clock.ts";

/** A reading of a clock with a calendar: minutes since 1970-01-01 00:00 of that clock, were it never set. */
export type LocalMinute = number;

/** Days since 1970-01-01, negative before. */
export type DayNumber = number;

/** Whether a text is a calendar date that exists, written `2024-02-29`. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The first day of a year (`2024`), of a month (`2024-02`) or of a date. Whether it exists is for `isDate` to say. */
export function firstDateOf(text: string): string {
  return `${text}-01-01`.slice(0, 10);
}

/** The number of a date for which `isDate` holds. */
export function dayOfDate(date: string): DayNumber {
  return Date.parse(`${date}T00:00Z`) / MILLISECONDS;
}

/** The date of a day: `2024-02-27`. Throws a RangeError for a day that is farther from 1970 than 100,000,000 days. */
export function dateOfDay(day: DayNumber): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The date so many days after another, or before it where `days` is negative. */
export function dateAfter(date: string, days: number): string {
  return dateOfDay(dayOfDate(date) + days);
}

/** Calendar days from one date to another; negative where `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return dayOfDate(to) - dayOfDate(from);
}

/**
 * What a clock shows at a minute of a diary day.
 * @param date of the 04:00 at which the day begins: `2024-02-27`
 * @param minute since that 04:00; may be negative, or past 1440
 */
export function localMinute(date: string, minute: Minute): LocalMinute {
  return dayOfDate(date) * DAY + DAY_BEGINS_AT + minute;
}

/**
 * What a clock shows at a date and clock time in numbers; days, hours and minutes beyond their range run over into the
 * next month, day and hour. NaN for years that are farther from 1970 than about 270,000.
 * @param month 1 to 12
 */
export function localMinuteOf(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
): LocalMinute {
  // Date.UTC would take the years 0 to 99 for those of the twentieth century.
  return (new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS) * DAY + hour * 60 + minute;
}

/** The calendar date that is shown: `2024-02-27`. */
export function dateShown(local: LocalMinute): string {
  return dateOfDay(Math.floor(local / DAY));
}

/** The clock time that is shown, in minutes since 04:00: 0 to 1439. */
export function clockShown(local: LocalMinute): Minute {
  return wrap(local - DAY_BEGINS_AT);
}

/** The number of the date on which the diary day begins that this minute belongs to: at 03:59 that of the day before. */
export function diaryDayOf(local: LocalMinute): DayNumber {
  return Math.floor((local - DAY_BEGINS_AT) / DAY);
}

/** In a day. */
const MILLISECONDS = 86_400_000;

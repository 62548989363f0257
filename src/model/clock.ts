// The diary day's clock: integer minutes since 04:00, and how they are written for people.

/** Minutes since 04:00. Within one day 0 to 1439; an end, or a bound on an unrolled axis, may lie past 1440. */
export type Minute = number;

/** Minutes in a diary day. */
export const DAY: Minute = 1440;

/** The style of printed clock times: `21:00`, or `9:00 pm`. */
export type ClockStyle = "24h" | "12h";

/** Minutes from midnight to the beginning of the diary day, 04:00. */
export const DAY_BEGINS_AT = 4 * 60;

/**
 * The minute of the diary day at which a wall clock shows this time.
 * @param hour 0 to 24 (24:00 is midnight)
 * @param minute 0 to 59
 * @returns 0 to 1439
 */
export function minuteOfClock(hour: number, minute: number): Minute {
  return wrap(hour * 60 + minute - DAY_BEGINS_AT);
}

/** A minute of any day, brought into one diary day: 0 to 1439. */
export function wrap(minute: number): Minute {
  return ((minute % DAY) + DAY) % DAY;
}

/**
 * The way from one clock time to another, the short way round the clock.
 * @returns minutes, more than -720 and at most 720; positive where `to` is later
 */
export function shift(from: Minute, to: Minute): number {
  const forward = wrap(to - from);
  return forward > DAY / 2 ? forward - DAY : forward;
}

/** A minute as a clock time: `09:00`, `23:30`; in the 12-hour style `9:00 am`, `11:30 pm`. */
export function formatClock(minute: Minute, style: ClockStyle = "24h"): string {
  const sinceMidnight = (wrap(minute) + DAY_BEGINS_AT) % DAY;
  const hour = Math.floor(sinceMidnight / 60);
  const minutes = String(sinceMidnight % 60).padStart(2, "0");
  if (style === "24h") return `${String(hour).padStart(2, "0")}:${minutes}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? "am" : "pm"}`;
}

/** A length of time, never negative: `0m`, `45m`, `7h`, `1h30`. */
export function formatDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}m`;
  return rest === 0 ? `${hours}h` : `${hours}h${String(rest).padStart(2, "0")}`;
}

// Writes a clock time and the time of an episode as a schedule file tells them: reading the text gives the same again.
import { formatClock, wrap, type ClockStyle, type Minute } from "./clock.ts";
import type { ClockTime, TimeDraft } from "./draft.ts";

/** A clock time in the notation of schedule files: `09:00`, `~23:00`, `between 22:00 and 23:00`, `by 09:00`, `22:00 or later`. */
export function clockTimeText(time: ClockTime, style: ClockStyle = "24h"): string {
  const first = formatClock(time.minute, style);
  switch (time.precision) {
    case "exact":
      return first;
    case "about":
      return `~${first}`;
    case "between":
      return `between ${first} and ${formatClock(time.minute + time.spread, style)}`;
    case "no-later":
      return `by ${first}`;
    case "no-earlier":
      return `${first} or later`;
  }
}

/** The time of an episode in the notation of schedule files; null where it tells no clock time. */
export function timeText({ start, end }: TimeDraft): string | null {
  if (typeof end === "string") {
    if (start === null) return null;
    return end === "open" ? `${clockTimeText(start)} - ?` : clockTimeText(start);
  }
  if (start === null) return `? - ${clockTimeText(end)}`;
  const style = needsHalves(start, end) ? "12h" : "24h";
  return `${clockTimeText(start, style)} - ${clockTimeText(end, style)}`;
}

/** Whether a range such as 09:00 - 05:00 would be refused on the 24-hour clock, as it may be meant for the afternoon. */
function needsHalves(start: ClockTime, end: ClockTime): boolean {
  const all = [start, end].flatMap(({ minute, spread }) => [minute, minute + spread]);
  return all.every(isOfEither) && wrap(end.minute - MIDNIGHT) <= wrap(start.minute - MIDNIGHT);
}

/** Whether a clock that shows this time without am or pm may be one of 12 hours. */
function isOfEither(minute: Minute): boolean {
  const sinceMidnight = wrap(minute - MIDNIGHT);
  return sinceMidnight >= 60 && sinceMidnight < 13 * 60;
}

/** Midnight on the axis that begins at 04:00. */
const MIDNIGHT: Minute = 20 * 60;

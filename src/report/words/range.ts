// The one place where ranges become words: clock times, amounts and differences, in cells and in sentences.
import type { Bound } from "../../model/bound.ts";
import { formatClock, formatDuration, type Minute } from "../../model/clock.ts";
import type { ClockTime } from "../../model/draft.ts";
import type { Amount, Difference } from "../../compare/comparison.ts";
import { hullOf } from "../../compare/difference.ts";
import { LEAST_SAID, MOST_SAID } from "../../compare/sayable.ts";
import type { Voice } from "./voice.ts";

/** The widest amount, in minutes, that is said as "about". */
const ABOUT = 60;

/** The widest that is said as a range and not as "at least". */
const WIDE = 180;

/** A time as written: `09:00`, `about 23:00`, `between 22:00 and 23:00`, `09:00 or earlier`; in cells `~23:00`, `(22:00-23:00)`. */
export function timeText(written: ClockTime, { style, place }: Voice): string {
  const time = formatClock(written.minute, style);
  const second = formatClock(written.minute + written.spread, style);
  const cells = place === "cells";
  switch (written.precision) {
    case "exact":
      return time;
    case "about":
      return cells ? `~${time}` : `about ${time}`;
    case "between":
      return cells ? `(${time}-${second})` : `between ${time} and ${second}`;
    case "no-later":
      return cells ? `by ${time}` : `${time} or earlier`;
    case "no-earlier":
      return `${time} or later`;
  }
}

/** A time within a sentence, with its preposition: `at 09:00`, `at about 23:00`, `between 22:00 and 23:00`, `by 09:00`. */
export function atTime(written: ClockTime, voice: Voice): string {
  const text = timeText(written, { ...voice, place: "sentences" });
  if (written.precision === "between") return text;
  if (written.precision === "no-later") return `by ${formatClock(written.minute, voice.style)}`;
  return `at ${text}`;
}

/** A bound as its file writes it, or null where only the order is told. */
export function boundText({ written }: Bound, voice: Voice): string | null {
  return written === null ? null : timeText(written, voice);
}

/** `between 22:00 and 22:45`: the smallest range of the clock that surely holds all these bounds. */
export function spanText(bounds: readonly Bound[], voice: Voice): string {
  const [first] = bounds;
  if (first === undefined) throw new RangeError("a span of no bounds");
  const [from, to] = hullOf(bounds, first);
  return `between ${formatClock(from, voice.style)} and ${formatClock(to, voice.style)}`;
}

/**
 * An amount: `7h30`; `about 7h30`, where an approximate time takes part and nothing in it is more than half an hour off;
 * `6h to 8h`; `at least 5h`; `at most 2h`. Ends are rounded outward to a quarter of an hour. Null where nothing is to be
 * said: less than a quarter of an hour is sure, and too much is possible.
 */
export function amountText(amount: Amount): string | null {
  const [least, most] = amount.range;
  if (least === most) return most === 0 ? "none" : formatDuration(most);
  if (amount.isApproximate && most - least <= ABOUT && least >= LEAST_SAID) {
    return `about ${formatDuration(nearly((least + most) / 2))}`;
  }
  const [low, high] = [down(least), up(most)];
  const isNarrow = most - least <= WIDE && most <= 3 * least;
  if (low >= LEAST_SAID) {
    return isNarrow && Number.isFinite(most)
      ? `${formatDuration(low)} to ${formatDuration(high)}`
      : `at least ${formatDuration(low)}`;
  }
  return high <= MOST_SAID ? `at most ${formatDuration(high)}` : null;
}

/** The size of a sure difference, without its direction; null where less than five minutes are sure and more is possible. */
export function differenceText({ range: [from, to], isApproximate }: Difference): string | null {
  const [least, most] = from > 0 ? [from, to] : [-to, -from];
  if (least === most) return formatDuration(least);
  if (isApproximate && most - least <= ABOUT) return `about ${formatDuration(nearly((least + most) / 2))}`;
  return amountText({ range: [least, most], isApproximate });
}

/** Minutes since 04:00 as the clock shows them. */
export function clockText(minute: Minute, { style }: Voice): string {
  return formatClock(minute, style);
}

function down(minutes: number): number {
  return Math.floor(minutes / LEAST_SAID) * LEAST_SAID;
}

function up(minutes: number): number {
  return Math.ceil(minutes / LEAST_SAID) * LEAST_SAID;
}

/** To five minutes, as people say about how long something lasts. */
function nearly(minutes: number): number {
  return Math.round(minutes / 5) * 5;
}

// How times, lengths and lists are put into words.
import { formatClock, formatDuration, type ClockStyle, type Minute } from "../model/clock.ts";
import type { Bound, Episode } from "../model/schedule.ts";

/** The style of the clock, and what stands before a time that is only about told. */
export type Voice = { readonly style: ClockStyle; readonly about: string };

/** How a table marks a bound whose hour is not told. */
export const UNTOLD = "·";

export function clockText(voice: Voice, minute: Minute, approximate: boolean): string {
  return (approximate ? voice.about : "") + formatClock(minute, voice.style);
}

/** A clock time, or null where only the order is told. */
export function boundText(voice: Voice, bound: Bound): string | null {
  return bound.told === "untold" ? null : clockText(voice, bound.minute, bound.told === "approximate");
}

export function lengthText(voice: Voice, minutes: number, approximate: boolean): string {
  return (approximate ? voice.about : "") + formatDuration(minutes);
}

/** How long an episode, or adjacent ones, last; null where that is not told. */
export function lengthOf(voice: Voice, first: Episode, last: Episode): string | null {
  const [start, end] = [first.start, last.end];
  if (start.told === "untold" || end.told === "untold") return null;
  const minutes = end.minute - start.minute + (end.minute > start.minute ? 0 : 1440);
  return lengthText(voice, minutes, start.told === "approximate" || end.told === "approximate");
}

/** When an episode is, as far as told: `08:00 to 09:30`, `from 09:00`, `until ~01:00`, `between 09:00 and 01:00`. */
export function whenText(voice: Voice, { start, end }: Pick<Episode, "start" | "end">): string {
  const [from, to] = [boundText(voice, start), boundText(voice, end)];
  if (from !== null && to !== null) return `${from} to ${to}`;
  if (from !== null) return `from ${from}, end not told`;
  if (to !== null) return `until ${to}, start not told`;
  const [earliest, latest] = [start.between[0], end.between[1]];
  if (latest - earliest >= 1440) return "hours not told";
  return `within ${clockText(voice, earliest, false)} to ${clockText(voice, latest, false)}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listText(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** A full stop, unless the text brings its own. */
export function stopped(text: string): string {
  return /[.!?…。！？]["'”’»)\]]*$/u.test(text) ? text : `${text}.`;
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whole percents; 0 and 100 only where they are exact. */
export function percentText(part: number, whole: number): string {
  const rounded = Math.round((100 * part) / whole);
  const percent = part === 0 || part === whole ? rounded : Math.min(99, Math.max(1, rounded));
  return `${percent} %`;
}

// The time of something told, in words: `from 15:00 to 16:00`, `at 16:00`, `until 22:00`, `after lunch`.
import type { When } from "../../compare/findings/when.ts";
import { atTime, timeText } from "./range.ts";
import { afterStep } from "./steps.ts";
import type { Voice } from "./voice.ts";

/** The time of something, as a part of a sentence. */
export function whenText({ start, end, after, isWithin }: When, voice: Voice): string {
  const [from, to] = [start?.written ?? null, end?.written ?? null];
  if (from !== null && to !== null) {
    const [a, b] = [timeText(from, voice), timeText(to, voice)];
    return isWithin ? `between ${a} and ${b}` : `from ${a} to ${b}`;
  }
  if (from !== null) return atTime(from, voice);
  if (to !== null) return `until ${timeText(to, voice)}`;
  return after === null ? "" : afterStep(after);
}

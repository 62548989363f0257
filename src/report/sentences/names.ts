// Names and times as sentences use them.
import type { Bound } from "../../model/bound.ts";
import { atTime, timeText } from "../words/range.ts";
import { isolated, possessive } from "../words/texts.ts";
import type { SentenceContext } from "./sentences.ts";

/** The name of a day within a sentence. */
export function nameOf(day: number, { names }: SentenceContext): string {
  return isolated(names[day] ?? "");
}

/** `Hui’s`. */
export function ownerOf(day: number, { names }: SentenceContext): string {
  return possessive(names[day] ?? "");
}

/** `at 09:00`, `between 22:00 and 23:00`; empty where no time is written. */
export function at(bound: Bound | undefined, { voice }: SentenceContext): string {
  return bound?.written ? atTime(bound.written, voice) : "";
}

/** `until 19:30`, `until about 01:00`; empty where no time is written. */
export function until(bound: Bound, { voice }: SentenceContext): string {
  if (bound.written === null) return "";
  const text = timeText(bound.written, { ...voice, place: "sentences" });
  return bound.written.precision === "between" ? `until some time ${text}` : `until ${text}`;
}

/** `about 18:00 to 01:00`, as far as both ends are written. */
export function fromTo(start: Bound, end: Bound, { voice }: SentenceContext): string {
  const [from, to] = [start, end].map(({ written }) =>
    written === null ? null : timeText(written, { ...voice, place: "sentences" }),
  );
  if (from && to) {
    if (from === to) return "";
    return [from, to].some((text) => text.includes("between "))
      ? `from ${from} until ${to}`
      : `${from} to ${to}`;
  }
  if (from) return `from ${from} on`;
  return to ? `until ${to}` : "";
}

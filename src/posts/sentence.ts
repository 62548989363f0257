/** Looks at the sentence around a time: whether a line is prose, and how closely words bind the time. */

import type { Row } from "./row.ts";
import type { Sighting } from "./sighting.ts";

/** Sentences rather than the words of a list. */
export function isProse(row: Row): boolean {
  const words = row.line.raw.slice(row.content).split(/\s+/).length;
  const sentences = row.line.text
    .slice(row.content)
    .split(/[.!?。]\s+(?=\p{Lu})|。/u)
    .filter((part) => part.length > 12).length;
  return words > 16 || sentences > 1;
}

/** Few words stand between the last stop and the time, as in "Dinner 7:30." */
export function isTerse(row: Row, sighting: Sighting, parting = /[.!?。,;:]/): boolean {
  const clause = row.line.text.slice(0, sighting.expression.from).split(parting).at(-1) ?? "";
  return clause.trim().split(/\s+/).length <= 4;
}

/** Whether a sentence has ended between the head of the line and this sighting. */
export function isLater(row: Row, sighting: Sighting): boolean {
  const head = row.sightings[0];
  return head !== undefined && /[.!?。]/.test(row.line.text.slice(head.body, sighting.expression.from));
}

/** The sign before a sighting, spaces passed. */
export function lastMark(row: Row, from: number): number {
  let at = from - 1;
  while (at > 0 && row.line.text[at] === " ") at -= 1;
  return at;
}

/** True where the line or the sentence ends behind the time. */
export function endsSentence(after: Sighting["after"]): boolean {
  return after === "end" || after === "stop";
}

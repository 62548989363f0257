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
  const { from } = sighting.expression;
  const clause =
    row.line.text
      .slice(Math.max(0, from - 120), from)
      .split(parting)
      .at(-1) ?? "";
  return clause.trim().split(/\s+/).length <= 4;
}

/** A full stop or its like stands before the sighting. */
export function endsInStop(row: Row, sighting: Sighting): boolean {
  return /[.!?。]\s*$/.test(
    row.line.text.slice(Math.max(0, sighting.expression.from - 8), sighting.expression.from),
  );
}

/** True where the line or the sentence ends behind the time. */
export function endsSentence(after: Sighting["after"]): boolean {
  return after === "end" || after === "stop";
}

/** The entries of a line that begins with a time, further times on it included. */

import type { Clock } from "./clock.ts";
import { diagnose, type PostDiagnostic } from "./diagnostic.ts";
import { makeEntry, type RowEntries, toldBy } from "./entry.ts";
import { type Notation, strengthOf } from "./notation.ts";
import type { Row } from "./row.ts";
import { endsSentence, isLater, isTerse, lastMark } from "./sentence.ts";
import type { Sighting } from "./sighting.ts";

/** Reads a headed line: its first time is an entry, and each further one is judged by what stands around it. */
export function readHeaded(row: Row, index: number, notation: Notation): RowEntries {
  const diagnostics: PostDiagnostic[] = [];
  const taken: Sighting[] = [];
  for (const sighting of row.sightings) {
    const place = taken.length === 0 ? "entry" : placeOf(row, sighting, taken, notation);
    if (place === "entry" || place === "doubtful") taken.push(sighting);
    if (place === "doubtful" || place === "stray")
      diagnostics.push(diagnose(row.line.number, "time-in-prose", { told: toldBy(row, sighting) }));
    if (place === "words")
      diagnostics.push(diagnose(row.line.number, "time-not-used", { told: toldBy(row, sighting) }));
  }
  const entries = taken.map((sighting, order) => {
    const next = taken[order + 1];
    return makeEntry(row, index, sighting, sighting.body, next?.expression.from ?? row.line.raw.length);
  });
  return { entries, diagnostics };
}

type Place = "entry" | "doubtful" | "stray" | "words" | "end";

/** What a further time on a line is: the next entry, an end told in words, or part of the sentence. */
function placeOf(row: Row, sighting: Sighting, taken: readonly Sighting[], notation: Notation): Place {
  const { expression, before, after } = sighting;
  if (expression.kind === "until") return "end";
  const strength = strengthOf(row, sighting);
  const first = taken[0];
  const like = first !== undefined && strengthOf(row, first) === strength && strength !== "bare";
  const sure = strength === "strong" || (like && strength !== "none");
  if (!sure)
    return strength === "bare" && before === "sentence" && after === "separator" ? "doubtful" : "words";
  const unlike =
    expression.start.form === "unit" &&
    expression.start.part === null &&
    first?.expression.start.form !== "unit";
  if (unlike && before !== "sentence") return "words";
  const parted = after === "separator" || after === "cell" || after === "capital" || after === "stop";
  const opens = before === "sentence" || before === "cell";
  if (
    !(opens && parted && !expression.led) &&
    taken.some((other) => sameClock(other.expression.start, expression.start))
  )
    return "words";
  if (expression.led && expression.kind === "point") {
    if (opens && after === "separator") return "entry";
    return opens
      ? "doubtful"
      : endsSentence(after) && isLater(row, sighting) && isTerse(row, sighting, /[.!?。;]/)
        ? "stray"
        : "words";
  }
  if (opens)
    return parted ||
      after === first?.after ||
      !/[.!?。]/.test(row.line.text[lastMark(row, expression.from)] ?? "")
      ? "entry"
      : "doubtful";
  if (before === "comma" && row.sightings.filter((other) => other.before === "comma").length > 1)
    return "entry";
  if (before === "comma")
    return after === "separator"
      ? "entry"
      : notation.counts.strong > 0 && after !== "end"
        ? "doubtful"
        : "stray";
  if (after === "separator" && before !== "bracket") return "entry";
  if (expression.start.part !== null || expression.kind === "range")
    return after === "capital" && before === "word" ? "entry" : "stray";
  return before === "bracket" || !endsSentence(after) || !isTerse(row, sighting) ? "words" : "stray";
}

function sameClock(left: Clock, right: Clock): boolean {
  return (
    left.hour === right.hour &&
    left.minute === right.minute &&
    (left.part === right.part || right.part === null)
  );
}

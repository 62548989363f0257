/** The entries of a line that begins with a time, further times on it included. */

import type { Clock } from "./clock.ts";
import { diagnose, type PostDiagnostic } from "./diagnostic.ts";
import { fromProse, makeEntry, type RowEntries, toldBy } from "./entry.ts";
import { isOddHead, type Notation, strengthOf } from "./notation.ts";
import { type Row, wordsOf } from "./row.ts";
import { endsInStop, endsSentence, isTerse } from "./sentence.ts";
import type { Sighting } from "./sighting.ts";

/** Reads a headed line: its first time is an entry, and each further one is judged by what stands around it. */
export function readHeaded(row: Row, index: number, notation: Notation): RowEntries {
  const diagnostics: PostDiagnostic[] = [];
  const taken: Sighting[] = [];
  for (const sighting of row.sightings) {
    const place = taken.length === 0 ? "entry" : placeOf(row, sighting, taken);
    if (place === "entry" || place === "doubtful") taken.push(sighting);
    if (place === "doubtful") diagnostics.push(fromProse(row, sighting));
    if (place === "stray")
      diagnostics.push(diagnose(row.line.number, "time-in-prose", { told: toldBy(row, sighting) }));
    if (place === "words")
      diagnostics.push(diagnose(row.line.number, "time-not-used", { told: toldBy(row, sighting) }));
  }
  if (isOddHead(row, notation))
    diagnostics.push(diagnose(row.line.number, "odd-notation", { told: wordsOf(row).slice(0, 20) }));
  const entries = taken.map((sighting, order) => {
    const next = taken[order + 1];
    return makeEntry(row, index, sighting, sighting.body, next?.expression.from ?? row.line.raw.length);
  });
  return { entries, diagnostics };
}

type Place = "entry" | "doubtful" | "stray" | "words" | "end";

/** What a further time on a line is: the next entry, an end told in words, or part of the sentence. */
function placeOf(row: Row, sighting: Sighting, taken: readonly Sighting[]): Place {
  const { expression, before, after } = sighting;
  if (expression.kind === "until") return "end";
  const head = taken[0];
  const opens = before === "sentence" || before === "cell";
  if (!isLikeHead(row, sighting, head)) {
    return strengthOf(row, sighting) === "bare" && before === "sentence" && after === "separator"
      ? "doubtful"
      : "words";
  }
  const led = (expression.led && expression.kind === "point") || expression.kind === "between";
  if ((!opens || led || !isParted(after)) && isRepeated(sighting, taken)) return "words";
  if (led) return placeOfLed(row, sighting, opens);
  if (opens)
    return isParted(after) || after === head?.after || !endsInStop(row, sighting) ? "entry" : "doubtful";
  if (after === "separator" && before !== "bracket") return "entry";
  if (before === "comma") return isInRun(row) ? "entry" : after === "end" ? "stray" : "doubtful";
  if (expression.start.part !== null || expression.kind === "range") {
    return after === "capital" && before === "word" ? "entry" : "stray";
  }
  return before !== "bracket" && endsSentence(after) && isTerse(row, sighting) ? "stray" : "words";
}

/** A time behind "at" opens a sentence of its own, closes a terse one, or belongs to a longer one. */
function placeOfLed(row: Row, sighting: Sighting, opens: boolean): Place {
  if (opens) return sighting.after === "separator" ? "entry" : "doubtful";
  const closes = endsSentence(sighting.after) || sighting.after === "comma";
  return closes && isTerse(row, sighting) ? "stray" : "words";
}

/** Typed so plainly, or so much like the head of the line, that it may begin an entry; "3 h" in a table may not. */
function isLikeHead(row: Row, sighting: Sighting, head: Sighting | undefined): boolean {
  const { start } = sighting.expression;
  const length = start.form === "unit" && start.part === null && head?.expression.start.form !== "unit";
  if (length && sighting.before !== "sentence") return false;
  const strength = strengthOf(row, sighting);
  if (strength === "strong") return true;
  return (
    (strength === "dot" || strength === "compact") && head !== undefined && strengthOf(row, head) === strength
  );
}

function isParted(after: Sighting["after"]): boolean {
  return after === "separator" || after === "cell" || after === "capital" || after === "stop";
}

/** The same clock time as a near one before it, told again. */
function isRepeated(sighting: Sighting, taken: readonly Sighting[]): boolean {
  return taken.slice(-20).some((other) => sameClock(other.expression.start, sighting.expression.start));
}

/** Entries run on behind commas: "7:00 up, 7:30 breakfast, 8:00 work". */
function isInRun(row: Row): boolean {
  return row.sightings.slice(0, 50).filter((other) => other.before === "comma").length > 1;
}

function sameClock(left: Clock, right: Clock): boolean {
  return (
    left.hour === right.hour &&
    left.minute === right.minute &&
    (left.part === right.part || right.part === null)
  );
}

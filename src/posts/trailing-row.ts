/** The entries of a line whose times stand behind the activities. */

import { diagnose } from "./diagnostic.ts";
import { chartLength, fromProse, makeEntry, type RowEntries, toldBy } from "./entry.ts";
import { isSureForm, strengthOf } from "./notation.ts";
import { type Row, tidy } from "./row.ts";
import { endsSentence, isProse, isTerse } from "./sentence.ts";
import type { Sighting } from "./sighting.ts";

/** In a list that puts the activity first, every time closes the words before it. */
export function readTrailing(row: Row, index: number): RowEntries {
  const sure = row.sightings.filter((sighting) => isSureForm(row, sighting) || closesWords(row, sighting));
  const points = closingTimes(
    row,
    sure.filter((sighting) => sighting.expression.kind !== "until"),
  );
  if (points.length === 0) return onlyEnd(row, sure[0]);
  let from = row.content;
  const entries = points.map((sighting) => {
    const entry = makeEntry(row, index, sighting, from, sighting.expression.from);
    from = sighting.body;
    return entry;
  });
  const only = entries[0];
  const rest = tidy(row.line.raw.slice(from));
  const whole =
    entries.length === 1 && only !== undefined && rest !== "" && only.length === null
      ? [{ ...only, activity: joinWords(only.activity, rest) }]
      : entries;
  const diagnostics = isProse(row) ? points.map((sighting) => fromProse(row, sighting)) : [];
  return { entries: whole, diagnostics };
}

/** A line of another form among lines that begin with their times. */
export function readStray(row: Row, index: number, sure: readonly Sighting[], begun: boolean): RowEntries {
  const first = sure[0];
  if (first === undefined) return { entries: [], diagnostics: [] };
  const told = toldBy(row, first);
  if (!begun)
    return {
      entries: [],
      diagnostics: [diagnose(row.line.number, isProse(row) ? "time-in-prose" : "time-not-used", { told })],
    };
  if (first.expression.kind === "until") return onlyEnd(row, first);
  const short = sure.length === 1 && !isProse(row) && (endsSentence(first.after) || first.before === "comma");
  if (!short) return { entries: [], diagnostics: [diagnose(row.line.number, "time-in-prose", { told })] };
  const entry = makeEntry(row, index, first, row.content, first.expression.from);
  const activity = joinWords(entry.activity, tidy(row.line.raw.slice(first.body)));
  return { entries: [{ ...entry, activity }], diagnostics: [fromProse(row, first)] };
}

/** A bare hour that a word leads and a sign or the line's end follows: "Lunch @ 12", "Lab from 1 to 4". */
function closesWords(row: Row, sighting: Sighting): boolean {
  const { led, kind } = sighting.expression;
  const strength = strengthOf(row, sighting);
  return (
    strength !== "none" &&
    (led || kind !== "point" || strength === "dot" || strength === "compact") &&
    sighting.after !== "text" &&
    sighting.after !== "capital"
  );
}

/** Times behind a dash, a stop or a Gantt length belong to the remark on the activity, not to a new one. */
function closingTimes(row: Row, sure: readonly Sighting[]): Sighting[] {
  const closed = sure.findIndex((sighting, order) => {
    const next = sure[order + 1];
    if (chartLength(row, sighting) !== null || sighting.after === "separator") return true;
    return sighting.after === "stop" && next !== undefined && !isTerse(row, next, /[.!?。;](?:\s|$)/);
  });
  return closed < 0 ? [...sure] : sure.slice(0, closed + 1);
}

/** No episode, for the line tells only when something ends. */
export function onlyEnd(row: Row, sighting: Sighting | undefined): RowEntries {
  if (sighting === undefined) return { entries: [], diagnostics: [] };
  return {
    entries: [],
    diagnostics: [diagnose(row.line.number, "only-an-end", { told: toldBy(row, sighting) })],
  };
}

function joinWords(left: string, right: string): string {
  return [left, right].filter((part) => part !== "").join(" ");
}

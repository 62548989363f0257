/** Gives every entry of a day its clock times, and says how each was inferred. */

import type { Clock } from "./clock.ts";
import { diagnose, type PostDiagnostic } from "./diagnostic.ts";
import type { Entry } from "./entry.ts";
import { type Choice, chooseReadings } from "./order.ts";
import { isOpen, type Reading, readingsOf } from "./reading.ts";

/** An entry with its times in minutes after midnight, 0 to 1439. */
export type Timed = { readonly entry: Entry; readonly start: number; readonly end: number | null };

export type Solved = { readonly timed: readonly Timed[]; readonly diagnostics: readonly PostDiagnostic[] };

/** What holds for all times of a list: the 24-hour clock, a worked night. */
export type ListClock = { readonly is24: boolean; readonly night: boolean };

/** Below this many minutes of difference two readings of a list count as equally possible. */
const doubt = 200;

/** Reads one day's entries by their order; `windowOf` gives the hours that a heading binds an entry to. */
export function solveDay(
  entries: readonly Entry[],
  clock: ListClock,
  windowOf: (entry: Entry) => readonly [number, number] | null,
): Solved {
  const choices = chooseReadings(
    entries.map((entry) => readingsOf(entry, clock.is24, clock.night, windowOf(entry))),
    clock.night,
  );
  const diagnostics: PostDiagnostic[] = [];
  const timed = entries.map((entry, index): Timed => {
    const choice = choices[index] as Choice;
    const previous = choices[index - 1]?.reading ?? null;
    diagnostics.push(...remarksOn(entry, choice, previous, clock.is24));
    const { start } = choice.reading;
    const end = statedEnd(entry, choice.reading);
    return { entry, start, end: end === start ? null : end };
  });
  return { timed, diagnostics };
}

/** Minutes after midnight as `HH:MM`. */
export function clockOf(minute: number): string {
  const [hour, rest] = [Math.floor(minute / 60) % 24, minute % 60];
  return [hour, rest].map((number) => String(number).padStart(2, "0")).join(":");
}

function statedEnd(entry: Entry, reading: Reading): number | null {
  if (entry.sighting.expression.endChoice) return null;
  if (reading.end !== null) return reading.end;
  return entry.length === null || entry.length >= 1440 ? null : (reading.start + entry.length) % 1440;
}

function remarksOn(
  entry: Entry,
  choice: Choice,
  previous: Reading | null,
  clock24: boolean,
): PostDiagnostic[] {
  const { line, told, start, end } = entry;
  const { reading, rival, margin } = choice;
  const taken = spell(reading);
  const remarks: PostDiagnostic[] = [];
  const open = !clock24 && (isOpen(start) || (end !== null && isOpen(end)));
  if (reading.oddity !== null) remarks.push(diagnose(line, reading.oddity, { told, taken }));
  else if (rival !== null && rival.oddity === null && margin < doubt)
    remarks.push(diagnose(line, "two-readings", { told, taken, other: spell(rival) }));
  else if (open && end !== null && isOpen(start) !== isOpen(end))
    remarks.push(diagnose(line, "half-shared", { told, taken }));
  else if (open && isOpen(start)) remarks.push(...byOrder(entry, reading, previous));
  remarks.push(...shapeRemarks(entry, taken, reading));
  return remarks;
}

function byOrder(entry: Entry, reading: Reading, previous: Reading | null): PostDiagnostic[] {
  const { line, told, start } = entry;
  const taken = spell(reading);
  if (previous === null) return [diagnose(line, "read-as-morning", { told, taken })];
  const literal = start.hour * 60 + start.minute === reading.start;
  return literal ? [] : [diagnose(line, "read-by-order", { told, taken, after: clockOf(previous.start) })];
}

/** Remarks on the form of the expression alone. */
function shapeRemarks(entry: Entry, taken: string, reading: Reading): PostDiagnostic[] {
  const { line, told, start, end } = entry;
  const { expression } = entry.sighting;
  const remarks: PostDiagnostic[] = [];
  if (expression.kind === "between")
    remarks.push(diagnose(line, "some-time-between", { told, taken: clockOf(reading.start) }));
  if (expression.startChoice)
    remarks.push(diagnose(line, "choice-of-times", { told, taken: clockOf(reading.start) }));
  if (expression.endChoice) remarks.push(diagnose(line, "choice-of-ends", { told }));
  if (expression.openEnd) remarks.push(diagnose(line, "open-end", { told }));
  if (expression.maybeEnd !== null)
    remarks.push(diagnose(line, "maybe-range", { told, number: expression.maybeEnd }));
  if ([start, end].some((clock: Clock | null) => clock?.form === "hyphen"))
    remarks.push(diagnose(line, "hyphen-for-colon", { told, taken }));
  if (reading.end === reading.start) remarks.push(diagnose(line, "no-length", { told }));
  if (entry.length !== null)
    remarks.push(
      diagnose(line, "end-by-length", {
        told: `${entry.length} min`,
        taken: clockOf(reading.start + entry.length),
      }),
    );
  return remarks;
}

function spell(reading: Reading): string {
  return reading.end === null ? clockOf(reading.start) : `${clockOf(reading.start)}–${clockOf(reading.end)}`;
}

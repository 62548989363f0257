/** Decides how a row is read: as headed by a time, as closed by one, or as a line of another form. */

import { diagnose } from "./diagnostic.ts";
import type { RowEntries } from "./entry.ts";
import { readHeaded } from "./headed-row.ts";
import { isHead, isSureForm, type Notation, strengthOf } from "./notation.ts";
import { isTimeOnly, leads, type Row, wordsOf } from "./row.ts";
import { onlyEnd, readStray, readTrailing } from "./trailing-row.ts";

/** The entries of one row, and what is doubtful about them. */
export function readEntries(row: Row, index: number, notation: Notation, begun: boolean): RowEntries {
  const impossible = impossibleTime(row);
  if (impossible !== null && begun)
    return { entries: [], diagnostics: [diagnose(row.line.number, "impossible-time", { told: impossible })] };
  if (row.sightings.length === 0) return none;
  if (leads(row) && row.sightings[0]?.expression.kind === "until") return onlyEnd(row, row.sightings[0]);
  if (isHead(row, notation) && (notation.dated || !row.dated || !isTimestamp(row, notation)))
    return readHeaded(row, index, notation);
  if (isTimestamp(row, notation)) return none;
  if (begun && notation.timesFirst && mayBeHour(row)) {
    const told = wordsOf(row).slice(0, 20);
    return { entries: [], diagnostics: [diagnose(row.line.number, "maybe-hour", { told })] };
  }
  if (!notation.timesFirst) return readTrailing(row, index);
  const sure = row.sightings.filter((sighting) => isSureForm(row, sighting));
  if (sure.length === 0) return none;
  return readStray(row, index, sure, begun);
}

/** A bare number at the head that counts nothing the tables know: "7 wake up" among full times. */
function mayBeHour(row: Row): boolean {
  const head = row.sightings[0];
  return head !== undefined && row.sightings.length === 1 && leads(row) && strengthOf(row, head) === "bare";
}

/** A head such as "25:70", which is typed like a time and is none. */
function impossibleTime(row: Row): string | null {
  if (leads(row)) return null;
  return /^\d{1,2}:\d\d(?![\d:])/.exec(row.line.text.slice(row.content))?.[0] ?? null;
}

const none: RowEntries = { entries: [], diagnostics: [] };

/** The date and time at which something was posted: a dated line among undated ones. */
function isTimestamp(row: Row, notation: Notation): boolean {
  return row.dated && !notation.dated && (isTimeOnly(row) || row.sightings[0]?.after === "end");
}

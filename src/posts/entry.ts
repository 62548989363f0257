/** An entry: a time that begins something, with the words that belong to it. */

import type { Clock } from "./clock.ts";
import { diagnose, type PostDiagnostic } from "./diagnostic.ts";
import { leads, type Row, tidy } from "./row.ts";
import type { Sighting } from "./sighting.ts";

/** Something done at a time, before it is known which half of the day is meant. */
export type Entry = {
  readonly line: number;
  /** The index of its row. */
  readonly row: number;
  readonly sighting: Sighting;
  readonly start: Clock;
  readonly end: Clock | null;
  readonly activity: string;
  /** The text of the time as typed, for remarks. */
  readonly told: string;
  /** A length in minutes told beside the time, as in a Gantt chart. */
  readonly length: number | null;
};

export type RowEntries = {
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly PostDiagnostic[];
};

/** The entry of a sighting, its activity the words between two offsets. */
export function makeEntry(row: Row, index: number, sighting: Sighting, from: number, to: number): Entry {
  const { start, end, kind } = sighting.expression;
  const words = row.line.raw.slice(from, to);
  return {
    line: row.line.number,
    row: index,
    sighting,
    start,
    end: kind === "range" ? end : null,
    activity: tidy(words),
    told: toldBy(row, sighting),
    length: chartLength(row, sighting),
  };
}

/** The text of a sighting as typed. */
export function toldBy(row: Row, sighting: Sighting): string {
  return row.line.raw.slice(sighting.expression.from, sighting.expression.to).trim();
}

/** The remark that an entry was read from a sentence. */
export function fromProse(row: Row, sighting: Sighting): PostDiagnostic {
  return diagnose(row.line.number, "read-from-prose", {
    told: toldBy(row, sighting),
    taken: toldBy(row, sighting),
  });
}

/** The duration in a Gantt row: `:09:00, 1.67h`. */
export function chartLength(row: Row, sighting: Sighting): number | null {
  const told = /^\s*,\s*(\d+(?:\.\d+)?)\s*(h|m|min|d)\s*$/.exec(row.line.low.slice(sighting.expression.to));
  if (told === null || leads(row)) return null;
  return Math.round(Number(told[1]) * (told[2] === "h" ? 60 : told[2] === "d" ? 1440 : 1));
}

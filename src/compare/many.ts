// More than two days: each against the reference, the rows of all on one list, and what is true of all of them.
import type { Schedule } from "../model/schedule.ts";
import { compare, withTables, type CompareOptions } from "./compare.ts";
import type { Comparison } from "./comparison.ts";
import type { ManyFinding } from "./many/finding.ts";
import { manyFindings } from "./many/findings.ts";
import { tablesOfPair } from "./tables.ts";
import { timelineOf, type TimelineRow } from "./many/timeline.ts";

/** A comparison of three or more: the tables of all, and the reference, which is the first, against each of the others. */
export type ManyComparison = Comparison & {
  /** The reference and the second, the reference and the third, and so on: comparisons of two as always. */
  readonly pairs: readonly Comparison[];
  /** The rows of all pairs on one list, in the order of the reference's day. */
  readonly timeline: readonly TimelineRow[];
  /** What is true of all, or of one against all the others. */
  readonly overall: readonly ManyFinding[];
};

/** The most days that are compared at once. */
export const MOST_SCHEDULES = 12;

/** The comparison of three or more schedules; the first is the reference. Everything in it is true of every day that fits the files. */
export function compareMany(schedules: readonly Schedule[], options: CompareOptions = {}): ManyComparison {
  const all = compare(schedules, options);
  const [reference, ...others] = schedules;
  if (reference === undefined) return { ...all, pairs: [], timeline: [], overall: [] };
  const pairs = others.map((_, k) => withTables(tablesOfPair(all, k + 1)));
  return { ...all, pairs, timeline: timelineOf(reference, pairs), overall: manyFindings(all, pairs) };
}

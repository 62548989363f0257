// Compares days: what stands opposite what, the tables, and what may be said, from nothing but what the files tell.
import type { Day } from "../model/day.ts";
import { rowsOf } from "./align/rows.ts";
import type { Comparison, Pair } from "./comparison.ts";
import { findingsOf } from "./findings/findings.ts";
import type { Moment } from "./moment/moment.ts";
import type { Block } from "./tables/blocks.ts";
import { tablesOf } from "./tables/tables.ts";

/** The options of a comparison. */
export type CompareOptions = {
  /** The headline rows; null or left out chooses those that fit the days. */
  readonly blocks?: readonly Block[] | null;
  /** Two sets of days to set against each other, by position. */
  readonly groups?: Comparison["groups"];
  /** The same days on one axis of real time. */
  readonly moment?: Moment | null;
};

/** The most days that are compared at once. */
export const MOST_DAYS = 12;

/**
 * The comparison of two to twelve days; the first is the reference. Everything in it is true of every day that fits the
 * files.
 */
export function compare(days: readonly Day[], options: CompareOptions = {}): Comparison {
  const [reference, ...others] = days;
  const pairs = others.map((other, k): Pair => ({
    left: 0,
    right: k + 1,
    rows: rowsOf(reference as Day, other),
  }));
  const { blocks = null, groups = null, moment = null } = options;
  const unsaid = { days, moment, groups, pairs, tables: tablesOf(days, blocks) };
  return { ...unsaid, findings: findingsOf(unsaid) };
}

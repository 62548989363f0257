// Compares schedules: rows, tables, share and findings, from nothing but what the files tell.
import type { Schedule } from "../model/schedule.ts";
import { STANDING_BLOCKS, type Block } from "./blocks.ts";
import type { Comparison } from "./comparison.ts";
import { findingsOf } from "./findings.ts";
import { rowsOf } from "./rows.ts";
import { shareOf } from "./share.ts";
import { tablesOf, type Tables } from "./tables.ts";

/** What a comparison may be asked for. */
export type CompareOptions = {
  /** The headline rows; the four standing blocks where left out. */
  readonly blocks?: readonly Block[];
};

/**
 * The comparison of one or more schedules. The first is the reference; rows, share and findings are there for exactly
 * two. Everything in it is true of every day that fits the files.
 */
export function compare(schedules: readonly Schedule[], options: CompareOptions = {}): Comparison {
  return withTables(tablesOf(schedules, options.blocks ?? STANDING_BLOCKS));
}

/** The comparison of schedules whose tables are there already. */
export function withTables(tables: Tables): Comparison {
  const [left, right, third] = tables.schedules;
  if (left === undefined || right === undefined || third !== undefined) {
    return { ...tables, rows: [], share: null, findings: [] };
  }
  const two = { ...tables, rows: rowsOf(left, right), share: shareOf(left, right) };
  return { ...two, findings: findingsOf(two, left, right) };
}

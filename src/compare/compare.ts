// Compares schedules: rows, tables, share and findings, from nothing but what the files tell.
import { CATEGORIES, GROUPS, type Kind } from "../model/category.ts";
import type { Schedule } from "../model/schedule.ts";
import { STANDING_BLOCKS, type Block } from "./blocks.ts";
import type { Comparison, TableRow } from "./comparison.ts";
import { cellOf, differenceOfCells, type Counted } from "./count.ts";
import { findingsOf } from "./findings.ts";
import { kindsToldOf } from "./only.ts";
import { restRows } from "./rest.ts";
import { rowsOf } from "./rows.ts";
import { shareOf } from "./share.ts";

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
  const blocks = options.blocks ?? STANDING_BLOCKS;
  const told = kindsOf(schedules);
  const tables = {
    schedules,
    blocks: blocks.map((block) => ({ block, ...tableRow(schedules, block) })),
    categories: CATEGORIES.filter(({ id }) => told.has(id)).map(({ id }) => ({
      id,
      ...tableRow(schedules, { kinds: [id], window: null }),
    })),
    groups: [
      ...GROUPS.map(({ id }) => ({ id, ...tableRow(schedules, { kinds: [id], window: null }) })),
      ...restRows(schedules),
    ],
  };
  const [left, right] = schedules;
  if (left === undefined || right === undefined || schedules.length > 2) {
    return { ...tables, rows: [], share: null, findings: [] };
  }
  const two = { ...tables, rows: rowsOf(left, right), share: shareOf(left, right) };
  return { ...two, findings: findingsOf(two, left, right) };
}

function tableRow(schedules: readonly Schedule[], counted: Counted): TableRow {
  const cells = schedules.map((schedule) => cellOf(schedule, counted));
  const [first, second, third] = cells;
  const two = first !== undefined && second !== undefined && third === undefined;
  return { cells, difference: two ? differenceOfCells(first, second) : null };
}

function kindsOf(schedules: readonly Schedule[]): ReadonlySet<Kind> {
  const told = schedules.map(kindsToldOf);
  return new Set(told.flatMap((t) => [...t.episodes, ...t.aside]));
}

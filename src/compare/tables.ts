// The tables of a comparison: what is told of each block, category and group, a cell for each schedule.
import { CATEGORIES, GROUPS, type Kind } from "../model/category.ts";
import type { Schedule } from "../model/schedule.ts";
import type { Block } from "./blocks.ts";
import type { Cell, Comparison, TableRow } from "./comparison.ts";
import { cellOf, differenceOfCells, type Counted } from "./count.ts";
import { kindsToldOf } from "./only.ts";
import { restRows } from "./rest.ts";

export type Tables = Pick<Comparison, "schedules" | "blocks" | "categories" | "groups">;

/** The tables of one or more schedules; differences are there for exactly two. */
export function tablesOf(schedules: readonly Schedule[], blocks: readonly Block[]): Tables {
  const told = kindsOf(schedules);
  const row = (counted: Counted) => tableRow(schedules.map((schedule) => cellOf(schedule, counted)));
  return {
    schedules,
    blocks: blocks.map((block) => ({ block, ...row(block) })),
    categories: CATEGORIES.filter(({ id }) => told.has(id)).map(({ id }) => ({
      id,
      ...row({ kinds: [id], window: null }),
    })),
    groups: [
      ...GROUPS.map(({ id }) => ({ id, ...row({ kinds: [id], window: null }) })),
      ...restRows(schedules),
    ],
  };
}

/** The tables of the first of many and the one at a place, from those of all: nothing is counted anew. */
export function tablesOfPair({ schedules, blocks, categories, groups }: Tables, place: number): Tables {
  const two = [0, place].flatMap((k) => schedules[k] ?? []);
  const told = kindsOf(two);
  const cellsOf = ({ cells }: TableRow) => [0, place].flatMap((k) => cells[k] ?? []);
  const isGroup = new Set(GROUPS.map((g) => g.id));
  return {
    schedules: two,
    blocks: blocks.map((row) => ({ ...row, ...tableRow(cellsOf(row)) })),
    categories: categories
      .filter(({ id }) => told.has(id))
      .map((row) => ({ ...row, ...tableRow(cellsOf(row)) })),
    groups: groups.map((row) =>
      isGroup.has(row.id) ? { ...row, ...tableRow(cellsOf(row)) } : { ...row, cells: cellsOf(row) },
    ),
  };
}

function tableRow(cells: readonly Cell[]): TableRow {
  const [first, second, third] = cells;
  const two = first !== undefined && second !== undefined && third === undefined;
  return { cells, difference: two ? differenceOfCells(first, second) : null };
}

function kindsOf(schedules: readonly Schedule[]): ReadonlySet<Kind> {
  const told = schedules.map(kindsToldOf);
  return new Set(told.flatMap((t) => [...t.episodes, ...t.aside]));
}

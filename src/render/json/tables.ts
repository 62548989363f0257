// The tables of a result on the wire (docs/json.md).
import type { Cell, TableRow, Tables } from "../../compare/comparison.ts";
import type { Window } from "../../compare/tables/blocks.ts";
import type { Kind } from "../../model/category.ts";
import { formatClock } from "../../model/clock.ts";
import type { Day } from "../../model/day.ts";
import { budgetText, cellText } from "../../report/sections/cells.ts";
import { CELLS } from "../cell-voice.ts";
import { amountJson, boundJson, type JsonAmount, type JsonBound } from "./times.ts";

type JsonCell = {
  readonly state: Cell["state"];
  /** Null in the row of being awake. */
  readonly told: JsonAmount | null;
  readonly possible: JsonAmount | null;
  readonly stretches: readonly {
    readonly episodes: readonly number[];
    readonly start: JsonBound | null;
    readonly end: JsonBound | null;
  }[];
  readonly position: Cell["position"];
  readonly text: string;
};

type JsonTableRow = {
  readonly id: string;
  readonly label: string;
  readonly of: TableRow["of"];
  readonly kinds: readonly Kind[];
  readonly window: { readonly start: string; readonly end: string } | null;
  readonly within: number | null;
  readonly cells: readonly JsonCell[];
  readonly difference: JsonAmount | null;
};

/** The tables on the wire. */
export type JsonTables = {
  readonly headline: readonly JsonTableRow[];
  readonly budget: readonly JsonTableRow[];
};

/** The tables, each cell with its text. */
export function tablesJson({ headline, budget }: Tables, days: readonly Day[]): JsonTables {
  return {
    headline: headline.map((row) => rowJson(row, days, cellText)),
    budget: budget.map((row) => rowJson(row, days, budgetText)),
  };
}

function rowJson(row: TableRow, days: readonly Day[], word: typeof cellText): JsonTableRow {
  const { block, of, within, cells, difference } = row;
  const amounts = (cell: Cell) =>
    of === "awake"
      ? { told: null, possible: null }
      : { told: amountJson(cell.told), possible: amountJson(cell.possible) };
  return {
    id: block.id,
    label: block.label,
    of,
    kinds: block.kinds,
    window: block.window && windowJson(block.window),
    within,
    cells: cells.map((cell, i) => ({
      state: cell.state,
      ...amounts(cell),
      stretches: cell.stretches.map(({ episodes, start, end }) => ({
        episodes,
        start: start && boundJson(start),
        end: end && boundJson(end),
      })),
      position: cell.position,
      text: word(row, cell, days[i] as Day, CELLS),
    })),
    difference: difference && amountJson(difference),
  };
}

function windowJson({ start, end }: Window): { readonly start: string; readonly end: string } {
  return { start: formatClock(start), end: formatClock(end) };
}

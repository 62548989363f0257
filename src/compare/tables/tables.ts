// The tables of days: the headline rows and the time budget, a cell for each day.
import { CATEGORIES, GROUPS, UNKNOWN } from "../../model/category.ts";
import type { Day } from "../../model/day.ts";
import { lengthOf } from "../../model/real-time.ts";
import { toldOfDay } from "../amounts.ts";
import type { Cell, TableRow, Tables } from "../compared.ts";
import type { Block } from "./blocks.ts";
import { blockOf, headlineRows, isToldByAny, kindsRow } from "./headline.ts";

/**
 * The tables of one or more days.
 * @param asked the headline rows; null chooses those that fit the days
 */
export function tablesOf(days: readonly Day[], asked: readonly Block[] | null): Tables {
  return { headline: headlineRows(days, asked), budget: budgetOf(days) };
}

/** Every group that any day tells of, each followed by its categories; then what has no kind, and what is missing. */
function budgetOf(days: readonly Day[]): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (const { id } of [...GROUPS, { id: UNKNOWN }]) {
    if (!isToldByAny(days, id)) continue;
    const within = rows.push(kindsRow(days, blockOf(id))) - 1;
    const own = CATEGORIES.filter((c) => c.group === id && isToldByAny(days, c.id));
    rows.push(...own.map((c) => kindsRow(days, blockOf(c.id), within)));
  }
  return [...rows, missingRow(days)];
}

/** The time of which nothing is told. */
function missingRow(days: readonly Day[]): TableRow {
  const block: Block = { id: "missing", label: "Nothing told", letter: " ", kinds: [], window: null };
  const cells = days.map((day): Cell => {
    const [least, most] = toldOfDay(day);
    const all = lengthOf(day);
    const amount = { range: [all - most, all - least] as const, isApproximate: false };
    return {
      state: most - least === 0 && least === all ? "none" : "told",
      stretches: [],
      told: amount,
      possible: amount,
      position: null,
    };
  });
  return { block, of: "missing", within: null, cells, difference: null };
}

// A result as comma-separated values: one table, the one that was asked for or the usual one of its kind.
import type { Result } from "../../compare/comparison.ts";
import { ratioOf } from "../../compare/nearest.ts";
import { clean } from "../../report/clean.ts";
import { namesOf } from "../../report/names.ts";
import type { SectionName } from "../../report/options.ts";
import { nearText } from "../../report/sections/nearest.ts";
import type { Refusal } from "../refusal.ts";
import { overlapTable } from "./overlap.ts";
import { episodesTable, findingsTable, rowsOfTables, rowsTable, sourcesTable } from "./tables.ts";
import { writeCsv, type CsvTable } from "./write.ts";

/**
 * A result as CSV text, or why there is none.
 * @param only the parts asked for; null: the headline rows and the time budget, of days at the same moment the overlap, of
 *   days by themselves the episodes
 */
export function resultCsv(result: Result, only: readonly SectionName[] | null): string | Refusal {
  const shown = clean(result);
  const tables = tablesOf(shown);
  const [name, ...more] = only ?? [];
  if (name === undefined) return writeCsv(usualTable(shown));
  const advice = `The tables of ${KINDS[shown.kind]} are: ${Object.keys(tables).join(", ")}.`;
  if (more.length > 0) return { wrong: "CSV is one table, and --only names several.", advice };
  const table = tables[name];
  if (table !== undefined) return writeCsv(table());
  return {
    wrong: `--only ${name}: there is no table of it for CSV.`,
    advice:
      Object.keys(tables).length === 0 ? `Leave --only out: ${KINDS[shown.kind]} have one table.` : advice,
  };
}

const KINDS: Readonly<Record<Result["kind"], string>> = {
  days: "days by themselves",
  comparison: "a comparison",
  nearest: "the nearest days",
};

type ByName = { readonly [name in SectionName]?: () => CsvTable };

/** The parts of a result that are tables. */
function tablesOf(result: Result): ByName {
  if (result.kind === "nearest") return {};
  const { days, tables } = result;
  const ofEach: ByName = {
    blocks: () => rowsOfTables(tables, days, ["headline"]),
    categories: () => rowsOfTables(tables, days, ["budget"]),
    sources: () => sourcesTable(days),
  };
  if (result.kind === "days") return { rows: () => episodesTable(days), ...ofEach };
  const { moment } = result;
  return {
    findings: () => findingsTable(result),
    ...(moment !== null && { overlap: () => overlapTable(moment, days) }),
    rows: () => rowsTable(result),
    ...ofEach,
  };
}

function usualTable(result: Result): CsvTable {
  switch (result.kind) {
    case "days":
      return episodesTable(result.days);
    case "comparison":
      return result.moment === null
        ? rowsOfTables(result.tables, result.days, ["headline", "budget"])
        : overlapTable(result.moment, result.days);
    case "nearest":
      return nearestTable(result);
  }
}

/** One line for each day, most similar first. */
function nearestTable({ day, others, near }: Extract<Result, { readonly kind: "nearest" }>): CsvTable {
  const names = namesOf([day, ...others]);
  return [
    ["place", "day", "name", "same", "of", "similarity", "text"],
    ...near.map((n, k) => {
      const { same, of } = n.similarity;
      const numbers = [String(same), String(of), ratioOf(n.similarity).toFixed(3)];
      return [String(k + 1), others[n.day]?.id ?? "", names[n.day + 1] ?? "", ...numbers, nearText(n)];
    }),
  ];
}

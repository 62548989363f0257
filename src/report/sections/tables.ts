// The tables of days: the headline rows with when and how much, and the time budget of groups and categories.
import type { TableRow, Tables } from "../../compare/comparison.ts";
import { sureSize } from "../../compare/difference.ts";
import { isOwn } from "../../compare/tables/blocks.ts";
import type { Day } from "../../model/day.ts";
import { becauseOfTableRow } from "../because.ts";
import { namesOf } from "../names.ts";
import { tableVoice, type ReportOptions } from "../options.ts";
import type { Cell, Column, Section, Table, TableLine, TableName } from "../section.ts";
import { isolated } from "../words/texts.ts";
import type { Voice } from "../words/voice.ts";
import { budgetText, cellText, signedText } from "./cells.ts";

/** The headline rows; nothing where there is none. */
export function headlineTable(
  days: readonly Day[],
  { headline }: Tables,
  options: ReportOptions,
): readonly Section[] {
  if (headline.length === 0) return [];
  return [tableOf("headline", headline, days, cellText, options)];
}

/** Every group with its categories set in below it, and the time of which nothing is told at the end. */
export function budgetTable(days: readonly Day[], { budget }: Tables, options: ReportOptions): Table {
  return tableOf("categories", budget, days, budgetText, options);
}

function tableOf(
  name: TableName,
  rows: readonly TableRow[],
  days: readonly Day[],
  word: typeof cellText,
  options: ReportOptions,
): Table {
  const voice = tableVoice(options);
  const names = namesOf(days);
  const differences = rows.map((row) => differenceCell(row, voice));
  const hasDifferences = 2 * differences.filter((d) => d.text !== "").length >= rows.length;
  const lines = rows.map((row, r): TableLine => {
    const told = row.cells.map((cell, i) => days[i] && plainCell(word(row, cell, days[i], voice)));
    return {
      cells: [
        labelCell(row, r),
        ...told.filter((c) => c !== undefined),
        ...(hasDifferences ? [differences[r] ?? plainCell("")] : []),
      ],
      because: options.explain ? becauseOfTableRow(row, days, voice) : [],
    };
  });
  const columns: readonly Column[] = [
    { head: plainCell(""), align: "left", wraps: true },
    ...names.map((text, person): Column => ({
      head: { text: days.length === 1 ? "" : text, tone: { person } },
      align: "left",
      wraps: true,
    })),
    ...(hasDifferences ? [differenceColumn(names[1] ?? "")] : []),
  ];
  return { type: "table", name, columns, rows: lines, key: [], notes: [] };
}

/** A part of a group is set in; a headline row has the tone of its block. */
function labelCell({ block, of, within }: TableRow, position: number): Cell {
  if (within !== null) return { text: block.label, tone: "plain", inset: true };
  const isBlock = of === "kinds" && isOwn(block);
  return { text: block.label, tone: isBlock ? { block: position } : "plain" };
}

function differenceColumn(name: string): Column {
  return { head: { text: `${isolated(name)} has`, tone: "quiet" }, align: "left", wraps: true };
}

/** By how much the second day tells more: strong from an hour on. */
function differenceCell({ difference }: TableRow, voice: Voice): Cell {
  const text = difference && signedText(difference, voice);
  if (difference === null || text === null) return plainCell("");
  return { text, tone: sureSize(difference) >= 60 ? "strong" : "plain" };
}

function plainCell(text: string): Cell {
  return { text, tone: "plain" };
}

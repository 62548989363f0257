// Lays a table out to a width: columns as wide as they need, long cells broken between words, colour last.
import Table from "cli-table3";

import type { Cell, Column, Table as TableSection } from "../../report/section.ts";
import { wrapped } from "../cells.ts";
import { cellLines, type CellLine } from "./cell-lines.ts";
import { batchesOf, GAP, widthsOf } from "./columns.ts";
import type { Paint } from "./paint.ts";

/** Whether so many columns have room for so many cells each. */
export function columnsFit(columns: number, least: number, width: number): boolean {
  return columns * (least + GAP) - GAP <= width;
}

/**
 * The lines of a table, at most `width` cells wide as long as its columns allow. Where many persons have no room
 * beside one another, the rest of them follow below, each part with the labels of the rows.
 */
export function tableLines(section: TableSection, width: number, paint: Paint): string[] {
  const batches = batchesOf(section, width);
  return batches.flatMap((columns, i) => {
    const last = i === batches.length - 1;
    const part = {
      ...section,
      columns: columns.map((c) => section.columns[c] as Column),
      rows: section.rows.map(({ cells, because }) => ({
        cells: columns.map((c) => cells[c] as Cell),
        because: last ? because : [],
      })),
    };
    return [...partLines(part, width, paint), ...(last ? [] : [""])];
  });
}

function partLines({ columns, rows }: TableSection, width: number, paint: Paint): string[] {
  const room = width - GAP * (columns.length - 1);
  const widths = widthsOf(
    columns,
    rows.map((r) => r.cells),
    room,
  );

  const linesOf = (cells: readonly Cell[]) =>
    cells.map((cell, c) => cellLines(cell, (columns[c] as Column).align, widths[c] as number, paint));
  const heads = columns.map(({ head }) =>
    head.tone === "plain" ? { ...head, tone: "quiet" as const } : head,
  );
  const lines: string[] = [];
  let waiting = heads.some((h) => h.text !== "") ? [linesOf(heads)] : [];
  for (const row of rows) {
    waiting.push(linesOf(row.cells));
    if (row.because.length === 0) continue;
    lines.push(...laidOut(waiting, widths));
    lines.push(
      ...row.because.flatMap((line) => wrapped(line, width - 4)).map((line) => paint(`    ${line}`, "quiet")),
    );
    waiting = [];
  }
  return [...lines, ...laidOut(waiting, widths)];
}

const NO_LINES = Object.fromEntries(
  [
    "top",
    "top-mid",
    "top-left",
    "top-right",
    "bottom",
    "bottom-mid",
    "bottom-left",
    "bottom-right",
    "left",
    "left-mid",
    "mid",
    "mid-mid",
    "right",
    "right-mid",
    "middle",
  ].map((part) => [part, ""]),
);

/** Lets cli-table3 lay the lines side by side. Each is a row to it, for it is to break none and counts as `cellsOf` does. */
function laidOut(rows: readonly (readonly (readonly CellLine[])[])[], widths: readonly number[]): string[] {
  if (rows.length === 0) return [];
  const table = new Table({
    chars: NO_LINES,
    style: { head: [], border: [], "padding-left": 0, "padding-right": GAP, compact: true },
    colWidths: widths.map((w) => w + GAP),
  });
  for (const cells of rows) {
    const height = Math.max(...cells.map((lines) => lines.length));
    for (let i = 0; i < height; i++) {
      table.push(
        cells.map((lines) => ({ content: lines[i]?.text ?? "", hAlign: lines[i]?.align ?? "left" })),
      );
    }
  }
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
}

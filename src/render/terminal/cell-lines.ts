// The looks of one cell of a table: its text in lines, filled to the column and coloured.
import type { Cell, Column } from "../../report/section.ts";
import { BETWEEN_WORDS, cellsOf, wrapped } from "../cells.ts";
import type { Paint } from "./paint.ts";

/** A line of a cell, coloured, and the side of the column that it stands at. */
export type CellLine = { readonly text: string; readonly align: Column["align"] };

/** The inset of a part below the whole. */
const INSET = 2;

/** A cell in lines no wider than the column; what is below it is set in. */
export function cellLines(cell: Cell, align: Column["align"], width: number, paint: Paint): CellLine[] {
  const inset = insetOf(cell);
  const lines = wrapped(cell.text, width - inset).map((line): CellLine => {
    return { text: " ".repeat(inset) + paint(line, cell.tone), align };
  });
  const below = (cell.below ?? []).flatMap((text) => wrapped(text, width - INSET));
  return [
    ...lines,
    ...below.map((line) => ({ text: " ".repeat(INSET) + paint(line, "quiet"), align: "left" as const })),
  ];
}

/** Cells that a cell takes on one line; what stands below it is counted too. */
export function cellsOfCell(cell: Cell): number {
  return Math.max(insetOf(cell) + cellsOf(cell.text), ...(cell.below ?? []).map((t) => INSET + cellsOf(t)));
}

/** Cells of the longest word of a cell. */
export function cellsOfWord(cell: Cell): number {
  return insetOf(cell) + Math.max(...cell.text.split(BETWEEN_WORDS).map(cellsOf));
}

function insetOf({ inset }: Cell): number {
  return inset ? INSET : 0;
}

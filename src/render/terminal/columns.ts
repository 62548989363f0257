// The widths of the columns of a table, the columns left out, and the persons that stand below the others.
import type { Cell, Column, Table } from "../../report/section.ts";
import { cellsOfCell, cellsOfWord } from "./cell-lines.ts";

/** Blanks between two columns. */
export const GAP = 2;

/** The widths to which a column that wraps is brought down: first its longest word, then these. */
const LEAST = [8, 4];

/** A longer word than this is broken before others are squeezed. */
const LONGEST = 16;

/** The width wanted for a person's cell, where several persons share the width. */
const USUAL_CELL = 10;

/**
 * The columns to show, part by part; the first stands in every part. Empty columns are left out, and those that may
 * go where what is left would be squeezed.
 */
export function batchesOf({ columns, rows }: Table, width: number): readonly (readonly number[])[] {
  const cellsIn = (c: number) => [columns[c]?.head as Cell, ...rows.map((r) => r.cells[c] as Cell)];
  const used = columns.flatMap((_, c) => (cellsIn(c).some((cell) => cell.text !== "") ? [c] : []));
  const least = (c: number) => {
    const natural = Math.max(...cellsIn(c).map(cellsOfCell));
    return columns[c]?.wraps ? Math.min(natural, Math.max(USUAL_CELL, longestWord(cellsIn(c)))) : natural;
  };
  const sum = (all: readonly number[]) => all.reduce((total, c) => total + least(c) + GAP, -GAP);
  const [first, ...others] = used;
  const persons = others.every((c) => typeof columns[c]?.head.tone === "object");
  if (first === undefined || !persons || others.length < 3) {
    const without = (most: number) => used.filter((c) => (columns[c]?.spared ?? Infinity) > most);
    return [[0, 1, 2].map(without).find((left) => sum(left) <= width) ?? without(2)];
  }
  const label = Math.min(
    Math.max(...cellsIn(first).map(cellsOfCell)),
    Math.max(LONGEST, Math.floor(width / 3)),
  );
  const parts: number[][] = [];
  let free = 0;
  for (const c of others) {
    const cells = least(c) + GAP;
    const part = parts.at(-1);
    if (part !== undefined && cells <= free) part.push(c);
    else parts.push([first, c]);
    free = (part === parts.at(-1) ? free : width - label) - cells;
  }
  return parts;
}

/** Widths that fit: what wraps gives way, the widest first; two persons stay as wide as one another where they can. */
export function widthsOf(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  room: number,
): number[] {
  const cellsIn = columns.map((column, c) => [column.head, ...rows.map((r) => r[c] as Cell)]);
  const widths = cellsIn.map((cells) => Math.max(...cells.map(cellsOfCell)));
  const used = () => widths.reduce((a, b) => a + b, 0);
  const wrapping = columns.flatMap((column, c) => (column.wraps ? [c] : []));
  const persons = wrapping.filter((c) => typeof columns[c]?.head.tone === "object");
  const even = Math.max(0, ...persons.map((c) => widths[c] as number));
  const rest = used() - persons.reduce((sum, c) => sum + (widths[c] as number), 0);
  if (rest + even * persons.length <= room) for (const c of persons) widths[c] = even;
  const words = cellsIn.map(longestWord);
  for (const floors of [words, ...LEAST.map((least) => words.map(() => least))]) {
    while (used() > room) {
      const loose = wrapping.filter(
        (c) => (widths[c] as number) > Math.max(LEAST.at(-1) as number, floors[c] as number),
      );
      const [first] = loose;
      if (first === undefined) break;
      const widest = loose.reduce((a, b) => ((widths[a] as number) >= (widths[b] as number) ? a : b), first);
      widths[widest] = (widths[widest] as number) - 1;
    }
  }
  return widths;
}

/** Cells of the longest word of a column, as far as a word is worth the room. */
function longestWord(cells: readonly Cell[]): number {
  return Math.min(LONGEST, Math.max(...cells.map(cellsOfWord)));
}

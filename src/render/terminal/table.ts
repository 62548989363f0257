// Lays a table out to a width: columns as wide as they need, long cells broken between words, colour last.
import Table from "cli-table3";

import type { Cell, Column, Table as TableSection } from "../../report/section.ts";
import { cellsOf, filled, wrapped } from "../cells.ts";
import type { Paint } from "./paint.ts";

/** Blanks between two columns. */
const GAP = 2;

/** A column that wraps is never narrower than this. */
const LEAST = 8;

/** A longer word than this is broken before others are squeezed. */
const LONGEST = 16;

/** The longest bar, with the blanks before it. */
const MOST_BAR = 26;

/** One plus or minus of a bar, in minutes. */
const BAR_STEP = 15;

/** Whether so many columns have room for so many cells each. */
export function columnsFit(columns: number, least: number, width: number): boolean {
  return columns * (least + GAP) - GAP <= width;
}

/** The lines of a table, at most `width` cells wide as long as its columns allow. */
export function tableLines(section: TableSection, width: number, paint: Paint): string[] {
  const used = section.columns.map(
    (column, c) => column.head.text !== "" || section.rows.some((r) => r.cells[c]?.text !== ""),
  );
  const columns = section.columns.filter((_, c) => used[c]);
  const rows = section.rows.map((r) => ({ cells: r.cells.filter((_, c) => used[c]), because: r.because }));
  const room = width - GAP * (columns.length - 1);
  const natural = columns.map((column, c) => widest([column.head, ...rows.map((r) => r.cells[c] as Cell)]));
  const sparing = natural.reduce((a, b) => a + b, 0) > room;
  const shown = (cell: Cell | undefined) =>
    sparing && cell?.short !== undefined ? { ...cell, text: cell.short } : (cell ?? EMPTY);
  const shownCells = columns.map((column, c) => [column.head, ...rows.map((r) => shown(r.cells[c]))]);
  const widths = fit(columns, shownCells.map(widest), shownCells.map(longestWord), room);

  const last = columns.length - 1;
  const spare = room - widths.reduce((a, b) => a + b, 0);
  if (rows.some((r) => r.cells[last]?.bar !== undefined))
    widths[last] = (widths[last] as number) + Math.min(spare, MOST_BAR);
  const cellsOfLine = (cells: readonly Cell[], isHead: boolean) =>
    columns.map((column, c) => {
      const cell = shown(cells[c]);
      const tone = isHead && cell.tone === "plain" ? "quiet" : cell.tone;
      return cellLines({ ...cell, tone }, column, widths[c] as number, paint);
    });
  const heads = columns.some((c) => c.head.text !== "")
    ? [
        cellsOfLine(
          columns.map((c) => c.head),
          true,
        ),
      ]
    : [];
  const lines: string[] = [];
  let waiting: CellLine[][][] = heads;
  for (const row of rows) {
    waiting.push(cellsOfLine(row.cells, false));
    if (row.because.length === 0) continue;
    lines.push(...laidOut(waiting, widths));
    lines.push(
      ...row.because.flatMap((line) => wrapped(line, width - 4)).map((line) => paint(`    ${line}`, "quiet")),
    );
    waiting = [];
  }
  return [...lines, ...laidOut(waiting, widths)];
}

const EMPTY: Cell = { text: "", tone: "plain" };

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

/**
 * Lets cli-table3 lay out stand-ins of ASCII, as wide as the texts, and puts the texts in after: it counts some scripts
 * and newer emoji otherwise than terminals do, would cut them, and takes long to count what is not ASCII.
 */
function laidOut(rows: readonly (readonly (readonly CellLine[])[])[], widths: readonly number[]): string[] {
  if (rows.length === 0) return [];
  const table = new Table({
    chars: NO_LINES,
    style: { head: [], border: [], "padding-left": 0, "padding-right": GAP, compact: true },
    colWidths: widths.map((w) => w + GAP),
  });
  table.push(
    ...rows.map((cells) => cells.map((lines) => lines.map((l) => STAND_IN.repeat(l.cells)).join("\n"))),
  );
  const texts = rows.flatMap(inReadingOrder).values();
  return table
    .toString()
    .split("\n")
    .map((line) => line.replace(STAND_INS, () => texts.next().value ?? "").trimEnd());
}

const STAND_IN = "x";
const STAND_INS = /x+/g;

/** The texts of a row's cells, line by line from left to right, as they come out of the table. */
function inReadingOrder(cells: readonly (readonly CellLine[])[]): string[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, i) => cells.map((lines) => lines[i]))
    .flat()
    .flatMap((line) => (line === undefined || line.cells === 0 ? [] : [line.text]));
}

/** A line of a cell, coloured, and the cells that it takes. */
type CellLine = { readonly text: string; readonly cells: number };

/** A cell's lines, filled to the column and coloured, the bar behind the first. */
function cellLines(cell: Cell, column: Column, width: number, paint: Paint): CellLine[] {
  const bar = barOf(cell, width - cellsOf(cell.text) - 2);
  const tone = cell.bar === undefined ? "plain" : { person: cell.bar.person };
  const lines = wrapped(cell.text, width).map((line, i): CellLine => {
    if (bar !== "" && i === 0) {
      return {
        text: `${paint(line, cell.tone)}  ${paint(bar, tone)}`,
        cells: cellsOf(line) + 2 + cellsOf(bar),
      };
    }
    const [before = "", after = ""] = filled(line, width, column.align).split(line === "" ? "\n" : line);
    return { text: before + paint(line, cell.tone) + after, cells: Math.max(width, cellsOf(line)) };
  });
  const below = (cell.below ?? []).flatMap((text) => wrapped(text, width - 2));
  return [
    ...lines,
    ...below.map((line) => ({ text: paint(`  ${line}`, "quiet"), cells: cellsOf(line) + 2 })),
  ];
}

/** Plus signs where the second has more, minus signs where it has less; none where there is no room for one. */
function barOf({ bar }: Cell, room: number): string {
  if (bar === undefined) return "";
  const steps = Math.min(Math.round(bar.minutes / BAR_STEP), room);
  return (bar.person === 0 ? "−" : "+").repeat(Math.max(0, steps));
}

function widest(cells: readonly Cell[]): number {
  return Math.max(
    0,
    ...cells.flatMap((cell) => [cellsOf(cell.text), ...(cell.below ?? []).map((t) => cellsOf(t) + 2)]),
  );
}

/** Cells of the longest word, as far as a word is worth the room. */
function longestWord(cells: readonly Cell[]): number {
  return Math.min(LONGEST, Math.max(0, ...cells.flatMap((cell) => cell.text.split(" ").map(cellsOf))));
}

/** Widths that fit: what wraps gives way, the widest first; two that wrap stay as wide as one another where they can. */
function fit(
  columns: readonly Column[],
  natural: readonly number[],
  words: readonly number[],
  room: number,
): number[] {
  const wrapping = columns.flatMap((column, c) => (column.wraps ? [c] : []));
  const widths = [...natural];
  const used = () => widths.reduce((a, b) => a + b, 0);
  const even = Math.max(0, ...wrapping.map((c) => natural[c] as number));
  const rest = used() - wrapping.reduce((sum, c) => sum + (natural[c] as number), 0);
  if (rest + even * wrapping.length <= room) for (const c of wrapping) widths[c] = even;
  // What wraps gives way, the widest first: down to its longest word, and only then further.
  for (const floor of [words, words.map(() => LEAST)]) {
    while (used() > room) {
      const loose = wrapping.filter((c) => (widths[c] as number) > Math.max(LEAST, floor[c] as number));
      const widest = loose.reduce(
        (a, b) => ((widths[a] as number) >= (widths[b] as number) ? a : b),
        loose[0] ?? -1,
      );
      if (widest < 0) break;
      widths[widest] = (widths[widest] as number) - 1;
    }
  }
  return widths;
}

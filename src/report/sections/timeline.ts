// The rows of three or more days in columns: what stands opposite the first day's, and below it what stands alone.
import type { Comparison } from "../../compare/comparison.ts";
import { becauseOfRow } from "../because.ts";
import { namesOf } from "../names.ts";
import { tableVoice, type ReportOptions } from "../options.ts";
import type { Cell, Column, Table, TableLine } from "../section.ts";
import { capitalized, isolated } from "../words/texts.ts";
import type { Voice } from "../words/voice.ts";
import { mergedRows, type MergedRow } from "./merged-rows.ts";
import { CONTINUED } from "./relation.ts";
import { ANY, sidesOf, type Side } from "./sides.ts";

/** A column for each day. */
export function timelineTable(comparison: Comparison, options: ReportOptions): Table {
  const { days, pairs } = comparison;
  const voice = tableVoice(options);
  const names = namesOf(days);
  const merged = mergedRows(days, pairs).map((row) => ({ row, cells: cellsOf(row, comparison, voice) }));
  const columns = names.map((text, person): Column => {
    return { head: { text, tone: { person } }, align: "left", wraps: true };
  });
  const rows = merged.map(({ row, cells }): TableLine => ({
    cells: cells.map(cellOf),
    because: options.explain ? becauseOfCells(comparison, row.cells, voice) : [],
  }));
  const signs = keyOf(
    names[0] ?? "",
    merged.flatMap((m) => m.cells),
  );
  const notes = options.medium === "screen" ? [] : [`${capitalized(signs.join("; "))}.`];
  const key = options.medium === "screen" ? signs : [];
  return { type: "table", name: "timeline", columns, rows, key, notes };
}

/** What one day has in one row; `sign` stands before it. */
type Shown = { readonly sides: readonly Side[]; readonly sign: typeof CONTINUED | typeof REPLACED | "" };

/** Stands before what surely is of another kind than the first day's in its place. */
const REPLACED = "|";

function cellsOf(row: MergedRow, { days, pairs }: Comparison, voice: Voice): readonly Shown[] {
  const others = row.cells.map((cell, k): Shown => {
    const pair = pairs[k];
    const own = pair?.rows[cell?.row ?? -1];
    if (cell === null || pair === undefined || own === undefined) return { sides: [], sign: "" };
    if (cell.goesOn) return { sides: [], sign: CONTINUED };
    const sides = sidesOf(days[pair.right], own.right, own.rightMentions, voice);
    return { sides, sign: own.relation === "replaced" ? REPLACED : "" };
  });
  return [{ sides: sidesOf(days[0], row.episodes, row.mentions, voice), sign: "" }, ...others];
}

function cellOf({ sides, sign }: Shown): Cell {
  const texts = sides.map(({ time, activity }) => (time === "" ? activity : `${time} ${activity}`));
  const [text = "", ...below] = texts;
  const tone = sign === CONTINUED ? "quiet" : "plain";
  return { text: [sign, text].join(" ").trim(), tone, ...(below.length > 0 && { below }) };
}

function becauseOfCells(
  { days, pairs }: Comparison,
  cells: MergedRow["cells"],
  voice: Voice,
): readonly string[] {
  const lines = cells.flatMap((cell, k) => {
    const pair = pairs[k];
    const row = pair?.rows[cell?.row ?? -1];
    return pair === undefined || row === undefined ? [] : becauseOfRow(row, pair, days, voice);
  });
  return [...new Set(lines)];
}

/** What standing in one row means, and the signs that occur. */
function keyOf(first: string, shown: readonly Shown[]): readonly string[] {
  const has = (sign: Shown["sign"]) => shown.some((s) => s.sign === sign);
  const times = new Set(shown.flatMap((s) => s.sides.map((side) => side.time)));
  const signs = [
    `in one row with ${isolated(first)}: of one kind, as far as told`,
    has(CONTINUED) && `${CONTINUED} goes on from the row above`,
    has(REPLACED) && `${REPLACED} something else`,
    times.has("") && "no time: order told",
    times.has(ANY) && `${ANY}: neither`,
  ];
  return signs.filter((s) => s !== false);
}

// The tables of numbers: the headline rows, and the budget of groups and categories.
import { STANDING_BLOCKS } from "../compare/blocks.ts";
import type { CellDifference, Comparison, TableRow } from "../compare/comparison.ts";
import { CATEGORIES, GROUPS, type Kind } from "../model/category.ts";
import { awakeRow } from "./awake.ts";
import { becauseOfKinds } from "./because.ts";
import { wordCell, wordDifference } from "./cell-words.ts";
import { rowLabel } from "./kind-words.ts";
import { tableVoice, type ReportOptions } from "./options.ts";
import { namesOf } from "./person.ts";
import type { Cell, Column, Table, TableLine, TableName, Tone } from "./section.ts";
import type { Voice } from "./voice.ts";

/** The headline rows with the sums they stand in; the groups, where no headline row is told of anyone. */
export function blocksTable(comparison: Comparison, options: ReportOptions): Table {
  const { blocks, groups, categories } = comparison;
  // Rows that were asked for stand there even where they say that nothing is told.
  const told = blocks.some((row) => isTold(row) || !STANDING_BLOCKS.includes(row.block));
  const work = groups.filter((g) => g.id === "work").map((g) => kindRow(g.id, g));
  const sleep = categories.filter((c) => c.id === "sleep").map((c) => kindRow(c.id, c));
  const rows = told
    ? [
        ...blocks.map((row, index) => ({
          ...row,
          label: row.block.label,
          tone: { block: index },
          kinds: row.block.kinds,
        })),
        ...inNumbers(work[0]),
      ]
    : groupRows(comparison);
  const awake = awakeRow(comparison, options);
  const sums = awake.length > 0 && told ? [] : inNumbers(sleep[0]);
  const lines = [...rows, ...sums].map((row) => lineOf(row, comparison, options));
  return table("blocks", [...lines, ...awake], comparison, options);
}

/** Every group with its categories, of which anything is told; the minutes that belong to none at the end. */
export function categoriesTable(comparison: Comparison, options: ReportOptions): Table {
  const { categories } = comparison;
  const lines = groupRows(comparison).flatMap((group) => {
    const own = categories.filter((c) => GROUP_OF.get(c.id) === group.id && isTold(c));
    return [group, ...own.map((c) => ({ ...kindRow(c.id, c), inset: true }))];
  });
  return table(
    "categories",
    lines.map((row) => lineOf(row, comparison, options)),
    comparison,
    options,
  );
}

type NumberedRow = TableRow & {
  readonly id?: string;
  readonly label: string;
  readonly tone: Tone;
  readonly kinds: readonly Kind[];
  /** Whether it is a part of the row above. */
  readonly inset?: boolean;
};

const GROUP_OF = new Map(CATEGORIES.map((c) => [c.id, c.group]));
const GROUP_IDS = new Set(GROUPS.map((g) => g.id));

function kindRow(id: string, row: TableRow): NumberedRow & { readonly id: string } {
  return {
    ...row,
    id,
    label: rowLabel(id),
    tone: "plain",
    kinds: GROUP_IDS.has(id) || GROUP_OF.has(id) ? [id] : [],
  };
}

function groupRows({ groups }: Comparison) {
  return groups.filter((g) => isTold(g)).map((g) => kindRow(g.id, g));
}

/** A sum belongs in the table where every day has a number for it. */
function inNumbers(row: NumberedRow | undefined): NumberedRow[] {
  return row !== undefined && row.cells.every((c) => c.kind === "minutes") ? [row] : [];
}

/** Whether anything is told of anyone. */
function isTold({ cells }: TableRow): boolean {
  return cells.some(
    (c) => c.kind !== "none" && c.kind !== "not-told" && !(c.kind === "minutes" && c.minutes === 0),
  );
}

function table(
  name: TableName,
  rows: readonly TableLine[],
  comparison: Comparison,
  options: ReportOptions,
): Table {
  const names = namesOf(comparison.schedules);
  const page = options.medium === "page";
  const numbers = comparison.schedules.map((_, i) =>
    rows.every((r) => /^(?:$|~|about \d|\d|none)/.test(r.cells[i + 1]?.text ?? "")),
  );
  const columns: Column[] = [
    { head: plainCell(""), align: "left", wraps: true },
    ...names.map((text, person): Column => {
      return { head: { text, tone: { person } }, align: numbers[person] ? "right" : "left", wraps: true };
    }),
  ];
  if (names.length !== 2) return { type: "table", name, columns, rows, key: [], notes: [] };
  const differences = rows.some((r) => r.cells.at(-1)?.bar !== undefined);
  const head = page ? "Compared" : differences ? `${names[1]} has` : "";
  return {
    type: "table",
    name,
    columns: [
      ...columns,
      { head: { text: head, tone: "quiet" }, align: page && differences ? "right" : "left", wraps: true },
    ],
    rows,
    key: [],
    notes: [],
  };
}

function lineOf(row: NumberedRow, comparison: Comparison, options: ReportOptions): TableLine {
  const voice = tableVoice(options);
  const cells = row.cells.map((c) => plainCell(wordCell(c, voice)));
  const { difference } = row;
  const compared = comparison.schedules.length === 2 ? [differenceCell(difference, voice)] : [];
  return {
    cells: [{ text: row.label, tone: row.tone, ...(row.inset && { inset: true }) }, ...cells, ...compared],
    because: options.explain ? becauseOfKinds(row.kinds, comparison, voice) : [],
  };
}

function differenceCell(difference: CellDifference | null, voice: Voice): Cell {
  const text = wordDifference(difference, voice);
  if (difference === null) return plainCell(text);
  if (difference.kind === "same-order" || difference.minutes === 0)
    return { text, tone: "plain", short: "=" };
  const tone = Math.abs(difference.minutes) >= 60 ? "strong" : "plain";
  if (difference.kind === "edge") return { text, tone, short: difference.minutes > 0 ? "+" : "−" };
  const person = difference.minutes > 0 ? 1 : 0;
  return { text, tone, bar: { person, minutes: Math.abs(difference.minutes) } };
}

function plainCell(text: string): Cell {
  return { text, tone: "plain" };
}

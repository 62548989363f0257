// The tables of a comparison on the wire (docs/json.md).
import type { Cell, CellDifference, Comparison, TableRow } from "../../compare/comparison.ts";
import type { Kind } from "../../model/category.ts";
import { formatClock, type Minute } from "../../model/clock.ts";
import { wordCell, wordDifference } from "../../report/cell-words.ts";
import { rowLabel } from "../../report/kind-words.ts";
import { DATA_VOICE } from "../data-voice.ts";

type JsonCell = {
  readonly kind: Cell["kind"];
  readonly minutes?: number;
  readonly approximate?: boolean;
  readonly edge?: {
    readonly side: "from" | "until";
    readonly clock: string;
    readonly minute: Minute;
    readonly told: "reported" | "approximate";
  };
  readonly place?: { readonly first: string } | { readonly after: string };
  readonly text: string;
};

type JsonDifference = {
  readonly kind: CellDifference["kind"];
  readonly minutes?: number;
  readonly approximate?: boolean;
  readonly edge?: "from" | "until";
  readonly text: string;
};

type JsonRow = {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly JsonCell[];
  readonly difference: JsonDifference | null;
};

type JsonBlock = JsonRow & {
  readonly kinds: readonly Kind[];
  readonly window: { readonly start: string; readonly end: string } | null;
};

export type JsonTables = {
  readonly blocks: readonly JsonBlock[];
  readonly categories: readonly JsonRow[];
  readonly groups: readonly JsonRow[];
};

export function tablesJson({ blocks, categories, groups }: Comparison): JsonTables {
  return {
    blocks: blocks.map((row) => ({
      ...rowJson(row.block.id, row.block.label, row),
      kinds: row.block.kinds,
      window: row.block.window && {
        start: formatClock(row.block.window.start),
        end: formatClock(row.block.window.end),
      },
    })),
    categories: categories.map((row) => rowJson(row.id, rowLabel(row.id), row)),
    groups: groups.map((row) => rowJson(row.id, rowLabel(row.id), row)),
  };
}

function rowJson(id: string, label: string, { cells, difference }: TableRow): JsonRow {
  return {
    id,
    label,
    cells: cells.map(cellJson),
    difference: difference && { ...difference, text: wordDifference(difference, DATA_VOICE) },
  };
}

function cellJson(cell: Cell): JsonCell {
  const text = wordCell(cell, DATA_VOICE);
  if (cell.kind === "none") return { kind: cell.kind, minutes: 0, approximate: false, text };
  if (cell.kind !== "edge") return { ...cell, text };
  const { minute, told } = cell.bound;
  return { kind: cell.kind, edge: { side: cell.edge, clock: formatClock(minute), minute, told }, text };
}

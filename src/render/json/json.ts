// A result as JSON: the wire format that docs/json.md fixes and a schema describes, one shape for every kind of result.
import type { Pair, Result, Row, Similarity } from "../../compare/comparison.ts";
import { draw, type Drawing } from "../../compare/draw.ts";
import { ratioOf } from "../../compare/nearest.ts";
import type { Day } from "../../model/day.ts";
import { clean } from "../../report/clean.ts";
import { nearText } from "../../report/sections/nearest.ts";
import { dayJson, type JsonDay } from "./day.ts";
import { findingsJson, type JsonFinding } from "./findings.ts";
import { momentJson, type JsonMoment } from "./moment.ts";
import { tablesJson, type JsonTables } from "./tables.ts";
import { amountJson, clockJson, type JsonAmount, type JsonClock } from "./times.ts";

/** The version of the wire format: it goes up when a field is taken away or means something else. */
const VERSION = 3;

/** The output of `--json`. */
export type JsonResult = {
  readonly format: "daydiff";
  readonly version: typeof VERSION;
  readonly kind: Result["kind"];
  readonly days: readonly JsonDay[];
  readonly moment: JsonMoment | null;
  readonly groups: { readonly left: readonly number[]; readonly right: readonly number[] } | null;
  readonly pairs: readonly (Pick<Pair, "left" | "right"> & { readonly rows: readonly JsonRow[] })[];
  readonly tables: JsonTables | null;
  readonly findings: readonly JsonFinding[];
  readonly nearest: readonly JsonNear[] | null;
  readonly drawing: JsonDrawing;
};

type JsonRow = Omit<Row, "shift"> & {
  readonly shift: ({ readonly of: NonNullable<Row["shift"]>["of"] } & JsonAmount) | null;
};

type JsonNear = {
  readonly day: number;
  readonly similarity: Similarity & { readonly ratio: number };
  readonly kinds: readonly string[];
  readonly text: string;
};

type JsonDrawing = {
  readonly days: readonly (Pick<Drawing["days"][number], "pieces"> & {
    readonly marks: readonly ({ readonly minute: number } & JsonClock)[];
  })[];
};

/** The fields of a kind of result beside its days. */
type Parts = Pick<JsonResult, "moment" | "groups" | "pairs" | "tables" | "findings" | "nearest">;

const NOTHING: Parts = { moment: null, groups: null, pairs: [], tables: null, findings: [], nearest: null };

/** A result as JSON text. */
export function resultJson(result: Result): string {
  const shown = clean(result);
  const days = daysOf(shown);
  const data: JsonResult = {
    format: "daydiff",
    version: VERSION,
    kind: shown.kind,
    days: days.map(dayJson),
    ...partsOf(shown),
    drawing: drawingJson(days),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Of the nearest days only those that are told of. */
function daysOf(result: Result): readonly Day[] {
  if (result.kind !== "nearest") return result.days;
  return [result.day, ...result.near.flatMap((n) => result.others[n.day] ?? [])];
}

function partsOf(result: Result): Parts {
  switch (result.kind) {
    case "days":
      return { ...NOTHING, tables: tablesJson(result.tables, result.days) };
    case "comparison": {
      const { moment, groups, pairs, tables, days } = result;
      return {
        ...NOTHING,
        moment: moment && momentJson(moment, days),
        groups: groups && { left: groups[0], right: groups[1] },
        pairs: pairs.map(({ left, right, rows }) => ({ left, right, rows: rows.map(rowJson) })),
        tables: tablesJson(tables, days),
        findings: findingsJson(result),
      };
    }
    case "nearest":
      return {
        ...NOTHING,
        nearest: result.near.map((near, k) => ({
          day: k + 1,
          similarity: { ...near.similarity, ratio: ratioOf(near.similarity) },
          kinds: near.kinds,
          text: nearText(near),
        })),
      };
  }
}

function rowJson({ relation, left, right, leftMentions, rightMentions, shift }: Row): JsonRow {
  const moved = shift && { of: shift.of, ...amountJson(shift) };
  return { relation, left, right, leftMentions, rightMentions, shift: moved };
}

function drawingJson(days: readonly Day[]): JsonDrawing {
  return {
    days: draw(days).days.map(({ pieces, marks }) => ({
      pieces,
      marks: marks.map(({ minute, written }) => ({ minute, ...clockJson(written) })),
    })),
  };
}

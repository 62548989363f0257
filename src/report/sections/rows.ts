// The rows of a comparison as a table: what stands opposite what, with a sign on a screen and in words on a page.
import type { Comparison, Pair } from "../../compare/comparison.ts";
import type { Day } from "../../model/day.ts";
import { becauseOfRow } from "../because.ts";
import { namesOf } from "../names.ts";
import { tableVoice, type ReportOptions } from "../options.ts";
import type { Cell, Column, Section, Table, TableLine } from "../section.ts";
import { CONTINUED, relationWords, signKey, signOf } from "./relation.ts";
import { ANY, sidesOf, type Side } from "./sides.ts";
import { timelineTable } from "./timeline.ts";

/** The cells that a column of more than two days has at least. */
const LEAST = 18;

/** The most columns of days that a page has. */
const MOST_ON_PAGE = 6;

/** The most days of which each stands beside the first in turn where they have no room, unless it is asked for. */
const MOST_IN_TURN = 4;

/** The rows of two days; of more a column for each where there is room, else each beside the first in turn. */
export function rowsSections(comparison: Comparison, options: ReportOptions): readonly Section[] {
  const { days, pairs } = comparison;
  const inTurn = pairs.map((pair) => rowsTable(comparison, pair, options));
  if (days.length === 2) return inTurn;
  const table = timelineTable(comparison, options);
  const isWanted = days.length <= MOST_IN_TURN || (options.only?.includes("rows") ?? false);
  const otherwise = isWanted ? inTurn : [];
  if (options.medium === "screen") return [{ type: "fitting", table, least: LEAST, otherwise }];
  return days.length <= MOST_ON_PAGE ? [table] : otherwise;
}

/** The rows of two of the days. */
function rowsTable({ days }: Comparison, pair: Pair, options: ReportOptions): Table {
  const all = namesOf(days);
  const persons = [pair.left, pair.right] as const;
  const names = [all[pair.left] ?? "", all[pair.right] ?? ""] as const;
  const lines = linesOf(days, pair, names, options);
  const table = { type: "table", name: "rows" } as const;
  if (options.medium === "page") return { ...table, ...pageParts(lines, names, persons) };
  return {
    ...table,
    ...screenParts(lines, names, persons),
    key: [...signKey(pair.rows, names), ...timeKey(lines)],
    notes: [],
  };
}

type Line = {
  readonly left: Side | null;
  readonly right: Side | null;
  readonly sign: Cell;
  readonly words: string;
  readonly because: readonly string[];
};

function linesOf(
  days: readonly Day[],
  pair: Pair,
  names: readonly [string, string],
  options: ReportOptions,
): readonly Line[] {
  const voice = tableVoice(options);
  return pair.rows.flatMap((row) => {
    const lefts = sidesOf(days[pair.left], row.left, row.leftMentions, voice);
    const rights = sidesOf(days[pair.right], row.right, row.rightMentions, voice);
    const count = Math.max(lefts.length, rights.length);
    return Array.from({ length: count }, (_, i): Line => ({
      left: lefts[i] ?? null,
      right: rights[i] ?? null,
      sign: i === 0 ? signOf(row) : plainCell(CONTINUED),
      words: i === 0 ? relationWords(row, names) : "with the row above",
      because: i === count - 1 && options.explain ? becauseOfRow(row, pair, days, voice) : [],
    }));
  });
}

function screenParts(
  lines: readonly Line[],
  names: readonly [string, string],
  persons: readonly [number, number],
): Pick<Table, "columns" | "rows"> {
  const side = (k: 0 | 1): readonly Column[] => [
    { head: plainCell(""), align: "right", wraps: true },
    { head: { text: names[k], tone: { person: persons[k] } }, align: "left", wraps: true },
    { head: plainCell(""), align: "right", wraps: false, spared: 1 },
  ];
  const sides = lines.flatMap(({ left, right }) => [left, right]).filter((s) => s !== null);
  // A length here and there costs more room than it tells.
  const hasLengths = 2 * sides.filter((s) => s.length !== "").length > sides.length;
  return {
    columns: [...side(0), { head: plainCell(""), align: "left", wraps: false }, ...side(1)],
    rows: lines.map(({ left, right, sign, because }) => ({
      cells: [...sideCells(left, hasLengths), sign, ...sideCells(right, hasLengths)],
      because,
    })),
  };
}

function sideCells(side: Side | null, hasLengths: boolean): readonly Cell[] {
  if (side === null) return [plainCell(""), plainCell(""), plainCell("")];
  return [
    { text: side.time, tone: side.time === ANY ? "quiet" : "strong" },
    plainCell(side.activity),
    plainCell(hasLengths ? side.length : ""),
  ];
}

/** One column of times where both sides tell the same in every row, else one for each. */
function pageParts(
  lines: readonly Line[],
  names: readonly [string, string],
  persons: readonly [number, number],
): Pick<Table, "columns" | "rows" | "key" | "notes"> {
  const isShared = lines.every(
    ({ left, right }) => left === null || right === null || left.time === right.time,
  );
  const rows = lines.map(({ left, right, words, because }): TableLine => {
    const [a, b] = [left, right].map(
      (s) => [plainCell(s?.time ?? ""), plainCell(s?.activity ?? "")] as const,
    );
    if (a === undefined || b === undefined) return { cells: [], because };
    const cells = isShared ? [left === null ? b[0] : a[0], a[1], b[1]] : [...a, ...b];
    return { cells: [...cells, plainCell(words)], because };
  });
  const clock: Column = { head: plainCell(""), align: "right", wraps: false };
  const person = (k: 0 | 1): Column => ({
    head: { text: names[k], tone: { person: persons[k] } },
    align: "left",
    wraps: true,
  });
  const compared: Column = { head: plainCell("Compared"), align: "left", wraps: true };
  const hasUntimed = lines.some(isUntimed);
  const hasAny = lines.some(isAny);
  return {
    columns: [clock, person(0), ...(isShared ? [] : [clock]), person(1), compared],
    rows,
    key: [],
    notes: [
      ...(hasUntimed ? ["What has no time stands in the order told."] : []),
      ...(hasAny ? [`What is marked “${ANY}” is told with neither a time nor a place in the order.`] : []),
    ],
  };
}

/** The meanings of blank times and of those of mentions. */
function timeKey(lines: readonly Line[]): readonly string[] {
  return [
    ...(lines.some(isUntimed) ? ["no time: order told"] : []),
    ...(lines.some(isAny) ? [`${ANY}: neither`] : []),
  ];
}

function isUntimed({ left, right }: Line): boolean {
  return [left, right].some((s) => s !== null && s.time === "");
}

function isAny({ left, right }: Line): boolean {
  return [left, right].some((s) => s?.time === ANY);
}

function plainCell(text: string): Cell {
  return { text, tone: "plain" };
}

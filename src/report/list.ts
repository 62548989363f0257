// The days that can be named: as a table, and as the greeting of someone who typed no name.
import type { DrawnDay } from "../compare/draw.ts";
import { formatDuration } from "../model/clock.ts";
import type { Day } from "../model/day.ts";
import { clean } from "./clean.ts";
import type { Cell, Column, Section, Table } from "./section.ts";
import { letterStrip } from "./sections/strips.ts";

/** A day that can be named. */
export type Listed = {
  /** A command to type. */
  readonly name: string;
  readonly day: Day;
  readonly drawn: DrawnDay;
  /** Minutes of it that are told by the clock. */
  readonly timed: number;
  /** The file it stands in. */
  readonly file: string;
};

/** Name, person with the organization, hours told by the clock, a strip of 24 letters and the file, of each. */
export function listSections(listed: readonly Listed[]): readonly Section[] {
  const columns: readonly Column[] = [
    column("name"),
    column("person", true),
    column("timed"),
    { ...column(HOURS), spared: 2 },
    { ...column("file", true), spared: 1 },
  ];
  const rows = listed.map(clean).map(({ name, day, drawn, timed, file }) => ({
    cells: [
      cell(name, "strong"),
      { ...cell(day.name), ...(day.organization !== null && { below: [day.organization] }) },
      cell(timed === 0 ? "" : formatDuration(timed)),
      cell(letterStrip(day, drawn, 24)),
      cell(file, "quiet"),
    ],
    because: [],
  }));
  return [table(columns, rows)];
}

/** One sentence, the names with their days, and three lines to try. */
export function greetingSections(listed: readonly Listed[], version: string): readonly Section[] {
  const shown = listed.map(clean);
  const rows = shown.map(({ name, day, drawn }) => ({
    cells: [cell(name, "strong"), cell(letterStrip(day, drawn, 24)), cell(day.name)],
    because: [],
  }));
  const [a, b] = shown.map((l) => l.name);
  const tries = [
    ...(a !== undefined && b !== undefined ? [`daydiff ${a} ${b}`] : []),
    ...(a === undefined ? [] : [`daydiff show ${a}`]),
    "daydiff --help",
  ];
  const text = `daydiff ${version} lays people's days side by side and says what they share and where they differ.`;
  return [
    { type: "paragraph", text, tone: "plain" },
    table([column(""), column(HOURS), column("", true)], rows),
    { type: "paragraph", text: `Try: ${tries.join("  ·  ")}`, tone: "plain" },
  ];
}

/** Heads a strip of 24 letters that begins at 04:00. */
const HOURS = "04    10    16    22    ";

const STRIP_KEY = [
  "› order told, hours untold",
  "M meetings",
  "C coding",
  "T training",
  "E experiments",
  "w other work",
  "z sleep",
  "blank nothing told",
];

function table(columns: readonly Column[], rows: Table["rows"]): Table {
  return { type: "table", name: "list", columns, rows, key: STRIP_KEY, notes: [] };
}

function column(text: string, wraps = false): Column {
  return { head: { text, tone: "quiet" }, align: "left", wraps };
}

function cell(text: string, tone: Cell["tone"] = "plain"): Cell {
  return { text, tone };
}

// The schedules that can be named: as a table, and as the greeting of someone who typed no name.
import type { DrawnDay } from "../compare/draw.ts";
import { formatDuration } from "../model/clock.ts";
import type { Schedule } from "../model/schedule.ts";
import { plain } from "../model/text.ts";
import { cleanSchedule } from "./clean.ts";
import type { Report } from "./report.ts";
import type { Cell, Column, Table } from "./section.ts";
import { letterStrip } from "./strips.ts";

/** A schedule that can be named. */
export type Listed = {
  /** What to type. */
  readonly name: string;
  readonly schedule: Schedule;
  readonly drawn: DrawnDay;
  /** The file it stands in. */
  readonly file: string;
};

/** Name, person with the organization, hours told of 24, a strip of 24 letters and the file, of each. */
export function listReport(listed: readonly Listed[]): Report {
  const columns: Column[] = [
    column("name"),
    column("person", true),
    column("told"),
    { ...column(HOURS), spared: 2 },
    { ...column("file", true), spared: 1 },
  ];
  const rows = listed.map((entry) => {
    const { name, organization, toldByClock } = cleanSchedule(entry.schedule);
    const cells = [
      cell(plain(entry.name), "strong"),
      { ...cell(name), ...(organization !== null && { below: [organization] }) },
      cell(toldByClock === 0 ? "" : formatDuration(toldByClock)),
      cell(letterStrip(entry.schedule, entry.drawn, 24)),
      cell(plain(entry.file), "quiet"),
    ];
    return { cells, because: [] };
  });
  return { sections: [table(columns, rows)] };
}

/** One sentence, the names with their days, and three lines to try. */
export function greeting(listed: readonly Listed[], version: string): Report {
  const rows = listed.map((entry) => ({
    cells: [
      cell(plain(entry.name), "strong"),
      cell(letterStrip(entry.schedule, entry.drawn, 24)),
      cell(cleanSchedule(entry.schedule).name),
    ],
    because: [],
  }));
  const [a, b] = listed.map((l) => plain(l.name));
  const tries = [
    ...(a !== undefined && b !== undefined ? [`daydiff ${a} ${b}`] : []),
    ...(a === undefined ? [] : [`daydiff show ${a}`]),
    "daydiff --help",
  ];
  return {
    sections: [
      {
        type: "paragraph",
        text: `daydiff ${version} lays people's days side by side and says what they share and where they differ.`,
        tone: "plain",
      },
      table([column(""), column(HOURS), column("", true)], rows),
      { type: "paragraph", text: `Try: ${tries.join("  ·  ")}`, tone: "plain" },
    ],
  };
}

/** Heads a strip of 24 letters that begins at 04:00. */
const HOURS = "04    10    16    22    ";

const STRIP_KEY = [
  "› hours not told",
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

// Reads a table of start, end, activity and perhaps category, with or without a header.
import { dayOfDate, isDate } from "../model/calendar.ts";
import { CATEGORIES, GROUPS } from "../model/category.ts";
import { DAY } from "../model/clock.ts";
import { csvRows, type CsvRow } from "./csv-rows.ts";
import { diagnose, type PostDiagnostic } from "./diagnostic.ts";
import { daysOfEvents, type DatedEvent, type DayChoice } from "./event-days.ts";
import type { PostEpisode, ReadPost } from "./post.ts";
import { proposeCategory } from "./propose-category.ts";
import { readPost } from "./read-post.ts";

/** Which cell of a row tells what; -1 for what no cell tells. */
type Columns = {
  readonly start: number;
  readonly end: number;
  readonly activity: number;
  readonly category: number;
  readonly date: number;
};

type Cells = {
  readonly row: CsvRow;
  readonly start: string;
  readonly end: string;
  readonly activity: string;
};

/** A table found in a text. */
export type CsvTable = { readonly columns: Columns; readonly rows: readonly CsvRow[] };

const CLOCK =
  /^(\d{4}-\d{2}-\d{2}[T ])?~?\d{1,2}[:.h]\d{2}(:\d{2})?(\.\d+)?\s*(Z|[ap]\.?m\.?)?$|^\d{1,2}\s*[ap]\.?m\.?$/i;

/** The table that a text is; null where it is none. */
export function csvTable(text: string): CsvTable | null {
  if (text.length > 1_000_000 || !/[,;\t]/.test(text)) return null;
  const [head, ...rest] = csvRows(text);
  if (head === undefined || head.cells.length < 3) return null;
  const named = columnsOf(head.cells);
  if (named !== null) return rest.length > 0 ? { columns: named, rows: rest } : null;
  const all = [head, ...rest];
  if (!all.every(fits)) return null;
  return { columns: { start: 0, end: 1, activity: 2, category: 3, date: -1 }, rows: all };
}

/** A row of start, end or nothing, and activity. */
function fits({ cells }: CsvRow): boolean {
  return (
    CLOCK.test(cells[0] ?? "") &&
    /^$|^\?$/.test((cells[1] ?? "").replace(CLOCK, "")) &&
    (cells[2] ?? "") !== ""
  );
}

/** Reads a table. Times without a date are read as a whole list of them is, so that am and pm may be left out. */
export function readCsv({ columns, rows }: CsvTable, choice: DayChoice): ReadPost {
  const diagnostics: PostDiagnostic[] = [];
  const cells = rows.flatMap((row): Cells[] => {
    const at = (index: number) => row.cells[index] ?? "";
    const day = columns.date < 0 ? "" : at(columns.date);
    const dated = (time: string) =>
      day !== "" && time !== "" && !/^\d{4}-/.test(time) ? `${day} ${time}` : time;
    const one = {
      row,
      start: dated(at(columns.start)),
      end: dated(at(columns.end)),
      activity: at(columns.activity),
    };
    if (one.start !== "" || one.activity !== "") return [one];
    diagnostics.push(diagnose(row.line, "row-not-read", { told: row.text.slice(0, 80) }));
    return [];
  });
  const kindOf = ({ row, activity }: Cells) =>
    kindAsked(row, columns, diagnostics) ?? proposeCategory(activity);
  if (cells.length > 0 && cells.every(({ start }) => /^\d{4}-\d{2}-\d{2}[T ]\d/.test(start))) {
    const events = cells.flatMap((one) => eventOf(one, kindOf(one), diagnostics));
    return daysOfEvents(events, choice, diagnostics);
  }
  return readClocks(cells, kindOf, diagnostics);
}

/** Lets the reader of posts read the times, each on the line of its row, and puts the other cells beside them. */
function readClocks(
  cells: readonly Cells[],
  kindOf: (one: Cells) => string | null,
  diagnostics: PostDiagnostic[],
): ReadPost {
  const byLine = new Map(cells.map((one) => [one.row.line, one]));
  const last = cells.at(-1)?.row.line ?? 0;
  const lines = Array.from({ length: last }, (_, index) => {
    const one = byLine.get(index + 1);
    if (one === undefined) return "";
    if (one.start === "") return "x";
    const end = one.end === "" || one.end === "?" ? "" : ` - ${withoutSeconds(one.end)}`;
    return `${withoutSeconds(one.start)}${end} x`;
  });
  const read = readPost(lines.join("\n"));
  const open = new Set<number>();
  const filled = (episode: PostEpisode): PostEpisode => {
    const one = byLine.get(episode.line);
    if (one === undefined) return episode;
    const category = kindOf(one);
    if (category === null) open.add(episode.line);
    return {
      ...episode,
      activity: one.activity,
      category,
      source: [{ line: one.row.line, text: one.row.text }],
    };
  };
  const schedules = read.schedules.map((day) => ({ ...day, episodes: day.episodes.map(filled) }));
  const kept = read.diagnostics.filter((d) => d.code !== "category-open");
  // A row whose start is no time has become an episode without one, which must not pass in silence.
  const timeless = ({ line, start }: PostEpisode) => start === null && byLine.get(line)?.start !== "";
  const seen = new Set([
    ...schedules.flatMap((s) => s.episodes.filter((e) => !timeless(e)).map((e) => e.line)),
    ...kept.map((d) => d.line),
  ]);
  for (const { row } of cells) {
    if (!seen.has(row.line))
      diagnostics.push(diagnose(row.line, "row-not-read", { told: row.text.slice(0, 80) }));
  }
  const hints = [...open].map((line) =>
    diagnose(line, "category-open", { activity: byLine.get(line)?.activity ?? "" }),
  );
  const all = [...diagnostics, ...kept, ...hints].toSorted((a, b) => a.line - b.line);
  return { schedules, leftOut: [], diagnostics: all };
}

function withoutSeconds(time: string): string {
  return time.replace(/^(\d{1,2}:\d{2}):\d{2}(?:\.\d+)?/, "$1");
}

function eventOf(one: Cells, category: string | null, diagnostics: PostDiagnostic[]): DatedEvent[] {
  const [start, end] = [minutesOf(one.start), one.end === "" ? null : minutesOf(one.end)];
  if (start === undefined || end === undefined) {
    diagnostics.push(diagnose(one.row.line, "row-not-read", { told: one.row.text.slice(0, 80) }));
    return [];
  }
  const { line, text } = one.row;
  // A table with one date column writes the end of a night under the date of its evening.
  const later = end !== null && end <= start && start - end < DAY ? end + DAY : end;
  return [
    { start, end: later, allDay: false, activity: one.activity, category, line, source: [{ line, text }] },
  ];
}

function minutesOf(stamp: string): number | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(am|pm)?$/i.exec(stamp);
  if (found === null) return undefined;
  const [, date = "", hour = "", minute = "", half] = found;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  if (hours > 24 || Number(minute) > 59 || !isDate(date)) return undefined;
  return dayOfDate(date) * DAY + hours * 60 + Number(minute);
}

function kindAsked(row: CsvRow, { category }: Columns, diagnostics: PostDiagnostic[]): string | null {
  const told = (row.cells[category] ?? "").trim();
  if (told === "") return null;
  const low = told.toLowerCase().replace(/[\s_]+/g, "-");
  const kind = [...GROUPS, ...CATEGORIES].find(
    ({ id, label }) => id === low || label.toLowerCase() === told.toLowerCase(),
  );
  if (kind === undefined) diagnostics.push(diagnose(row.line, "category-not-known", { told }));
  return kind?.id ?? null;
}

const HEADS: Readonly<Record<keyof Columns, RegExp>> = {
  start:
    /^(start(ed|s| ?time| ?at)?|from|begin(s|ning)?|time|start[ _]date[ _]?time|von|beginn|开始(时间)?|開始(時間)?|inicio|d[ée]but)$/i,
  end: /^(end(ed|s| ?time| ?at)?|to|until|till|stop( ?time)?|finish|end[ _]date[ _]?time|bis|ende|结束(时间)?|終了(時間)?|fin)$/i,
  activity:
    /^(activit(y|ies)|what|task|title|description|summary|subject|event|name|entry|note|aktivit[äa]t|t[äa]tigkeit|活动|活動|actividad|activit[ée])$/i,
  category: /^(categor(y|ies)|kind|type|kategorie|类别)$/i,
  date: /^(date|day|start[ _]date|datum|日期|fecha)$/i,
};

/** The columns that a header names; null where it names no start or no activity. */
function columnsOf(head: readonly string[]): Columns | null {
  const at = (what: keyof Columns) => head.findIndex((cell) => HEADS[what].test(cell.trim()));
  const found = {
    start: at("start"),
    end: at("end"),
    activity: at("activity"),
    category: at("category"),
    date: at("date"),
  };
  return found.start < 0 || found.activity < 0 ? null : found;
}

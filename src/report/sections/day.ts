// One day by itself: who, how much is told, the strip, the episodes, the time budget, the sources.
import type { TableRow, Tables } from "../../compare/comparison.ts";
import { draw } from "../../compare/draw.ts";
import { UNKNOWN, wordsOf } from "../../model/category.ts";
import type { Bound } from "../../model/bound.ts";
import type { Day, Episode, Mention } from "../../model/day.ts";
import type { ToldActivity } from "../../model/told.ts";
import { isClockSet } from "../../model/real-time.ts";
import { whenText } from "../because.ts";
import { tableVoice, type ReportOptions, type SectionName } from "../options.ts";
import type { Cell, Column, Section, Span, Table, TableLine } from "../section.ts";
import { dateText } from "../words/dates.ts";
import { boundText } from "../words/range.ts";
import type { Voice } from "../words/voice.ts";
import { ANY, lengthText } from "./sides.ts";
import { sourceItems } from "./sources.ts";
import { stripsOf } from "./strips.ts";
import { budgetTable, headlineTable } from "./tables.ts";

/** The sections of every day, one day after the other. */
export function daySections(
  days: readonly Day[],
  tables: Tables,
  options: ReportOptions,
): readonly Section[] {
  return days.flatMap((day, i) => {
    const own = tablesOfDay(tables, i);
    const parts: readonly (readonly [SectionName, () => readonly Section[]])[] = [
      ["strip", () => [stripsOf([day], own, draw([day]), options)]],
      ["rows", () => [episodesTable(day, options)]],
      ["blocks", () => headlineTable([day], own, options)],
      ["categories", () => [budgetTable([day], own, options)]],
      ["sources", () => [{ type: "sources", items: sourceItems([day]) }]],
    ];
    const isUsual = (name: SectionName) => name !== "blocks" && !(options.short && name === "rows");
    const shown = parts.filter(([name]) => options.only?.includes(name) ?? isUsual(name));
    return [...aboutSections(day, options), ...shown.flatMap(([, sections]) => sections())];
  });
}

/** The tables of one of the days: what any other day tells of is left out. */
function tablesOfDay({ headline, budget }: Tables, i: number): Tables {
  const isTold = (row: TableRow) => ["told", "aside"].includes(row.cells[i]?.state ?? "");
  const one = (row: TableRow): TableRow => ({ ...row, cells: row.cells.slice(i, i + 1), difference: null });
  return { headline: headline.map(one), budget: budget.filter(isTold).map(one) };
}

function aboutSections(day: Day, { medium }: ReportOptions): readonly Section[] {
  const { name, role, organization, timezone, date, note } = day;
  const facts = [role, organization, timezone, date === null ? null : dateText(date, "long")].filter(
    (f) => f !== null,
  );
  const notes: Section[] = note === null ? [] : [{ type: "paragraph", text: note, tone: "plain" }];
  if (medium === "page") {
    const about: Section[] =
      facts.length === 0 ? [] : [{ type: "paragraph", text: facts.join(" · "), tone: "plain" }];
    return [{ type: "heading", text: `A day of ${name}` }, ...about, ...notes];
  }
  const left: readonly Span[] = [
    { text: name, tone: { person: 0 } },
    ...facts.map((text): Span => ({ text, tone: "plain" })),
  ];
  return [{ type: "split", left, right: "" }, ...notes];
}

function episodesTable(day: Day, options: ReportOptions): Table {
  const voice = tableVoice(options);
  const lines = [
    ...day.order.map((i) => episodeLine(day, day.episodes[i] as Episode, voice, options)),
    ...day.mentions.map((m) => mentionLine(m, voice, options)),
  ];
  return {
    type: "table",
    name: "episodes",
    columns: [
      column("from", "right"),
      column("to", "right"),
      column("lasts", "right"),
      column("activity", "left"),
      column("kind", "left"),
    ],
    rows: lines,
    ...timeNotes(day, lines, options),
  };
}

function column(text: string, align: Column["align"]): Column {
  return { head: { text, tone: "quiet" }, align, wraps: true };
}

/** Stands behind an end that the file does not state. */
const BELIEVED = "*";

function timeNotes(
  day: Day,
  lines: readonly TableLine[],
  { medium }: ReportOptions,
): Pick<Table, "key" | "notes"> {
  const times = lines.flatMap((l) => l.cells.slice(0, 2).map((c) => c.text));
  const notes = [
    times.some((t) => t.startsWith("~")) && "~ about",
    times.some((t) => t.endsWith(BELIEVED)) && `${BELIEVED} end not stated: the next begins`,
    lines.some((l) => l.cells[0]?.text === "") && "no time: order told",
    times.includes(ANY) && `${ANY}: neither`,
    isClockSet(day) && "the clock is set in these hours: what they last is real time",
  ].filter((n) => n !== false);
  if (medium === "screen" || notes.length === 0) return { key: notes, notes: [] };
  return { key: [], notes: [`${notes.join("; ")}.`] };
}

function episodeLine(day: Day, episode: Episode, voice: Voice, options: ReportOptions): TableLine {
  const { start, end } = episode;
  return {
    cells: [
      timeCell(start, voice, ""),
      timeCell(end, voice, end.stated ? "" : BELIEVED),
      { text: lengthText(day, episode) ?? "", tone: "plain" },
      activityCell(episode),
      kindCell(episode),
    ],
    because: options.explain ? [`rules 1, 2, 3: ${whenText(episode, voice)}`] : [],
  };
}

function timeCell(bound: Bound, voice: Voice, mark: string): Cell {
  const text = boundText(bound, voice);
  return text === null ? { text: "", tone: "plain" } : { text: `${text}${mark}`, tone: "strong" };
}

function mentionLine({ time, ...mention }: Mention, voice: Voice, options: ReportOptions): TableLine {
  const hour = time && boundText(time, voice);
  const none: Cell = { text: "", tone: "plain" };
  return {
    cells: [
      hour === null ? { text: ANY, tone: "quiet" } : { text: hour, tone: "strong" },
      none,
      none,
      activityCell(mention),
      kindCell(mention),
    ],
    because: options.explain ? ["mentioned: counts for who does it, never for minutes"] : [],
  };
}

function activityCell({ activity, secondary, location, note, quote }: ToldActivity): Cell {
  const below = [
    ...(secondary.length > 0 ? [`with: ${secondary.map((s) => s.activity).join(" · ")}`] : []),
    ...(location === null ? [] : [`place: ${location}`]),
    ...(note === null ? [] : [note]),
    ...(quote === null ? [] : [`“${quote}”`]),
  ];
  return { text: activity, tone: "plain", ...(below.length > 0 && { below }) };
}

function kindCell({ kind }: ToldActivity): Cell {
  return { text: kind === UNKNOWN ? "not told" : wordsOf(kind).label, tone: "quiet" };
}

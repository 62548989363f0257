// One day by itself: who, how much is told, the strip, the episodes, the budget of hours, the sources.
import type { Comparison } from "../compare/comparison.ts";
import type { Drawing } from "../compare/draw.ts";
import { UNKNOWN, wordsOf } from "../model/category.ts";
import type { Episode, Mention, Schedule, ToldActivity } from "../model/schedule.ts";
import { dateText } from "./date-text.ts";
import { stripVoice, tableVoice, type ReportOptions, type SectionName } from "./options.ts";
import { ofDay } from "./person.ts";
import type { Cell, Column, Section, Span, Table, TableLine } from "./section.ts";
import { sourceItems } from "./sources.ts";
import { stripsOf } from "./strips.ts";
import { categoriesTable } from "./tables.ts";
import { boundText, clockText, lengthOf, UNTOLD, whenText, type Voice } from "./voice.ts";

/** The sections of every schedule, one schedule after the other. */
export function daySections(comparison: Comparison, drawing: Drawing, options: ReportOptions): Section[] {
  return comparison.schedules.flatMap((schedule, i) => {
    const own = onlyOf(comparison, i);
    const drawn = { schedules: drawing.schedules.slice(i, i + 1) };
    const parts: readonly (readonly [SectionName, () => Section[]])[] = [
      ["strip", () => [stripsOf(own, drawn, stripVoice(options))]],
      ["rows", () => [episodesTable(schedule, options)]],
      ["categories", () => [categoriesTable(own, options)]],
      ["sources", () => [{ type: "sources", items: sourceItems([schedule]) }]],
    ];
    const usual = (name: SectionName) => (options.short ? name !== "rows" : true);
    const shown = parts.filter(([name]) =>
      options.only === null ? usual(name) : options.only.includes(name),
    );
    return [...aboutSections(schedule, options), ...shown.flatMap(([, section]) => section())];
  });
}

/** The part of a comparison that is about one schedule. */
function onlyOf(comparison: Comparison, i: number): Comparison {
  const one = <T extends { readonly cells: readonly unknown[] }>(row: T): T => ({
    ...row,
    cells: row.cells.slice(i, i + 1),
    difference: null,
  });
  return {
    schedules: comparison.schedules.slice(i, i + 1),
    rows: [],
    blocks: comparison.blocks.map(one),
    categories: comparison.categories.map(one),
    groups: comparison.groups.map(one),
    share: null,
    findings: [],
  };
}

function aboutSections(schedule: Schedule, { medium }: ReportOptions): Section[] {
  const { name, role, organization, timezone, date, note, toldByClock } = schedule;
  const facts = [role, organization, timezone, date === null ? null : dateText(date, "long")];
  const told = `${ofDay(toldByClock)} told by the clock`;
  const details = facts.filter((f) => f !== null);
  const notes: Section[] = note === null ? [] : [{ type: "paragraph", text: note, tone: "plain" }];
  if (medium === "page") {
    const text = [...details, told].join(" · ");
    return [
      { type: "heading", text: `A day of ${name}` },
      { type: "paragraph", text, tone: "plain" },
      ...notes,
    ];
  }
  const left: Span[] = [
    { text: name, tone: { person: 0 } },
    ...details.map((text): Span => ({ text, tone: "plain" })),
  ];
  return [{ type: "split", left, right: told }, ...notes];
}

function episodesTable(schedule: Schedule, options: ReportOptions): Table {
  const voice = tableVoice(options);
  const inOrder = schedule.order.flat();
  const lines = [
    ...inOrder.map((i) => episodeLine(schedule.episodes[i] as Episode, voice, options)),
    ...schedule.mentions.map((m) => mentionLine(m, voice, options)),
  ];
  return {
    type: "table",
    name: "episodes",
    columns: [
      column("from", "right", false),
      column("to", "right", false),
      column("lasts", "right", false),
      column("activity", "left", true),
      column("kind", "left", true),
    ],
    rows: lines,
    ...timeNotes(lines, options),
  };
}

function column(text: string, align: Column["align"], wraps: boolean): Column {
  return { head: { text, tone: "quiet" }, align, wraps };
}

function timeNotes(lines: readonly TableLine[], { medium }: ReportOptions): Pick<Table, "key" | "notes"> {
  const has = (pattern: RegExp) => lines.some((l) => l.cells.slice(0, 2).some((c) => pattern.test(c.text)));
  const notes = [
    has(/^~/) && "~ about",
    has(/^·$/) && `${UNTOLD} the order is told, not the hour`,
    has(/^any$/) && "any mentioned, with neither hour nor order",
  ].filter((n) => n !== false);
  if (medium === "screen" || notes.length === 0) return { key: notes, notes: [] };
  return { key: [], notes: [`${notes.join("; ")}.`] };
}

function episodeLine(episode: Episode, voice: Voice, options: ReportOptions): TableLine {
  return {
    cells: [
      timeCell(boundText(voice, episode.start)),
      timeCell(boundText(voice, episode.end)),
      { text: lengthOf(voice, episode, episode) ?? "", tone: "plain" },
      activityCell(episode),
      kindCell(episode),
    ],
    because: options.explain ? [`${whenText(voice, episode)}; by rules 1, 2`] : [],
  };
}

function timeCell(text: string | null): Cell {
  return text === null ? { text: UNTOLD, tone: "quiet" } : { text, tone: "strong" };
}

function mentionLine(mention: Mention, voice: Voice, options: ReportOptions): TableLine {
  const { time } = mention;
  const from: Cell =
    time === null
      ? { text: "any", tone: "quiet" }
      : { text: clockText(voice, time.minute, time.told === "approximate"), tone: "strong" };
  const none: Cell = { text: "", tone: "plain" };
  return {
    cells: [from, none, none, activityCell(mention), kindCell(mention)],
    because: options.explain ? ["mentioned: counts for who does it, never for minutes; by rules 8, 11"] : [],
  };
}

function activityCell({ activity, secondary, place, note, quote }: ToldActivity): Cell {
  const below = [
    ...(secondary.length > 0 ? [`with: ${secondary.map((s) => s.activity).join(" · ")}`] : []),
    ...(place === null ? [] : [`place: ${place}`]),
    ...(note === null ? [] : [note]),
    ...(quote === null ? [] : [`“${quote}”`]),
  ];
  return { text: activity, tone: "plain", ...(below.length > 0 && { below }) };
}

function kindCell({ kind }: ToldActivity): Cell {
  return { text: kind === UNKNOWN ? "not told" : wordsOf(kind).label, tone: "quiet" };
}

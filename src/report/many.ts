// Three or more days in words: strips, rows, tables, what is true of all of them, and each beside the reference.
import type { Comparison } from "../compare/comparison.ts";
import type { Drawing } from "../compare/draw.ts";
import type { ManyComparison } from "../compare/many.ts";
import { plain } from "../model/text.ts";
import { groundLines, rulesLine } from "./because.ts";
import { cleanComparison } from "./clean.ts";
import { wordManyFinding } from "./many-words.ts";
import { sentenceVoice, tableVoice, type ReportOptions, type SectionName } from "./options.ts";
import { namesOf, personText } from "./person.ts";
import { sourcesSection, type Report } from "./report.ts";
import type { Section, Sentence, Span, Table } from "./section.ts";
import { stripsOf } from "./strips.ts";
import { blocksTable, categoriesTable } from "./tables.ts";
import { timelineSections } from "./timeline.ts";
import { listText } from "./voice.ts";

/** Words a comparison of three or more. */
export function manyReport(many: ManyComparison, drawing: Drawing, options: ReportOptions): Report {
  const held: Held = { comparison: cleanMany(many), drawing, options };
  const usual = usualOrder(options, many.schedules.length);
  const order =
    options.only === null ? usual : ORDER[options.medium].filter((n) => options.only?.includes(n));
  return { sections: [...headingOf(held), ...order.flatMap((name) => PARTS[name](held))] };
}

/** The same comparison with every text as it may be shown. */
export function cleanMany(many: ManyComparison): ManyComparison {
  return {
    ...many,
    ...cleanComparison(many),
    pairs: many.pairs.map(cleanComparison),
    overall: many.overall.map((f) =>
      f.code === "told-only-of" ? { ...f, activities: f.activities.map(plain) } : f,
    ),
  };
}

type Held = {
  readonly comparison: ManyComparison;
  readonly drawing: Drawing;
  readonly options: ReportOptions;
};

const ORDER: Readonly<Record<ReportOptions["medium"], readonly SectionName[]>> = {
  screen: ["strip", "rows", "blocks", "categories", "findings", "sources"],
  page: ["findings", "strip", "blocks", "categories", "rows", "sources"],
};

const USUAL_ORDER: typeof ORDER = {
  screen: ["strip", "rows", "blocks", "categories", "findings", "sources"],
  page: ["findings", "blocks", "categories", "rows", "sources"],
};

/** The categories of more days than stand side by side would fill screens; they are there when asked for. */
function usualOrder({ medium, short }: ReportOptions, count: number): readonly SectionName[] {
  const left = new Set<SectionName>([
    ...(short ? (["rows"] as const) : []),
    ...(medium === "screen" && count > SIDE_BY_SIDE ? (["categories"] as const) : []),
  ]);
  return USUAL_ORDER[medium].filter((name) => !left.has(name));
}

const PARTS: { readonly [name in SectionName]: (held: Held) => Section[] } = {
  strip: ({ comparison, drawing, options }) => [stripsOf(comparison, drawing, tableVoice(options))],
  rows: ({ comparison, options }) => timelineSections(comparison, options),
  blocks: ({ comparison, options }) => [upright(blocksTable(comparison, options), comparison, options)],
  categories: ({ comparison, options }) => [
    upright(categoriesTable(comparison, options), comparison, options),
  ],
  overlap: () => [],
  findings: sentencesOfAll,
  sources: ({ comparison, options }) => sourcesSection(comparison, options),
};

/** The most days that stand side by side in a table of numbers; more stand under one another. */
const SIDE_BY_SIDE = 4;

/** A table with a row for each day, where there are many days and fewer kinds. */
function upright(table: Table, { schedules }: Comparison, { explain }: ReportOptions): Table {
  if (schedules.length <= SIDE_BY_SIDE || table.rows.length > schedules.length || explain) return table;
  const [corner, ...days] = table.columns;
  if (corner === undefined) return table;
  return {
    ...table,
    columns: [corner, ...table.rows.map((r) => ({ ...corner, head: r.cells[0] ?? corner.head }))],
    rows: days.map((day, i) => ({
      cells: [day.head, ...table.rows.map((r) => r.cells[i + 1] ?? { text: "", tone: "plain" as const })],
      because: [],
    })),
  };
}

function headingOf({ comparison: { schedules }, options }: Held): Section[] {
  if (options.medium === "page") {
    return [{ type: "heading", text: `A day ${listText(schedules.map((s) => `of ${s.name}`))}` }];
  }
  const names = namesOf(schedules);
  const short = schedules.length > 3;
  const left = schedules.map((s, person): Span => ({
    text: short ? (names[person] ?? "") : personText(s),
    tone: { person },
  }));
  return [{ type: "split", left, right: `beside ${names[0]}, each on own clock` }];
}

function sentencesOfAll({ comparison, options }: Held): Section[] {
  const voice = sentenceVoice(options);
  const worded = comparison.overall.map((finding) => ({
    ...wordManyFinding(finding, comparison, voice),
    because: options.explain
      ? [...groundLines(finding.restsOn, comparison, voice), rulesLine(RULES[finding.code])]
      : [],
  }));
  const groups = (["same", "differ", "also"] as const).map((group) => ({
    label: LABELS[group],
    sentences: worded
      .filter((w) => w.group === group)
      .map(({ text, because }): Sentence => ({ text, because })),
  }));
  const told = groups.filter((g) => g.sentences.length > 0);
  return told.length === 0 ? [] : [{ type: "findings", groups: told }];
}

const LABELS = { same: "Same", differ: "Differ", also: "Also" } as const;

/** The rules of docs/rules.md that each finding follows. */
const RULES: Readonly<Record<ManyComparison["overall"][number]["code"], readonly number[]>> = {
  "all-opening": [9, 18],
  "all-order": [9, 10, 12],
  "all-night": [7, 12],
  "asleep-by": [2, 7],
  range: [13, 14],
  "told-only-of": [11, 17],
};

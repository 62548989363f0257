// Days at the same moment, in words: the strips on one axis, when all are awake, at work and asleep, and what hours are for others.
import type { Comparison } from "../compare/comparison.ts";
import type { Drawing } from "../compare/draw.ts";
import type { Moment } from "../compare/moment.ts";
import { drawMoment } from "../compare/moment/draw.ts";
import { groundLines, rulesLine } from "./because.ts";
import { cleanComparison } from "./clean.ts";
import { dateText } from "./date-text.ts";
import {
  overlapLength,
  overlapTimes,
  readingText,
  stateLabel,
  wordMomentFinding,
  wordNote,
} from "./moment-words.ts";
import { sentenceVoice, stripVoice, tableVoice, type ReportOptions, type SectionName } from "./options.ts";
import { namesOf } from "./person.ts";
import { sourcesSection, type Report } from "./report.ts";
import type { Cell, Column, Section, Sentence, Span, Strips, Table } from "./section.ts";
import { stripsOf } from "./strips.ts";
import { blocksTable, categoriesTable } from "./tables.ts";
import { listText } from "./voice.ts";

/** Words days that are held against the same moment. */
export function momentReport(
  comparison: Comparison,
  moment: Moment,
  drawing: Drawing,
  options: ReportOptions,
): Report {
  const clean = cleanComparison(comparison);
  const held: Held = {
    comparison: clean,
    moment: { ...moment, schedules: clean.schedules },
    drawing,
    options,
  };
  const order = options.only ?? USUAL_ORDER[options.medium];
  return { sections: [...headingOf(held), ...order.flatMap((name) => PARTS[name](held))] };
}

type Held = {
  readonly comparison: Comparison;
  readonly moment: Moment;
  readonly drawing: Drawing;
  readonly options: ReportOptions;
};

const USUAL_ORDER: Readonly<Record<ReportOptions["medium"], readonly SectionName[]>> = {
  screen: ["strip", "overlap", "findings", "sources"],
  page: ["findings", "overlap", "sources"],
};

const PARTS: { readonly [name in SectionName]: (held: Held) => Section[] } = {
  strip: (held) => [momentStrips(held)],
  rows: () => [],
  blocks: ({ comparison, options }) => [blocksTable(comparison, options)],
  categories: ({ comparison, options }) => [categoriesTable(comparison, options)],
  overlap: (held) => [overlapTable(held)],
  findings: momentSentences,
  sources: ({ comparison, options }) => sourcesSection(comparison, options),
};

function headingOf({ moment: { schedules, axis }, options }: Held): Section[] {
  const names = namesOf(schedules);
  const own = schedules.findIndex((s) => s.timezone === axis.clock);
  const clock = own < 0 ? `the clock of ${axis.clock}` : `${names[own]}’s clock (${axis.clock})`;
  const from = { asked: "", file: ", the date of the file", source: ", the date of the first source" };
  const when = `${dateText(axis.date, "long")}${from[axis.dateFrom]}, on ${clock}`;
  const notes = axis.minutes === 1440 ? [] : [`That day has ${axis.minutes / 60} hours.`];
  const about = [`At the same moment: ${when}.`, ...notes].join(" ");
  if (options.medium === "page") {
    return [
      { type: "heading", text: `The same moment for ${listText(schedules.map((s) => s.name))}` },
      { type: "paragraph", text: about, tone: "plain" },
    ];
  }
  const people = schedules.map((s, person): Span => {
    const text = schedules.length > 3 ? (names[person] ?? "") : `${s.name} (${s.timezone})`;
    return { text, tone: { person } };
  });
  return [
    { type: "split", left: people, right: "" },
    { type: "paragraph", text: about, tone: "quiet" },
  ];
}

/** The days as strips, each under the hours of its own clock. */
function momentStrips({ comparison, moment, drawing, options }: Held): Strips {
  const drawn = drawMoment(moment, drawing);
  const voice = stripVoice(options);
  const days = drawn.schedules.map(({ pieces }) => ({ pieces, marks: [] }));
  const section = stripsOf(comparison, { schedules: days }, voice, "letters");
  return {
    ...section,
    minutes: drawn.minutes,
    strips: section.strips.map((strip, i) => ({
      ...strip,
      hours: (drawn.schedules[i]?.hours ?? []).map(({ at, reading }) => ({
        at,
        text: readingText(voice, reading, false).replace(/:00(?=$|[+−])/, ""),
      })),
    })),
  };
}

function overlapTable({ moment, options }: Held): Table {
  const { schedules, overlap } = moment;
  const voice = tableVoice(options);
  const names = namesOf(schedules);
  // Of many, the clock of the axis stands for all: the strips show how the others' hours lie.
  const own = schedules.length <= 3;
  const clocks = own
    ? names.map((name, i) => column(text(`${name}’s clock`, i)))
    : [column(text(`clock of ${moment.axis.clock}`))];
  const rows = overlap.map((o) => ({
    cells: [
      text(stateLabel(o.state, schedules.length)),
      text(overlapLength(o, voice)),
      ...clocks.map((_, i) => text(overlapTimes(o, voice, (e) => (own ? e.readings[i] : e.clock)))),
    ],
    because: options.explain ? [...groundLines(o.restsOn, moment, voice), rulesLine([13, 14])] : [],
  }));
  return {
    type: "table",
    name: "overlap",
    columns: [column(text("")), column(text("")), ...clocks],
    rows,
    key: [],
    notes: ["Only what is surely told; +1 and −1: the day after and before that of the date above."],
  };
}

function text(text: string, person?: number): Cell {
  return { text, tone: person === undefined ? "plain" : { person } };
}

function column(head: Cell): Column {
  return { head, align: "left", wraps: true };
}

function momentSentences({ moment, options }: Held): Section[] {
  const voice = sentenceVoice(options);
  const told = moment.findings.filter((f) => {
    if (f.code !== "when") return true;
    return moment.schedules.length === 2 || f.schedule === 0;
  });
  const sentences = told.flatMap((finding): Sentence[] => {
    const text = wordMomentFinding(finding, moment, voice);
    const because = options.explain ? groundLines(finding.restsOn, moment, voice) : [];
    return text === null ? [] : [{ text, because }];
  });
  const notes = moment.notes.map((note): Sentence => ({ text: wordNote(note, moment, voice), because: [] }));
  const groups = [
    { label: "Clocks", sentences },
    { label: "Note", sentences: notes },
  ].filter((g) => g.sentences.length > 0);
  return groups.length === 0 ? [] : [{ type: "findings", groups }];
}

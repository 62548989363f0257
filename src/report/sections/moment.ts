// The sections that only days at the same moment have: which moment, the strips on its axis, and when all are in one state.
import type { Comparison } from "../../compare/comparison.ts";
import { drawUncut } from "../../compare/draw.ts";
import { drawnOnAxis, hoursOf } from "../../compare/moment/draw.ts";
import type { Moment } from "../../compare/moment/moment.ts";
import type { OverlapEdge } from "../../compare/moment/overlap.ts";
import type { PlacedDay } from "../../compare/moment/placed.ts";
import { DAY, formatDuration } from "../../model/clock.ts";
import { groundLines } from "../because.ts";
import { namesOf } from "../names.ts";
import { sentenceVoice, stripVoice, tableVoice, type ReportOptions } from "../options.ts";
import type { Cell, Column, Section, Sentence, Strips } from "../section.ts";
import { hourText, overlapText, readingText, stateLabel, wordNote } from "../sentences/moment.ts";
import { dateText } from "../words/dates.ts";
import { stripsOf } from "./strips.ts";

/** A comparison of days at the same moment. */
export type Held = Comparison & { readonly moment: Moment };

/** The line that says which moment it is, and on whose clock. */
export function aboutMoment(held: Held): Section {
  return { type: "paragraph", text: `At the same moment: ${momentText(held)}`, tone: "quiet" };
}

/** `27 February 2024, the date of the file, on Hui’s clock (Asia/Shanghai). That day has 23 hours.` */
export function momentText({ days, moment: { axis } }: Pick<Held, "days" | "moment">): string {
  const names = namesOf(days);
  const own = days.findIndex((d) => d.timezone === axis.clock);
  const clock = own < 0 ? `the clock of ${axis.clock}` : `${names[own]}’s clock (${axis.clock})`;
  const length = axis.minutes % 60 === 0 ? `${axis.minutes / 60} hours` : formatDuration(axis.minutes);
  const set = axis.minutes === DAY ? "" : ` That day has ${length}.`;
  return `${dateText(axis.date, "long")}${FROM[axis.dateFrom]}, on ${clock}.${set}`;
}

const FROM: Readonly<Record<Moment["axis"]["dateFrom"], string>> = {
  asked: "",
  file: ", the date of the file",
  source: ", the date of the first source",
  today: ", for no file tells a date",
};

/** The days as strips on one axis, each under the hours of its own clock. */
export function momentStrips({ days, tables, moment }: Held, options: ReportOptions): Strips {
  const { placed, axis } = moment;
  const drawn = days.map((day, i) => drawnOnAxis(drawUncut(day), placed[i] as PlacedDay, axis));
  const drawing = { days: drawn.map((pieces) => ({ pieces, marks: [] })) };
  const section = stripsOf(days, tables, drawing, options, "letters");
  const voice = stripVoice(options);
  return {
    ...section,
    minutes: axis.minutes,
    strips: section.strips.map((strip, i) => ({
      ...strip,
      hours: hoursOf(axis, placed[i]?.zone ?? axis.clock).map(({ at, reading }) => ({
        at,
        text: hourText(reading, voice),
      })),
    })),
  };
}

/** The overlap of all in being awake, at work and asleep, on the clock of each; of many days on that of the axis. */
export function overlapSections({ days, moment }: Held, options: ReportOptions): readonly Section[] {
  const voice = tableVoice(options);
  const names = namesOf(days);
  const own = days.length <= 3;
  const clocks = own
    ? names.map((name, i) => column(text(`${name}’s clock`, i)))
    : [column(text(`clock of ${moment.axis.clock}`))];
  const rows = moment.overlap.map(({ state, amount, stretches, restsOn }) => {
    const edgeText = (edge: OverlapEdge, k: number) =>
      readingText((own ? edge.readings[k] : edge.clock) ?? edge.clock, voice);
    const times = (k: number) =>
      stretches.map(({ start, end }) => `${edgeText(start, k)} to ${edgeText(end, k)}`).join(", ");
    return {
      cells: [
        text(stateLabel(state, days)),
        text(overlapText(amount)),
        ...clocks.map((_, k) => text(times(k))),
      ],
      because: options.explain ? ["rule 32", ...groundLines(restsOn, days, voice)] : [],
    };
  });
  const columns = [column(text("")), column(text("")), ...clocks];
  return [{ type: "table", name: "overlap", columns, rows, key: [], notes: NOTES }];
}

const NOTES = [
  "The hours are those in which it surely is so; +1 and −1: the day after and before the date above. Asleep is sleep as the files tell it, from going to bed on.",
];

/** Notes for the reader on clock times and days that are not there. */
export function momentNotes({ days, moment }: Held, options: ReportOptions): readonly Sentence[] {
  const context = { days, names: namesOf(days), voice: sentenceVoice(options) };
  return moment.notes.map((note) => ({ text: wordNote(note, context), because: [], isRankedOut: false }));
}

function text(text: string, person?: number): Cell {
  return { text, tone: person === undefined ? "plain" : { person } };
}

function column(head: Cell): Column {
  return { head, align: "left", wraps: true };
}

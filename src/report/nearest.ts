// The days most like one, in words: a sentence about the nearest, and a line for each with why.
import { valueOf, type Near } from "../compare/nearest.ts";
import type { Schedule } from "../model/schedule.ts";
import { cleanSchedule } from "./clean.ts";
import { orderNoun } from "./kind-words.ts";
import { sentenceVoice, type ReportOptions } from "./options.ts";
import { namesOf } from "./person.ts";
import type { Report } from "./report.ts";
import type { Cell, Column, Table } from "./section.ts";
import { boundText, listText, percentText, type Voice } from "./voice.ts";

/** What was found: the day asked about, those that it was held against, and the nearest of them, nearest first. */
export type Nearest = {
  readonly schedule: Schedule;
  readonly others: readonly Schedule[];
  readonly near: readonly Near[];
};

/** The nearest days, one line each. */
export function nearestReport(found: Nearest, options: Pick<ReportOptions, "medium" | "style">): Report {
  const own = cleanSchedule(found.schedule);
  const voice = sentenceVoice(options);
  const lines = nearLines(found, voice);
  const [first] = lines;
  if (first === undefined) {
    const text = `Nothing that is told of ${own.short} is surely so of any other.`;
    return { sections: [{ type: "paragraph", text, tone: "plain" }] };
  }
  const table: Table = {
    type: "table",
    name: "nearest",
    columns: [column("", "left", false), column("alike", "right", false), column("", "left", true)],
    rows: lines.map(({ name, alike, why }) => ({
      cells: [cell(name, "strong"), cell(alike, "plain"), cell(why, "plain")],
      because: [],
    })),
    key: [],
    notes: [
      "alike: how much of what is told of both stands opposite the same kind of thing, in the same order",
    ],
  };
  const heading = `${own.short} is closest to ${first.name}: ${first.why}.`;
  return { sections: [{ type: "paragraph", text: heading, tone: "strong" }, table] };
}

/** One of them: what it is called, how much is alike (`16 of 19`), and why it stands where it does. */
export type NearLine = { readonly name: string; readonly alike: string; readonly why: string };

/** The nearest days in words, nearest first. */
export function nearLines({ schedule, others, near }: Nearest, voice: Voice): NearLine[] {
  const names = namesOf([schedule, ...others].map(cleanSchedule));
  return near.map((n) => {
    const { same, shifted, of } = n.likeness;
    return { name: names[n.schedule + 1] ?? "", alike: `${same + shifted} of ${of}`, why: whyText(n, voice) };
  });
}

/** At most so many kinds are named. */
const MOST_KINDS = 5;

function whyText(near: Near, voice: Voice): string {
  const { wake, bed, share, likeness } = near;
  const nights = [
    ["get up", wake],
    ["go to bed", bed],
  ] as const;
  const night = nights.flatMap(([does, bounds]) => {
    if (bounds === null) return [];
    const [a, b] = bounds.map((bound) => boundText(voice, bound));
    return [a === b ? `${does} at ${a}` : `${does} at ${a} and ${b}`];
  });
  const kinds = near.kinds
    .filter((k) => !(k === "getting-up" && wake !== null) && !(k === "sleep" && bed !== null))
    .map(orderNoun);
  const more = kinds.length - MOST_KINDS;
  const named = more > 1 ? [...kinds.slice(0, MOST_KINDS), `${more} more`] : kinds;
  const clauses = [
    ...(kinds.length > 0
      ? [`both ${kinds.length > 1 ? "in this order" : "tell of"} ${listText(named)}`]
      : []),
    ...(night.length > 0 ? [`both ${listText(night)}`] : []),
    ...(share === null
      ? []
      : [
          `the same for ${share.approximate ? voice.about : ""}${percentText(share.same, share.told)} of the time awake`,
        ]),
  ];
  if (clauses.length > 0) return clauses.join("; ");
  if (likeness.shifted > 0) return "the same kinds of things, at other hours";
  return valueOf(likeness) > 0 ? "the same kinds of things" : "nothing surely the same";
}

function cell(text: string, tone: Cell["tone"]): Cell {
  return { text, tone };
}

function column(text: string, align: Column["align"], wraps: boolean): Column {
  return { head: { text, tone: "quiet" }, align, wraps };
}

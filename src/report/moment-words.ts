// Every sentence about the same moment, in one record over the codes of findings, notes and problems.
import type { Moment } from "../compare/moment.ts";
import type { Reading } from "../compare/moment/axis.ts";
import type { MomentFinding } from "../compare/moment/finding.ts";
import type { Overlap, OverlapEdge } from "../compare/moment/overlap.ts";
import type { MomentNote } from "../compare/moment/problem.ts";
import type { State } from "../compare/moment/state.ts";
import { dateAfter } from "../model/calendar.ts";
import { formatDuration } from "../model/clock.ts";
import { dateText } from "./date-text.ts";
import { namesOf } from "./person.ts";
import { clockText, lengthText, listText, stopped, type Voice } from "./voice.ts";

/** A finding about the same moment in words; null where another sentence says it already. */
export function wordMomentFinding(finding: MomentFinding, moment: Moment, voice: Voice): string | null {
  return word(finding, { moment, voice, names: namesOf(moment.schedules) });
}

type Facts = { readonly moment: Moment; readonly voice: Voice; readonly names: readonly string[] };

type Code = MomentFinding["code"];
type Wording<C extends Code> = (finding: Extract<MomentFinding, { code: C }>, facts: Facts) => string | null;

function word<C extends Code>(finding: Extract<MomentFinding, { code: C }>, facts: Facts): string | null {
  const wording: Wording<C> = WORDINGS[finding.code as C];
  return wording(finding, facts);
}

const WORDINGS: { readonly [C in Code]: Wording<C> } = {
  "clocks-apart": ({ ahead, aheadAtEnd }, { names }) => {
    const others = ahead.flatMap((minutes, i) => {
      if (i === 0) return [];
      const later = aheadAtEnd?.[i] ?? minutes;
      const then = later === minutes ? "" : ` (${apartText(later)} when the day ends)`;
      return [`${names[i]}’s is ${apartText(minutes)}${then}`];
    });
    if (others.length === 0) return null;
    return `Beside ${names[0]}’s clock, ${listText(others)}.`;
  },
  "clock-set": ({ schedules, minutes, from, to }, { moment, names, voice }) => {
    const whose = listText(schedules.map((i) => `${names[i]}’s`));
    const clocks = schedules.length === 1 ? "clock is" : "clocks are";
    const way = minutes > 0 ? "forward" : "back";
    const day = dateText(dateAfter(moment.axis.date, from.day), "long");
    const times = `from ${clockText(voice, from.minute, false)} to ${clockText(voice, to.minute, false)}`;
    return `On ${day} ${whose} ${clocks} set ${way} ${times}.`;
  },
  when: ({ schedule, event, approximate, reading, others }, facts) => {
    const { moment, names, voice } = facts;
    const does =
      event === "wake"
        ? `${names[schedule]} gets up at`
        : event === "bed"
          ? `${names[schedule]} goes to bed at`
          : null;
    const at = clockText(voice, reading.minute, approximate);
    const mention =
      typeof event === "string" ? "" : (moment.schedules[schedule]?.mentions[event.mention]?.activity ?? "");
    const opening = does === null ? `At ${at} for ${names[schedule]} (${mention})` : `When ${does} ${at}`;
    const each = others.map((o) => {
      const time = clockText(voice, o.reading.minute, approximate);
      const day = dayWords(o.reading.day - reading.day);
      const state =
        o.state === null ? "" : others.length === 1 ? `, who is ${STATES[o.state]}` : ` (${STATES[o.state]})`;
      return `${time}${day} for ${names[o.schedule]}${state}`;
    });
    return `${opening}, it is ${listText(each)}.`;
  },
};

const STATES: Readonly<Record<State, string>> = { awake: "awake", work: "at work", asleep: "asleep" };

/** `Both awake`, `All at work`. */
export function stateLabel(state: State, count: number): string {
  return `${count === 2 ? "Both" : "All"} ${STATES[state]}`;
}

/** For how long: `8h`, `at least 8h`, `15m at most`, `never`, `not told`. */
export function overlapLength({ told, minutes, approximate }: Overlap, voice: Voice): string {
  const length = lengthText(voice, minutes, approximate);
  switch (told) {
    case "minutes":
      return length;
    case "at-least":
      return `at least ${length}`;
    case "at-most":
      return `${length} at most`;
    case "none":
      return "never";
    case "not-told":
      return "not told";
  }
}

/** From when to when, on one clock: `09:00 to 17:00`, with `+1` and `-1` where it is another day there. */
export function overlapTimes(
  { stretches }: Overlap,
  voice: Voice,
  readingOf: (edge: OverlapEdge) => Reading | undefined,
): string {
  const edge = (e: OverlapEdge) => {
    const reading = readingOf(e);
    return reading === undefined ? "" : readingText(voice, reading, e.approximate);
  };
  return stretches.map(({ start, end }) => `${edge(start)} to ${edge(end)}`).join(", ");
}

/** A clock time with the day that it is there: `17:00-1`. */
export function readingText(voice: Voice, { minute, day }: Reading, approximate: boolean): string {
  return `${clockText(voice, minute, approximate)}${day === 0 ? "" : day > 0 ? `+${day}` : `−${-day}`}`;
}

/** What had to be decided about clock times. */
export function wordNote(note: MomentNote, moment: Moment, voice: Voice): string {
  const name = namesOf(moment.schedules)[note.schedule] ?? "";
  if (note.code === "elsewhere") {
    const own = dateText(note.date, "long");
    return stopped(`${name}’s day is ${own}; none of it lies on this axis`);
  }
  const [at, taken] = [note.minute, note.taken].map((m) => clockText(voice, m, false));
  const day = dateText(note.date, "long");
  return note.code === "skipped"
    ? `${name}’s ${at} of ${day} does not exist, for the clock is set forward; taken as ${taken}.`
    : `${name}’s ${at} of ${day} comes twice, for the clock is set back; the first is taken.`;
}

/** `16h behind`, `30m ahead`, `the same`. */
function apartText(minutes: number): string {
  if (minutes === 0) return "the same";
  return `${formatDuration(Math.abs(minutes))} ${minutes > 0 ? "ahead" : "behind"}`;
}

function dayWords(days: number): string {
  if (days === 0) return "";
  if (days === 1) return " the day after";
  return days === -1 ? " the day before" : ` ${Math.abs(days)} days ${days > 0 ? "after" : "before"}`;
}

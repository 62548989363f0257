// Findings about days at the same moment, how long all are in one state, and what a reader must know of clock times, in words.
import type { Amount } from "../../compare/comparison.ts";
import type { Reading } from "../../compare/moment/axis.ts";
import type { MomentData } from "../../compare/moment/findings.ts";
import type { MomentNote } from "../../compare/moment/problem.ts";
import type { State } from "../../compare/moment/state.ts";
import { formatDuration } from "../../model/clock.ts";
import type { Day } from "../../model/day.ts";
import { workGroup } from "../../model/events.ts";
import { dateText } from "../words/dates.ts";
import { amountText, clockText, timeText } from "../words/range.ts";
import { capitalized, listText, quoted } from "../words/texts.ts";
import type { Voice } from "../words/voice.ts";
import { at, nameOf, ownerOf } from "./names.ts";
import type { SentenceContext, WordsOf } from "./sentences.ts";

export const momentWords: WordsOf<MomentData> = {
  "clocks-apart": ({ ahead, aheadAtEnd }, context) => {
    const others = ahead.flatMap((minutes, i) => {
      if (i === 0) return [];
      const later = aheadAtEnd?.[i] ?? minutes;
      const then = later === minutes ? "" : ` (${apartText(later)} when the day ends)`;
      return [`${ownerOf(i, context)} is ${apartText(minutes)}${then}`];
    });
    return `Beside ${ownerOf(0, context)} clock, ${listText(others)}.`;
  },
  "clock-set": ({ of, date, minutes, from, to }, context) => {
    const whose = listText(of.map((i) => ownerOf(i, context)));
    const clocks = of.length === 1 ? "clock is" : "clocks are";
    const way = minutes > 0 ? "forward" : "back";
    const times = `from ${clockText(from.minute, context.voice)} to ${clockText(to.minute, context.voice)}`;
    return `On ${dateText(date, "long")} ${whose} ${clocks} set ${way} ${times}.`;
  },
  when: (data, context) => {
    const { day, event, bound, others } = data;
    const name = nameOf(day, context);
    const hour = at(bound, context);
    if (typeof event !== "string") {
      const mention = quoted(context.days[day]?.mentions[event.mention]?.activity ?? "");
      return `${capitalized(hour)} for ${name} (${mention}) ${theirs(data, context)}.`;
    }
    const does = event === "up" ? "gets up" : "goes to bed";
    const [other, ...more] = others;
    const lone = more.length === 0 && other?.isSame ? other : null;
    const then = lone?.state
      ? `${nameOf(lone.day, context)} is ${stateText(lone.state, context.days[lone.day])}`
      : theirs(data, context);
    return `When ${name} ${does} ${hour}, ${then}.`;
  },
};

/** `it is 17:00 the day before for Wei, who is awake`; of several each with the state in brackets. */
function theirs(
  { bound, reading, others }: Extract<MomentData, { code: "when" }>,
  context: SentenceContext,
): string {
  const each = others.map(({ day, reading: own, isSame, state }) => {
    const written = bound.written && { ...bound.written, minute: own.minute };
    const hour = written === null ? "" : timeText(written, { ...context.voice, place: "sentences" });
    const time = isSame ? "the same hour" : `${hour}${dayWords(own.day - reading.day)}`;
    const is = state && stateText(state, context.days[day]);
    return `${time} for ${nameOf(day, context)}${is === null ? "" : others.length === 1 ? `, who is ${is}` : ` (${is})`}`;
  });
  return `it is ${listText(each)}`;
}

/** `awake`, `at work`; of a day that tells of study and no work, `studying`. */
function stateText(state: State, day: Day | undefined): string {
  if (state !== "work") return state;
  return day !== undefined && workGroup(day) === "study" ? "studying" : "at work";
}

/** `Both awake`, `All at work`, `Both at work or studying`. */
export function stateLabel(state: State, days: readonly Day[]): string {
  const texts = new Set(days.map((day) => stateText(state, day)));
  return `${days.length === 2 ? "Both" : "All"} ${[...texts].toSorted().join(" or ")}`;
}

/** For how long: `8h`, `at least 8h`, `at most 15m`, `never`, `not told`. */
export function overlapText(amount: Amount): string {
  return amount.range[1] === 0 ? "never" : (amountText(amount) ?? "not told");
}

/** A clock time with the day that it is there: `17:00−1`. */
export function readingText({ minute, day }: Reading, voice: Voice): string {
  return `${clockText(minute, voice)}${day === 0 ? "" : day > 0 ? `+${day}` : `−${-day}`}`;
}

/** The same, of a full hour without its minutes: `17−1`, `5 pm`. */
export function hourText(reading: Reading, voice: Voice): string {
  return readingText(reading, voice).replace(/:00(?=$|[+−]| [ap]m)/, "");
}

/** The words of a note on a clock time, or on a day that is not there. */
export function wordNote(note: MomentNote, context: SentenceContext): string {
  const day = dateText(note.date, "long");
  if (note.code === "elsewhere")
    return `${ownerOf(note.day, context)} day is ${day}; none of it lies on this axis.`;
  const name = nameOf(note.day, context);
  const hour = clockText(note.minute, context.voice);
  return note.code === "skipped"
    ? `${name}: ${hour} of ${day} does not exist, for the clock is set forward; it is taken as ${clockText(note.taken, context.voice)}.`
    : `${name}: ${hour} of ${day} comes twice, for the clock is set back; it may be either.`;
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

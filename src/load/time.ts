// The `time` of an episode as text: a clock time, a range, or a range with an end that is not told.
import { formatClock, minuteOfClock } from "../model/clock.ts";
import type { DiagnosticOf } from "../model/diagnostic.ts";
import type { ClockTime, TimeDraft } from "../model/draft.ts";
import { CLOCK_PATTERN, readClock, sinceMidnight, type WrittenClock } from "./clock-text.ts";
import { likelyMeant } from "./time-repair.ts";

/** A time that is read, with what its writer may want to know; or why it cannot be read. */
export type TimeReading =
  | { readonly time: TimeDraft; readonly hints: readonly DiagnosticOf<"hour-alone">[] }
  | { readonly problem: TimeProblem };

/** Why a time cannot be read. */
type TimeProblem = DiagnosticOf<
  "time-unreadable" | "time-not-on-clock" | "time-ambiguous" | "time-says-nothing"
>;

const DASH = "[-‐‑‒–—−]";

/** The pattern of a whole time, without anchors and flags, for the JSON Schema; it cannot tell which ranges are ambiguous. */
export const TIME_PATTERN = [
  CLOCK_PATTERN,
  String.raw`${CLOCK_PATTERN}(?: *${DASH} *| +(?:[tT][oO]|[uU][nN][tT][iI][lL]) +)(?:${CLOCK_PATTERN}|\?)`,
  String.raw`\? *(?:${DASH}|[tT][oO] |[uU][nN][tT][iI][lL] ) *${CLOCK_PATTERN}`,
  String.raw`[uU][nN][tT][iI][lL] +${CLOCK_PATTERN}`,
]
  .map((form) => `(?:${form})`)
  .join("|");

const RANGE = new RegExp(String.raw`^(.*?)(?: *${DASH} *|(?:^| +)(?:to|until) +)(.*)$`, "i");

/**
 * Reads the time of an episode by the rules of docs/format.md. A pure function of the text; never throws.
 * @param text as written, without quotes
 */
export function readTime(text: string): TimeReading {
  const written = text.trim().replace(/\s+/g, " ");
  const range = RANGE.exec(written);
  if (range === null) {
    const clock = clockOf(written, written);
    if ("problem" in clock) return clock;
    return { time: { start: timeOf(clock, sinceMidnight(clock)), end: "implied" }, hints: hintsOf([clock]) };
  }
  const [, from = "", to = ""] = range;
  const untilOnly = from === "" && /^until /i.test(written);
  if (from === "?" && to === "?") return { problem: { code: "time-says-nothing", args: {} } };
  const start = from === "?" || untilOnly ? null : clockOf(from, written);
  const end = to === "?" ? null : clockOf(to, written);
  if (start !== null && "problem" in start) return start;
  if (end !== null && "problem" in end) return end;
  if (start !== null && end !== null) return rangeOf(start, end, written);
  const told = start ?? end;
  if (told === null) return { problem: { code: "time-says-nothing", args: {} } };
  const time = timeOf(told, sinceMidnight(told));
  return {
    time: start === null ? { start: null, end: time } : { start: time, end: "open" },
    hints: hintsOf([told]),
  };
}

function rangeOf(start: WrittenClock, end: WrittenClock, written: string): TimeReading {
  const told = (from: number, hints: readonly WrittenClock[] = []): TimeReading => ({
    time: { start: timeOf(start, from), end: timeOf(end, sinceMidnight(end)) },
    hints: hintsOf(hints),
  });
  if (start.half === null && (end.half === "am" || end.half === "pm")) {
    const shorter = lasts(start, "am", end) < lasts(start, "pm", end) ? "am" : "pm";
    return told(sinceMidnight(start, shorter));
  }
  const open = [start, end].filter((clock) => clock.half === null);
  const plainly24 = start.only24 || end.only24;
  if (open.length === 0 || plainly24 || sinceMidnight(end) > sinceMidnight(start) % (24 * 60)) {
    return told(sinceMidnight(start), plainly24 ? [] : open);
  }
  return { problem: { code: "time-ambiguous", args: { found: written, readings: readingsOf(start, end) } } };
}

/** Minutes from start to end, 1 to 1440, if an open start is in this half of the day. */
function lasts(start: WrittenClock, half: "am" | "pm", end: WrittenClock): number {
  const minutes = (sinceMidnight(end) - sinceMidnight(start, half) + 2 * 1440) % 1440;
  return minutes === 0 ? 1440 : minutes;
}

/** What an ambiguous range may mean, each in a form that has one meaning, the shorter first. */
function readingsOf(start: WrittenClock, end: WrittenClock): string[] {
  const halves = ["am", "pm"] as const;
  const readings: { from: number; to: number; length: number }[] = [];
  for (const startHalf of start.half === null ? halves : [null]) {
    const from = sinceMidnight(start, startHalf) % 1440;
    const ends = (end.half === null ? halves : [null]).map((half) => sinceMidnight(end, half) % 1440);
    const lengths = ends.map((to) => ({ from, to, length: (to - from + 1440) % 1440 || 1440 }));
    lengths.sort((a, b) => a.length - b.length);
    // With the start's half told, both halves of the end are worth showing; without it, the nearer end is enough.
    readings.push(...lengths.slice(0, start.half === null ? 1 : 2).filter((r) => r.length < 1440));
  }
  const written = readings.map(({ from, to }) => {
    const clocks = [print24(from), print24(to)] as const;
    const marks = [start, end].map((clock) => (clock.approximate ? "~" : ""));
    const on24 = `${marks[0]}${clocks[0]} - ${marks[1]}${clocks[1]}`;
    return "time" in readTime(on24) ? on24 : `${marks[0]}${print12(from)} - ${marks[1]}${print12(to)}`;
  });
  return start.half === null ? written.toSorted() : written;
}

function clockOf(text: string, whole: string): WrittenClock | { readonly problem: TimeProblem } {
  const clock = readClock(text);
  if (typeof clock !== "string") return clock;
  const meant = likelyMeant(whole);
  const write = meant !== null && "time" in readTime(meant) ? meant : null;
  const code = clock === "none" ? "time-unreadable" : "time-not-on-clock";
  return { problem: { code, args: { found: whole, write } } };
}

function timeOf(clock: WrittenClock, minutes: number): ClockTime {
  return { minute: minuteOfClock(Math.floor(minutes / 60), minutes % 60), approximate: clock.approximate };
}

function hintsOf(clocks: readonly WrittenClock[]): DiagnosticOf<"hour-alone">[] {
  return clocks
    .filter((clock) => clock.alone)
    .map((clock) => {
      const readings = [print24(sinceMidnight(clock)), `${clock.text} pm`];
      return { code: "hour-alone", args: { found: clock.text, readings } };
    });
}

function print24(minutes: number): string {
  return formatClock(minuteOfClock(0, minutes));
}

function print12(minutes: number): string {
  return formatClock(minuteOfClock(0, minutes), "12h");
}

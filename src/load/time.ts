// The `time` of an episode as text: a time, a range of two, or a range with an end that is not told.
import { formatClock, minuteOfClock } from "../model/clock.ts";
import type { DiagnosticOf } from "../model/diagnostic.ts";
import type { ClockTime, TimeDraft } from "../model/draft.ts";
import { clockTimeText, timeText } from "../model/time-text.ts";
import { anyCase, sinceMidnight, type WrittenClock } from "./clock-text.ts";
import { settleHalves, spreadOf, type Reading } from "./halves.ts";
import { likelyMeant } from "./time-repair.ts";
import { readWrittenTime, WRITTEN_TIME_PATTERN, type Unread, type WrittenTime } from "./written-time.ts";

/** A time that is read, with what its writer may want to know; or why it cannot be read. */
export type TimeReading =
  | { readonly time: TimeDraft; readonly hints: readonly DiagnosticOf<"hour-alone">[] }
  | { readonly problem: TimeProblem };

/** Why a time cannot be read. */
type TimeProblem = DiagnosticOf<
  | "time-unreadable"
  | "time-not-on-clock"
  | "time-second-missing"
  | "time-too-wide"
  | "time-ambiguous"
  | "time-says-nothing"
>;

const DASH = "[-‐‑‒–—−]";
const [FROM, TO, UNTIL] = ["from", "to", "until"].map(anyCase);
const TIME = `(?:${WRITTEN_TIME_PATTERN})`;

/** The pattern of a single time, without anchors and flags, for the JSON Schema. */
export const START_PATTERN = `(?:${FROM} +)?${TIME}`;

/** The pattern of a whole time, without anchors and flags, for the JSON Schema; it cannot tell which ranges are ambiguous. */
export const TIME_PATTERN = [
  START_PATTERN,
  String.raw`${START_PATTERN}(?: *${DASH} *| +(?:${TO}|${UNTIL}) +)(?:${TIME}|\?)`,
  String.raw`\? *(?:${DASH}|${TO} |${UNTIL} ) *${TIME}`,
  `${UNTIL} +${TIME}`,
]
  .map((form) => `(?:${form})`)
  .join("|");

const RANGE = new RegExp(String.raw`^(.*?)(?: *${DASH} *|(?:^| +)(?:to|until) +)(.*)$`, "i");

/**
 * Reads the time of an episode by the rules of docs/format.md. A pure function of the text; never throws.
 * @param text as written, without quotes
 */
export function readTime(text: string): TimeReading {
  const reading = readOnce(text);
  return "unread" in reading ? { problem: problemOf(reading) } : reading;
}

/** A part of a time that cannot be read, and the whole that it stands in. */
type Failure = { readonly unread: Unread; readonly part: string; readonly whole: string };

/** Reads a time without looking for what else may be meant. */
function readOnce(text: string): TimeReading | Failure {
  const whole = text.trim().replace(/\s+/g, " ");
  const bare = whole.replace(/^from (?!\?|until |to )/i, "");
  const [, from = null, to = ""] = RANGE.exec(bare) ?? [];
  const untilOnly = from === "" && /^until /i.test(bare);
  const start = from === "?" || untilOnly ? null : readWrittenTime(from ?? bare);
  const end = from === null || to === "?" ? null : readWrittenTime(to);
  if (typeof start === "string") return { unread: start, part: from ?? bare, whole };
  if (typeof end === "string") return { unread: end, part: to, whole };
  if (start === null && end === null) return { problem: { code: "time-says-nothing", args: {} } };
  return settled(start, end, from !== null, whole);
}

function isRead(text: string): boolean {
  return "time" in readOnce(text);
}

function problemOf({ unread, part, whole }: Failure): TimeProblem {
  const meant = likelyMeant(whole);
  const write = meant !== null && isRead(meant) ? meant : null;
  if (unread === "half" && write === null) {
    return { code: "time-second-missing", args: { found: whole, readings: formsOf(part, whole) } };
  }
  const code = unread === "impossible" ? "time-not-on-clock" : "time-unreadable";
  return { code, args: { found: whole, write } };
}

/** What can be written for a time that lacks the second of two, each with an hour for it that is an example only. */
function formsOf(part: string, whole: string): readonly string[] {
  const alone = part.replace(/^between | and$| or$/gi, "");
  const reading = readOnce(alone);
  const minute = "time" in reading ? reading.time.start?.minute : undefined;
  if (minute === undefined) return [];
  return [
    `between ${formatClock(minute)} and ${formatClock(minute + 60)}`,
    `${alone} or later`,
    `by ${alone}`,
  ]
    .map((form) => whole.replace(part, form))
    .filter(isRead);
}

/** The time of what is written for its start and its end, am and pm settled. */
function settled(
  start: WrittenTime | null,
  end: WrittenTime | null,
  isRange: boolean,
  written: string,
): TimeReading {
  const times = [start, end].filter((time) => time !== null);
  const draftOf = (reading: Reading): TimeDraft => {
    const clocks = times.map((time, i) => clockTimeOf(time, reading[i] ?? []));
    if (start === null) return { start: null, end: clocks[0] ?? "implied" };
    return { start: clocks[0] ?? null, end: clocks[1] ?? (isRange ? "open" : "implied") };
  };
  const outcome = settleHalves(times);
  if ("reading" in outcome) return { time: draftOf(outcome.reading), hints: hintsOf(outcome.by24) };
  const readings = outcome.readings.map((reading) => timeText(draftOf(reading)) ?? "");
  if (!outcome.isWide) return { problem: { code: "time-ambiguous", args: { found: written, readings } } };
  const other = asRange(times);
  const all = other === null ? readings : [other, ...readings];
  return { problem: { code: "time-too-wide", args: { found: written, readings: all } } };
}

/** Two times that lie too far apart, or are the same, as the range or the one time that they may be. */
function asRange(times: readonly WrittenTime[]): string | null {
  const pairs = times.filter(({ clocks }) => clocks.length === 2);
  if (times.length !== 1 || pairs.length !== 1) return null;
  const [first, second] = (pairs[0]?.clocks ?? []).map((clock): ClockTime => {
    return clockTimeOf({ precision: "exact", clocks: [clock] }, [sinceMidnight(clock)]);
  });
  if (first === undefined || second === undefined) return null;
  return first.minute === second.minute ? clockTimeText(first) : timeText({ start: first, end: second });
}

function clockTimeOf({ precision }: WrittenTime, minutes: readonly number[]): ClockTime {
  return { minute: minuteOfClock(0, minutes[0] ?? 0), precision, spread: spreadOf(minutes) ?? 0 };
}

function hintsOf(clocks: readonly WrittenClock[]): DiagnosticOf<"hour-alone">[] {
  return clocks
    .filter((clock) => clock.alone)
    .map((clock) => {
      const readings = [formatClock(minuteOfClock(0, sinceMidnight(clock))), `${clock.text} pm`];
      return { code: "hour-alone", args: { found: clock.text, readings } };
    });
}

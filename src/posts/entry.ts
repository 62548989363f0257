/** Turns rows into entries: one for every time that begins something, with the words that belong to it. */

import type { Clock } from "./clock.ts";
import { diagnose, type PostDiagnostic } from "./diagnostic.ts";
import { isHead, isSureForm, type Notation, strengthOf } from "./notation.ts";
import { isTimeOnly, leads, type Row, tidy } from "./row.ts";
import type { Sighting } from "./sighting.ts";

/** Something done at a time, before it is known which half of the day is meant. */
export type Entry = {
  readonly line: number;
  /** The index of its row. */
  readonly row: number;
  readonly sighting: Sighting;
  readonly start: Clock;
  readonly end: Clock | null;
  readonly activity: string;
  /** The text of the time as typed, for remarks. */
  readonly told: string;
  /** A length in minutes told beside the time, as in a Gantt chart. */
  readonly length: number | null;
};

export type RowEntries = { readonly entries: readonly Entry[]; readonly diagnostics: readonly PostDiagnostic[] };

/** The entries of one row, and what is doubtful about them. */
export function readEntries(row: Row, index: number, notation: Notation, begun: boolean): RowEntries {
  if (row.sightings.length === 0) return none;
  if (isHead(row, notation) && (notation.dated || !row.dated || !isTimestamp(row, notation))) return readHeaded(row, index, notation);
  if (isTimestamp(row, notation)) return none;
  if (!notation.timesFirst) return readTrailing(row, index);
  const sure = row.sightings.filter((sighting) => isSureForm(row, sighting));
  if (sure.length === 0) return none;
  return readStray(row, index, sure, begun);
}

/** The text of a sighting as typed. */
export function toldBy(row: Row, sighting: Sighting): string {
  return row.line.raw.slice(sighting.expression.from, sighting.expression.to).trim();
}

const none: RowEntries = { entries: [], diagnostics: [] };

/** The date and time at which something was posted: a dated line among undated ones. */
function isTimestamp(row: Row, notation: Notation): boolean {
  return row.dated && !notation.dated && (isTimeOnly(row) || row.sightings[0]?.after === "end");
}

function readHeaded(row: Row, index: number, notation: Notation): RowEntries {
  const diagnostics: PostDiagnostic[] = [];
  const taken: Sighting[] = [];
  for (const sighting of row.sightings) {
    const place = taken.length === 0 ? "entry" : placeOf(row, sighting, taken, notation);
    if (place === "entry" || place === "doubtful") taken.push(sighting);
    if (place === "doubtful" || place === "stray") diagnostics.push(diagnose(row.line.number, "time-in-prose", { told: toldBy(row, sighting) }));
    if (place === "words") diagnostics.push(diagnose(row.line.number, "time-not-used", { told: toldBy(row, sighting) }));
  }
  const entries = taken.map((sighting, order) => {
    const next = taken[order + 1];
    return makeEntry(row, index, sighting, sighting.body, next?.expression.from ?? row.line.raw.length);
  });
  return { entries, diagnostics };
}

type Place = "entry" | "doubtful" | "stray" | "words" | "end";

/** What a further time on a line is: the next entry, an end told in words, or part of the sentence. */
function placeOf(row: Row, sighting: Sighting, taken: readonly Sighting[], notation: Notation): Place {
  const { expression, before, after } = sighting;
  if (expression.kind === "until") return "end";
  const strength = strengthOf(row, sighting);
  const first = taken[0];
  const like = first !== undefined && strengthOf(row, first) === strength && strength !== "bare";
  const sure = strength === "strong" || (like && strength !== "none");
  if (!sure) return strength === "bare" && before === "sentence" && after === "separator" ? "doubtful" : "words";
  const unlike = expression.start.form === "unit" && expression.start.part === null && first?.expression.start.form !== "unit";
  if (unlike && before !== "sentence") return "words";
  const parted = after === "separator" || after === "cell" || after === "capital" || after === "stop";
  const opens = before === "sentence" || before === "cell";
  if (!(opens && parted && !expression.led) && taken.some((other) => sameClock(other.expression.start, expression.start))) return "words";
  if (expression.led && expression.kind === "point") {
    if (opens && after === "separator") return "entry";
    return opens ? "doubtful" : endsSentence(after) && isLater(row, sighting) && isTerse(row, sighting, /[.!?。;]/) ? "stray" : "words";
  }
  if (opens) return parted || after === first?.after || !/[.!?。]/.test(row.line.text[lastMark(row, expression.from)] ?? "") ? "entry" : "doubtful";
  if (before === "comma" && row.sightings.filter((other) => other.before === "comma").length > 1) return "entry";
  if (before === "comma") return after === "separator" ? "entry" : notation.counts.strong > 0 && after !== "end" ? "doubtful" : "stray";
  if (after === "separator" && before !== "bracket") return "entry";
  if (expression.start.part !== null || expression.kind === "range") return after === "capital" && before === "word" ? "entry" : "stray";
  return before === "bracket" || !endsSentence(after) || !isTerse(row, sighting) ? "words" : "stray";
}

/** The sign before a sighting, spaces passed. */
function lastMark(row: Row, from: number): number {
  let at = from - 1;
  while (at > 0 && row.line.text[at] === " ") at -= 1;
  return at;
}

/** Few words stand between the last stop and the time, as in "Dinner 7:30." */
function isTerse(row: Row, sighting: Sighting, parting = /[.!?。,;:]/): boolean {
  const clause = row.line.text.slice(0, sighting.expression.from).split(parting).at(-1) ?? "";
  return clause.trim().split(/\s+/).length <= 4;
}

function endsSentence(after: Sighting["after"]): boolean {
  return after === "end" || after === "stop";
}

/** Whether a sentence has ended between the head of the line and this sighting. */
function isLater(row: Row, sighting: Sighting): boolean {
  const head = row.sightings[0];
  return head !== undefined && /[.!?。]/.test(row.line.text.slice(head.body, sighting.expression.from));
}

function sameClock(left: Clock, right: Clock): boolean {
  return left.hour === right.hour && left.minute === right.minute && (left.part === right.part || right.part === null);
}

/** In a list that puts the activity first, every time closes the words before it. */
function readTrailing(row: Row, index: number): RowEntries {
  const sure = row.sightings.filter((sighting) => isSureForm(row, sighting) || closesWords(row, sighting));
  const points = closingTimes(row, sure.filter((sighting) => sighting.expression.kind !== "until"));
  if (points.length === 0) return onlyEnd(row, sure[0]);
  let from = row.content;
  const entries = points.map((sighting) => {
    const entry = makeEntry(row, index, sighting, from, sighting.expression.from);
    from = sighting.body;
    return entry;
  });
  const only = entries[0];
  const rest = tidy(row.line.raw.slice(from));
  const whole = entries.length === 1 && only !== undefined && rest !== "" && only.length === null ? [{ ...only, activity: joinWords(only.activity, rest) }] : entries;
  const diagnostics = isProse(row) ? points.map((sighting) => fromProse(row, sighting)) : [];
  return { entries: whole, diagnostics };
}

/** A bare hour that a word leads and a sign or the line's end follows: "Lunch @ 12", "Lab from 1 to 4". */
function closesWords(row: Row, sighting: Sighting): boolean {
  const { led, kind } = sighting.expression;
  const strength = strengthOf(row, sighting);
  return strength !== "none" && (led || kind !== "point" || strength === "dot" || strength === "compact") && sighting.after !== "text" && sighting.after !== "capital";
}

/** Times behind a dash, a stop or a Gantt length belong to the remark on the activity, not to a new one. */
function closingTimes(row: Row, sure: readonly Sighting[]): Sighting[] {
  const closed = sure.findIndex((sighting) => chartLength(row, sighting) !== null || sighting.after === "separator" || (sighting.after === "stop" && isProse(row)));
  return closed < 0 ? [...sure] : sure.slice(0, closed + 1);
}

/** A line of another form among lines that begin with their times. */
function readStray(row: Row, index: number, sure: readonly Sighting[], begun: boolean): RowEntries {
  const first = sure[0];
  if (first === undefined) return none;
  const told = toldBy(row, first);
  if (!begun) return { entries: [], diagnostics: [diagnose(row.line.number, isProse(row) ? "time-in-prose" : "time-not-used", { told })] };
  if (first.expression.kind === "until") return onlyEnd(row, first);
  const short = sure.length === 1 && !isProse(row) && (endsSentence(first.after) || first.before === "comma");
  if (!short) return { entries: [], diagnostics: [diagnose(row.line.number, "time-in-prose", { told })] };
  const entry = makeEntry(row, index, first, row.content, first.expression.from);
  const activity = joinWords(entry.activity, tidy(row.line.raw.slice(first.body)));
  return { entries: [{ ...entry, activity }], diagnostics: [fromProse(row, first)] };
}

function onlyEnd(row: Row, sighting: Sighting | undefined): RowEntries {
  if (sighting === undefined) return none;
  return { entries: [], diagnostics: [diagnose(row.line.number, "only-an-end", { told: toldBy(row, sighting) })] };
}

function fromProse(row: Row, sighting: Sighting): PostDiagnostic {
  return diagnose(row.line.number, "read-from-prose", { told: toldBy(row, sighting), taken: toldBy(row, sighting) });
}

/** Sentences rather than the words of a list. */
function isProse(row: Row): boolean {
  const words = row.line.raw.slice(row.content).split(/\s+/).length;
  const sentences = row.line.text.slice(row.content).split(/[.!?。]\s+(?=\p{Lu})|。/u).filter((part) => part.length > 12).length;
  return words > 16 || sentences > 1;
}

function joinWords(left: string, right: string): string {
  return [left, right].filter((part) => part !== "").join(" ");
}

function makeEntry(row: Row, index: number, sighting: Sighting, from: number, to: number): Entry {
  const { start, end, kind } = sighting.expression;
  const words = row.line.raw.slice(from, to);
  return {
    line: row.line.number, row: index, sighting, start, end: kind === "range" ? end : null,
    activity: tidy(words), told: toldBy(row, sighting), length: chartLength(row, sighting),
  };
}

/** The duration in a Gantt row: `:09:00, 1.67h`. */
function chartLength(row: Row, sighting: Sighting): number | null {
  const told = /^\s*,\s*(\d+(?:\.\d+)?)\s*(h|m|min|d)\s*$/.exec(row.line.low.slice(sighting.expression.to));
  if (told === null || leads(row)) return null;
  return Math.round(Number(told[1]) * (told[2] === "h" ? 60 : told[2] === "d" ? 1440 : 1));
}

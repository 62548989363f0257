/** Reads a whole expression of time at a place in a line: a point, a range, "between", a choice, with what stands around it. */

import { isDigit, isLetter, skipSpaces } from "./characters.ts";
import { type ClockOptions } from "./clock-forms.ts";
import { type Clock, mayBegin, readClock } from "./clock.ts";
import type { FoldedLine } from "./fold.ts";
import { meridiemAt } from "./meridiem.ts";
import { type Role, wordAt } from "./vocabulary.ts";

/** `point` one time, `range` start and end, `between` a start within limits, `until` an end alone. */
type TimeKind = "point" | "range" | "between" | "until";

/** What a line says of time in one place; offsets are into the line, `from` includes words such as "about". */
export type TimeExpression = {
  readonly from: number;
  readonly to: number;
  readonly kind: TimeKind;
  readonly start: Clock;
  readonly end: Clock | null;
  /** Another start is told beside it: "6:30 or 6:45". */
  readonly startChoice: boolean;
  readonly endChoice: boolean;
  /** "5 PM+": then or later. */
  readonly openEnd: boolean;
  /** A word such as "at" stands before it. */
  readonly led: boolean;
  /** A bare number behind a dash that may be the end: "7:00 - 9 Work". */
  readonly maybeEnd: string | null;
};

type Prefix = {
  readonly at: number;
  readonly part: number | null;
  readonly approximate: boolean;
  readonly led: boolean;
  readonly between: boolean;
  readonly until: boolean;
};

/** The expression of time that begins at this offset, or null. */
export function readExpression(line: FoldedLine, at: number, options: ClockOptions): TimeExpression | null {
  const prefix = readPrefix(line, at);
  const start =
    !isDigit(line.text[prefix.at]) || mayBegin(line, prefix.at)
      ? readDressedClock(line, prefix, options)
      : null;
  if (start === null) return null;
  const base = {
    from: at,
    to: start.to,
    kind: prefix.until ? "until" : "point",
    start,
    end: null,
    startChoice: false,
    endChoice: false,
    openEnd: false,
    led: prefix.led || prefix.approximate || prefix.part !== null,
    maybeEnd: null,
  } as const satisfies TimeExpression;
  const choice = readChoice(line, start, options);
  const first =
    choice === null ? base : { ...base, to: choice.to, startChoice: true, start: sharePart(start, choice) };
  if (prefix.until) return first;
  return withEnd(line, first, prefix.between, options);
}

/** Words before the digits, in any order, as many as there are. */
function readPrefix(line: FoldedLine, at: number): Prefix {
  let prefix: Prefix = { at, part: null, approximate: false, led: false, between: false, until: false };
  for (let turn = 0; turn < 5; turn += 1) {
    const here = skipSpaces(line.text, prefix.at);
    const next = prefixWord(line, here, prefix);
    if (next === null) return { ...prefix, at: here };
    prefix = next;
  }
  return { ...prefix, at: skipSpaces(line.text, prefix.at) };
}

function prefixWord(line: FoldedLine, here: number, prefix: Prefix): Prefix | null {
  if (isDigit(line.text[here])) return null;
  const capital = /^(AM|PM)(?= ?\d)/.exec(line.text.slice(here, here + 4));
  if (capital !== null) return { ...prefix, at: here + 2, part: capital[1] === "AM" ? 0 : 12 };
  const longest = (["between", "until", "about", "from", "at", "part-before"] as const)
    .map((role) => ({ role, found: wordAt(line, here, role) }))
    .reduce((best, next) => ((next.found?.length ?? 0) > (best.found?.length ?? 0) ? next : best));
  const { role, found } = longest;
  if (found === null) return null;
  const at = here + found.length;
  if (role === "part-before") return { ...prefix, at, part: found.value };
  if (role === "about") return { ...prefix, at, approximate: true };
  if (role === "between") return { ...prefix, at, between: true };
  if (role === "until") return { ...prefix, at, until: true };
  return { ...prefix, at, led: true };
}

/** A clock time with the part of day and the "about" that stand before and after it. */
function readDressedClock(line: FoldedLine, prefix: Prefix, options: ClockOptions): Clock | null {
  const clock = readClock(line, prefix.at, options) ?? (prefix.led ? readSpelled(line, prefix.at) : null);
  if (clock === null) return null;
  let { to, part, approximate, fixed } = { ...clock, part: prefix.part, approximate: prefix.approximate };
  let { hour } = clock;
  const { form } = clock;
  for (let turn = 0; turn < 5; turn += 1) {
    const next = skipSpaces(line.text, to);
    const half = next - to <= 1 && part === null && !fixed ? meridiemAt(line, next) : null;
    const moment = wordAt(line, next, "moment");
    const rough = suffix(line, to, next, "ish");
    const idle = zoneEnd(line, next);
    if (half !== null) [to, part] = [next + half.length, half.value];
    else if (moment !== null && hour === 12 && form !== "moment")
      [to, hour, fixed] = [next + moment.length, moment.value / 60, true];
    else if (rough !== null) [to, approximate] = [rough, true];
    else if (idle !== null && (clock.form !== "bare" || part !== null)) to = idle;
    else if (line.text[to] === "?") [to, approximate] = [to + 1, true];
    else break;
  }
  return { ...clock, to, part, approximate, fixed, hour, form };
}

function suffix(line: FoldedLine, to: number, next: number, role: Role): number | null {
  const glued = role === "ish" ? /^-?ish(?![a-z])/.exec(line.low.slice(to, to + 5))?.[0] : undefined;
  if (glued !== undefined) return to + glued.length;
  const found = wordAt(line, next, role);
  return found === null ? null : next + found.length;
}

/** Behind "hrs" or a time zone; a zone counts only where a sign follows it, for "PT" may be the activity. */
function zoneEnd(line: FoldedLine, at: number): number | null {
  const found = wordAt(line, at, "trailing");
  if (found === null) return null;
  const end = at + found.length;
  return line.low[at] === "h" || /^\s*[-:|)\]~,→]/.test(line.text.slice(end, end + 6)) ? end : null;
}

/** An hour written as a word after "at": "at seven". */
function readSpelled(line: FoldedLine, at: number): Clock | null {
  const numeral = wordAt(line, at, "numeral");
  if (numeral === null || numeral.value === 0 || numeral.value > 12 || !isLetter(line.low[at])) return null;
  const next = line.low.slice(at + numeral.length).trimStart();
  if (/^[a-z]/.test(next) && wordAt(line, skipSpaces(line.text, at + numeral.length), "counted") !== null)
    return null;
  return {
    from: at,
    to: at + numeral.length,
    hour: numeral.value,
    minute: 0,
    form: "word",
    padded: false,
    habit24: false,
    part: null,
    approximate: false,
    fixed: false,
  };
}

function readChoice(line: FoldedLine, clock: Clock, options: ClockOptions): Clock | null {
  const next = skipSpaces(line.text, clock.to);
  const word = wordAt(line, next, "or");
  const slash = line.text[next] === "/" && clock.form !== "bare";
  if (word === null && !slash) return null;
  const other = readDressedClock(line, readPrefix(line, next + (word?.length ?? 1)), options);
  if (other === null || (slash && (other.form === "bare" || other.form === "moment"))) return null;
  return other;
}

/** One am or pm serves a choice of times. */
function sharePart(first: Clock, other: Clock): Clock {
  return first.part === null && !first.fixed ? { ...first, part: other.part } : first;
}

type Connection = { readonly at: number; readonly spaced: boolean; readonly dash: boolean };

function withEnd(
  line: FoldedLine,
  first: TimeExpression,
  between: boolean,
  options: ClockOptions,
): TimeExpression {
  const connection = connectionAt(line, first.to, between);
  if (connection === null) return withPlus(line, { ...first, kind: between ? "between" : first.kind });
  const prefix = readPrefix(line, connection.at);
  const end = readDressedClock(line, prefix, options);
  if (end === null) return first;
  if (connection.dash && end.form === "bare" && !isWholeEnd(line, first.start, end, connection, options)) {
    return { ...first, maybeEnd: line.text.slice(end.from, end.to) };
  }
  const to = pastUntil(line, end.to);
  if (between) return { ...first, to, kind: "between", end };
  const choice = readChoice(line, { ...end, to }, options);
  if (choice !== null)
    return { ...first, to: choice.to, kind: "range", end: sharePart(end, choice), endChoice: true };
  return withPlus(line, { ...first, to, kind: "range", end });
}

function pastUntil(line: FoldedLine, at: number): number {
  const closing = wordAt(line, skipSpaces(line.text, at), "until-after");
  return closing === null ? at : skipSpaces(line.text, at) + closing.length;
}

function withPlus(line: FoldedLine, expression: TimeExpression): TimeExpression {
  const plus = line.text[expression.to] === "+" && !isDigit(line.text[expression.to + 1]);
  return plus ? { ...expression, to: expression.to + 1, openEnd: true } : expression;
}

/** What joins two times: a short dash, a wave, an arrow, or a word. A long line of dashes leads to the activity instead. */
function connectionAt(line: FoldedLine, to: number, between: boolean): Connection | null {
  const next = skipSpaces(line.text, to);
  const sign = /^(?:-{1,3}>?|~{1,2}|→|\.{2,3}|…|=>)(?!-)/.exec(line.text.slice(next, next + 5))?.[0];
  if (sign !== undefined) {
    const at = next + sign.length;
    const word = wordAt(line, skipSpaces(line.text, at), "to");
    return {
      at: word === null ? at : skipSpaces(line.text, at) + word.length,
      spaced: next > to || line.text[at] === " ",
      dash: true,
    };
  }
  const word =
    (between ? wordAt(line, next, "and") : null) ?? wordAt(line, next, "to") ?? wordAt(line, next, "until");
  if (word !== null) {
    const at = next + word.length;
    const wave = /^ ?[-~]/.exec(line.text.slice(at, at + 2))?.[0].length ?? 0;
    return { at: at + wave, spaced: true, dash: false };
  }
  return null;
}

/** Whether a bare number behind a dash is the end of the range, not the first word of the activity. */
function isWholeEnd(
  line: FoldedLine,
  start: Clock,
  end: Clock,
  connection: Connection,
  options: ClockOptions,
): boolean {
  const next = skipSpaces(line.text, end.to);
  if (end.part !== null || end.approximate || wordAt(line, next, "or") !== null) return true;
  const glued = next === end.to;
  const after = line.text[next];
  if (wordAt(line, next, "counted") !== null && !(start.form === "bare" && !connection.spaced)) return false;
  if (after === undefined || /[-:~)\]|,.;→=•>]/.test(after))
    return !(connection.spaced && after === "." && start.form !== "bare");
  return !connection.spaced || options.spacedRanges || start.form === "bare" || (glued && !isLetter(after));
}

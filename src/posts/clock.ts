/** Reads one clock time as it is typed: `9:30`, `9.30`, `9h30`, `0930`, `9点半`, `halb 10`, `noon`, `7`. */

import type { FoldedLine } from "./fold.ts";
import { isLetter, wordAt } from "./vocabulary.ts";

/** How a clock time is typed. `unit` has an hour word, `hyphen` is `15-00`, `word` is a named time or a spelled hour. */
export type ClockForm = "colon" | "dot" | "unit" | "compact" | "bare" | "hyphen" | "moment" | "word";

/** A clock time before it is known which half of the day it means. `hour` is 0 to 29 as typed. */
export type Clock = {
  readonly from: number;
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
  readonly form: ClockForm;
  /** Typed with a leading zero, which those do who mean the 24-hour clock. */
  readonly padded: boolean;
  /** The hour word is one of a 24-hour habit ("Uhr", "h"). */
  readonly habit24: boolean;
  /** The first hour of the part of day told beside it (0 am, 12 pm), or null. */
  readonly part: number | null;
  readonly approximate: boolean;
  /** A named time such as noon needs no half of the day. */
  readonly fixed: boolean;
};

export type ClockOptions = { readonly hyphenClock: boolean };

type Bare = Omit<Clock, "part" | "approximate" | "fixed" | "from">;

/** The clock time whose digits or words begin at this offset, or null. Nothing around it is read. */
export function readClock(line: FoldedLine, at: number, options: ClockOptions): Clock | null {
  const moment = wordAt(line, at, "moment");
  if (moment !== null) {
    const hour = Math.floor(moment.value / 60);
    return {
      from: at,
      to: at + moment.length,
      hour,
      minute: moment.value % 60,
      form: "moment",
      padded: false,
      habit24: false,
      part: null,
      approximate: false,
      fixed: true,
    };
  }
  const leading = wordAt(line, at, "leading");
  const start = leading === null ? at : skipSpaces(line.text, at + leading.length);
  const bare = readDigits(line, start, options) ?? readNumeral(line, start, leading !== null);
  if (bare === null) return null;
  const shift = leading === null ? 0 : leading.value;
  const minute = bare.minute + shift;
  return {
    ...bare,
    from: at,
    hour: minute < 0 ? (bare.hour + 23) % 24 || 12 : bare.hour,
    minute: ((minute % 60) + 60) % 60,
    form: leading === null ? bare.form : "unit",
    part: null,
    approximate: false,
    fixed: false,
  };
}

/** The first offset at or after `at` that is no space. */
export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (text[next] === " " || text[next] === "\t") next += 1;
  return next;
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

function readDigits(line: FoldedLine, at: number, options: ClockOptions): Bare | null {
  const { text } = line;
  let to = at;
  while (isDigit(text[to])) to += 1;
  const digits = text.slice(at, to);
  if (digits.length === 0 || digits.length > 4) return null;
  if (digits.length > 2) return readCompact(line, digits, to);
  const hour = Number(digits);
  if (hour > 29) return null;
  const padded = digits.length === 2 && digits[0] === "0";
  const base = { hour, padded, habit24: false };
  return (
    readColon(line, to, base) ??
    readDotted(line, to, base) ??
    readUnit(line, to, base) ??
    readHyphen(text, to, base, options) ??
    readBare(line, to, base)
  );
}

type Hour = { readonly hour: number; readonly padded: boolean; readonly habit24: boolean };

/** A number that goes on another, a price, a list mark or a version is no clock time. */
export function mayBegin(line: FoldedLine, at: number): boolean {
  const { text } = line;
  const before = text[at - 1];
  if (before === undefined || before === " ") return true;
  if (isDigit(before) || /[$€£¥₩₹#№%+^\\=]/.test(before)) return false;
  if (/[.,:/]/.test(before))
    return !isDigit(text[at - 2]) || (before === "," && /:\d\d,$/.test(text.slice(at - 4, at)));
  return !isLetter(before) || wordEndsAt(line, at);
}

/** A letter right before the digits is allowed where it ends "AM", "PM", "kl" or the like: `AM7:00`. */
function wordEndsAt(line: FoldedLine, at: number): boolean {
  return /(?:^|[^a-z])(?:am|pm|kl|jam)$/.test(line.low.slice(Math.max(0, at - 5), at));
}

function minuteAt(text: string, at: number): number | null {
  if (!isDigit(text[at]) || !isDigit(text[at + 1]) || isDigit(text[at + 2])) return null;
  const minute = Number(text.slice(at, at + 2));
  return minute < 60 ? minute : null;
}

function readColon(line: FoldedLine, at: number, hour: Hour): Bare | null {
  const { text } = line;
  const sign = /^(?: ?[:;] ?|[°º'](?=\d))/.exec(text.slice(at, at + 3))?.[0];
  if (sign === undefined) return null;
  const minute = minuteAt(text, at + sign.length);
  if (minute === null) return null;
  let to = at + sign.length + 2;
  if (sign.length > 1 && !isTimeEnd(line, to)) return null;
  const seconds = text[to] === ":" ? minuteAt(text, to + 1) : null;
  if (seconds !== null) to += 3;
  return { ...hour, to: pastUnit(line, to), minute, form: "colon" };
}

/** After a colon with a space in it only what ends a time shows that it is one: `1: 30 PM`. */
function isTimeEnd(line: FoldedLine, at: number): boolean {
  const next = skipSpaces(line.text, at);
  if (line.text[next] === ":" && isDigit(line.text[next + 1])) return false;
  return (
    next >= line.text.length || /[-~:)\]|,.]/.test(line.text[next] ?? "") || meridiemAt(line, next) !== null
  );
}

function readDotted(line: FoldedLine, at: number, hour: Hour): Bare | null {
  const { text } = line;
  const sign = text[at];
  if (sign !== "." && sign !== ",") return null;
  const minute = minuteAt(text, at + 1);
  if (minute === null) return null;
  const to = at + 3;
  if ((text[to] === "." || text[to] === "," || text[to] === "/") && isDigit(text[to + 1])) return null;
  if (/[%€$£]/.test(text[skipSpaces(text, to)] ?? "")) return null;
  const unit = pastUnit(line, to);
  if (sign === "," && unit === to) return null;
  return { ...hour, to: unit, minute, form: unit > to ? "unit" : "dot", habit24: unit > to };
}

function readUnit(line: FoldedLine, at: number, hour: Hour): Bare | null {
  const { text } = line;
  const raised = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]{2}/.exec(line.raw.slice(at, at + 2))?.[0];
  if (raised !== undefined)
    return { ...hour, to: at + 2, minute: Number(raised.normalize("NFKC")) % 60, form: "unit" };
  const gap = skipSpaces(text, at);
  if (gap - at > 2) return null;
  const plain = wordAt(line, gap, "hour") ?? glued(line, gap, "hour");
  const habit = plain === null ? (wordAt(line, gap, "hour24") ?? glued(line, gap, "hour24")) : null;
  const unit = plain ?? habit;
  if (unit === null || /^[間间간]/.test(line.text.slice(gap + unit.length))) return null;
  const base: Bare = { ...hour, habit24: habit !== null, to: gap + unit.length, minute: 0, form: "unit" };
  return withMinutes(line, base);
}

/** Hour letters that the minutes follow without a space: `6h30`, `7u15`. */
function glued(line: FoldedLine, at: number, role: "hour" | "hour24"): { readonly length: number } | null {
  if (role === "hour") return null;
  const match = /^(?:h|u|g)(?=\d\d(?!\d))/.exec(line.low.slice(at, at + 4));
  return match === null ? null : { length: 1 };
}

function withMinutes(line: FoldedLine, base: Bare): Bare {
  const { text } = line;
  const next = skipSpaces(text, base.to);
  const fraction = wordAt(line, next, "fraction");
  if (fraction !== null && next - base.to <= 1) {
    const minutes = fraction.value;
    return {
      ...base,
      to: next + fraction.length,
      hour: minutes < 0 ? base.hour - 1 : base.hour,
      minute: (60 + minutes) % 60,
    };
  }
  const numeral = wordAt(line, next, "numeral");
  if (numeral !== null && next === base.to && numeral.value >= 10) {
    const end = next + numeral.length;
    const unit = wordAt(line, end, "minute");
    if (unit !== null || wordAt(line, end, "counted") === null)
      return { ...base, to: end + (unit?.length ?? 0), minute: numeral.value };
  }
  let to = next;
  while (isDigit(text[to]) && to - next < 3) to += 1;
  const count = to - next;
  if (
    count === 0 ||
    count > 2 ||
    Number(text.slice(next, to)) > 59 ||
    (text[to] === ":" && isDigit(text[to + 1]))
  )
    return base;
  const unitAt = skipSpaces(text, to);
  const unit = wordAt(line, unitAt, "minute");
  if (unit !== null) return { ...base, to: unitAt + unit.length, minute: Number(text.slice(next, to)) };
  if (count === 1 || (next - base.to > 0 && wordAt(line, unitAt, "counted") !== null)) return base;
  return { ...base, to, minute: Number(text.slice(next, to)) };
}

/** Passes an hour word behind whole minutes: `8.20 Uhr`, `18:00h`. */
function pastUnit(line: FoldedLine, at: number): number {
  const next = skipSpaces(line.text, at);
  const unit = wordAt(line, next, "hour24");
  return unit !== null && next - at <= 1 ? next + unit.length : at;
}

function readCompact(line: FoldedLine, digits: string, to: number): Bare | null {
  const hour = Number(digits.slice(0, -2));
  const minute = Number(digits.slice(-2));
  const next = line.text[to];
  if (hour > 24 || minute > 59 || (/[.,:]/.test(next ?? "") && isDigit(line.text[to + 1]))) return null;
  if (next !== undefined && /[%€$£°]/.test(next)) return null;
  return {
    hour,
    minute,
    to: pastUnit(line, to),
    padded: digits[0] === "0",
    habit24: digits.length === 4,
    form: "compact",
  };
}

function readHyphen(text: string, at: number, hour: Hour, options: ClockOptions): Bare | null {
  if (text[at] !== "-") return null;
  const minute = minuteAt(text, at + 1);
  if (minute === null) return null;
  const range = /^-\d{1,2}[:.]\d\d/.test(text.slice(at + 3, at + 9)) && minute % 15 === 0;
  if (!options.hyphenClock && !range) return null;
  return { ...hour, to: at + 3, minute, form: "hyphen" };
}

function readBare(line: FoldedLine, at: number, hour: Hour): Bare | null {
  const next = line.text[at];
  if (hour.hour > 24) return null;
  if (next !== undefined && (/[%€$£¥°/+]/.test(next) ? !(next === "/" || next === "+") : false)) return null;
  if ((next === "." || next === ",") && isDigit(line.text[at + 1])) return null;
  if (next === ":" && isDigit(line.text[at + 1])) return null;
  if (
    isLetter(next) &&
    meridiemAt(line, at) === null &&
    !/^(?:ish|-ish|am|pm)/.test(line.low.slice(at, at + 4))
  )
    return null;
  return { ...hour, to: at, minute: 0, form: "bare" };
}

function readNumeral(line: FoldedLine, at: number, mayStandAlone: boolean): Bare | null {
  const numeral = wordAt(line, at, "numeral");
  if (numeral === null || numeral.value > 24) return null;
  const base = { hour: numeral.value, padded: false, habit24: false };
  const unit = readUnit(line, at + numeral.length, base);
  if (unit !== null) return unit;
  const to = at + numeral.length;
  return mayStandAlone || meridiemAt(line, skipSpaces(line.text, to)) !== null
    ? { ...base, to, minute: 0, form: "word" }
    : null;
}

/** The half of the day that follows a time at this offset: "pm", "p.", "Uhr morgens"'s "morgens"; glued letters too. */
export function meridiemAt(
  line: FoldedLine,
  at: number,
): { readonly length: number; readonly value: number } | null {
  const latin =
    /^([ap])(?:\.? ?m\b\.?(?!\.[a-z])|\.m\.?|m(?=ish\b)|(?:\.(?= |$|-|[,;:)])|(?![a-z0-9'])))/.exec(
      line.low.slice(at, at + 8),
    );
  const glued = isDigit(line.text[at - 1]);
  if (latin !== null && (glued || /m/.test(latin[0])) && !/^a m/.test(latin[0])) {
    return { length: latin[0].length, value: latin[1] === "a" ? 0 : 12 };
  }
  return wordAt(line, at, "part-after");
}

/** The ways in which an hour goes on: with a colon, a dot, an hour word, a hyphen, or not at all. */

import { isDigit, isLetter, skipSpaces } from "./characters.ts";
import type { FoldedLine } from "./fold.ts";
import { meridiemAt } from "./meridiem.ts";
import { wordAt } from "./vocabulary.ts";

/** How a clock time is typed. `unit` has an hour word, `hyphen` is `15-00`, `word` is a named time or a spelled hour. */
export type ClockForm = "colon" | "dot" | "unit" | "compact" | "bare" | "hyphen" | "moment" | "word";

/** An hour as far as its own digits tell. */
export type Hour = { readonly hour: number; readonly padded: boolean; readonly habit24: boolean };

/** An hour with what follows it; `to` is the offset behind it. */
export type HourAndMinute = Hour & { readonly to: number; readonly minute: number; readonly form: ClockForm };

/** `hyphenClock` where the list writes 15-00 for 15:00, `spacedRanges` where most dashes join two times. */
export type ClockOptions = { readonly hyphenClock: boolean; readonly spacedRanges: boolean };

export function readColon(line: FoldedLine, at: number, hour: Hour): HourAndMinute | null {
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

export function readDotted(line: FoldedLine, at: number, hour: Hour): HourAndMinute | null {
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

export function readUnit(line: FoldedLine, at: number, hour: Hour): HourAndMinute | null {
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
  const base: HourAndMinute = {
    ...hour,
    habit24: habit !== null,
    to: gap + unit.length,
    minute: 0,
    form: "unit",
  };
  return withMinutes(line, base);
}

export function readHyphen(
  text: string,
  at: number,
  hour: Hour,
  options: ClockOptions,
): HourAndMinute | null {
  if (text[at] !== "-") return null;
  const minute = minuteAt(text, at + 1);
  if (minute === null) return null;
  const range = /^-\d{1,2}[:.]\d\d/.test(text.slice(at + 3, at + 9)) && minute % 15 === 0;
  if (!options.hyphenClock && !range) return null;
  return { ...hour, to: at + 3, minute, form: "hyphen" };
}

export function readBare(line: FoldedLine, at: number, hour: Hour): HourAndMinute | null {
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

export function readCompact(line: FoldedLine, digits: string, to: number): HourAndMinute | null {
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

function minuteAt(text: string, at: number): number | null {
  if (!isDigit(text[at]) || !isDigit(text[at + 1]) || isDigit(text[at + 2])) return null;
  const minute = Number(text.slice(at, at + 2));
  return minute < 60 ? minute : null;
}

/** After a colon with a space in it only what ends a time shows that it is one: `1: 30 PM`. */
function isTimeEnd(line: FoldedLine, at: number): boolean {
  const next = skipSpaces(line.text, at);
  if (line.text[next] === ":" && isDigit(line.text[next + 1])) return false;
  return (
    next >= line.text.length || /[-~:)\]|,.]/.test(line.text[next] ?? "") || meridiemAt(line, next) !== null
  );
}

/** Hour letters that the minutes follow without a space: `6h30`, `7u15`. */
function glued(line: FoldedLine, at: number, role: "hour" | "hour24"): { readonly length: number } | null {
  if (role === "hour") return null;
  const match = /^(?:h|u|g)(?=\d\d(?!\d))/.exec(line.low.slice(at, at + 4));
  return match === null ? null : { length: 1 };
}

function withMinutes(line: FoldedLine, base: HourAndMinute): HourAndMinute {
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

/** Reads one clock time as it is typed: `9:30`, `9.30`, `9h30`, `0930`, `9点半`, `halb 10`, `noon`, `7`. */

import { isDigit, isLetter, skipSpaces } from "./characters.ts";
import {
  type ClockForm,
  type ClockOptions,
  type HourAndMinute,
  readBare,
  readColon,
  readCompact,
  readDotted,
  readHyphen,
  readUnit,
} from "./clock-forms.ts";
import type { FoldedLine } from "./fold.ts";
import { meridiemAt } from "./meridiem.ts";
import { wordAt } from "./vocabulary.ts";

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

/** A number that goes on another, a price, a list mark or a version is no clock time. */
export function mayBegin(line: FoldedLine, at: number): boolean {
  const { text } = line;
  const before = text[at - 1];
  if (before === undefined || before === " ") return true;
  if (isDigit(before) || /[$€£¥₩₹#№%+^\\=]/.test(before)) return false;
  if (before === "/" && isLetter(text[at - 2])) return false;
  if (/[.,:/]/.test(before))
    return !isDigit(text[at - 2]) || (before === "," && /:\d\d,$/.test(text.slice(at - 4, at)));
  return !isLetter(before) || wordEndsAt(line, at);
}

function readDigits(line: FoldedLine, at: number, options: ClockOptions): HourAndMinute | null {
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

/** A letter right before the digits is allowed where it ends "AM", "PM", "kl" or the like: `AM7:00`. */
function wordEndsAt(line: FoldedLine, at: number): boolean {
  return /(?:^|[^a-z])(?:am|pm|kl|jam)$/.test(line.low.slice(Math.max(0, at - 5), at));
}

function readNumeral(line: FoldedLine, at: number, mayStandAlone: boolean): HourAndMinute | null {
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

/** Finds calendar dates, whose numbers are no clock times, and the weekdays that stand before a time. */

import { isDigit, skipSpaces } from "./characters.ts";
import type { FoldedLine } from "./fold.ts";
import { wordAt } from "./vocabulary.ts";

const numeric =
  /(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:t(?=\d\d:))?|\d{1,2}([-/.])\d{1,2}\1(?:19|20)?\d\d(?![\d:])|(?:\d{4}年 ?)?\d{1,2}月 ?\d{1,2}日|\d{4}년 ?\d{1,2}월 ?\d{1,2}일|\d{1,2}월 ?\d{1,2}일)/y;
const dayOfMonth = /\.? ?\d{1,2}(?:st|nd|rd|th|\.)?(?![\d:])(?:,? ?(?:19|20)\d\d(?!\d))?/y;
const monthBefore = /\d{1,2}(?:st|nd|rd|th|\.)?(?: de| of)? (?=\p{L})/uy;
const year = /(?: de)?,? (?:19|20)\d\d(?!\d)/y;

/** The length of the date that begins at this offset, or 0. A weekday alone is no date. */
export function dateLength(line: FoldedLine, at: number): number {
  const { low } = line;
  if (isDigit(low[at])) {
    const whole = matchLength(numeric, low, at);
    if (whole > 0) return whole;
    const day = matchLength(monthBefore, low, at);
    const month = day === 0 ? null : wordAt(line, at + day, "month");
    if (month === null) return 0;
    const end = at + day + month.length;
    return end - at + matchLength(year, low, end);
  }
  const month = wordAt(line, at, "month");
  if (month === null) return 0;
  const day = matchLength(dayOfMonth, low, at + month.length);
  return day === 0 ? 0 : month.length + day;
}

/** Passes weekdays and dates at the head of a line: "[12/03/24, 07:15]", "Mon 7:00"; the offset behind them. */
export function pastDates(line: FoldedLine, at: number): number {
  let next = at;
  for (let turn = 0; turn < 4; turn += 1) {
    const here = skipPunctuation(line.text, next);
    const length = dateLength(line, here) || (wordAt(line, here, "weekday")?.length ?? 0);
    if (length === 0) return next;
    const end = here + length;
    const after = line.text[end];
    if (after !== undefined && !/[\s,.:)\]-]/.test(after) && line.low[end - 1] !== "t") return next;
    next = end;
  }
  return next;
}

function skipPunctuation(text: string, at: number): number {
  let next = skipSpaces(text, at);
  while (/[,.([|-]/.test(text[next] ?? "")) next = skipSpaces(text, next + 1);
  return next;
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

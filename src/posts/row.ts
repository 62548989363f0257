/** A line of the post with its decoration taken off: bullets, list numbers, dates, table rules, headings. */

import type { ClockOptions } from "./clock-forms.ts";
import { pastDates } from "./dates.ts";
import type { FoldedLine } from "./fold.ts";
import { findTimes, type Sighting } from "./sighting.ts";
import { wordAt } from "./vocabulary.ts";

export type Row = {
  readonly line: FoldedLine;
  readonly blank: boolean;
  /** Where the words begin behind bullets and numbers. */
  readonly content: number;
  /** The decoration itself, by which list items know each other: bullet sign, `1.`, `#`. */
  readonly mark: string;
  readonly listNumber: number | null;
  readonly dated: boolean;
  /** The weekday or date before the words, as typed. */
  readonly dayLabel: string;
  readonly sightings: readonly Sighting[];
};

/** Takes one line apart. */
export function readRow(line: FoldedLine, options: ClockOptions): Row {
  const decoration = passDecoration(line.text, 0);
  const number = /^(\d{1,3})(?:[.)、](?!\d)|\/\d{0,3}(?= ))\s*(?=\S)/.exec(
    line.text.slice(decoration, decoration + 12),
  );
  const numbered = number === null ? decoration : passDecoration(line.text, decoration + number[0].length);
  const undated = pastDates(line, numbered);
  const content = undated === numbered ? numbered : passDecoration(line.text, undated);
  const sightings = findTimes(line, content, options);
  return {
    line,
    blank: !/[\p{L}\p{N}]/u.test(line.raw),
    content,
    mark: number === null ? line.text.slice(0, decoration).trim().slice(0, 3) : "1.",
    listNumber: number === null ? null : Number(number[1]),
    dated: content > numbered,
    dayLabel: tidy(line.raw.slice(numbered, undated)),
    sightings:
      sightings[0]?.expression.from === content || undated === numbered
        ? sightings
        : findTimes(line, numbered, options),
  };
}

/** True where the first thing that the line says is a time. */
export function leads(row: Row): boolean {
  return row.sightings[0]?.before === "start";
}

/** True where the line holds a time and no words. */
export function isTimeOnly(row: Row): boolean {
  return row.sightings.length === 1 && leads(row) && row.sightings[0]?.after === "end";
}

/** The words of a line without its decoration. */
export function wordsOf(row: Row): string {
  return tidy(row.line.raw.slice(row.content));
}

/** Trims what only parts words from times: separators, brackets without a partner, pipes. Linear in the words. */
export function tidy(words: string): string {
  const plain = words.replaceAll(/\s+/g, " ").replaceAll(/ ?[|]+ ?/g, " ");
  let [from, to] = [0, plain.length];
  while (from < to && idleBefore.has(plain[from] ?? "")) from += 1;
  while (to > from && idleAfter.has(plain[to - 1] ?? "")) to -= 1;
  return plain.slice(from, to);
}

const idleBefore = new Set(" :;,.=~•→>|)]*!/_+–—―─-");
const idleAfter = new Set(" :;,=~→>|([*–—―─-");

/** Whether a word of this role opens the line's words, alone or before a colon. */
export function opensWith(row: Row, role: "weekday" | "day" | "period"): number {
  return wordAt(row.line, row.content, role)?.length ?? 0;
}

function passDecoration(text: string, at: number): number {
  let next = at;
  while (next < text.length) {
    const here = text[next] ?? "";
    if (/[\s>•|*+="'([<→.,;:!#_\-✦]/.test(here)) next += 1;
    else if (/^[xXvV]\]/.test(text.slice(next, next + 2))) next += 2;
    else if (here === "]" || here === ")") next += 1;
    else break;
  }
  return next;
}

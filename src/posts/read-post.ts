/** Reads a pasted post: text in, days and remarks out; nothing is asked, nothing is thrown. */

import { joinAcrossLines } from "./across-lines.ts";
import type { ClockOptions } from "./clock-forms.ts";
import { composeDay, type Material } from "./compose.ts";
import { diagnose, type PostDiagnostic } from "./diagnostic.ts";
import { endsInWords } from "./end-in-words.ts";
import type { Entry } from "./entry.ts";
import { foldLines, type FoldedLine } from "./fold.ts";
import { tellsOfNight } from "./habit.ts";
import type { Heading } from "./heading.ts";
import { findNotation } from "./notation.ts";
import { partIntoDays } from "./one-day.ts";
import type { PostSchedule, ReadPost, SourceLine } from "./post.ts";
import { shows24 } from "./reading.ts";
import { readEntries } from "./row-entries.ts";
import { readRow, type Row, wordsOf } from "./row.ts";
import { findHeadings, splitSections } from "./section.ts";
import { solveDay } from "./solve.ts";

/** `limit` is the longest text read, in UTF-16 units (default 100,000). */
export type ReadPostOptions = { readonly limit?: number };

const defaultLimit = 100_000;

/** Reads every day that a pasted text tells. Never throws; what cannot be read is a remark. */
export function readPost(text: string, options: ReadPostOptions = {}): ReadPost {
  const limit = options.limit ?? defaultLimit;
  if (text.length > limit) return refuse(diagnose(1, "too-long", { limit }));
  if (isBinary(text)) return refuse(diagnose(1, "not-text", {}));
  const lines = foldLines(text);
  const habits: ClockOptions = { hyphenClock: usesHyphenClock(lines), spacedRanges: usesRanges(lines) };
  const rows = lines.map((line) => readRow(line, habits));
  const { entries, diagnostics } = readRows(rows);
  if (entries.length === 0)
    return { ...refuse(...diagnostics, diagnose(firstLine(rows), "no-times", {})), leftOut: [] };
  return readDays(rows, entries, diagnostics);
}

function refuse(...diagnostics: readonly PostDiagnostic[]): ReadPost {
  return { schedules: [], leftOut: [], diagnostics };
}

function isBinary(text: string): boolean {
  const head = text.slice(0, 20_000);
  const odd = head.match(/[\p{Cc}\uFFFD]/gu)?.filter((character) => !/\s/.test(character)).length ?? 0;
  return head.includes("\u0000") || odd > 8 + head.length / 20;
}

function firstLine(rows: readonly Row[]): number {
  return rows.find((row) => !row.blank)?.line.number ?? 1;
}

/** Whether line heads such as `15-00` and `20-30` are clock times: as ranges most of them would make no sense. */
function usesHyphenClock(lines: readonly FoldedLine[]): boolean {
  const heads = lines.flatMap(
    ({ text }) => /^[\s•*>-]*\d{1,2}-(\d\d)(?![\d:.h-])(?! ?[ap]\.?m)/i.exec(text)?.[1] ?? [],
  );
  const senseless = heads.filter((minutes) => minutes === "00" || Number(minutes) > 24).length;
  return heads.length > 0 && senseless * 2 >= heads.length;
}

/** Whether a dash behind a time is followed by another time rather than by the activity in most lines. */
function usesRanges(lines: readonly FoldedLine[]): boolean {
  const dashed = lines.flatMap(
    ({ text }) => /^[\s•*>[(|-]*\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)? ?- ?(\d?)/i.exec(text)?.[1] ?? [],
  );
  return dashed.filter((digit) => digit !== "").length * 2 > dashed.length;
}

function readRows(rows: readonly Row[]): {
  readonly entries: readonly Entry[];
  readonly diagnostics: PostDiagnostic[];
} {
  const notation = findNotation(rows);
  const entries: Entry[] = [];
  const diagnostics: PostDiagnostic[] = [];
  rows.forEach((row, index) => {
    const read = readEntries(row, index, notation, entries.length > 0);
    const ended = endsInWords(row, read.entries);
    entries.push(...ended.entries);
    diagnostics.push(...read.diagnostics, ...ended.diagnostics);
  });
  return { entries, diagnostics };
}

function readDays(rows: readonly Row[], entries: readonly Entry[], diagnostics: PostDiagnostic[]): ReadPost {
  const settled = new Set([
    ...entries.map((entry) => entry.row),
    ...diagnostics.filter(({ code }) => code !== "maybe-hour").map(({ line }) => line - 1),
  ]);
  const headings = findHeadings(rows, (row) => settled.has(row));
  const joined = joinAcrossLines(
    rows,
    entries,
    (row) => headings.get(row)?.kind === "day" || headings.get(row)?.kind === "period",
  );
  const material: Material = { rows, headings, usedRows: joined.usedRows, settled };
  const clock = { is24: is24(joined.entries), night: rows.some((row) => tellsOfNight(wordsOf(row))) };
  const schedules: PostSchedule[] = [];
  const leftOut: SourceLine[] = [];
  for (const section of splitSections(rows, joined.entries, headings)) {
    const solved = solveDay(section.entries, clock, windowAbove(headings, section.from));
    const parted = partIntoDays(
      solved.timed,
      (left, right) => right.entry.row - left.entry.row > 1 && headings.size > 0,
    );
    diagnostics.push(...solved.diagnostics, ...parted.diagnostics);
    parted.days.forEach((day, index) => {
      const next = parted.days[index + 1]?.[0];
      const composed = composeDay(
        material,
        section.name,
        day,
        index === 0 ? section.from : (day[0]?.entry.row ?? 0),
        next?.entry.row ?? section.to,
      );
      schedules.push(composed.schedule);
      leftOut.push(...composed.leftOut);
      diagnostics.push(...composed.diagnostics);
    });
  }
  return { schedules, leftOut, diagnostics: diagnostics.toSorted((a, b) => a.line - b.line) };
}

/** A list that writes any open time past 12 by the 24-hour clock means it everywhere, unless am and pm rule it. */
function is24(entries: readonly Entry[]): boolean {
  const clocks = entries.flatMap(({ start, end }) => (end === null ? [start] : [start, end]));
  const plain = clocks.filter((clock) => shows24(clock)).length;
  const marked = clocks.filter((clock) => clock.part !== null).length;
  return plain > 0 && plain * 3 >= marked;
}

/** The hours of the nearest part of the day among the headings above an entry; to be asked in the order of the rows. */
function windowAbove(
  headings: ReadonlyMap<number, Heading>,
  from: number,
): (entry: Entry) => readonly [number, number] | null {
  const periods = [...headings].filter(([row, heading]) => row >= from && heading.kind === "period");
  let next = 0;
  return (entry) => {
    while ((periods[next]?.[0] ?? Number.POSITIVE_INFINITY) < entry.row) next += 1;
    const above = periods[next - 1]?.[1];
    return above?.kind === "period" ? above.window : null;
  };
}

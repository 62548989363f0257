/** Joins what stands on several lines: ranges broken in the middle, times and activities on lines of their own. */

import type { Entry } from "./entry.ts";
import { isTimeOnly, leads, type Row, wordsOf } from "./row.ts";
import { wordAt } from "./vocabulary.ts";

/** Entries with their words, and the rows whose words they took. */
export type Joined = { readonly entries: readonly Entry[]; readonly usedRows: ReadonlyMap<Entry, number> };

/** Brings ranges and activities together across lines. `isHeading` says which rows are nobody's activity. */
export function joinAcrossLines(
  rows: readonly Row[],
  entries: readonly Entry[],
  isHeading: (row: number) => boolean,
): Joined {
  const whole = joinPairs(rows, joinBrokenRanges(rows, entries));
  return giveActivities(rows, whole, isHeading);
}

function nextFilled(rows: readonly Row[], from: number): number {
  let next = from + 1;
  while (next < rows.length && rows[next]?.blank === true) next += 1;
  return next;
}

/** "10:30 a.m. –" at the end of a line, or a dash or "to" on a line of its own, and the other time on the next. */
function joinBrokenRanges(rows: readonly Row[], entries: readonly Entry[]): Entry[] {
  const joined: Entry[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index];
    if (entry === undefined) continue;
    const next = entries[index + 1];
    if (next !== undefined && isBroken(rows, entry, next)) {
      joined.push({
        ...entry,
        end: next.start,
        activity: next.activity,
        sighting: {
          ...entry.sighting,
          expression: {
            ...entry.sighting.expression,
            kind: "range",
            endChoice: next.sighting.expression.startChoice,
          },
        },
      });
      index += 1;
    } else joined.push(entry);
  }
  return joined;
}

function isBroken(rows: readonly Row[], entry: Entry, next: Entry): boolean {
  if (
    entry.end !== null ||
    next.end !== null ||
    next.row <= entry.row ||
    entry.sighting.after !== "end" ||
    next.sighting.hanging
  )
    return false;
  const head = rows[next.row]?.sightings[0];
  if (head === undefined || head.before !== "start" || head !== next.sighting) return false;
  const following = nextFilled(rows, entry.row);
  if (entry.sighting.hanging) return following === next.row;
  const lone = rows.slice(entry.row + 1, next.row).filter((row) => row.line.text.trim() !== "");
  const link = lone.length === 1 ? lone[0] : undefined;
  return link !== undefined && (/^\s*[-~]\s*$/.test(link.line.text) || isToWord(link));
}

function isToWord(row: Row): boolean {
  const words = row.line.low.trim();
  const at = row.line.low.indexOf(words);
  return wordAt(row.line, at, "to")?.length === words.length;
}

/** A table pasted cell by cell: start, end and activity on three lines. */
function joinPairs(rows: readonly Row[], entries: readonly Entry[]): Entry[] {
  const isPair = (index: number): boolean => {
    const [before, left, right, after] = [
      entries[index - 1],
      entries[index],
      entries[index + 1],
      entries[index + 2],
    ];
    if (left === undefined || right === undefined || !isLone(rows, left) || !isLone(rows, right))
      return false;
    if (nextFilled(rows, left.row) !== right.row) return false;
    if (after !== undefined && isLone(rows, after) && nextFilled(rows, right.row) === after.row) return false;
    return before === undefined || !isLone(rows, before) || nextFilled(rows, before.row) !== left.row;
  };
  const pairs = entries.flatMap((_, index) => (isPair(index) ? [index] : []));
  if (pairs.length < 2 || pairs.length * 2 < entries.length - pairs.length) return [...entries];
  const isLeft = new Set(pairs);
  return entries.flatMap((entry, index) => {
    const right = entries[index + 1];
    if (isLeft.has(index) && right !== undefined) {
      return [
        {
          ...entry,
          end: right.start,
          row: right.row,
          sighting: {
            ...right.sighting,
            expression: { ...right.sighting.expression, kind: "range" as const },
          },
        },
      ];
    }
    return isLeft.has(index - 1) ? [] : [entry];
  });
}

function isLone(rows: readonly Row[], entry: Entry): boolean {
  const row = rows[entry.row];
  return row !== undefined && isTimeOnly(row) && entry.end === null;
}

/** A time alone on its line takes the words of the line below, or above where the list is written so. */
function giveActivities(
  rows: readonly Row[],
  entries: readonly Entry[],
  isHeading: (row: number) => boolean,
): Joined {
  const usedRows = new Map<Entry, number>();
  const takenRows = new Set<number>();
  const timed = new Set(entries.map((entry) => entry.row));
  const isFree = (row: number): boolean => {
    const found = rows[row];
    return (
      found !== undefined &&
      !found.blank &&
      !timed.has(row) &&
      !leads(found) &&
      !isHeading(row) &&
      wordsOf(found) !== ""
    );
  };
  const bare = entries.filter((entry) => entry.activity === "");
  const above = (entry: Entry): number => {
    let row = entry.row - 1;
    while (row >= 0 && rows[row]?.blank === true) row -= 1;
    return row;
  };
  const upwards = bare.filter((entry) => isFree(above(entry))).length;
  const downwards = bare.filter((entry) => isFree(nextFilled(rows, entry.row))).length;
  const given = entries.map((entry) => {
    if (entry.activity !== "") return entry;
    const row = upwards > downwards ? above(entry) : nextFilled(rows, entry.row);
    const found = rows[row];
    if (found === undefined || !isFree(row) || takenRows.has(row)) return entry;
    const whole = { ...entry, activity: wordsOf(found) };
    usedRows.set(whole, row);
    takenRows.add(row);
    return whole;
  });
  return { entries: given, usedRows };
}

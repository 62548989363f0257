/** Parts the entries of a post into days. */

import type { Entry } from "./entry.ts";
import { type Heading, headingOf } from "./heading.ts";
import type { Row } from "./row.ts";

/** The entries of one day, the rows that belong to it, and its heading. */
export type Section = {
  readonly name: string | null;
  readonly entries: readonly Entry[];
  /** Row indexes: from the heading to the row before the next day's heading. */
  readonly from: number;
  readonly to: number;
};

/** Splits at headings of days, and at other headings where the clock starts again. */
export function splitSections(
  rows: readonly Row[],
  entries: readonly Entry[],
  headings: ReadonlyMap<number, Heading>,
): Section[] {
  const starts: { readonly entry: number; readonly row: number; readonly name: string | null }[] = [];
  entries.forEach((entry, index) => {
    const previous = entries[index - 1];
    if (previous === undefined) {
      starts.push({ entry: 0, row: 0, name: firstName(rows, headings, entry.row) });
      return;
    }
    const restart = restarts(entries[starts.at(-1)?.entry ?? 0], entry);
    const label = rows[entry.row]?.dayLabel ?? "";
    const relabelled = restart && label !== "" && label !== rows[previous.row]?.dayLabel;
    const heading = relabelled
      ? { row: entry.row, name: label }
      : dayHeadingBetween(headings, previous.row, entry.row, restart);
    if (heading !== null) starts.push({ entry: index, row: heading.row, name: heading.name });
  });
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return {
      name: start.name,
      entries: entries.slice(start.entry, next?.entry),
      from: start.row,
      to: next?.row ?? rows.length,
    };
  });
}

/** All headings among the rows that hold no entry, by row index. */
export function findHeadings(
  rows: readonly Row[],
  isTaken: (row: number) => boolean,
): ReadonlyMap<number, Heading> {
  const found = new Map<number, Heading>();
  rows.forEach((row, index) => {
    const heading = isTaken(index) ? null : headingOf(row);
    if (heading !== null) found.set(index, heading);
  });
  return found;
}

function dayHeadingBetween(
  headings: ReadonlyMap<number, Heading>,
  from: number,
  to: number,
  restart: boolean,
): { readonly row: number; readonly name: string } | null {
  let title: { readonly row: number; readonly name: string } | null = null;
  for (let row = from + 1; row < to; row += 1) {
    const heading = headings.get(row);
    if (heading?.kind === "day") return { row, name: heading.name };
    if (heading?.kind === "title" && restart) title = { row, name: heading.name };
  }
  return title;
}

/** By its digits alone this entry comes no later than the first of its day. */
function restarts(first: Entry | undefined, entry: Entry): boolean {
  if (first === undefined || entry.length !== null) return false;
  return rank(entry) <= rank(first) + 60 && (rank(entry) >= 240 || rank(first) < 240);
}

/** The minute of the day that the digits and the part of the day alone tell. */
function rank({ start }: Entry): number {
  return ((start.part ?? 0) >= 12 && start.hour < 12 ? start.hour + 12 : start.hour) * 60 + start.minute;
}

function firstName(
  rows: readonly Row[],
  headings: ReadonlyMap<number, Heading>,
  before: number,
): string | null {
  const above = [...headings]
    .filter(([row, heading]) => row < before && heading.kind !== "period")
    .map(([, heading]) => heading);
  const named = above.findLast((heading) => heading.kind === "day") ?? above.at(-1);
  if (named !== undefined) return named.name;
  const top = rows.find((row, index) => !row.blank && !headings.has(index));
  if (top === undefined || top.line.number - 1 >= before) return null;
  const words = top.line.raw.trim();
  return words.length <= 80 && words.split(/\s+/).length <= 10 && !/[.。!?]$/.test(words) ? words : null;
}

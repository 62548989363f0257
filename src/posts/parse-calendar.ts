// From the text of a calendar to its components: an event that the library cannot parse is left out, not the calendar.
import type ICAL from "ical.js";

type Library = typeof ICAL;
type Component = InstanceType<typeof ICAL.Component>;

/** The calendars in a text, the 1-based line on which each of their events begins, and the events that are left out. */
export type ParsedCalendars = {
  readonly calendars: readonly Component[];
  readonly lines: readonly number[];
  readonly broken: readonly { readonly line: number; readonly activity: string }[];
};

/** The calendars; or the 1-based line from which on they cannot be read. */
export function parseCalendars(library: Library, text: string): ParsedCalendars | { readonly line: number } {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const blocks = blocksOf(lines);
  const begins = blocks.map(({ from }) => from + 1);
  const all = componentsOf(library, lines);
  if (all !== null) return { calendars: all, lines: begins, broken: [] };

  const good = blocks.map(({ from, to }) => componentsOf(library, lines.slice(from, to + 1)) !== null);
  const bad = blocks.filter((_, index) => !good[index]);
  const inBad = new Set(bad.flatMap(({ from, to }) => lines.slice(from, to + 1).map((_line, k) => from + k)));
  const rest = componentsOf(
    library,
    lines.filter((_, index) => !inBad.has(index)),
  );
  if (rest === null) return { line: brokenLine(lines) };
  return {
    calendars: rest,
    lines: begins.filter((_, index) => good[index]),
    broken: bad.map(({ from, to }) => {
      const summary = lines.slice(from, to).find((line) => /^SUMMARY[:;]/i.test(line)) ?? "";
      return { line: from + 1, activity: summary.slice(summary.indexOf(":") + 1).trim() || "(no title)" };
    }),
  };
}

function componentsOf(library: Library, lines: readonly string[]): Component[] | null {
  try {
    const parsed = library.parse(lines.join("\r\n").trimStart());
    const roots = (typeof parsed[0] === "string" ? [parsed] : parsed) as unknown[][];
    return roots.map((root) => new library.Component(root));
  } catch {
    return null;
  }
}

/** The lines of each event, first and last, counted from 0. One without an end goes on to the last line. */
function blocksOf(lines: readonly string[]): { readonly from: number; readonly to: number }[] {
  const ends = lines.flatMap((line, index) => (/^END:VEVENT\s*$/i.test(line) ? [index] : []));
  let next = 0;
  return lines.flatMap((line, from) => {
    if (!/^BEGIN:VEVENT\s*$/i.test(line)) return [];
    while ((ends[next] ?? lines.length) < from) next++;
    return [{ from, to: ends[next] ?? lines.length - 1 }];
  });
}

/** The first line that belongs to no calendar; where there is none, the calendar breaks off, at its last line. */
function brokenLine(lines: readonly string[]): number {
  const strange = lines.findIndex((line) => /^[^ \t:;]+$/.test(line));
  const last = lines.findLastIndex((line) => line.trim() !== "");
  return (strange < 0 ? last : strange) + 1;
}

// Reads whatever tells a day: a pasted post, a calendar or a table, recognised by what it is.
import type { DayChoice } from "./event-days.ts";
import type { ReadPost } from "./post.ts";
import { isCalendar, readCalendar } from "./read-calendar.ts";
import { csvTable, readCsv } from "./read-csv.ts";
import { readPost } from "./read-post.ts";

/** What a text turned out to be. */
export type TextKind = "post" | "calendar" | "table";

/** Reads a text. The choice of a day and a zone concerns calendars, and tables with dates. Never throws. */
export async function readAny(
  text: string,
  choice: DayChoice,
): Promise<{ readonly kind: TextKind; readonly read: ReadPost }> {
  if (isCalendar(text)) return { kind: "calendar", read: await readCalendar(text, choice) };
  const table = csvTable(text);
  if (table !== null) return { kind: "table", read: readCsv(table, choice) };
  return { kind: "post", read: readPost(text) };
}

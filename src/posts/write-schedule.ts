// Writes a day that was read as a schedule file: the person's own lines as comments beside what they became.
import { Document, Scalar, type YAMLMap } from "yaml";

import { readTime } from "../load/time.ts";
import { isKind } from "../model/category.ts";
import { formatClock, minuteOfClock, type ClockStyle } from "../model/clock.ts";
import { plain } from "../model/text.ts";
import type { PostTime } from "./post.ts";
import type { Settled, SettledEpisode, SettledMention } from "./settle.ts";

/** What the post does not tell of itself. */
export type AboutDay = {
  readonly name: string;
  readonly timezone: string | null;
  readonly source: { readonly title: string; readonly url: string } | null;
};

/** Remarks on lines of the text, by line: they stand above the episode of that line. */
export type Remarks = ReadonlyMap<number, readonly string[]>;

/** The first line of every schedule file: by it editors find the schema, which lies in the same folder. */
export const SCHEMA_LINE = "# yaml-language-server: $schema=./schedule.schema.json";

/** The text of a schedule file that tells this day and nothing more. It loads without errors. */
export function writeSchedule(day: Settled, about: AboutDay, remarks: Remarks): string {
  const document = new Document({ name: fit(about.name, 120) });
  const timezone = about.timezone ?? day.timezone;
  if (timezone !== null) document.set("timezone", timezone);
  if (day.date !== null) document.set("date", quoted(day.date));
  if (about.source !== null) document.set("sources", document.createNode([about.source]));
  const said = new Set<number>();
  const rows = (entries: readonly (SettledEpisode | SettledMention)[]) =>
    document.createNode(entries.map((entry) => rowOf(document, entry, remarks, said)));
  if (day.episodes.length > 0) document.set("episodes", rows(day.episodes));
  if (day.mentions.length > 0) document.set("mentions", rows(day.mentions));
  const proposed = [...day.episodes, ...day.mentions].some(({ category }) => category !== null);
  const head = proposed ? `${SCHEMA_LINE}\n${PROPOSED}\n` : `${SCHEMA_LINE}\n`;
  return head + document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

const PROPOSED =
  "# The categories are proposed from the words: correct what is not meant, take out what is not told.";

function rowOf(
  document: Document,
  entry: SettledEpisode | SettledMention,
  remarks: Remarks,
  said: Set<number>,
): YAMLMap {
  const time = "time" in entry ? entry.time && timeText(entry.time) : rangeText(entry);
  const activity = fit(entry.activity, 500) || "(not told)";
  const node = document.createNode({
    ...(time !== null && { time: quoted(time) }),
    activity,
    ...(entry.category !== null && isKind(entry.category) && { category: entry.category }),
    ...(plain(entry.activity).length > activity.length && { note: fit(entry.activity, 2000) }),
  }) as YAMLMap;
  node.flow = true;
  const fresh = entry.source.filter(({ line }) => !said.has(line));
  if (fresh.length > 0) node.comment = ` ${fresh.map(({ text }) => fit(text, 200)).join(" / ")}`;
  const above = said.has(entry.line) ? [] : (remarks.get(entry.line) ?? []);
  if (above.length > 0) {
    node.commentBefore = above.map((remark) => ` line ${entry.line}: ${fit(remark, 400)}`).join("\n");
  }
  for (const { line } of [...entry.source, entry]) said.add(line);
  return node;
}

function rangeText({ start, end, open }: SettledEpisode): string | null {
  if (end !== null) {
    const on24 = `${start === null ? "?" : timeText(start)} - ${timeText(end)}`;
    // 09:00 - 05:00 may be meant for the afternoon, and is refused; with am and pm it is plain.
    if ("time" in readTime(on24) || start === null) return on24;
    return `${timeText(start, "12h")} - ${timeText(end, "12h")}`;
  }
  if (start === null) return null;
  return open ? `${timeText(start)} - ?` : timeText(start);
}

function timeText({ clock, approximate }: PostTime, style: ClockStyle = "24h"): string {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return `${approximate ? "~" : ""}${formatClock(minuteOfClock(hour, minute), style)}`;
}

function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/** A text fit to be shown and to be read back, on one line, its end cut where it is too long. */
function fit(text: string, most: number): string {
  const clean = plain(text).trim();
  const characters = [...clean];
  return characters.length <= most
    ? clean
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

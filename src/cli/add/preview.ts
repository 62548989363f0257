// Shows what was understood: each source line beside the episode that it became, and the strip of the day.
import { tablesOf } from "../../compare/tables/tables.ts";
import { plain } from "../../model/text.ts";
import type { SourceLine } from "../../posts/post.ts";
import type { SettledEpisode, SettledMention } from "../../posts/settle.ts";
import { cutTo, filled, wrapped } from "../../render/cells.ts";
import { FORMATS } from "../../render/formats.ts";
import type { Settings } from "../settings.ts";
import type { DayFile, Remark } from "./days.ts";

/** The day as text of this width: lines, remarks under the line that they are about, the strip, what was left out. */
export async function preview(
  { settled, day }: DayFile,
  remarks: readonly Remark[],
  leftOut: readonly SourceLine[],
  settings: Settings,
): Promise<string> {
  const { width } = settings;
  const left = Math.floor((width - 3) * 0.45);
  const said = new Set<number>();
  const rows = [...settled.episodes, ...settled.mentions].flatMap((entry) =>
    rowOf(entry, left, width, remarks, said),
  );
  const strip = await FORMATS.terminal.render({
    ...settings,
    only: ["strip"],
    short: false,
    explain: false,
    result: { kind: "days", days: [day], tables: tablesOf([day], null) },
  });
  const out = leftOut.length === 0 ? [] : ["", ...wrapped(`Left out: ${linesText(leftOut)}.`, width)];
  return `${[...rows, ...out].join("\n")}\n\n${String(strip)}`;
}

function rowOf(
  entry: SettledEpisode | SettledMention,
  left: number,
  width: number,
  remarks: readonly Remark[],
  said: Set<number>,
): string[] {
  const fresh = entry.source.filter(({ line }) => !said.has(line));
  for (const { line } of entry.source) said.add(line);
  const text = fresh.map(({ line, text: words }) => `${line}| ${plain(words)}`).join(" / ");
  const category = entry.category === null ? "" : ` [${entry.category}]`;
  const right = wrapped(
    `${whenOf(entry)}${shortened(entry.activity) || "(not told)"}${category}`,
    width - left - 3,
  );
  const leftText = cutTo(text, left - 1) === text ? text : `${cutTo(text, left - 2)}…`;
  const lines = right.map((line, index) => `${filled(index === 0 ? leftText : "", left)} | ${line}`);
  const below = remarks.filter(({ line }) => fresh.some((f) => f.line === line));
  const notes = [...new Set(below.map(({ severity, words }) => `${MARKS[severity]}${plain(words)}`))];
  return [...lines, ...notes.flatMap((note) => wrapped(note, width - 4).map((line) => `    ${line}`))];
}

/** An activity that is a whole paragraph is shown by its beginning; the file holds more. */
function shortened(activity: string): string {
  const characters = [...plain(activity)];
  return characters.length <= 240 ? characters.join("") : `${characters.slice(0, 239).join("")}…`;
}

const MARKS: Readonly<Record<Remark["severity"], string>> = { error: "error: ", warning: "look: ", hint: "" };

function whenOf(entry: SettledEpisode | SettledMention): string {
  if ("time" in entry) return entry.time === null ? "any  " : `any, ${clock(entry.time)}  `;
  const { start, end, open } = entry;
  if (start === null && end === null) return "·  ";
  const to = end === null ? (open ? " - ?" : "") : ` - ${clock(end)}`;
  return `${start === null ? "?" : clock(start)}${to}  `;
}

function clock({ clock: time, approximate }: { clock: string; approximate: boolean }): string {
  return `${approximate ? "~" : ""}${time}`;
}

/** `lines 1-3, 9`. */
export function linesText(lines: readonly SourceLine[]): string {
  const numbers = [...new Set(lines.map(({ line }) => line))].toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const text = runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(", ");
  return `${numbers.length === 1 ? "line" : "lines"} ${text}`;
}

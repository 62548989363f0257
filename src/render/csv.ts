// Tables as CSV by RFC 4180: one row for each block, category and group; of single days, one for each episode.
import type { Cell, CellDifference, Comparison, TableRow } from "../compare/comparison.ts";
import { CATEGORIES, groupOf, isGroup, UNKNOWN, wordsOf } from "../model/category.ts";
import { formatClock } from "../model/clock.ts";
import type { Bound, Mention, Schedule, ToldActivity } from "../model/schedule.ts";
import { wordCell, wordDifference } from "../report/cell-words.ts";
import { cleanComparison } from "../report/clean.ts";
import { rowLabel } from "../report/kind-words.ts";
import { namesOf } from "../report/person.ts";
import { lengthText, type Voice } from "../report/voice.ts";

/** Every block, category and group with, for each schedule, what kind of cell it is, its minutes and its words. */
export function comparisonCsv(comparison: Comparison): string {
  const clean = cleanComparison(comparison);
  const names = namesOf(clean.schedules);
  const columns = names.flatMap((name) =>
    ["kind", "minutes", "approximate", "text"].map((part) => `${name} ${part}`),
  );
  const two = names.length === 2;
  const line = (section: string, id: string, label: string, row: TableRow) => [
    section,
    id,
    label,
    ...row.cells.flatMap(cellFields),
    ...(two ? differenceFields(row.difference) : []),
  ];
  return csvText([
    ["section", "id", "label", ...columns, ...(two ? ["difference minutes", "difference text"] : [])],
    ...clean.blocks.map((row) => line("block", row.block.id, row.block.label, row)),
    ...clean.categories.map((row) => line("category", row.id, rowLabel(row.id), row)),
    ...clean.groups.map((row) => line("group", row.id, rowLabel(row.id), row)),
  ]);
}

/** Every episode and mention in long form, with the codes of the field. */
export function daysCsv(comparison: Comparison): string {
  const { schedules } = cleanComparison(comparison);
  return csvText([
    [
      "schedule",
      "episode",
      "start",
      "start told",
      "end",
      "end told",
      "activity",
      "category",
      "group",
      "icatus",
      "atus",
      "place",
      "secondary",
    ],
    ...schedules.flatMap((s) => [
      ...s.order.flat().map((i, place) => {
        const episode = s.episodes[i] as Schedule["episodes"][number];
        return [
          s.id,
          place + 1,
          ...boundFields(episode.start),
          ...boundFields(episode.end),
          ...activityFields(episode),
        ];
      }),
      ...s.mentions.map((m) => [s.id, "mention", ...mentionFields(m), "", "", ...activityFields(m)]),
    ]),
  ]);
}

type Field = string | number | boolean | null;

const VOICE: Voice = { style: "24h", about: "about " };

function cellFields(cell: Cell): Field[] {
  const minutes = cell.kind === "minutes" || cell.kind === "at-least" ? cell.minutes : null;
  const approximate = cell.kind === "minutes" || cell.kind === "at-least" ? cell.approximate : null;
  return [cell.kind, minutes, approximate, wordCell(cell, VOICE)];
}

/** The number, and in words: a text that begins with a sign would be run as a formula. */
function differenceFields(difference: CellDifference | null): Field[] {
  if (difference === null || difference.kind === "same-order")
    return [null, wordDifference(difference, VOICE)];
  const { kind, minutes, approximate } = difference;
  if (kind === "edge" || minutes === 0) return [minutes, wordDifference(difference, VOICE)];
  return [minutes, `${lengthText(VOICE, Math.abs(minutes), approximate)} ${minutes > 0 ? "more" : "less"}`];
}

function boundFields(bound: Bound): Field[] {
  return [bound.told === "untold" ? null : formatClock(bound.minute), bound.told];
}

function mentionFields({ time }: Mention): Field[] {
  return time === null ? [null, "untold"] : [formatClock(time.minute), time.told];
}

function activityFields({ activity, kind, place, secondary }: ToldActivity): Field[] {
  const words = kind === UNKNOWN ? null : (CATEGORIES.find((c) => c.id === kind) ?? wordsOf(kind));
  return [
    activity,
    kind === UNKNOWN || isGroup(kind) ? null : kind,
    groupOf(kind),
    words?.icatus ?? null,
    wordsOf(kind).atus,
    place,
    secondary.map((s) => s.activity).join("; "),
  ];
}

function csvText(lines: readonly (readonly Field[])[]): string {
  return lines.map((fields) => `${fields.map(escapeCsv).join(",")}\r\n`).join("");
}

/** A field by RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function escapeCsv(field: Field): string {
  if (field === null) return "";
  if (typeof field !== "string") return String(field);
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

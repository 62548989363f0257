// Comparisons and days as comma-separated values (RFC 4180), for spreadsheets and statistics.
import type { Cell, CellDifference, Comparison, TableRow } from "../compare/comparison.ts";
import { groupOf, isGroup, UNKNOWN, wordsOf } from "../model/category.ts";
import { formatClock } from "../model/clock.ts";
import type { Bound, ToldActivity } from "../model/schedule.ts";
import { wordCell, wordDifference } from "../report/cell-words.ts";
import { cleanComparison } from "../report/clean.ts";
import { rowLabel } from "../report/kind-words.ts";
import { namesOf } from "../report/person.ts";
import { lengthText } from "../report/voice.ts";
import { DATA_VOICE } from "./data-voice.ts";

/** One line for each block, category and group, with four columns for each schedule. */
export function comparisonCsv(comparison: Comparison): string {
  const { schedules, blocks, categories, groups } = cleanComparison(comparison);
  const heads = namesOf(schedules).flatMap((name) => COLUMNS.map((column) => `${name} ${column}`));
  const lines = [
    ...blocks.map((row) => tableLine("block", row.block.id, row.block.label, row)),
    ...categories.map((row) => tableLine("category", row.id, rowLabel(row.id), row)),
    ...groups.map((row) => tableLine("group", row.id, rowLabel(row.id), row)),
  ];
  const two = schedules.length === 2;
  const head = ["section", "id", "label", ...heads, ...(two ? ["difference minutes", "difference"] : [])];
  return csv([head, ...lines]);
}

/** One line for each episode, numbered from 1, and for each mention (`m1`), which has no end; in long form. */
export function episodesCsv(comparison: Comparison): string {
  const { schedules } = cleanComparison(comparison);
  const lines = schedules.flatMap((schedule) => [
    ...schedule.episodes.map((episode, i) => [
      schedule.id,
      String(i + 1),
      ...boundFields(episode.start),
      ...boundFields(episode.end),
      ...activityFields(episode),
    ]),
    ...schedule.mentions.map((mention, i) => [
      schedule.id,
      `m${i + 1}`,
      ...(mention.time === null ? ["", "untold"] : [formatClock(mention.time.minute), mention.time.told]),
      "",
      "",
      ...activityFields(mention),
    ]),
  ]);
  return csv([EPISODE_HEADS, ...lines]);
}

const COLUMNS = ["kind", "minutes", "approximate", "text"];

const EPISODE_HEADS = [
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
];

function tableLine(section: string, id: string, label: string, { cells, difference }: TableRow): string[] {
  const compared = cells.length === 2 ? differenceFields(difference) : [];
  return [section, id, label, ...cells.flatMap(cellFields), ...compared];
}

function cellFields(cell: Cell): string[] {
  const numbers = "minutes" in cell ? [String(cell.minutes), String(cell.approximate)] : ["", ""];
  return [cell.kind, ...numbers, wordCell(cell, DATA_VOICE)];
}

/** More or less in words, because a spreadsheet takes a plus sign for the beginning of a formula. */
function differenceFields(difference: CellDifference | null): string[] {
  if (difference === null || difference.kind === "same-order")
    return ["", wordDifference(difference, DATA_VOICE)];
  const { kind, minutes, approximate } = difference;
  if (kind === "edge" || minutes === 0) return [String(minutes), wordDifference(difference, DATA_VOICE)];
  const length = lengthText(DATA_VOICE, Math.abs(minutes), approximate);
  return [String(minutes), `${length} ${minutes > 0 ? "more" : "less"}`];
}

function boundFields(bound: Bound): string[] {
  return [bound.told === "untold" ? "" : formatClock(bound.minute), bound.told];
}

function activityFields({ activity, kind, place, secondary }: ToldActivity): string[] {
  const { icatus, atus } = wordsOf(kind);
  const category = kind === UNKNOWN || isGroup(kind) ? "" : kind;
  const beside = secondary.map((s) => s.activity).join("; ");
  return [activity, category, groupOf(kind) ?? "", icatus, atus, place ?? "", beside];
}

export function csv(lines: readonly (readonly string[])[]): string {
  return lines.map((fields) => `${fields.map(escapeField).join(",")}\r\n`).join("");
}

/**
 * A field in quotes where it needs them. A text that a spreadsheet would take for a formula gets an apostrophe before
 * it; numbers stay numbers.
 */
function escapeField(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

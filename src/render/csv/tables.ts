// The tables that a result has as comma-separated values.
import type { Comparison, Row, TableRow, Tables } from "../../compare/comparison.ts";
import type { Day } from "../../model/day.ts";
import type { ToldActivity } from "../../model/told.ts";
import { namesOf } from "../../report/names.ts";
import { budgetText, cellText } from "../../report/sections/cells.ts";
import { contextOf } from "../../report/sections/findings.ts";
import { wordFinding } from "../../report/sentences/word-finding.ts";
import { CELLS } from "../cell-voice.ts";
import {
  ACTIVITY_HEADS,
  activityFields,
  amountFields,
  amountHeads,
  boundFields,
  boundHeads,
  clockFields,
  clockHeads,
} from "./fields.ts";
import type { CsvTable } from "./write.ts";

/** The headline rows, the time budget, or both: a line for each row, with the same columns for each day. */
export function rowsOfTables(
  { headline, budget }: Tables,
  days: readonly Day[],
  names: readonly ("headline" | "budget")[],
): CsvTable {
  const columns = ["state", ...amountHeads("told"), ...amountHeads("possible"), "text"];
  const heads = namesOf(days).flatMap((name) => columns.map((column) => `${name} ${column}`));
  const two = days.length === 2;
  const lines = (table: "headline" | "budget", rows: readonly TableRow[], word: typeof cellText) =>
    rows.map((row) => [
      table,
      row.block.id,
      row.block.label,
      ...row.cells.flatMap((cell, i) => [
        cell.state,
        ...amountFields(row.of === "awake" ? null : cell.told),
        ...amountFields(row.of === "awake" ? null : cell.possible),
        word(row, cell, days[i] as Day, CELLS),
      ]),
      ...(two ? amountFields(row.difference) : []),
    ]);
  return [
    ["table", "id", "label", ...heads, ...(two ? amountHeads("difference") : [])],
    ...(names.includes("headline") ? lines("headline", headline, cellText) : []),
    ...(names.includes("budget") ? lines("budget", budget, budgetText) : []),
  ];
}

/** The rows: a line for each row of each pair; several activities of one side in their order. */
export function rowsTable({ days, pairs }: Pick<Comparison, "days" | "pairs">): CsvTable {
  const side = (name: string) => [
    name,
    `${name} told`,
    ...clockHeads(`${name} start`),
    ...clockHeads(`${name} end`),
    `${name} activity`,
  ];
  return [
    [...side("left"), "relation", ...side("right"), "shift of", ...amountHeads("shift")],
    ...pairs.flatMap(({ left, right, rows }) =>
      rows.map((row) => [
        ...sideFields(days[left] as Day, row.left, row.leftMentions),
        row.relation,
        ...sideFields(days[right] as Day, row.right, row.rightMentions),
        row.shift?.of ?? "",
        ...amountFields(row.shift),
      ]),
    ),
  ];
}

/** From the start of the first to the end of the last; nothing but the day where nothing of it stands in the row. */
function sideFields(day: Day, episodes: Row["left"], mentions: Row["leftMentions"]): readonly string[] {
  const [first, last] = [day.episodes[episodes[0] ?? -1], day.episodes[episodes.at(-1) ?? -1]];
  const words = (told: readonly (ToldActivity | undefined)[]) =>
    told.map((t) => t?.activity ?? "").join("; ");
  if (first !== undefined && last !== undefined) {
    const activities = words(episodes.map((i) => day.episodes[i]));
    return [
      day.id,
      "episode",
      ...clockFields(first.start.written),
      ...clockFields(last.end.written),
      activities,
    ];
  }
  const nothing = ["", "", ""];
  const mention = day.mentions[mentions[0] ?? -1];
  if (mention === undefined) return [day.id, "", ...nothing, ...nothing, ""];
  return [day.id, "mention", ...clockFields(mention.time?.written ?? null), ...nothing, mention.activity];
}

/** Everything that may be said, as it is ranked. */
export function findingsTable(comparison: Comparison): CsvTable {
  const { days, findings } = comparison;
  return [
    ["label", "shown", "code", "type", "value", "days", "sentence"],
    ...findings.map((finding) => [
      finding.label,
      String(finding.shown),
      finding.code,
      finding.type,
      finding.value.toFixed(3),
      finding.days.map((i) => days[i]?.id ?? "").join("; "),
      wordFinding(finding, contextOf(finding, comparison, { style: "24h" })),
    ]),
  ];
}

/** One line for each episode, numbered from 1, and for each mention (`m1`), which has no end; in long form. */
export function episodesTable(days: readonly Day[]): CsvTable {
  const nothing = boundHeads("").map(() => "");
  return [
    ["day", "episode", ...boundHeads("start"), ...boundHeads("end"), ...ACTIVITY_HEADS],
    ...days.flatMap((day) => [
      ...day.episodes.map((episode, i) => [
        day.id,
        String(i + 1),
        ...boundFields(episode.start),
        ...boundFields(episode.end),
        ...activityFields(episode),
      ]),
      ...day.mentions.map((mention, i) => [
        day.id,
        `m${i + 1}`,
        ...(mention.time === null ? nothing : boundFields(mention.time)),
        ...nothing,
        ...activityFields(mention),
      ]),
    ]),
  ];
}

/** The sources of each day. */
export function sourcesTable(days: readonly Day[]): CsvTable {
  return [
    ["day", "title", "publisher", "author", "published", "url"],
    ...days.flatMap(({ id, sources }) =>
      sources.map(({ title, publisher, author, published, url }) => {
        return [id, title, publisher ?? "", author ?? "", published ?? "", url ?? ""];
      }),
    ),
  ];
}

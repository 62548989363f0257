// The choice of headline rows: those that fit the days, as a reader would choose them (RULES 20).
import { CATEGORIES, groupOf, rarityOf, wordsOf, type Kind } from "../../model/category.ts";
import type { Day } from "../../model/day.ts";
import { workGroup } from "../../model/events.ts";
import type { Cell, TableRow } from "../compared.ts";
import { amountDifference, sureSize } from "../difference.ts";
import { tellingsOf, timesTold } from "../tells.ts";
import { STANDING_BLOCKS, type Block } from "./blocks.ts";
import { awakeCell, cellOf, stretchesOf } from "./cell.ts";

/** The most rows beside the standing ones, all work and awake. */
const MOST_CHOSEN = 3;

/** The rows that were asked for, whatever they hold; else those that the days call for. */
export function headlineRows(days: readonly Day[], asked: readonly Block[] | null): readonly TableRow[] {
  if (asked !== null) return asked.map((block) => kindsRow(days, block));
  const standing = STANDING_BLOCKS.map((block) => kindsRow(days, block)).filter(isTold);
  const group = days.some((d) => workGroup(d) === "work") ? "work" : "study";
  const work = [kindsRow(days, blockOf(group))].filter(isTold);
  const awake = [awakeRow(days)].filter(isTold);
  const told = awake.some(saysWhenAwake) && isOneSleepADay(days) ? ["sleep"] : [];
  const taken = new Set([...standing.flatMap((row) => row.block.kinds), ...told]);
  const chosen = chosenRows(days, taken, standing.length === 0 && work.length === 0);
  return [...standing, ...work, ...awake, ...chosen];
}

/** The row of a block: a cell for each day. */
export function kindsRow(days: readonly Day[], block: Block, within: number | null = null): TableRow {
  const cells = days.map((day) => cellOf(day, block));
  return { block, of: "kinds", within, cells, difference: differenceOf(cells) };
}

/** The block of a category or a group by itself. */
export function blockOf(kind: Kind): Block {
  const { label, letter } = wordsOf(kind);
  return { id: kind, label: kind === "work" ? "All work" : label, letter, kinds: [kind], window: null };
}

function awakeRow(days: readonly Day[]): TableRow {
  const block = { id: "awake", label: "Awake", letter: "a", kinds: [], window: null };
  return { block, of: "awake", within: null, cells: days.map(awakeCell), difference: null };
}

/** Whether a row tells of every day from when to when one is awake. */
function saysWhenAwake({ cells }: TableRow): boolean {
  return cells.every(({ stretches: [awake] }) => awake?.start?.written && awake.end?.written);
}

/** Whether every day tells of one unbroken sleep, so that its hours are those that one is not awake. */
function isOneSleepADay(days: readonly Day[]): boolean {
  return days.every((day) => stretchesOf(day, ["sleep"]).length === 1);
}

function isTold({ cells }: TableRow): boolean {
  return cells.some((c) => c.state === "told");
}

/** The categories with the largest sure difference, or told of some days only. */
function chosenRows(days: readonly Day[], taken: ReadonlySet<Kind>, alsoAside: boolean): readonly TableRow[] {
  const rows = CATEGORIES.filter(({ id }) => !taken.has(id) && !UNCHOSEN.has(id) && isToldByAny(days, id))
    .map(({ id }) => kindsRow(days, blockOf(id)))
    .filter((row) => isTold(row) || (alsoAside && row.cells.some((c) => c.state === "aside")))
    .map((row) => ({ row, worth: worthOf(row) }));
  const best = rows
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, MOST_CHOSEN)
    .map(({ row }) => row);
  const rank = new Map(CATEGORIES.map(({ id }, k) => [id, k]));
  return best.toSorted((a, b) => (rank.get(a.block.id) ?? 0) - (rank.get(b.block.id) ?? 0));
}

/** Whether any day tells of a kind, with time or without. */
export function isToldByAny(days: readonly Day[], kind: Kind): boolean {
  return days.some((day) => timesTold(tellingsOf(day, kind)) > 0);
}

/** Kinds that everybody has, or that are no use of time. */
const UNCHOSEN: ReadonlySet<Kind> = new Set(["getting-up", "washing"]);

/** From so much on, in minutes, being on the way has a row. */
const LONG_WAY = 60;

/** Hours of sure difference; for what not all tell of, hours told and how rare it is. */
function worthOf({ block, cells }: TableRow): number {
  const kind = block.kinds[0] ?? "";
  const told = cells.filter((c) => c.state === "told");
  const most = Math.max(0, ...told.map((c) => c.told.range[0]));
  if (groupOf(kind) === "travel" && most < LONG_WAY) return 0;
  const differences = cells.flatMap((a, i) =>
    cells.slice(i + 1).map((b) => sureSize(amountDifference(a.told, b.told))),
  );
  const largest = Math.min(180, Math.max(0, ...differences)) / 60;
  const onlySome = told.length > 0 && told.length < cells.length;
  if (onlySome && kind !== "sleep") return largest + rarityOf(kind) + 0.5;
  const shows = told.some((c) => c.stretches.some((s) => s.start?.written ?? s.end?.written));
  return largest + (shows ? 0.2 * rarityOf(kind) : 0) + (kind === "sleep" && shows && onlySome ? 0.3 : 0);
}

function differenceOf(cells: readonly Cell[]): TableRow["difference"] {
  const [a, b] = cells;
  if (a === undefined || b === undefined || cells.length !== 2) return null;
  return [a, b].every((c) => c.state === "none" || isLengthTold(c)) ? amountDifference(a.told, b.told) : null;
}

/** Whether the length of what is told is known well enough to subtract: to half an hour either way. */
function isLengthTold({ state, told }: Cell): boolean {
  return state === "told" && told.range[1] - told.range[0] <= 60 && told.range[1] > 0;
}

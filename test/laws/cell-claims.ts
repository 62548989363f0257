// What the tables of a comparison claim, held against one possible day of each file.
import type { Cell, CellDifference, Comparison, TableRow } from "../../src/compare/comparison.ts";
import { groupOf, UNKNOWN, type Kind } from "../../src/model/category.ts";
import {
  isOne,
  minutesOf,
  near,
  ofDay,
  orderOf,
  wayBetween,
  within,
  type Hours,
  type Told,
} from "./reading.ts";

/** What is not true of these days in the tables of a comparison; nothing, if the comparison is sound. */
export function falseCells(comparison: Comparison, days: readonly Told[]): string[] {
  const counted = [
    ...comparison.blocks.map((row) => ({
      row,
      id: row.block.id,
      kinds: row.block.kinds,
      hours: row.block.window,
    })),
    ...comparison.categories.map((row) => ({ row, id: row.id, kinds: [row.id], hours: null })),
    ...comparison.groups
      .filter((row) => !REST.includes(row.id))
      .map((row) => ({ row, id: row.id, kinds: [row.id], hours: null })),
  ];
  return [
    ...counted.flatMap(({ row, id, kinds, hours }) => [
      ...row.cells.flatMap((cell, k) =>
        isTrue(cell, days[k] as Told, kinds, hours) ? [] : [`${id} of ${k}: ${JSON.stringify(cell)}`],
      ),
      ...(isTrueDifference(row, days, kinds, hours) ? [] : [`${id}, difference: ${JSON.stringify(row)}`]),
    ]),
    ...falseTotals(comparison, days),
  ];
}

const REST: readonly string[] = ["undivided", "unknown", "unrecorded"];

function isTrue(cell: Cell, told: Told, kinds: readonly Kind[], hours: Hours): boolean {
  const minutes = minutesOf(told, kinds, hours);
  if (cell.kind === "minutes") return Math.abs(minutes - cell.minutes) <= (cell.approximate ? told.slack : 0);
  if (cell.kind === "at-least") return minutes >= cell.minutes - (cell.approximate ? told.slack : 0);
  if (cell.kind === "none") return minutes === 0 && !isBeside(told, kinds, hours);
  if (cell.kind === "edge") return isEdge(cell, told, kinds, hours);
  if (cell.kind === "order") return isInPlace(cell.place, told, kinds, hours);
  if (cell.kind === "hours-not-told") return minutes > 0 || isBeside(told, kinds, null);
  return true;
}

/** Whether anything of these kinds is done beside something else, or mentioned. */
function isBeside({ day, frame }: Told, kinds: readonly Kind[], hours: Hours): boolean {
  const beside = day.beside.some(
    (list, i) =>
      list.some((k) => isOne(k, kinds)) && day.episodes.some((e, m) => e === i && within(m, hours)),
  );
  const mentioned = day.mentioned.some((list, i) => {
    const time = frame.mentions[i]?.time ?? null;
    return list.some((kind) => isOne(kind, kinds)) && (time === null || within(time.minute, hours));
  });
  return beside || mentioned;
}

/**
 * `from 22:00`: at this time they begin, and nothing that is told of the day before it is of these kinds; `until`
 * likewise. What is unrecorded may be anything, and is not claimed.
 */
function isEdge(
  { edge, bound }: Extract<Cell, { kind: "edge" }>,
  told: Told,
  kinds: readonly Kind[],
  hours: Hours,
): boolean {
  const counts = (m: number) =>
    (told.day.episodes[m] ?? -1) >= 0 && isOne(told.day.kinds[m], kinds) && within(m, hours);
  const minutes = orderOf(told).filter(counts);
  const at = edge === "from" ? minutes[0] : ofDay((minutes.at(-1) ?? Number.NaN) + 1);
  return (
    at !== undefined && near(at, bound.minute, bound.told === "approximate" ? Math.min(15, told.slack) : 0)
  );
}

/** The place in the order of what is told of the day. */
function isInPlace(
  place: { readonly first: Kind } | { readonly after: Kind },
  told: Told,
  kinds: readonly Kind[],
  hours: Hours,
): boolean {
  const counts = (m: number) => isOne(told.day.kinds[m], kinds) && within(m, hours);
  const order = orderOf(told).filter((m) => (told.day.episodes[m] ?? -1) >= 0);
  if ("after" in place) {
    return order.some((m, k) => {
      const before = order[k - 1];
      const changes = before !== undefined && told.day.episodes[m] !== told.day.episodes[before];
      return counts(m) && changes && isOne(told.day.kinds[before], [place.after]);
    });
  }
  const first = order.find((m) => place.first === "day" || isOne(told.day.kinds[m], [place.first]));
  return first !== undefined && counts(first);
}

function isTrueDifference(
  row: TableRow,
  days: readonly Told[],
  kinds: readonly Kind[],
  hours: Hours,
): boolean {
  const { difference, cells } = row;
  const [left, right] = days;
  if (difference === null) return true;
  if (left === undefined || right === undefined) return false;
  const slack = "approximate" in difference && difference.approximate ? left.slack + right.slack : 0;
  if (difference.kind === "minutes") {
    const more = minutesOf(right, kinds, hours) - minutesOf(left, kinds, hours);
    return Math.abs(more - difference.minutes) <= slack;
  }
  if (difference.kind === "same-order") return JSON.stringify(cells[0]) === JSON.stringify(cells[1]);
  return isTrueShift(difference, cells);
}

function isTrueShift(difference: Extract<CellDifference, { kind: "edge" }>, cells: readonly Cell[]): boolean {
  const [a, b] = cells;
  if (a?.kind !== "edge" || b?.kind !== "edge" || a.edge !== b.edge) return false;
  return wayBetween(a.bound.minute, b.bound.minute) === difference.minutes && a.edge === difference.edge;
}

/** Groups with undivided, unknown and unrecorded minutes are the whole day, and each of these three is as the file has it. */
function falseTotals({ groups }: Comparison, days: readonly Told[]): string[] {
  return days.flatMap((told, k) => {
    const cells = groups.map((row) => ({ id: row.id, cell: row.cells[k] as Cell }));
    const total = cells.reduce((sum, { cell }) => sum + shownIn(cell), 0);
    const rest = restOf(told);
    return [
      ...(total === 1440 ? [] : [`groups of ${k} are ${total} minutes`]),
      ...REST.flatMap((id) => {
        const shown = shownIn(cells.find((c) => c.id === id)?.cell ?? { kind: "none" });
        return shown === rest[id] ? [] : [`${id} of ${k} is ${shown}, not ${rest[id]}`];
      }),
    ];
  });
}

function shownIn(cell: Cell): number {
  return cell.kind === "minutes" || cell.kind === "at-least" ? cell.minutes : 0;
}

/** Minutes that belong to no group: unrecorded, of unknown kind, or shared by several groups. */
function restOf({ frame }: Told): Record<string, number> {
  const rest: Record<string, number> = { undivided: 0, unknown: 0, unrecorded: 0 };
  for (const stretch of frame.stretches) {
    const held = stretch.links.flatMap((link, k) => (link === "episode" ? [k] : []));
    const kinds = held.map((k) => {
      const point = stretch.points[k] ?? stretch.right ?? stretch.left;
      return frame.inside[frame.points[point ?? -1]?.episode ?? -1]?.kind ?? UNKNOWN;
    });
    const groups = new Set(kinds.map((kind) => groupOf(kind)));
    const id = stretch.links.includes("gap")
      ? "unrecorded"
      : groups.size === 1
        ? groups.has(null)
          ? "unknown"
          : null
        : "undivided";
    if (id !== null) rest[id] = (rest[id] ?? 0) + stretch.to - stretch.from;
  }
  return rest;
}

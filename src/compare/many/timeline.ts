// Brings the rows of several pairs, which have their left side in common, on one list.
import type { Schedule } from "../../model/schedule.ts";
import type { Comparison, Row } from "../comparison.ts";

/**
 * A row of all days. What stands opposite the reference's episodes or mentions stands in one row; what stands opposite
 * nothing of the reference has a row of its own, for two of the others are not paired with one another.
 */
export type TimelineRow = {
  /** Positions in the reference's episodes, and in its mentions; both empty where the row is of another day alone. */
  readonly episodes: readonly number[];
  readonly mentions: readonly number[];
  /** For each of the others, in order; null where it has nothing in this row. */
  readonly cells: readonly (TimelineCell | null)[];
};

/** The row of its pair that another day has here; `goesOn` where that row began in a row above. */
type TimelineCell = { readonly row: number; readonly goesOn: boolean };

/** The rows of pairs that all have the same schedule on the left: its day in order, then its mentions, then others'. */
export function timelineOf(reference: Schedule, pairs: readonly Comparison[]): TimelineRow[] {
  const lone = pairs.map((pair) => loneRows(pair, reference));
  const between = (place: number) =>
    inTurn(
      lone.map((rows) => rows.filter((r) => r.place === place)),
      pairs,
    );
  const days = reference.order.flatMap((episodes, place) => [
    {
      episodes,
      mentions: [],
      cells: pairs.map((pair) => cellOf(pair, (row) => row.left, episodes[0] as number)),
    },
    ...between(place),
  ]);
  const mentions = mentionsInOrder(reference).map((m) => ({
    episodes: [],
    mentions: [m],
    cells: pairs.map((pair) => cellOf(pair, (row) => row.leftMentions, m)),
  }));
  return [...between(-1), ...days, ...mentions, ...between(reference.order.length)];
}

/** A row that has nothing of the reference, and the place in its order after which it stands; its length: after all. */
type LoneRow = { readonly row: number; readonly place: number; readonly pair: number };

function loneRows({ rows }: Comparison, reference: Schedule): Omit<LoneRow, "pair">[] {
  const placeOf = new Map(reference.order.flatMap((s, place) => s.map((episode) => [episode, place])));
  let place = -1;
  return rows.flatMap(({ left, leftMentions, right }, row) => {
    place = Math.max(place, ...left.map((episode) => placeOf.get(episode) ?? -1));
    if (left.length + leftMentions.length > 0) return [];
    return [{ row, place: right.length > 0 ? place : reference.order.length }];
  });
}

function cellOf(
  { rows }: Comparison,
  side: (row: Row) => readonly number[],
  wanted: number,
): TimelineCell | null {
  const row = rows.findIndex((r) => side(r).includes(wanted));
  const found = rows[row];
  return found === undefined ? null : { row, goesOn: side(found)[0] !== wanted };
}

/** Rows of several days that stand at one place: each day's in its order, by the clock as far as that is told. */
function inTurn(
  queues: readonly (readonly Omit<LoneRow, "pair">[])[],
  pairs: readonly Comparison[],
): TimelineRow[] {
  const waiting = queues.map((rows, pair) => rows.map((r) => ({ ...r, pair })));
  const found: TimelineRow[] = [];
  for (;;) {
    const heads = waiting.flatMap((rows) => rows.slice(0, 1));
    const [first] = heads.toSorted((a, b) => startOf(pairs, a) - startOf(pairs, b));
    if (first === undefined) return found;
    waiting[first.pair]?.shift();
    const cells = pairs.map((_, k) => (k === first.pair ? { row: first.row, goesOn: false } : null));
    found.push({ episodes: [], mentions: [], cells });
  }
}

/** Minutes since 04:00; what is not told comes first, so that it stays with what it follows. */
function startOf(pairs: readonly Comparison[], { pair, row }: LoneRow): number {
  const { rows, schedules } = pairs[pair] as Comparison;
  const { right, rightMentions } = rows[row] as Row;
  const minute =
    schedules[1]?.episodes[right[0] ?? -1]?.start.minute ??
    schedules[1]?.mentions[rightMentions[0] ?? -1]?.time?.minute;
  return minute ?? -1;
}

function mentionsInOrder({ mentions }: Schedule): number[] {
  const timeOf = (m: number) => mentions[m]?.time?.minute ?? Number.POSITIVE_INFINITY;
  return [...mentions.keys()].toSorted((a, b) =>
    timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : a - b,
  );
}

// Brings the rows of several pairs, whose left side is the same day, on one list.
import type { Pair, Row } from "../../compare/comparison.ts";
import type { Day } from "../../model/day.ts";

/**
 * A row of all days. What stands opposite the first day's episodes or mentions stands in one row; what stands opposite
 * nothing of the first day has a row of its own, for two of the others are not paired with one another.
 */
export type MergedRow = {
  /** Positions in the first day's episodes, and in its mentions; both empty where the row is of another day alone. */
  readonly episodes: readonly number[];
  readonly mentions: readonly number[];
  /** For each of the others, in order; null where it has nothing in this row. */
  readonly cells: readonly (MergedCell | null)[];
};

/** The row of its pair that another day has here; `goesOn` where that row began in a row above. */
type MergedCell = { readonly row: number; readonly goesOn: boolean };

/** The rows of pairs that all have the first day on the left: its day in order, then its mentions, then others'. */
export function mergedRows([first]: readonly Day[], pairs: readonly Pair[]): readonly MergedRow[] {
  if (first === undefined) return [];
  const lone = pairs.map((pair) => loneRows(pair, first));
  const between = (rank: number) =>
    inTurn(
      lone.map((rows) => rows.filter((r) => r.rank === rank)),
      pairs.length,
    );
  // Episodes that stand together in a row of every pair, as those of a night do, stay together.
  const heads = new Set(
    first.order.filter((i) => !pairs.every((p) => p.rows.some((r) => r.left.indexOf(i) > 0))),
  );
  const days = first.order.flatMap((episode, rank) => {
    if (!heads.has(episode)) return between(rank);
    const next = first.order.findIndex((i, r) => r > rank && heads.has(i));
    const episodes = first.order.slice(rank, next < 0 ? undefined : next);
    const cells = pairs.map((pair) => cellOf(pair, (row) => row.left, episode));
    return [{ episodes, mentions: [], cells }, ...between(rank)];
  });
  const mentions = inOrder(first).map((m) => ({
    episodes: [],
    mentions: [m],
    cells: pairs.map((pair) => cellOf(pair, (row) => row.leftMentions, m)),
  }));
  return [...between(-1), ...days, ...mentions, ...between(first.order.length)];
}

/** A row that has nothing of the first day, and the rank in its order after which it stands; its length: after all. */
type LoneRow = { readonly row: number; readonly rank: number };

function loneRows({ rows }: Pair, first: Day): readonly LoneRow[] {
  const ranks = new Map(first.order.map((episode, rank) => [episode, rank]));
  let rank = -1;
  return rows.flatMap(({ left, leftMentions, right }, row) => {
    rank = Math.max(rank, ...left.map((episode) => ranks.get(episode) ?? -1));
    if (left.length + leftMentions.length > 0) return [];
    return [{ row, rank: right.length > 0 ? rank : first.order.length }];
  });
}

function cellOf({ rows }: Pair, side: (row: Row) => readonly number[], wanted: number): MergedCell | null {
  const row = rows.findIndex((r) => side(r).includes(wanted));
  const found = rows[row];
  return found === undefined ? null : { row, goesOn: side(found)[0] !== wanted };
}

/** Rows of several days that stand at one place, day by day, each day's in its order. */
function inTurn(queues: readonly (readonly LoneRow[])[], count: number): readonly MergedRow[] {
  return queues.flatMap((rows, pair) =>
    rows.map(({ row }) => ({
      episodes: [],
      mentions: [],
      cells: Array.from({ length: count }, (_, k) => (k === pair ? { row, goesOn: false } : null)),
    })),
  );
}

/** The mentions of a day, those with a time first, by the clock. */
function inOrder({ mentions }: Day): readonly number[] {
  const timeOf = (m: number) => mentions[m]?.time?.at ?? Number.MAX_SAFE_INTEGER;
  return [...mentions.keys()].toSorted((a, b) => timeOf(a) - timeOf(b) || a - b);
}

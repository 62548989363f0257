/** Reads a list as a whole: of all readings of its times, those by which the day goes forward with the least advance. */

import type { Reading } from "./reading.ts";

/** The reading chosen for an entry, and how many minutes worse the best list with another start is. */
export type Choice = { readonly reading: Reading; readonly rival: Reading | null; readonly margin: number };

/** Chooses one reading for each entry; `night` where the day may begin in the evening. Linear in the entries. */
export function chooseReadings(entries: readonly (readonly Reading[])[], night: boolean): Choice[] {
  const forward = sweep(entries, (left, right) => stepCost(left, right), night ? "evening" : "morning");
  const backward = sweep(entries.toReversed(), (right, left) => stepCost(left, right), null).toReversed();
  const totals = entries.map((readings, index) =>
    readings.map(
      (reading, option) => (forward[index]?.[option] ?? 0) + (backward[index]?.[option] ?? 0) - reading.cost,
    ),
  );
  return trace(entries, forward).map((option, index) => {
    const readings = entries[index] ?? [];
    const cost = totals[index] ?? [];
    const reading = readings[option] as Reading;
    const best = cost[option] ?? 0;
    const rivals = readings
      .map((other, at) => ({ other, margin: (cost[at] ?? 0) - best }))
      .filter(({ other }) => other.start !== reading.start || other.end !== reading.end);
    const rival = rivals.reduce<(typeof rivals)[number] | null>(
      (least, next) => (least === null || next.margin < least.margin ? next : least),
      null,
    );
    return { reading, rival: rival?.other ?? null, margin: rival?.margin ?? Number.POSITIVE_INFINITY };
  });
}

/** A step back of so many minutes is rather a slip of the list than nearly a whole day. */
const shortSlip = 90;

/** Minutes from one start to the next; two equal starts of open hours are unlikely. */
function stepCost(left: Reading, right: Reading): number {
  const advance = (right.start - left.start + 1440) % 1440;
  if (advance === 0) return 100;
  return advance > 1440 - shortSlip ? 300 + 2 * (1440 - advance) : advance;
}

type Opening = "morning" | "evening";

/** A day's list usually begins in the morning, that of a worked night in the afternoon or evening; of the latter one is less sure. */
function openingCost(readings: readonly Reading[], reading: Reading, opening: Opening): number {
  if (new Set(readings.map((other) => other.start)).size < 2) return 0;
  if (opening === "evening") return reading.start >= 720 ? 0 : 120;
  if (reading.start >= 240 && reading.start < 720) return 0;
  return reading.start >= 720 && reading.start < 780 ? 60 : 300;
}

function sweep(
  entries: readonly (readonly Reading[])[],
  cost: (from: Reading, to: Reading) => number,
  opens: Opening | null,
): number[][] {
  const sums: number[][] = [];
  entries.forEach((readings, index) => {
    const before = entries[index - 1];
    const here = readings.map((reading): number => {
      if (before === undefined)
        return reading.cost + (opens === null ? 0 : openingCost(readings, reading, opens));
      const reached = before.map((other, option) => (sums[index - 1]?.[option] ?? 0) + cost(other, reading));
      return reading.cost + reached.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    });
    sums.push(here);
  });
  return sums;
}

function trace(entries: readonly (readonly Reading[])[], forward: readonly (readonly number[])[]): number[] {
  const path: number[] = [];
  let next: Reading | null = null;
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const readings = entries[index] ?? [];
    const sums = forward[index] ?? [];
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    readings.forEach((reading, option) => {
      const sum = (sums[option] ?? 0) + (next === null ? 0 : stepCost(reading, next));
      if (sum < least) [best, least] = [option, sum];
    });
    path.push(best);
    next = readings[best] ?? null;
  }
  return path.toReversed();
}

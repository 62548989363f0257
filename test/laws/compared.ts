// Random pairs of drafts that can be laid out, with their days.
import * as fc from "fast-check";

import type { Day } from "../../src/model/day.ts";
import type { DayDraft } from "../../src/model/draft.ts";
import { layOutDay } from "../../src/model/lay-out-day.ts";
import { anyPair } from "./random-pairs.ts";

/** Two drafts, their days, and a seed for the choice of possible days. */
export type Placed = {
  readonly drafts: readonly [DayDraft, DayDraft];
  readonly days: readonly [Day, Day];
  readonly seed: number;
};

/** Random pairs that can be laid out. */
export function placedPairs(
  pairs: fc.Arbitrary<readonly [DayDraft, DayDraft]> = anyPair(),
): fc.Arbitrary<Placed> {
  return fc
    .tuple(pairs, fc.nat(2 ** 31 - 1))
    .map(([drafts, seed]) => ({
      drafts,
      seed,
      days: [layOutDay(drafts[0]).day, layOutDay(drafts[1]).day] as const,
    }))
    .filter((p): p is Placed => p.days.every((d) => d !== null));
}

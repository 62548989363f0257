// Random pairs of drafts that can be placed, with their schedules.
import * as fc from "fast-check";

import type { ScheduleDraft } from "../../src/model/draft.ts";
import { placeSchedule } from "../../src/model/place.ts";
import type { Schedule } from "../../src/model/schedule.ts";
import { anyPair } from "./random-days.ts";

/** Two drafts, their schedules, and a seed for the choice of possible days. */
export type Placed = {
  readonly drafts: readonly [ScheduleDraft, ScheduleDraft];
  readonly schedules: readonly [Schedule, Schedule];
  readonly seed: number;
};

/** Random pairs that can be placed. */
export function placedPairs(
  pairs: fc.Arbitrary<readonly [ScheduleDraft, ScheduleDraft]> = anyPair(),
): fc.Arbitrary<Placed> {
  return fc
    .tuple(pairs, fc.nat(2 ** 31 - 1))
    .map(([drafts, seed]) => ({
      drafts,
      seed,
      schedules: [placeSchedule(drafts[0]).schedule, placeSchedule(drafts[1]).schedule] as const,
    }))
    .filter((p): p is Placed => p.schedules.every((s) => s !== null));
}

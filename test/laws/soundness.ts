// Holds a comparison against possible days: everything that it says must be true of all of them.
import type { Comparison } from "../../src/compare/comparison.ts";
import type { ScheduleDraft } from "../../src/model/draft.ts";
import type { Schedule } from "../../src/model/schedule.ts";
import { falseCells } from "./cell-claims.ts";
import { falseFindings } from "./finding-claims.ts";
import { frameOf } from "./frame.ts";
import { possibleDay } from "./possible-day.ts";
import type { Told } from "./reading.ts";
import { falseRows } from "./row-claims.ts";

/** How many pairs of possible days a comparison is held against. */
const SAMPLES = 6;

/**
 * What a comparison of two drafts says that is not true of some possible days.
 * @param schedules the drafts, placed
 * @param seed of the choice of possible days
 */
export function falseClaims(
  comparison: Comparison,
  drafts: readonly [ScheduleDraft, ScheduleDraft],
  schedules: readonly [Schedule, Schedule],
  seed: number,
): string[] {
  const frames = [frameOf(drafts[0]), frameOf(drafts[1])] as const;
  const wrong = new Set<string>();
  for (let sample = 0; sample < SAMPLES; sample++) {
    // Every other pair of days has its approximate times off, as far as they may be.
    const about = sample % 2 === 0 ? 0 : 15;
    const told = (k: 0 | 1): Told => ({
      schedule: schedules[k],
      frame: frames[k],
      day: possibleDay(frames[k], seed + 2 * sample + k, about),
      slack: about * frames[k].points.filter((p) => p.approximate).length,
    });
    const days = [told(0), told(1)] as const;
    for (const claim of [
      ...falseCells(comparison, days),
      ...falseRows(comparison, days),
      ...falseFindings(comparison, days),
    ]) {
      wrong.add(claim);
    }
  }
  return [...wrong];
}

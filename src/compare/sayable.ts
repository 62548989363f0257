// The smallest amounts worth saying: a quarter of an hour at the least, or a useful upper limit.
import type { Amount } from "./difference.ts";

/** Smallest amount that is said, in minutes; below it, only the order or an edge is told. */
export const LEAST_SAID = 15;

/** Longest "at most" that is said by itself, in minutes. */
export const MOST_SAID = 180;

/** Whether there are words for an amount that say something. */
export function amountIsSayable({ range: [least, most] }: Amount): boolean {
  return least >= LEAST_SAID || (most <= MOST_SAID && most > 0);
}

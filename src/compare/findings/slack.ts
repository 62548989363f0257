// By how much a difference of minutes may be off because of times that are only about told.
import type { CellDifference } from "../comparison.ts";
import { TOLERANCE, UNSURE } from "../span.ts";
import type { Compared } from "./rule.ts";

/** A difference of minutes that is surely one: more than all the approximate times of both days together can be off. */
export function sureDifference(
  difference: CellDifference | null | undefined,
  { left, right }: Compared,
): (CellDifference & { readonly kind: "minutes" }) | null {
  if (difference?.kind !== "minutes") return null;
  const edges = [...left.segments, ...right.segments].filter((s) => s.startTold === "approximate").length;
  const least = difference.approximate ? Math.max(TOLERANCE, edges * UNSURE) : 0;
  return Math.abs(difference.minutes) > least ? difference : null;
}

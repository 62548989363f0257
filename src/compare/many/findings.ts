// The findings of three or more days: general rules that stay silent where they have nothing true to say.
import type { Comparison } from "../comparison.ts";
import type { ManyFinding } from "./finding.ts";
import { asleepBy, nights } from "./night.ts";
import { commonOpening, commonOrder } from "./order.ts";
import { ranges } from "./range.ts";
import type { ManyRule } from "./rule.ts";
import { toldOnlyOf } from "./told-only.ts";

const RULES: readonly ManyRule[] = [commonOpening, commonOrder, nights, asleepBy, ranges, toldOnlyOf];

/** Every finding that is true of three or more, in the order in which they are told. */
export function manyFindings(all: Comparison, pairs: readonly Comparison[]): ManyFinding[] {
  if (all.schedules.length < 3) return [];
  return RULES.flatMap((rule) => rule({ all, pairs }));
}

// The findings of two days: general rules that stay silent where they have nothing true to say (RULES 17, 18).
import type { Schedule } from "../model/schedule.ts";
import type { Comparison } from "./comparison.ts";
import type { Finding } from "./finding.ts";
import { bestShift } from "./findings/best-shift.ts";
import { atMention } from "./findings/mention.ts";
import { mostDifferent, lateWork, longestStretch, workingTime } from "./findings/minutes.ts";
import { nightShift, sameNight } from "./findings/night.ts";
import { opening, sameOrder, untilBed } from "./findings/order.ts";
import type { FindingRule } from "./findings/rule.ts";
import { shareFinding } from "./findings/share.ts";
import { toldOnly } from "./findings/told-only.ts";

const RULES: readonly FindingRule[] = [
  opening,
  sameOrder,
  untilBed,
  sameNight,
  shareFinding,
  bestShift,
  nightShift,
  mostDifferent,
  workingTime,
  longestStretch,
  lateWork,
  toldOnly,
  atMention,
];

/** Every finding that is true of the two, in the order in which they are told. */
export function findingsOf(two: Omit<Comparison, "findings">, left: Schedule, right: Schedule): Finding[] {
  return RULES.flatMap((rule) => rule({ ...two, left, right }));
}

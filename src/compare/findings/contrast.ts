// Contrasts, joined: what follows what, and when work is.
import type { RuleOfTwo } from "./context.ts";
import { handoverRules, type HandoverData } from "./handover.ts";
import { hoursRules, type HoursData } from "./hours-of-work.ts";
import { lateWorkRules, type LateWorkData } from "./late-work.ts";

export type ContrastData = HandoverData | HoursData | LateWorkData;

export const contrastRules: readonly RuleOfTwo<ContrastData>[] = [
  ...handoverRules,
  ...hoursRules,
  ...lateWorkRules,
];

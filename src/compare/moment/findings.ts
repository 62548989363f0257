// Everything that may be said of days at the same moment: one list of rules.
import type { RuleOfAll } from "../findings/context.ts";
import { clocks, type ClocksData } from "./clocks.ts";
import { whenOthers, type WhenData } from "./when.ts";

export type MomentData = ClocksData | WhenData;

export const momentRules: readonly RuleOfAll<MomentData>[] = [clocks, whenOthers];

// The rules of rest by day, of things that both tell of, of the telling of work, and of what fills a day, joined.
import { breakRules, type BreaksData } from "./breaks.ts";
import { tellingRules, type TellingData } from "./both.ts";
import type { RuleOfTwo } from "./context.ts";
import { fillRules, type FillsData } from "./fills.ts";
import { settingRules, type SettingData } from "./setting.ts";

export type SharedData = BreaksData | TellingData | SettingData | FillsData;

export const sharedRules: readonly RuleOfTwo<SharedData>[] = [
  ...breakRules,
  ...tellingRules,
  ...settingRules,
  ...fillRules,
];

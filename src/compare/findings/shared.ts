// What two days share or put differently, joined: rest by day, what both tell of, how work is told, what fills a day.
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

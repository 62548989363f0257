// What only one of several files tells of, while all the others, told through, tell nothing of the kind.
import type { ToldActivity } from "../../model/schedule.ts";
import { isToldOnly, kindsToldOf } from "../only.ts";
import type { ManyFinding } from "./finding.ts";
import type { ManyRule } from "./rule.ts";

/** Told only of each, in the files' own words. */
export const toldOnlyOf: ManyRule = ({ all: { schedules } }) => {
  const kinds = schedules.map(kindsToldOf);
  return schedules.flatMap((own, schedule): ManyFinding[] => {
    const others = kinds.filter((_, i) => i !== schedule);
    const isLone = (told: ToldActivity) => others.every((other) => isToldOnly(told, other));
    const episodes = own.order.flat().filter((i) => isLone(own.episodes[i] as ToldActivity));
    const mentions = [...own.mentions.keys()].filter((i) => isLone(own.mentions[i] as ToldActivity));
    const told = [...episodes.map((i) => own.episodes[i]), ...mentions.map((i) => own.mentions[i])];
    if (told.length === 0) return [];
    const activities = [...new Set(told.map((t) => t?.activity ?? ""))];
    return [{ code: "told-only-of", schedule, activities, restsOn: [{ schedule, episodes, mentions }] }];
  });
};

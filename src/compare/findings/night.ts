// Getting up and going to bed: the same in both days, or by how much they differ.
import type { Bound, KnownBound } from "../../model/schedule.ts";
import type { Amount, Ground } from "../finding.ts";
import { shiftOf } from "../span.ts";
import type { Compared, FindingRule } from "./rule.ts";
import { sureDifference } from "./slack.ts";

/** Both get up, or go to bed, at times that do not surely differ. */
export const sameNight: FindingRule = (compared) => {
  const wake = alike(compared, "wake");
  const bed = alike(compared, "bed");
  return wake === null && bed === null
    ? []
    : [{ code: "same-night", wake, bed, restsOn: groundOf(compared) }];
};

/** By how much the second gets up later, goes to bed later and sleeps longer, where that is sure and not nothing. */
export const nightShift: FindingRule = (compared) => {
  const [wake, bed] = [apart(compared, "wake"), apart(compared, "bed")];
  const longer = sureDifference(compared.categories.find((c) => c.id === "sleep")?.difference, compared);
  if (wake === null && bed === null && longer === null) return [];
  const amount = longer && { minutes: longer.minutes, approximate: longer.approximate };
  return [{ code: "night-shift", wake, bed, sleep: amount, restsOn: groundOf(compared) }];
};

function alike({ left, right }: Compared, side: "wake" | "bed"): readonly [KnownBound, KnownBound] | null {
  const [a, b] = [left.mainSleep?.[side], right.mainSleep?.[side]];
  return isKnown(a) && isKnown(b) && shiftOf(a, b).surely === null ? [a, b] : null;
}

function apart({ left, right }: Compared, side: "wake" | "bed"): Amount | null {
  const [a, b] = [left.mainSleep?.[side], right.mainSleep?.[side]];
  if (!isKnown(a) || !isKnown(b)) return null;
  const { minutes, approximate, surely } = shiftOf(a, b);
  return surely === null || minutes === null ? null : { minutes, approximate };
}

function isKnown(bound: Bound | null | undefined): bound is KnownBound {
  return bound !== null && bound !== undefined && bound.told !== "untold";
}

function groundOf({ left, right }: Compared): Ground[] {
  return [left, right].map((s, schedule) => ({
    schedule,
    episodes: s.mainSleep?.episodes ?? [],
    mentions: [],
  }));
}

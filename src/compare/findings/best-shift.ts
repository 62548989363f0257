// By how much the first day would have to be moved for both to agree most, where all hours of both are told.
import { bestShiftOf } from "../best-shift.ts";
import type { FindingRule } from "./rule.ts";

/** The shift at which two fully told days agree most, where that is clearly more than as they stand. */
export const bestShift: FindingRule = ({ left, right }) => {
  const best = bestShiftOf(left, right);
  if (best === null) return [];
  const restsOn = [left, right].map((s, schedule) => ({
    schedule,
    episodes: [...s.episodes.keys()],
    mentions: [],
  }));
  return [{ code: "best-shift", ...best, restsOn }];
};

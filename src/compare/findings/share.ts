// The share of the time in which both do the same kind of thing, or why none is given.
import { isToldByClock } from "../../model/day.ts";
import { clockSegments } from "../share.ts";
import type { FindingRule } from "./rule.ts";

/** A share where enough is told of both; else how much is. */
export const shareFinding: FindingRule = ({ share, left, right }) => {
  if (share === null) return [];
  const both = [left, right];
  const restsOn = both.map((s, schedule) => ({
    schedule,
    episodes: clockSegments(s).flatMap((segment) => segment.episodes),
    mentions: [],
  }));
  if (share.printable) {
    const { same, told, approximate, decided } = share;
    const wholeDay = decided && both.every(isToldByClock);
    return [{ code: "share", same, told, approximate, wholeDay, restsOn }];
  }
  const onlySleep = both.every((s, i) => restsOn[i]?.episodes.every((e) => s.episodes[e]?.kind === "sleep"));
  return [{ code: "no-share", told: both.map((s) => s.toldByClock), onlySleep, restsOn }];
};

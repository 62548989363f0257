// Rules about the share of the time in which two days are at the same kind of thing, and about moving one of them.
import { bestShiftOf, shareOf, type BestShift, type Share } from "../share.ts";
import { hours, type RuleOfTwo, type Two } from "./context.ts";
import { onEpisodes } from "./ground.ts";
import type { Candidate, FindingBase } from "./candidate.ts";

export type ShareData =
  | { readonly code: "share"; readonly share: Share }
  /** `left` is the position of the day that is moved. */
  | ({ readonly code: "best-shift"; readonly left: number } & BestShift);

/** Below this, the share is no more than nothing. */
const NOTHING = 0.005;

/** The share of two days, wherever what is not told could hardly change it. */
function share({ a, b, left, right }: Two): readonly Candidate<ShareData>[] {
  const found = shareOf(a, b);
  if (found === null) return [];
  const label = found.ratio[1] < NOTHING ? "differ" : "also";
  return [{ code: "share", share: found, ...ranked(label, found.same[0], { a, b, left, right }) }];
}

/** By how much the first day would have to be moved for both to agree more. */
function bestShift({ a, b, left, right }: Two): readonly Candidate<ShareData>[] {
  const found = bestShiftOf(a, b);
  if (found === null) return [];
  const gained = found.moved.same[0] - found.now.same[1];
  return [{ code: "best-shift", left, ...found, ...ranked("also", gained, { a, b, left, right }) }];
}

function ranked(label: FindingBase["label"], minutes: number, { a, b, left, right }: Omit<Two, "rows">) {
  return {
    label,
    type: "share",
    size: hours(Math.max(0, minutes)),
    days: [left, right],
    restsOn: [onEpisodes(left, a.order), onEpisodes(right, b.order)],
    minute: null,
  } as const;
}

export const shareRules: readonly RuleOfTwo<ShareData>[] = [share, bestShift];

// The share of the time in which two days are at the same kind of thing, in words.
import type { ShareData } from "../../compare/findings/share.ts";
import type { Share } from "../../compare/share.ts";
import type { Range } from "../../model/bound.ts";
import { formatDuration } from "../../model/clock.ts";
import { capitalized, possessive } from "../words/texts.ts";
import type { SentenceContext } from "./sentences.ts";

/** The words of each code. */
export const shareWords: {
  readonly [C in ShareData["code"]]: (
    data: Extract<ShareData, { readonly code: C }>,
    context: SentenceContext,
  ) => string;
} = {
  share: ({ share }) => {
    if (share.ratio[1] === 0) return "At no time that either is awake do both do the same kind of thing.";
    const part = `for ${percentText(share.ratio)} of the time that either is awake${minutesText(share)}`;
    return capitalized(`${part}, both do the same kind of thing.`);
  },
  "best-shift": ({ left, minutes, moved, now }, { names }) => {
    const way = `${formatDuration(Math.abs(minutes))} ${minutes > 0 ? "later" : "earlier"}`;
    const [then, today] = [percentText(moved.ratio), percentText(now.ratio)];
    return (
      `If ${possessive(names[left] ?? "")} day were ${way}, both would do the same kind of thing for ${then} ` +
      `of the time that either is awake, not for ${today}.`
    );
  },
};

/** The widest share that is said as "about". */
const ABOUT = 0.06;

/** `38%`, `about 38%`, `35% to 42%`, `at most 8%`; whole percents, 0 and 100 only where they are exact. */
export function percentText([least, most]: Range): string {
  if (least === most) return percent(least, Math.round);
  if (most < 0.01) return "less than 1%";
  if (least < 0.01) return `at most ${percent(most, Math.ceil)}`;
  if (most - least <= ABOUT) return `about ${percent((least + most) / 2, Math.round)}`;
  return `${percent(least, Math.floor)} to ${percent(most, Math.ceil)}`;
}

function percent(ratio: number, round: (n: number) => number): string {
  // A quotient of minutes may be off by the last bit, which must not become a percent.
  const exact = Math.round(ratio * 1e8) / 1e6;
  if (ratio === 0 || ratio === 1) return `${exact}%`;
  return `${Math.min(99, Math.max(1, round(exact)))}%`;
}

/** ` (7h of 18h15)`, where both are known to the minute. */
function minutesText({ same, awake }: Share): string {
  if (same[0] !== same[1] || awake[0] !== awake[1]) return "";
  return ` (${formatDuration(same[0])} of ${formatDuration(awake[0])})`;
}

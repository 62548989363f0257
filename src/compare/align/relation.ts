// The relation of two things opposite one another: what surely differs, and what has nothing like it in the other file.
import { UNKNOWN, type Kind } from "../../model/category.ts";
import { isOfNight } from "../../model/events.ts";
import type { Bound } from "../../model/bound.ts";
import type { Day, Episode } from "../../model/day.ts";
import type { ToldActivity } from "../../model/told.ts";
import type { Shift } from "../compared.ts";
import { type Difference, isAbout, surely, timeDifference } from "../difference.ts";
import { lengthBetween } from "../../model/real-time.ts";
import { folded, mayTellOf } from "../tells.ts";

/**
 * What surely differs between runs of episodes opposite one another: their starts, else their ends, else their lengths.
 * Getting up is an instant: only its hour is compared.
 */
export function shiftOf(
  left: Day,
  lefts: readonly number[],
  right: Day,
  rights: readonly number[],
): Shift | null {
  const [a, b] = [spanOf(left, lefts), spanOf(right, rights)];
  const starts = timeDifference(a.start, b.start);
  if (starts !== null && surely(starts) !== 0) return { of: "start", ...starts };
  const heads = [left.episodes[lefts[0] ?? -1], right.episodes[rights[0] ?? -1]];
  if (heads.some((episode) => episode?.kind === "getting-up")) return null;
  const ends = timeDifference(a.end, b.end);
  if (ends !== null && surely(ends) !== 0) return { of: "end", ...ends };
  const lengths = lengthDifference(left, a, right, b);
  return lengths !== null && surely(lengths) !== 0 ? { of: "length", ...lengths } : null;
}

/** From the start of the first to the end of the last of neighbouring episodes. */
export function spanOf(
  day: Day,
  episodes: readonly number[],
): { readonly start: Bound; readonly end: Bound } {
  const [first, last] = [day.episodes[episodes[0] ?? -1], day.episodes[episodes.at(-1) ?? -1]];
  return { start: (first as Episode).start, end: (last as Episode).end };
}

type Span = ReturnType<typeof spanOf>;

function lengthDifference(left: Day, a: Span, right: Day, b: Span): Difference | null {
  const [own, other] = [lengthBetween(left, a.start, a.end), lengthBetween(right, b.start, b.end)];
  const range = [other[0] - own[1], other[1] - own[0]] as const;
  if (!range.every((minutes) => Number.isFinite(minutes))) return null;
  return { range, isApproximate: [a.start, a.end, b.start, b.end].some(isAbout) };
}

/**
 * Whether a file tells of nothing like this activity: nothing of its kind, nothing that may be of its kind, and none of
 * its words (RULES 18). Never of sleep and getting up, which everybody does; nor of what has no kind.
 */
export function isLikeNothingIn(told: ToldActivity, other: Day): boolean {
  if (told.kind === UNKNOWN || told.kind === "sleep" || told.kind === "getting-up") return false;
  return !mayTellOf(other, told.kind) && !hasWords(other, told.activity) && !liesDown(other, told.kind);
}

/** Whether a kind is rest, and the day has sleep that is not of its night: who takes a nap by day is not without rest. */
export function liesDown(day: Day, kind: Kind): boolean {
  return kind === "rest" && day.episodes.some((e, i) => e.kind === "sleep" && !isOfNight(day, i));
}

/** Whether some text of a file is, or holds, these words, in any case. */
export function hasWords(day: Day, words: string): boolean {
  const looked = ` ${folded(words)} `;
  return [...day.episodes, ...day.mentions].some((told) =>
    [told, ...told.secondary].some((a) => ` ${folded(a.activity)} `.includes(looked)),
  );
}

// Two groups of days: the names on the two sides of `vs`.
import type { Comparison } from "../compare/comparison.ts";
import type { Refusal } from "../render/refusal.ts";
import type { Settings } from "./settings.ts";

/** Stands between two groups of names. */
const BETWEEN = "vs";

/** The names of one group or of two, or what is wrong with them. */
export function sidesNamed(
  args: readonly string[],
  { reference }: Pick<Settings, "reference">,
): { readonly names: readonly (readonly string[])[] } | Refusal {
  const at = args.indexOf(BETWEEN);
  if (at < 0) return { names: [args] };
  const names = [args.slice(0, at), args.slice(at + 1)];
  if (names.some((side) => side.length === 0)) {
    return {
      wrong: "vs stands between two groups of days.",
      advice: "Type for instance: daydiff mon tue vs sat sun",
    };
  }
  if (names.some((side) => side.includes(BETWEEN))) {
    return {
      wrong: "vs stands there more than once.",
      advice: "Two groups of days can be compared, not more.",
    };
  }
  if (reference !== null) {
    return { wrong: "--reference is for days that are compared one by one.", advice: "Leave it out, or vs." };
  }
  return { names };
}

/** The positions of the days of two groups; null for one group, and for two of one day each, which are simply compared. */
export function groupsOf(sides: readonly (readonly string[])[]): Comparison["groups"] {
  const [left, right] = sides;
  if (left === undefined || right === undefined || left.length + right.length < 3) return null;
  return [[...left.keys()], [...right.keys()].map((i) => left.length + i)];
}

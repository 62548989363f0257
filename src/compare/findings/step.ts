// A step of a day as sentences name it, and what stands directly before and after it.
import { groupOf, UNKNOWN, type Kind } from "../../model/category.ts";
import type { Day } from "../../model/day.ts";
import type { ToldActivity } from "../../model/told.ts";
import { isWayHome, mealIn, type Meal } from "../../words/meals.ts";
import { quotable } from "../quotable.ts";
import { folded } from "../tells.ts";

/** Something done, as far as a sentence may name it. */
export type Step = {
  readonly kind: Kind;
  /** More than the category says: which meal it is, or that it is one at all, or that the way is the way home. */
  readonly named: Meal | "meal" | "home" | null;
  /** The file's words, where they may be quoted beside the other day. */
  readonly words: string | null;
};

/** A step of one day, to be named beside another. */
export function stepOf(told: ToldActivity, other: Day): Step {
  return { kind: told.kind, named: nameOf(told), words: quotable(told, other) };
}

/** Steps of one kind, named by what is true of all of them. */
export function sharedStep(kind: Kind, told: readonly ToldActivity[]): Step {
  const names = new Set(told.map(nameOf));
  const [name = null] = names;
  const isMeal = kind === "meal" && !names.has(null);
  return { kind, named: names.size === 1 ? name : isMeal ? "meal" : null, words: null };
}

function nameOf({ kind, activity }: ToldActivity): Step["named"] {
  if (kind === "meal") return mealIn(activity);
  return groupOf(kind) === "travel" && isWayHome(activity) ? "home" : null;
}

/** The kind that two activities share: their category or group, or work or study of any sort; null where none is sure. */
export function sharedKind(a: Kind, b: Kind): Kind | null {
  if (a === UNKNOWN || b === UNKNOWN) return null;
  if (a === b) return a;
  const group = groupOf(a);
  return group === groupOf(b) && (group === "work" || group === "study") ? group : null;
}

/** The episode that surely follows at once, with nothing missing between; null where there is none. */
export function nextAtOnce({ chain: { pieces, isRing } }: Day, episode: number): number | null {
  const at = pieces.findIndex((p) => p.episode === episode);
  return pieces[isRing ? (at + 1) % pieces.length : at + 1]?.episode ?? null;
}

/** The episode that surely goes before at once, with nothing missing between; null where there is none. */
export function beforeAtOnce({ chain: { pieces, isRing } }: Day, episode: number): number | null {
  const at = pieces.findIndex((p) => p.episode === episode);
  return pieces[isRing ? (at - 1 + pieces.length) % pieces.length : at - 1]?.episode ?? null;
}

/** Whether something is told to be done at home. */
export function isAtHome({ location }: ToldActivity): boolean {
  return location !== null && /^(?:at )?home$/.test(folded(location));
}

// The way from something to the night: whether it surely is the first of its kind that day, or the last.
import type { Kind } from "../../model/category.ts";
import type { Day } from "../../model/day.ts";
import type { ToldActivity } from "../../model/told.ts";
import { isOfNight } from "../../model/events.ts";
import { isSurelyNot, mayBe } from "../tells.ts";
import { episodeAt } from "./context.ts";
import { beforeAtOnce, nextAtOnce } from "./step.ts";

/** Whether from an episode to the night nothing is missing and nothing may be of a kind. */
export function isSurelyLast(day: Day, episode: number, kind: Kind): boolean {
  return reachesNight(day, episode, kind, nextAtOnce);
}

/** Whether from the night to an episode nothing is missing and nothing may be of a kind. */
export function isSurelyFirst(day: Day, episode: number, kind: Kind): boolean {
  return reachesNight(day, episode, kind, beforeAtOnce);
}

function reachesNight(day: Day, episode: number, kind: Kind, step: typeof nextAtOnce): boolean {
  let at = step(day, episode);
  for (let seen = 0; at !== null && seen < day.episodes.length; seen++) {
    if (isOfNight(day, at)) return true;
    if (mayHold(episodeAt(day, at), kind)) return false;
    at = step(day, at);
  }
  return false;
}

/** Whether something told may be of a kind, or hold something of it; what has no category may be of any. */
export function mayHold(told: ToldActivity, kind: Kind): boolean {
  return mayBe(told, kind) || [told, ...told.secondary].some((a) => !isSurelyNot(a, [kind]));
}

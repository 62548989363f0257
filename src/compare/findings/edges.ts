// Rules about the edges of a day: the first thing after getting up, and what goes on right up to bed.
import { agreementOf } from "../../model/agreement.ts";
import { isGroup, ordinaryLength, UNKNOWN, type Kind } from "../../model/category.ts";
import type { Day, Episode } from "../../model/day.ts";
import { getsUp, goesToBed } from "../../model/events.ts";
import { kindsInWords } from "../../words/kinds-in-words.ts";
import { episodeAt, type RuleOfTwo, type Two } from "./context.ts";
import { onEpisodes } from "./ground.ts";
import type { Candidate } from "./candidate.ts";
import { beforeAtOnce, isAtHome, nextAtOnce, sharedKind, sharedStep, stepOf, type Step } from "./step.ts";

/** The first thing after getting up, or the last before bed. */
type Edge = "first" | "last";

export type EdgeData =
  | { readonly code: "same-edge"; readonly edge: Edge; readonly step: Step; readonly isAtHome: boolean }
  | { readonly code: "other-edge"; readonly edge: Edge; readonly left: Step; readonly right: Step };

/** Kinds that everybody has there, and those that do not say what is done. */
const DULL: ReadonlySet<Kind> = new Set(["washing", "getting-up", "sleep", "rest", UNKNOWN]);

/** Groups that say enough of what is done. */
const TELLING: ReadonlySet<Kind> = new Set(["work", "study"]);

function edgeRule(edge: Edge): RuleOfTwo<EdgeData> {
  const at = edge === "first" ? firstThing : lastThing;
  return (two) => {
    const [l, r] = [at(two.a), at(two.b)];
    return l === null || r === null ? [] : compared(two, edge, l, r);
  };
}

function compared(two: Two, edge: Edge, l: number, r: number): readonly Candidate<EdgeData>[] {
  const [x, y] = [episodeAt(two.a, l), episodeAt(two.b, r)];
  const kind = sharedKind(x.kind, y.kind);
  const rest = {
    type: edge === "first" ? "first-thing" : "last-thing",
    size: 1,
    days: [two.left, two.right],
    restsOn: [onEpisodes(two.left, [l]), onEpisodes(two.right, [r])],
    minute: null,
  } as const;
  if (kind !== null) {
    const step = sharedStep(kind, [x, y]);
    return [{ code: "same-edge", edge, step, isAtHome: isAtHome(x) && isAtHome(y), label: "same", ...rest }];
  }
  if (agreementOf(x, y) !== "different") return [];
  const [left, right] = [stepOf(x, two.b), stepOf(y, two.a)];
  return [{ code: "other-edge", edge, left, right, label: "differ", ...rest }];
}

/**
 * The episode that begins with getting up, or follows it with nothing between; null where something else is done at
 * getting up, where getting up takes longer than it ordinarily does, or where the thing is not worth naming.
 */
function firstThing(day: Day): number | null {
  const up = getsUp(day);
  if (up === null) return null;
  const own = episodeAt(day, up.episode);
  if (own.secondary.some((s) => s.kind === "getting-up")) {
    const isAll = own.secondary.every((s) => s.kind === "getting-up");
    return isAll && namesOnly(own) ? telling(day, up.episode) : null;
  }
  if (own.kind === "getting-up") {
    const isTimed = own.end.written !== null;
    const minutes = own.end.latest - own.start.earliest;
    if (isTimed && minutes > ordinaryLength("getting-up")) return null;
    if (own.secondary.length > 0 || !namesOnly(own)) return null;
  }
  return telling(day, nextAtOnce(day, up.episode));
}

/** Whether the words of an activity name nothing but its kind and getting up. */
function namesOnly({ activity, kind }: Episode): boolean {
  return kindsInWords(activity).every((k) => k === kind || k === "getting-up");
}

/** The episode that lasts until going to bed, with nothing between; null where none surely does. */
function lastThing(day: Day): number | null {
  const bed = goesToBed(day);
  return bed === null ? null : telling(day, beforeAtOnce(day, bed.episode));
}

/** An episode whose kind is worth naming, or null. */
function telling(day: Day, episode: number | null): number | null {
  if (episode === null) return null;
  const { kind } = episodeAt(day, episode);
  return DULL.has(kind) || (isGroup(kind) && !TELLING.has(kind)) ? null : episode;
}

export const edgeRules: readonly RuleOfTwo<EdgeData>[] = [edgeRule("first"), edgeRule("last")];

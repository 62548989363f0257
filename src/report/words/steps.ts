// The names of a step of a day in sentences: as a thing, as a verb of one, and as a verb of both.
import type { Kind } from "../../model/category.ts";
import type { Step } from "../../compare/findings/step.ts";
import { kindWords, orderNoun, pluralNoun } from "./kinds.ts";
import { quoted } from "./texts.ts";

/** Within a list: `meetings`, `breakfast`, `the way home`, `walk`. */
export function stepNoun({ kind, named }: Pick<Step, "kind" | "named">): string {
  if (named === "home") return "the way home";
  if (named !== null) return withArticle(named);
  if (kind === "meal") return "something to eat or drink";
  return kind === "commute" ? "the commute" : orderNoun(kind);
}

/** After something: `after lunch`, `after a meal`, `after going home`, `after reading`. */
export function afterStep(step: Pick<Step, "kind" | "named">): string {
  if (step.named === "home") return "after going home";
  if (step.kind === "commute") return "after commuting";
  return step.kind === "meal" && step.named === null ? "after a meal" : `after ${stepNoun(step)}`;
}

/** Verbs that alone would say something else: two who meet need not meet each other. */
const OF_STEPS: Readonly<Record<Kind, readonly [one: string, all: string]>> = {
  meeting: ["has meetings", "have meetings"],
  commute: ["commutes", "commute"],
  trip: ["is on a trip", "are on a trip"],
};

/** The verb of one: `writes`, `has breakfast`, `goes home`. */
function stepDoes({ kind, named }: Pick<Step, "kind" | "named">): string {
  if (named === "home") return "goes home";
  if (named !== null) return `has ${withArticle(named)}`;
  if (kind === "meal") return "has something to eat or drink";
  return OF_STEPS[kind]?.[0] ?? kindWords(kind).does;
}

/** The verb of both: `write`, `have breakfast`, `go home`. */
export function stepDoAll({ kind, named }: Pick<Step, "kind" | "named">): string {
  if (named === "home") return "go home";
  if (named !== null) return `have ${withArticle(named)}`;
  if (kind === "meal") return "have something to eat or drink";
  return OF_STEPS[kind]?.[1] ?? kindWords(kind).doAll.replace(/^be /, "are ");
}

function withArticle(name: string): string {
  return name === "meal" ? "a meal" : name;
}

/** The deed of somebody, in the file's words where those say more: `Ann writes`, `in Ben’s account, “Has coffee”`. */
export function someoneDoes(name: string, step: Step): string {
  const isVague = step.named === null && (step.kind === "meal" || step.kind === "hobby");
  return isVague && step.words !== null ? `${name}: ${quoted(step.words)}` : `${name} ${stepDoes(step)}`;
}

/** The things that a file tells of, without an article: `walks`, `music`. */
export function toldNoun(kind: Kind): string {
  return COUNTABLE.has(kind) ? pluralNoun(kind) : orderNoun(kind);
}

const COUNTABLE: ReadonlySet<Kind> = new Set(["meal", "walk", "trip", "hobby", "drinks"]);

// The words of findings of the order of two days, and of their edges.
import type { OrderData } from "../../compare/findings/order.ts";
import { listText, numberText, quoted } from "../words/texts.ts";
import { at, nameOf, ownerOf } from "./names.ts";
import { someoneDoes, stepDoAll, stepNoun } from "../words/steps.ts";
import type { WordsOf } from "./sentences.ts";

/** The most steps that are named one by one. */
const MOST_STEPS = 12;

export const orderWords: WordsOf<OrderData> = {
  "same-order": ({ isWhole, steps, endsInBed }) => {
    const named = [...steps.map(stepNoun), ...(endsInBed ? ["bed"] : [])];
    const [first, last] = [named[0] ?? "", named.at(-1) ?? ""];
    const order =
      named.length > MOST_STEPS
        ? `${numberText(named.length)} things, from ${first} to ${last}`
        : named.join(", ");
    return isWhole ? `Both days run in the same order: ${order}.` : `Both have in this order: ${order}.`;
  },
  "one-difference": ({ side, step, after, before }, context) => {
    const thing = step.words === null ? stepNoun(step) : quoted(step.words);
    const place = [after && stepNoun(after), before === "bed" ? "bed" : before && stepNoun(before)];
    return `The one difference in the order told: ${ownerOf(side, context)} ${thing}${placeText(place)}.`;
  },
  "same-hour": ({ starts }, context) => {
    const each = starts.map(({ step, bound }) => `${stepNoun(step)} ${at(bound, context)}`);
    return `At the same hour in both: ${listText(each)}.`;
  },
  "same-edge": ({ edge, step, isAtHome }) => {
    const does = `${stepDoAll(step)}${isAtHome ? " at home" : ""}`;
    return edge === "first" ? `First thing after getting up, both ${does}.` : `Both ${does} right up to bed.`;
  },
  "other-edge": ({ edge, left, right }, context) => {
    const [a, b] = [left, right].map((step, k) => someoneDoes(nameOf(k, context), step));
    return `${edge === "first" ? "First thing after getting up" : "Last thing before bed"}, ${a}; ${b}.`;
  },
};

/** The place of something: between two things, or at an end of the order. */
function placeText([after, before]: readonly (string | null | undefined)[]): string {
  if (after && before) return `, between ${after} and ${before}`;
  if (after) return `, last, after ${after}`;
  return before ? `, first, before ${before}` : "";
}

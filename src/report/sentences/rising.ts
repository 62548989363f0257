// Getting up, going to bed and the night, in words.
import type { RisingData } from "../../compare/findings/rising.ts";
import type { Bound } from "../../model/bound.ts";
import type { Difference } from "../../compare/comparison.ts";
import { surely } from "../../compare/difference.ts";
import { amountText, differenceText, spanText, timeText } from "../words/range.ts";
import { at, nameOf } from "./names.ts";
import type { SentenceContext, WordsOf } from "./sentences.ts";

type Bounds = readonly [Bound, Bound];

export const risingWords: WordsOf<RisingData> = {
  "same-night": ({ up, bed }, context) => {
    const parts = [
      up && { text: nearText("get up", up.how, up.bounds, context), near: up.how === "near" },
      bed && { text: nearText("go to bed", bed.how, bed.bounds, context), near: bed.how === "near" },
    ].filter((part) => part !== null);
    const [first, second] = parts;
    if (first === undefined) return "";
    if (second === undefined) return `Both ${first.text}.`;
    return first.near || second.near
      ? `Both ${first.text}. Both ${second.text}.`
      : `Both ${first.text} and ${second.text}.`;
  },
  "other-night": ({ up, bed }, context) => {
    const later = (d: Difference) => (surely(d) > 0 ? 1 : 0);
    if (up !== null && bed !== null && later(up.difference) === later(bed.difference)) {
      const who = later(up.difference);
      const [name, other] = [nameOf(who, context), nameOf(1 - who, context)];
      const sizes = [up.difference, bed.difference].map((d) => differenceText(d));
      const isOne = sizes[0] === sizes[1];
      const by = isOne ? sizes[0] : sizes.every((t) => t !== null) ? sizes.join(" and ") : null;
      const hours = [up, bed].map(({ bounds }) => timeOf(bounds[who as 0 | 1], context)).join(" and ");
      const both = `${other} gets up ${at(up.bounds[1 - who], context)} and goes to bed ${at(bed.bounds[1 - who], context)}`;
      return `${both}, ${name} ${by ? `${by} later` : "later"} (${hours}).`;
    }
    const sentences = [
      up && apartText("gets up", up.bounds, up.difference, context),
      bed && apartText("goes to bed", bed.bounds, bed.difference, context),
    ];
    return sentences.filter((s) => s !== null).join(" ");
  },
  "after-midnight": ({ bounds, difference }, context) => {
    if (difference === null) {
      const each = bounds.map((b, k) => `${nameOf(k, context)} ${at(b, context)}`);
      return `Both go to bed after midnight: ${each.join(", ")}.`;
    }
    const [first, then] = surely(difference) > 0 ? [0, 1] : [1, 0];
    const size = differenceText(difference);
    const by = size === null ? "later" : `${size} later`;
    return `Both go to bed after midnight: ${nameOf(first, context)} ${at(bounds[first as 0 | 1], context)}, ${nameOf(then, context)} ${by}, ${at(bounds[then as 0 | 1], context)}.`;
  },
  "night-length": ({ left, right }, context) => {
    const [a, b] = [amountText(left), amountText(right)];
    if (a === b) return `From going to bed to getting up, both have ${a}.`;
    return `From going to bed to getting up, ${nameOf(0, context)} has ${a}, ${nameOf(1, context)} ${b}.`;
  },
  "one-night": ({ side, up, bed }, context) => {
    const parts = [up && `gets up ${at(up, context)}`, bed && `goes to bed ${at(bed, context)}`].filter(
      (p) => p !== null,
    );
    return `${nameOf(side, context)} ${parts.join(" and ")}; of ${nameOf(1 - side, context)} that is not told.`;
  },
};

/** `get up at 09:00`; `get up between 06:45 and 07:15: Ann at 07:00, Ben at about 07:00`. */
function nearText(verb: string, how: "alike" | "near", bounds: Bounds, context: SentenceContext): string {
  if (how === "alike") return `${verb} ${at(bounds[0], context)}`;
  const each = bounds.map((b, k) => `${nameOf(k, context)} ${at(b, context)}`);
  return `${verb} ${spanText(bounds, context.voice)}: ${each.join(", ")}`;
}

/** `Franklin gets up at 05:00, Darwin 2h later, at 07:00.` */
function apartText(verb: string, bounds: Bounds, difference: Difference, context: SentenceContext): string {
  const [first, then] = surely(difference) > 0 ? ([0, 1] as const) : ([1, 0] as const);
  return `${nameOf(first, context)} ${verb} ${at(bounds[first], context)}, ${nameOf(then, context)} ${laterText(difference)}, ${at(bounds[then], context)}.`;
}

function timeOf(bound: Bound, { voice }: SentenceContext): string {
  return bound.written === null ? "" : timeText(bound.written, { ...voice, place: "sentences" });
}

/** `2h later`, or `later` where too little of it is sure to be said. */
function laterText(difference: Difference): string {
  const size = differenceText(difference);
  return size === null ? "later" : `${size} later`;
}

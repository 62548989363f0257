// Amounts of kinds, in words.
import type { KindAmount, KindData } from "../../compare/findings/kinds.ts";
import { kindWords } from "../words/kinds.ts";
import { amountText } from "../words/range.ts";
import { nameOf } from "./names.ts";
import type { SentenceContext, WordsOf } from "./sentences.ts";

export const kindWordings: WordsOf<KindData> = {
  "kind-amounts": ({ kinds }, context) => amounts(kinds, context),
  "way-amount": ({ kinds }, context) => {
    const [{ left, right }] = kinds as [KindAmount];
    return `On the way, ${nameOf(0, context)} tells of ${amountText(left)}, ${nameOf(1, context)} of ${amountText(right)}.`;
  },
};

function amounts(kinds: readonly KindAmount[], context: SentenceContext): string {
  const [first, ...others] = kinds;
  if (first === undefined) return "";
  const [a, b] = [nameOf(0, context), nameOf(1, context)];
  if (others.length === 0) {
    const noun = bare(kindWords(first.kind).noun);
    return `${a} tells of ${amountText(first.left)} of ${noun}, ${b} of ${amountText(first.right)}.`;
  }
  const parts = kinds.map(
    ({ kind, left, right }) => `${bare(kindWords(kind).noun)} ${amountText(left)} and ${amountText(right)}`,
  );
  return `How much of what, as told by ${a} and by ${b}: ${parts.join("; ")}.`;
}

/** A kind as an amount of it is told: `meals` and not `a meal`. */
function bare(noun: string): string {
  return noun.replace(/^(?:a|an) (\w+)$/, "$1s").replace(/^the /, "");
}

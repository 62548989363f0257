// The words of findings of what is not told.
import type { Stretch, UntoldData, Whom } from "../../compare/findings/untold.ts";
import { isOneSided } from "../../compare/findings/when.ts";
import { timeText } from "../words/range.ts";
import { numberText } from "../words/texts.ts";
import { nameOf, ownerOf } from "./names.ts";
import type { SentenceContext, WordsOf } from "./sentences.ts";

export const untoldWords: WordsOf<UntoldData> = {
  "mentions-only": ({ left, right }, context) =>
    [left, right]
      .flatMap((count, k) =>
        count === null ? [] : [`${ownerOf(k, context)} day is told in ${entries(count)}.`],
      )
      .join(" "),
  "told-within": ({ left, right }, context) =>
    [left, right]
      .flatMap((stretch, k) => (stretch === null ? [] : [withinText(stretch, k, context)]))
      .join(" "),
  "only-night-hours": ({ whom }, context) =>
    `Of ${whom === "both" ? "both" : nameOf(whom, context)} only getting up and going to bed have an hour; how long each thing takes is not told.`,
  "breaks-off": ({ side, last: { written } }, context) => {
    const says = `How ${ownerOf(side, context)} day ends is not told`;
    const isPlain = written !== null && !isOneSided(written);
    return isPlain ? `${says}; the last hour told is ${timeText(written, context.voice)}.` : `${says}.`;
  },
  "night-untold": ({ up, bed }, context) => {
    if (up !== null && up === bed)
      return untoldText(up, "get up and go to bed", "gets up and goes to bed", context);
    const sentences = [
      up !== null && untoldText(up, "get up", "gets up", context),
      bed !== null && untoldText(bed, "go to bed", "goes to bed", context),
    ];
    return sentences.filter((s) => s !== false).join(" ");
  },
};

function entries(count: number): string {
  if (count === 0) return "no entry at all";
  return count === 1 ? "one entry only" : `${numberText(count)} entries only, without their order`;
}

function withinText({ from, to }: Stretch, k: number, context: SentenceContext): string {
  const [a, b] = [from, to].map(({ written }) => (written === null ? "" : timeText(written, context.voice)));
  return `Nothing is told of ${nameOf(k, context)} outside ${a} to ${b}.`;
}

function untoldText(whom: Whom, all: string, one: string, context: SentenceContext): string {
  return whom === "both"
    ? `When they ${all} is told of neither.`
    : `When ${nameOf(whom, context)} ${one} is not told.`;
}

// What is told at all, in words.
import type { Stretch, UntoldData, Whom } from "../../compare/findings/untold.ts";
import { isOneSided } from "../../compare/findings/when.ts";
import { timeText } from "../words/range.ts";
import { numberText } from "../words/texts.ts";
import { nameOf, ownerOf } from "./names.ts";
import type { Told, WordsOf } from "./sentences.ts";

export const untoldWords: WordsOf<UntoldData> = {
  "mentions-only": ({ left, right }, told) =>
    [left, right]
      .flatMap((count, k) =>
        count === null ? [] : [`${ownerOf(k, told)} day is told in ${entries(count)}.`],
      )
      .join(" "),
  "told-within": ({ left, right }, told) =>
    [left, right].flatMap((stretch, k) => (stretch === null ? [] : [withinText(stretch, k, told)])).join(" "),
  "only-night-hours": ({ whom }, told) =>
    `Of ${whom === "both" ? "both" : nameOf(whom, told)} only getting up and going to bed have an hour; how long each thing takes is not told.`,
  "breaks-off": ({ side, last: { written } }, told) => {
    const says = `How ${ownerOf(side, told)} day ends is not told`;
    const isPlain = written !== null && !isOneSided(written);
    return isPlain ? `${says}; the last hour told is ${timeText(written, told.voice)}.` : `${says}.`;
  },
  "night-untold": ({ up, bed }, told) => {
    if (up !== null && up === bed)
      return untoldText(up, "get up and go to bed", "gets up and goes to bed", told);
    const sentences = [
      up !== null && untoldText(up, "get up", "gets up", told),
      bed !== null && untoldText(bed, "go to bed", "goes to bed", told),
    ];
    return sentences.filter((s) => s !== false).join(" ");
  },
};

function entries(count: number): string {
  if (count === 0) return "no entry at all";
  return count === 1 ? "one entry only" : `${numberText(count)} entries only, without their order`;
}

function withinText({ from, to }: Stretch, k: number, told: Told): string {
  const [a, b] = [from, to].map(({ written }) => (written === null ? "" : timeText(written, told.voice)));
  return `Nothing is told of ${nameOf(k, told)} outside ${a} to ${b}.`;
}

function untoldText(whom: Whom, all: string, one: string, told: Told): string {
  return whom === "both"
    ? `When they ${all} is told of neither.`
    : `When ${nameOf(whom, told)} ${one} is not told.`;
}

// The words of findings of things that only one file tells of.
import type { OnlyData, OnlyThing } from "../../compare/findings/only.ts";
import { kindWords, pluralNoun } from "../words/kinds.ts";
import { timeText } from "../words/range.ts";
import { listText, numberText, quoted } from "../words/texts.ts";
import { at, ownerOf } from "./names.ts";
import type { SentenceContext, WordsOf } from "./sentences.ts";

export const onlyWords: WordsOf<OnlyData> = {
  only: ({ left, right }, context) => {
    const parts = [left, right].flatMap((things, side) =>
      things.length === 0
        ? []
        : [`in ${ownerOf(side, context)}: ${listText(things.map((t) => thingText(t, context)))}`],
    );
    const [first = "", second] = parts;
    const opening = `Only ${first.replace(": ", " account: ")}`;
    return second === undefined ? `${opening}.` : `${opening}; only ${second}.`;
  },
};

/** `“Has a glass of wine”`, `a walk at 16:00`, `walks (three, at 07:00, about 12:00 and 16:00)`. */
function thingText({ kind, words, times, hours }: OnlyThing, context: SentenceContext): string {
  if (words !== null) return quoted(words);
  if (times === 1) return `${kindWords(kind).noun}${hours?.[0] ? ` ${at(hours[0], context)}` : ""}`;
  const clocks = (hours ?? []).flatMap(({ written }) =>
    written === null ? [] : [timeText(written, { ...context.voice, place: "sentences" })],
  );
  const when = clocks.length > 0 && clocks.length <= 3 ? `, at ${listText(clocks)}` : "";
  return `${pluralNoun(kind)} (${numberText(times)}${when})`;
}

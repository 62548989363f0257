// What only one file tells of, in words.
import type { OnlyData, OnlyThing } from "../../compare/findings/only.ts";
import { kindWords, pluralNoun } from "../words/kinds.ts";
import { timeText } from "../words/range.ts";
import { listText, numberText, quoted } from "../words/texts.ts";
import { at, ownerOf } from "./names.ts";
import type { Told, WordsOf } from "./sentences.ts";

export const onlyWords: WordsOf<OnlyData> = {
  only: ({ left, right }, told) => {
    const parts = [left, right].flatMap((things, side) =>
      things.length === 0
        ? []
        : [`in ${ownerOf(side, told)}: ${listText(things.map((t) => thingText(t, told)))}`],
    );
    const [first = "", second] = parts;
    const opening = `Only ${first.replace(": ", " account: ")}`;
    return second === undefined ? `${opening}.` : `${opening}; only ${second}.`;
  },
};

/** `“Has a glass of wine”`, `a walk at 16:00`, `walks (three, at 07:00, about 12:00 and 16:00)`. */
function thingText({ kind, words, times, hours }: OnlyThing, told: Told): string {
  if (words !== null) return quoted(words);
  if (times === 1) return `${kindWords(kind).noun}${hours?.[0] ? ` ${at(hours[0], told)}` : ""}`;
  const clocks = (hours ?? []).flatMap(({ written }) =>
    written === null ? [] : [timeText(written, { ...told.voice, place: "sentences" })],
  );
  const when = clocks.length > 0 && clocks.length <= 3 ? `, at ${listText(clocks)}` : "";
  return `${pluralNoun(kind)} (${numberText(times)}${when})`;
}

// The words of findings of rest by day, of things that both tell of, of the telling of work, and of what fills a day.
import type { SharedData } from "../../compare/findings/shared.ts";
import { PARTS } from "../../compare/findings/fills.ts";
import type { Telling } from "../../compare/findings/both.ts";
import type { When } from "../../compare/findings/when.ts";
import { kindWords, orderNoun } from "../words/kinds.ts";
import { clockText } from "../words/range.ts";
import { toldNoun } from "../words/steps.ts";
import { listText, quoted, timesText } from "../words/texts.ts";
import { nameOf, ownerOf } from "./names.ts";
import { whenText } from "../words/when.ts";
import type { Voice } from "../words/voice.ts";
import type { WordsOf } from "./sentences.ts";

const RESTS = { rest: "rest", sleep: "sleep", either: "rest or sleep" } as const;

/** The most stretches of rest that are said one by one, and the most places. */
const MOST = 3;

export const sharedWords: WordsOf<SharedData> = {
  "rest-by-day": ({ does, left, right }, context) => {
    const [a, b] = [left, right].map((whens) => stretchesText(whens, context.voice));
    const says = `Both ${RESTS[does]} by day`;
    if (a === null || a === undefined || b === null || b === undefined) return `${says}.`;
    return `${says}: ${nameOf(0, context)} ${a}, ${nameOf(1, context)} ${b}.`;
  },
  "both-tell": ({ kind, left, right, others }, context) => {
    const [a, b] = [tellingText(left, context.voice), tellingText(right, context.voice)];
    // Once in each, with no hour to it, is no news beside the kind itself.
    if (a === b) return `Both tell of ${listText([kind, ...others].map(toldNoun))}.`;
    const first = `Both tell of ${toldNoun(kind)}: ${nameOf(0, context)} ${a}, ${nameOf(1, context)} ${b}.`;
    return others.length === 0 ? first : `${first} Both tell of ${listText(others.map(toldNoun))} too.`;
  },
  "times-told": ({ kind, left, right, isAtLeast }, context) => {
    const [times, more] = [[left, right], Math.max(left, right)];
    const [a, b] = times.map((n) => `${isAtLeast && n === more ? "at least " : ""}${timesText(n)}`);
    return `${nameOf(0, context)} tells of ${toldNoun(kind)} ${a}, ${nameOf(1, context)} ${b}.`;
  },
  "work-places": ({ home, elsewhere }, context) => {
    const places = elsewhere.length > MOST ? "" : `: ${listText(elsewhere.map(quoted))}`;
    return `All the work told of ${nameOf(home, context)} is done at home, all of ${ownerOf(1 - home, context)} elsewhere${places}.`;
  },
  "kinds-of-work": ({ side, kinds }, context) => {
    const [own, other] = [ownerOf(side, context), ownerOf(1 - side, context)];
    return `${own} account names kinds of work (${listText(kinds.map(orderNoun))}), ${other} says only that it is work.`;
  },
  fills: ({ part, left, right }, context) => {
    const [from, to] = PARTS[part].map((minute) => clockText(minute, context.voice));
    const [a, b] = [left, right].map((kind) => kindWords(kind).does);
    return `For more than half of the ${part} (${from} to ${to}) ${nameOf(0, context)} ${a}, ${nameOf(1, context)} ${b}.`;
  },
};

/** `from 15:00 to 16:00 and from 18:00 to 19:30`, or how often; null where one of a few is told without a time. */
function stretchesText(whens: readonly (When | null)[], voice: Voice): string | null {
  if (whens.length > MOST) return timesText(whens.length);
  const texts = whens.map((when) => when && whenText(when, voice));
  return texts.every((text) => text !== null) ? listText(texts) : null;
}

function tellingText({ times, when }: Telling, voice: Voice): string {
  return when === null ? timesText(times) : whenText(when, voice);
}

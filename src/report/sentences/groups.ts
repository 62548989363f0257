// The words of findings of two sets of days.
import type { Range } from "../../model/bound.ts";
import type { GroupEvent, GroupsData } from "../../compare/findings/groups.ts";
import { pluralNoun } from "../words/kinds.ts";
import { amountText, spanText } from "../words/range.ts";
import { capitalized, listText } from "../words/texts.ts";
import { at, nameOf } from "./names.ts";
import type { SentenceContext, WordsOf } from "./sentences.ts";

const EVENTS: Readonly<Record<GroupEvent, string>> = {
  up: "Getting up is",
  bed: "Going to bed is",
  "work-begins": "The first work told begins",
  "work-ends": "The last work told ends",
};

export const groupWords: WordsOf<GroupsData> = {
  "group-event": ({ event, bounds, later }, context) => {
    const hours = bounds.map((set) => (isOneHour(set) ? at(set[0], context) : spanText(set, context.voice)));
    const [a, b] = setsOf(context);
    if (later === null) return `${EVENTS[event]} ${spanText(bounds.flat(), context.voice)} for all of them.`;
    return `${EVENTS[event]} ${hours[0]} for ${a}, and ${hours[1]} for ${b}.`;
  },
  "group-amount": ({ kind, ranges }, context) => {
    const [a, b] = setsOf(context);
    const [left, right] = ranges.map(rangeText);
    const noun = pluralNoun(kind);
    return `Of ${noun}, ${left} is told for ${a}, and ${right} for ${b}.`;
  },
  "group-tells": ({ side, kinds }, context) => {
    const sets = setsOf(context);
    const [own, other] = [sets[side], sets[1 - side]];
    const isOne = (context.groups?.[1 - side]?.length ?? 0) === 1;
    const tells = (context.groups?.[side]?.length ?? 0) === 1 ? "tells" : "tell";
    return `${capitalized(own ?? "")} ${tells} of ${listText(kinds.map(pluralNoun))}; ${other} ${isOne ? "does" : "do"} not.`;
  },
};

function isOneHour(set: readonly { readonly earliest: number; readonly latest: number }[]): boolean {
  const [first] = set;
  return set.every((b) => b.earliest === first?.earliest && b.latest === first.latest);
}

/** `mon, tue and wed`, `sat and sun`. */
function setsOf(context: SentenceContext): readonly [string, string] {
  const { groups } = context;
  const names = (set: readonly number[] = []) => listText(set.map((k) => nameOf(k, context)));
  return [names(groups?.[0]), names(groups?.[1])];
}

function rangeText([from, to]: Range): string {
  return amountText({ range: [from, to], isApproximate: false }) ?? "little or none";
}

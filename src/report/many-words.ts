// Every sentence about three or more days, in one record over the codes: a new code does not compile until it is worded.
import type { ManyComparison } from "../compare/many.ts";
import type { ManyFinding } from "../compare/many/finding.ts";
import type { WordedFinding } from "./finding-words.ts";
import { openingText } from "./finding-words.ts";
import { orderNoun, partOfDay, rowLabel } from "./kind-words.ts";
import { namesOf } from "./person.ts";
import { boundText, capitalized, clockText, lengthText, listText, stopped, type Voice } from "./voice.ts";

/** A finding about all days in words. The activities in it are the files' own words. */
export function wordManyFinding(
  finding: ManyFinding,
  comparison: ManyComparison,
  voice: Voice,
): WordedFinding {
  const names = namesOf(comparison.schedules);
  return word(finding, { comparison, voice, names, all: `all ${countText(names.length)}` });
}

type Facts = {
  readonly comparison: ManyComparison;
  readonly voice: Voice;
  readonly names: readonly string[];
  /** `all four`. */
  readonly all: string;
};

type Code = ManyFinding["code"];
type Wording<C extends Code> = (finding: Extract<ManyFinding, { code: C }>, facts: Facts) => WordedFinding;

function word<C extends Code>(finding: Extract<ManyFinding, { code: C }>, facts: Facts): WordedFinding {
  const wording: Wording<C> = WORDINGS[finding.code as C];
  return wording(finding, facts);
}

const WORDINGS: { readonly [C in Code]: Wording<C> } = {
  "all-opening": ({ group, kinds }, { all }) => ({
    group: "same",
    text: `${capitalized(all)} open ${partOfDay(group)} with ${openingText(kinds)}.`,
  }),
  "all-order": ({ kinds }, { all }) => ({
    group: "same",
    text: `In this order ${all}: ${kinds.map(orderNoun).join(", ")}.`,
  }),
  "all-night": ({ side, earliest, latest, surelyDiffer }, { all, names, voice }) => {
    const does = side === "wake" ? "get up" : "go to bed";
    const [from, to] = [earliest, latest].map(({ bound }) => boundText(voice, bound));
    if (from === to) return { group: "same", text: `${capitalized(all)} ${does} at ${from}.` };
    if (!surelyDiffer)
      return { group: "same", text: `${capitalized(all)} ${does} between ${from} and ${to}.` };
    const [first, last] = [names[earliest.schedule], names[latest.schedule]];
    return { group: "differ", text: `They ${does} between ${from} (${first}) and ${to} (${last}).` };
  },
  "asleep-by": ({ minute, asleep, awake, notTold }, { all, names, voice }) => {
    const by = `asleep by ${clockText(voice, minute, false)}`;
    const named = (list: readonly number[]) => listText(list.map((i) => names[i] ?? ""));
    const rest = [
      ...(awake.length > 0 ? [`${named(awake)} still up`] : []),
      ...(notTold.length > 0 ? [`of ${named(notTold)} it is not told`] : []),
    ];
    if (rest.length === 0) return { group: "same", text: `${capitalized(all)} are ${by}.` };
    const [most, of] = [asleep.length, names.length].map(countText);
    return { group: "also", text: `${capitalized(most ?? "")} of ${of} are ${by}; ${rest.join("; ")}.` };
  },
  range: ({ row, least, most }, { comparison, names, voice }) => {
    const label = comparison.blocks.find((b) => b.block.id === row)?.block.label ?? rowLabel(row);
    const of = ({ schedule, minutes, approximate }: typeof least) =>
      `${minutes === 0 ? "none" : lengthText(voice, minutes, approximate)} (${names[schedule]})`;
    return { group: "differ", text: `${label}: from ${of(least)} to ${of(most)}.` };
  },
  "told-only-of": ({ schedule, activities }, { names }) => ({
    group: "differ",
    text: stopped(`Told only of ${names[schedule]}: ${activities.join(" · ")}`),
  }),
};

/** `three`, `twelve`; above that the number. */
function countText(count: number): string {
  return COUNTS[count] ?? String(count);
}

const COUNTS = "none one two three four five six seven eight nine ten eleven twelve".split(" ");

/** The tables of words of all languages as one dictionary that is asked at a place in a line. */

import { isLetter } from "./characters.ts";
import { type FoldedLine, foldLine } from "./fold.ts";
import { languages } from "./words/all.ts";
import type { Language } from "./words/language.ts";

/** What a word does beside a clock time. */
export type Role =
  | "part-before"
  | "part-after"
  | "moment"
  | "hour"
  | "hour24"
  | "trailing"
  | "minute"
  | "fraction"
  | "leading"
  | "numeral"
  | "at"
  | "about"
  | "ish"
  | "to"
  | "from"
  | "until"
  | "until-after"
  | "between"
  | "and"
  | "or"
  | "open"
  | "weekday"
  | "month"
  | "counted"
  | "period"
  | "day";

/** A word found: how long it is, and its number (hours of a part of the day, minutes of a moment, 0 where it has none). */
export type Found = { readonly length: number; readonly value: number };

type Word = { readonly word: string; readonly value: number };

/** The longest word of a role that stands at this offset, or null. Words of spaced scripts must stand alone. */
export function wordAt(line: FoldedLine, at: number, role: Role): Found | null {
  const first = line.low[at];
  if (first === undefined) return null;
  const words = dictionary.get(role)?.get(first);
  if (words === undefined) return null;
  for (const { word, value } of words) {
    if (line.low.startsWith(word, at) && standsAlone(line.low, at, at + word.length))
      return { length: word.length, value };
  }
  return null;
}

/** The words of a list parted by `|`, in the spelling in which lines are matched. */
export function foldWords(list: string): string[] {
  return list.split("|").map((word) => foldLine(word).low);
}

function standsAlone(low: string, from: number, to: number): boolean {
  const last = low[to - 1];
  const first = low[from];
  if (isLetter(last) && isLetter(low[to])) return false;
  return !(isLetter(first) && isLetter(low[from - 1]));
}

const dictionary = build();

function build(): ReadonlyMap<Role, ReadonlyMap<string, readonly Word[]>> {
  const all = new Map<Role, Map<string, Word[]>>();
  const add = (role: Role, list: string | undefined, value = 0): void => {
    for (const word of list === undefined ? [] : foldWords(list)) {
      const first = word[0];
      if (first === undefined) continue;
      const byFirst = all.get(role) ?? new Map<string, Word[]>();
      all.set(role, byFirst);
      byFirst.set(first, [...(byFirst.get(first) ?? []), { word, value }]);
    }
  };
  for (const language of languages) addLanguage(language, add);
  for (const byFirst of all.values())
    for (const words of byFirst.values()) words.sort((a, b) => b.word.length - a.word.length);
  return all;
}

function addLanguage(
  language: Language,
  add: (role: Role, list: string | undefined, value?: number) => void,
): void {
  for (const part of language.dayParts ?? []) {
    add("part-before", part.before, part.from);
    add("part-after", part.after, part.from);
  }
  const valued: readonly (readonly [Role, Readonly<Record<string, number>> | undefined])[] = [
    ["moment", language.moments],
    ["fraction", language.fractions],
    ["leading", language.leading],
    ["numeral", language.numerals],
  ];
  for (const [role, record] of valued)
    for (const [word, value] of Object.entries(record ?? {})) add(role, word, value);
  for (const word of Object.keys(language.periods ?? {})) add("period", word);
  const plain: readonly (readonly [Role, string | undefined])[] = [
    ["hour", language.hours],
    ["hour24", language.hours24],
    ["trailing", language.trailing],
    ["minute", language.minutes],
    ["at", language.at],
    ["about", language.about],
    ["ish", language.ish],
    ["to", language.to],
    ["from", language.from],
    ["until", language.until],
    ["until-after", language.untilAfter],
    ["between", language.between],
    ["and", language.and],
    ["or", language.or],
    ["open", language.open],
    ["weekday", language.weekdays],
    ["month", language.months],
    ["counted", language.counted],
    ["day", language.days],
  ];
  for (const [role, list] of plain) add(role, list);
}

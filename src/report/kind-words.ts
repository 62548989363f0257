// How kinds, groups and rows of the tables are named in sentences and tables.
import { groupOf, wordsOf, type Kind } from "../model/category.ts";

/** A kind within an order: `meetings`, `meal`, `news`; without the article that it has elsewhere. */
export function orderNoun(kind: Kind): string {
  return wordsOf(kind).noun.replace(/^(?:a|an|the) /, "");
}

/** What a table calls a category, a group, or one of the rows of minutes that belong to none. */
export function rowLabel(id: string): string {
  return REST_LABELS[id] ?? (id === "work" ? "All work" : wordsOf(id).label);
}

/** The part of a day that a group fills: `the working day`. */
export function partOfDay(group: Kind): string {
  return group === "work" ? "the working day" : `their ${orderNoun(group)}`;
}

/** Where a first thing stands: `first at work`, `first of the day`. */
export function firstOf(kind: Kind | "day"): string {
  if (kind === "day") return "first of the day";
  return groupOf(kind) === "work" ? "first at work" : `first of ${orderNoun(kind)}`;
}

const REST_LABELS: Readonly<Record<string, string>> = {
  undivided: "Several, not divided",
  unknown: "Kind not told",
  unrecorded: "Nothing told",
};

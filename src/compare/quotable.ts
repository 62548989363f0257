// The test for quoting a file's own words: short, about one activity, and not found in the other file.
import { groupOf } from "../model/category.ts";
import type { Day } from "../model/day.ts";
import type { ToldActivity } from "../model/told.ts";
import { kindsInWords } from "../words/kinds-in-words.ts";
import { hasWords } from "./align/relation.ts";

/** The longest text that is quoted within a sentence, in characters. */
export const QUOTABLE = 48;

/** Signs and words that join a second activity to the first. */
const JOINED = /[,;:&+/]|\b(?:and|then|or|while|before|after)\b/iu;

/**
 * The words of an activity, where they may be quoted beside another day: no text of that day is the same or holds the
 * same, and they name no further activity. Null where they may not.
 */
export function quotable(told: ToldActivity, other: Day): string | null {
  const { activity, kind, secondary } = told;
  if ([...activity].length > QUOTABLE || secondary.length > 0 || JOINED.test(activity)) return null;
  const further = kindsInWords(activity).filter(
    (k) => k !== kind && k !== groupOf(kind) && groupOf(k) !== kind,
  );
  return further.length > 0 || hasWords(other, activity) ? null : activity;
}

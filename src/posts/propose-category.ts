/** Proposes a category for an activity where its words are plain. */

import { indexWords } from "./word-index.ts";
import { languages } from "./words/all.ts";

const categoriesIn = indexWords<string>(
  languages.flatMap((language) =>
    Object.entries(language.categories ?? {}).map(([category, list]) => [list, category] as const),
  ),
);

/** The category id that the first clause alone names, or else the whole; null where it names none or several. */
export function proposeCategory(activity: string): string | null {
  const clause = activity.split(/[,;.(/+&。，、；（]|\band\b/)[0] ?? "";
  const first = categoriesIn(clause);
  if (first.length === 1) return first[0] ?? null;
  if (first.length > 1) return null;
  const whole = categoriesIn(activity);
  return whole.length === 1 ? (whole[0] ?? null) : null;
}

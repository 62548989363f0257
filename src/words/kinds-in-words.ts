// Which kinds the words of an activity may speak of, so that nothing is called absent that a file has in words.
import type { Kind } from "../model/category.ts";
import { KIND_WORDS } from "./category-words.ts";

/** Every category that some word of a text may be about. Tea and coffee alone are no meal. */
export function kindsInWords(text: string): readonly Kind[] {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const found = Object.entries(KIND_WORDS).flatMap(([kind, words]) => {
    const match = words.exec(text)?.[0];
    return match === undefined || (kind === "meal" && /^(?:tea|coffee)$/i.test(match)) ? [] : [kind];
  });
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(text, found);
  return found;
}

/** The same texts are asked about for every kind and every pair. */
const KNOWN = new Map<string, readonly Kind[]>();
const MOST_KNOWN = 5000;

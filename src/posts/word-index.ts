/** Finds which words of a table stand in a text, in one pass over the text. */

import { isLetter } from "./characters.ts";
import { foldLine } from "./fold.ts";
import { foldWords } from "./vocabulary.ts";

/** What the words found stand for, each meaning once, in the order of the text. */
export type WordIndex<T> = (text: string) => readonly T[];

/** Makes an index of lists of words parted by `|`, each list with its meaning. */
export function indexWords<T>(lists: readonly (readonly [list: string, meaning: T])[]): WordIndex<T> {
  const byFirst = new Map<string, { readonly word: string; readonly meaning: T }[]>();
  for (const [list, meaning] of lists) {
    for (const word of foldWords(list)) {
      const key = word.slice(0, 1);
      const words = byFirst.get(key) ?? [];
      words.push({ word, meaning });
      byFirst.set(key, words);
    }
  }
  for (const words of byFirst.values()) words.sort((a, b) => b.word.length - a.word.length);
  return (text) => {
    const { low } = foldLine(text.slice(0, longestText));
    const found = new Set<T>();
    for (let at = 0; at < low.length; at += 1) {
      const hit = byFirst.get(low[at] ?? "")?.find(({ word }) => standsAt(low, word, at));
      if (hit === undefined) continue;
      found.add(hit.meaning);
      at += hit.word.length - 1;
    }
    return [...found];
  };
}

const longestText = 200;

/** Words of scripts that part words stand alone. */
function standsAt(low: string, word: string, at: number): boolean {
  if (!low.startsWith(word, at)) return false;
  const before = isLetter(word[0]) && isLetter(low[at - 1]);
  const after = isLetter(word.at(-1)) && isLetter(low[at + word.length]);
  return !before && !after;
}

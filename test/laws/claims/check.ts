// Holds printed sentences against files and the days that fit them: which is false of which, and which nobody can read.
import type { DayDraft } from "../../../src/model/draft.ts";
import { possibleDays, type PossibleDay } from "../possible-days.ts";
import { ALL_CLAIMS } from "./all-claims.ts";
import { partsOf, type Scene } from "./claim.ts";

/** A sentence that is not so, or that no claim reads. */
export type Wrong = {
  readonly sentence: string;
  /** Why it is not so; `unread` where no form of a claim fits it. */
  readonly why: string;
  /** The first sample in which it is false, from 0; null where it is not read at all. */
  readonly sample: number | null;
};

/** Files with the names that sentences call them by. */
export type Named = { readonly name: string; readonly draft: DayDraft };

/**
 * Which of some printed sentences are false of files.
 * @param texts a text may hold several sentences
 * @param samples how many days are drawn for each file
 */
export function wrongSentences(
  files: readonly Named[],
  texts: readonly string[],
  seed: number,
  samples: number,
): readonly Wrong[] {
  const drawn = files.map(({ draft }, k) => {
    const others = files.filter((_, j) => j !== k).flatMap((f) => f.draft.episodes);
    const fillers = others.map(({ kind, activity }) => ({ kind, text: activity }));
    return possibleDays(draft, seed + 7919 * k, samples, fillers);
  });
  const scenes = Array.from({ length: samples }, (_, n): Scene => {
    return { lives: files.map(({ name }, k) => ({ name, day: drawn[k]?.[n] as PossibleDay })) };
  });
  return texts.flatMap(sentencesOf).flatMap((sentence) => {
    const wrong = wrongIn(sentence, scenes);
    return wrong === null ? [] : [wrong];
  });
}

function wrongIn(sentence: string, scenes: readonly Scene[]): Wrong | null {
  const names = scenes[0]?.lives.map((l) => l.name) ?? [];
  for (const { form, isFalse } of ALL_CLAIMS) {
    const parts = partsOf(form, sentence, names);
    if (parts === null) continue;
    for (const [sample, scene] of scenes.entries()) {
      const why = isFalse(parts, scene);
      if (why !== null) return { sentence, why: `${why} (${form})`, sample };
    }
    return null;
  }
  return { sentence, why: "unread", sample: null };
}

/** The sentences of a text: at each stop, but not within quotes. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let [from, depth] = [0, 0];
  for (let k = 0; k < text.length; k++) {
    if (text[k] === "“") depth++;
    if (text[k] === "”") depth--;
    if (depth === 0 && text[k] === "." && (text[k + 1] === " " || k + 1 === text.length)) {
      sentences.push(text.slice(from, k + 1));
      from = k + 2;
    }
  }
  return from < text.length ? [...sentences, text.slice(from)] : sentences;
}

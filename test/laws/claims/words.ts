// The words of printed sentences that stand for kinds of activity, read back as kinds.
import { CATEGORIES, GROUPS, type Kind } from "../../../src/model/category.ts";
import { kindWords, orderNoun, pluralNoun } from "../../../src/report/words/kinds.ts";

/** A thing that a sentence names: kinds that it may stand for, and words that the file must have for it, if any. */
export type Named = { readonly kinds: readonly Kind[]; readonly words: RegExp | null };

const FORMS: Readonly<Record<string, (kind: Kind) => readonly string[]>> = {
  noun: (kind) => [kindWords(kind).noun, orderNoun(kind), pluralNoun(kind)],
  verb: (kind) => {
    const { does, doAll } = kindWords(kind);
    return [does, doAll, doAll.replace(/^be /, "are ")];
  },
  state: (kind) => [kindWords(kind).is],
  doing: (kind) => [kindWords(kind).doing],
};

/** Going home, and not leaving it. */
const HOMEWARDS = /^(?!.*\b(?:leav\w+|from)\b).*\b(?:home|back)\b/iu;

/** Phrases that no single kind has, with the kinds that fit them. */
const OTHERS: Readonly<Record<string, Named>> = {
  "has meetings": { kinds: ["meeting"], words: null },
  "have meetings": { kinds: ["meeting"], words: null },
  "a nap": { kinds: ["sleep", "rest"], words: null },
  naps: { kinds: ["sleep", "rest"], words: null },
  commutes: { kinds: ["commute"], words: null },
  commute: { kinds: ["commute"], words: null },
  "the commute": { kinds: ["commute"], words: null },
  "is on a trip": { kinds: ["trip"], words: null },
  "are on a trip": { kinds: ["trip"], words: null },
  "the way home": { kinds: ["commute", "trip", "travel"], words: HOMEWARDS },
  "goes home": { kinds: ["commute", "trip", "travel"], words: HOMEWARDS },
  "go home": { kinds: ["commute", "trip", "travel"], words: HOMEWARDS },
  "something to eat or drink": { kinds: ["meal"], words: null },
  "a meal": { kinds: ["meal"], words: null },
  breakfast: { kinds: ["meal"], words: /breakfast/iu },
  lunch: { kinds: ["meal"], words: /lunch/iu },
  dinner: { kinds: ["meal"], words: /\bdin(?:ner|es?|ing)\b/iu },
  supper: { kinds: ["meal"], words: /supper/iu },
  tea: { kinds: ["meal"], words: /\btea\b/iu },
};

const KINDS: readonly Kind[] = [...GROUPS, ...CATEGORIES].map((k) => k.id);

/** What a phrase names; null where it is no word of ours. */
export function named(phrase: string): Named | null {
  const bare = phrase.replace(/^(?:has|have) (?=something|a meal|breakfast|lunch|dinner|supper|tea)/, "");
  const other = OTHERS[phrase] ?? OTHERS[bare];
  const kinds = KINDS.filter((kind) => Object.values(FORMS).some((forms) => forms(kind).includes(phrase)));
  if (other !== undefined) return { kinds: [...new Set([...other.kinds, ...kinds])], words: other.words };
  return kinds.length === 0 ? null : { kinds, words: null };
}

/** The kinds of a phrase. Throws for what is no word of ours, so that no claim passes for want of its words. */
export function kindsOf(phrase: string): readonly Kind[] {
  const found = named(phrase);
  if (found === null) throw new Error(`no kind: ${phrase}`);
  return found.kinds;
}

/** Every phrase that names a kind, the longest first. */
export const PHRASES: readonly string[] = [
  ...new Set([
    ...Object.keys(OTHERS),
    ...KINDS.flatMap((kind) => Object.values(FORMS).flatMap((forms) => forms(kind))),
  ]),
].toSorted((a, b) => b.length - a.length);

/** One of a list of things: words of a file in quotes, or a kind; with what stands after it. */
export type Thing = {
  readonly quote: string | null;
  readonly phrase: string | null;
  /** `at 16:00`, `(three, at 07:00, about 12:00 and 16:00)`; empty where nothing stands there. */
  readonly detail: string;
};

/** The things of `a, b and c`. Throws where a part is none. */
export function thingsOf(text: string): readonly Thing[] {
  const things: Thing[] = [];
  let rest = text;
  while (rest !== "") {
    const quote = /^“([^”]*)”/u.exec(rest)?.[1] ?? null;
    const phrase = quote === null ? (PHRASES.find((p) => startsWith(rest, p)) ?? null) : null;
    if (quote === null && phrase === null) throw new Error(`no thing: ${rest}`);
    rest = rest.slice(quote === null ? (phrase?.length ?? 0) : quote.length + 2);
    const detail =
      /^(?: \([^)]*\)| (?:at|by) (?:about )?\d\d:\d\d(?: or (?:earlier|later))?| between \d\d:\d\d and \d\d:\d\d)/.exec(
        rest,
      )?.[0] ?? "";
    things.push({ quote, phrase, detail: detail.trim() });
    rest = rest.slice(detail.length);
    const comma = /^(?:, | and )/.exec(rest)?.[0];
    if (rest !== "" && comma === undefined) throw new Error(`no list: ${text}`);
    rest = rest.slice(comma?.length ?? 0);
  }
  return things;
}

/** Whether a text begins with a phrase that ends there. */
function startsWith(text: string, phrase: string): boolean {
  return (
    text.startsWith(phrase) &&
    /^(?:$|, | and | \(| (?:at|by|between) \d| (?:at|by) about)/.test(text.slice(phrase.length))
  );
}

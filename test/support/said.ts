// What rules of two days say of two small days, as the sentences that a report would print.
import { expect } from "vitest";
import type { RuleOfTwo, Two } from "../../src/compare/findings/context.ts";
import type { FindingData } from "../../src/compare/findings/finding.ts";
import type { Candidate } from "../../src/compare/findings/candidate.ts";
import { rowsOf } from "../../src/compare/align/rows.ts";
import type { Day } from "../../src/model/day.ts";
import type { SentenceContext, WordsOf } from "../../src/report/sentences/sentences.ts";
import { type AboutDay, dayOf } from "./day-notation.ts";

/**
 * The sentences of Ann beside Ben, in the order of the rules. Fails where Ben beside Ann gives other findings: the same
 * codes, sizes and labels are expected, whoever is named first.
 */
export function said<D extends FindingData>(
  rules: readonly RuleOfTwo<D>[],
  words: WordsOf<D>,
  ann: string,
  ben: string,
  about: { readonly ann?: AboutDay; readonly ben?: AboutDay } = {},
): readonly string[] {
  const days = [
    dayOf(ann, { name: "Ann", ...about.ann }),
    dayOf(ben, { name: "Ben", ...about.ben }),
  ] as const;
  const mirrored = foundIn(rules, [days[1], days[0]]);
  const found = foundIn(rules, days);
  const gist = (c: Candidate<D>) => ({ code: c.code, size: c.size, label: c.label, minute: c.minute });
  expect(mirrored.map(gist)).toEqual(found.map(gist));
  const context: SentenceContext = {
    days,
    names: days.map((d) => d.short),
    voice: { style: "24h", place: "sentences" },
  };
  return found.map((c) => sentenceOf(words, c, context));
}

function foundIn<D>(rules: readonly RuleOfTwo<D>[], [a, b]: readonly [Day, Day]): readonly Candidate<D>[] {
  const two: Two = { a, b, left: 0, right: 1, rows: rowsOf(a, b) };
  return rules.flatMap((rule) => rule(two));
}

function sentenceOf<D extends FindingData>(words: WordsOf<D>, data: D, context: SentenceContext): string {
  const word = words[data.code as D["code"]] as (data: D, context: SentenceContext) => string;
  return word(data, context);
}

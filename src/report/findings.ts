// The findings of a comparison, worded and grouped: what the days share, where they differ, what else is told.
import type { Comparison } from "../compare/comparison.ts";
import { becauseOfFinding } from "./because.ts";
import { wordFinding, type WordedFinding } from "./finding-words.ts";
import { sentenceVoice, type ReportOptions } from "./options.ts";
import type { Findings, Sentence } from "./section.ts";

/** Groups without a sentence are left out. */
export function findingsSection(comparison: Comparison, options: ReportOptions): Findings {
  const voice = sentenceVoice(options);
  const worded = comparison.findings.map((finding) => {
    const because = options.explain ? becauseOfFinding(finding, comparison, voice) : [];
    return { ...wordFinding(finding, comparison, voice), because };
  });
  const groups = GROUPS.map(({ group, label }) => ({
    label,
    sentences: worded
      .filter((w) => w.group === group)
      .map(({ text, because }): Sentence => ({ text, because })),
  }));
  return { type: "findings", groups: groups.filter((g) => g.sentences.length > 0) };
}

const GROUPS: readonly { readonly group: WordedFinding["group"]; readonly label: string }[] = [
  { group: "same", label: "Same" },
  { group: "differ", label: "Differ" },
  { group: "also", label: "Also" },
];

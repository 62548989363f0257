// The findings of days, worded and grouped under Same, Differ and Also.
import type { Comparison } from "../../compare/comparison.ts";
import type { Finding } from "../../compare/findings/finding.ts";
import type { Label } from "../../compare/findings/candidate.ts";
import type { Day } from "../../model/day.ts";
import { becauseOfFinding } from "../because.ts";
import { namesOf } from "../names.ts";
import { sentenceVoice, type ReportOptions } from "../options.ts";
import type { Findings, Section, Sentence } from "../section.ts";
import { momentNotes } from "./moment.ts";
import type { SentenceContext } from "../sentences/sentences.ts";
import { wordFinding } from "../sentences/word-finding.ts";

/**
 * Same, Differ and, where it need not be short, Also; of three or more days then a line for each beside the first. What is
 * empty is left out.
 */
export function findingsSections(comparison: Comparison, options: ReportOptions): readonly Section[] {
  const sentences = (fits: (finding: Finding) => boolean) =>
    comparison.findings
      .filter((f) => fits(f) && (f.shown || options.all))
      .map((finding): Sentence => ({
        text: wordFinding(finding, contextOf(finding, comparison, options)),
        because: options.explain ? becauseOfFinding(finding, comparison, sentenceVoice(options)) : [],
        isRankedOut: !finding.shown,
      }))
      .toSorted((a, b) => Number(a.isRankedOut) - Number(b.isRankedOut));
  const isAsked = ({ label }: Pick<Finding, "label">) => label !== "also" || options.all || !options.short;
  const ofAll = LABELS.filter(isAsked).map(({ label, text }) => ({
    label: text,
    sentences: sentences((f) => f.beside === null && f.label === label),
  }));
  const besideFirst = namesOf(comparison.days).map((label, day) => ({
    label,
    sentences: sentences((f) => f.beside === day),
  }));
  const { moment } = comparison;
  const notes = moment === null ? [] : momentNotes({ ...comparison, moment }, options);
  const ofMoment = [{ label: "Note", sentences: notes }];
  return [ofAll, besideFirst, ofMoment].flatMap((groups): readonly Findings[] => {
    const filled = groups.filter((g) => g.sentences.length > 0);
    return filled.length === 0 ? [] : [{ type: "findings", groups: filled }];
  });
}

const LABELS: readonly { readonly label: Label; readonly text: string }[] = [
  { label: "same", text: "Same" },
  { label: "differ", text: "Differ" },
  { label: "also", text: "Also" },
  { label: "clocks", text: "Clocks" },
];

/** The context of a finding's sentence: of one day beside the first, those two days alone. */
export function contextOf(
  { beside }: Pick<Finding, "beside">,
  { days, groups }: Pick<Comparison, "days" | "groups">,
  options: Pick<ReportOptions, "style">,
): SentenceContext {
  const names = namesOf(days);
  const voice = sentenceVoice(options);
  if (beside === null) return { days, names, voice, groups };
  const two = [0, beside];
  return { days: two.map((i) => days[i] as Day), names: two.map((i) => names[i] ?? ""), voice };
}

// A result in words: the sections of every kind of result, in one order for screens and pages.
import { draw } from "../compare/draw.ts";
import type { Comparison, Result } from "../compare/comparison.ts";
import { clean } from "./clean.ts";
import { SECTION_NAMES, USUAL, type ReportOptions, type SectionName } from "./options.ts";
import type { Section } from "./section.ts";
import { daySections } from "./sections/day.ts";
import { findingsSections } from "./sections/findings.ts";
import { headingOf } from "./sections/heading.ts";
import { aboutMoment, momentStrips, overlapSections } from "./sections/moment.ts";
import { nearestSections } from "./sections/nearest.ts";
import { rowsSections } from "./sections/rows.ts";
import { sourcesSections } from "./sections/sources.ts";
import { stripsOf } from "./sections/strips.ts";
import { budgetTable, headlineTable } from "./sections/tables.ts";

/**
 * Words a result. Texts of the files come out without anything that a terminal would obey.
 * @param options what differs from the usual
 */
export function report(result: Result, options: Partial<ReportOptions> = {}): readonly Section[] {
  const chosen = { ...USUAL, ...options };
  const shown = clean(result);
  switch (shown.kind) {
    case "days":
      return daySections(shown.days, shown.tables, chosen);
    case "comparison":
      return [
        ...headingOf(shown, chosen),
        ...(shown.moment === null ? [] : [aboutMoment({ ...shown, moment: shown.moment })]),
        ...partsShown(chosen, shown).flatMap((name) => PARTS[name](shown, chosen)),
      ];
    case "nearest":
      return nearestSections(shown);
  }
}

/** The parts that are asked for, or the usual ones: the time budget only where it is asked for. */
function partsShown({ only, short }: ReportOptions, { moment }: Comparison): readonly SectionName[] {
  if (only !== null) return SECTION_NAMES.filter((name) => only.includes(name));
  // Rows are a matter of each one's own clock.
  if (moment !== null) return ["findings", "strip", "overlap", "sources"];
  return SECTION_NAMES.filter((name) => name !== "categories" && !(short && name === "rows"));
}

const PARTS: {
  readonly [name in SectionName]: (comparison: Comparison, options: ReportOptions) => readonly Section[];
} = {
  findings: findingsSections,
  strip: (comparison, options) => {
    const { days, tables, moment } = comparison;
    if (moment !== null) return [momentStrips({ ...comparison, moment }, options)];
    return [stripsOf(days, tables, draw(days), options)];
  },
  overlap: (comparison, options) => {
    const { moment } = comparison;
    return moment === null ? [] : overlapSections({ ...comparison, moment }, options);
  },
  rows: rowsSections,
  blocks: ({ days, tables }, options) => headlineTable(days, tables, options),
  categories: ({ days, tables }, options) => [budgetTable(days, tables, options)],
  sources: ({ days }, options) => sourcesSections(days, options),
};

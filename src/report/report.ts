// A comparison in words: every section of a screen or a page, in its order.
import type { Comparison } from "../compare/comparison.ts";
import type { Drawing } from "../compare/draw.ts";
import { cleanComparison } from "./clean.ts";
import { daySections } from "./day.ts";
import { findingsSection } from "./findings.ts";
import { stripVoice, USUAL, type ReportOptions, type SectionName } from "./options.ts";
import { namesOf, personText, toldText } from "./person.ts";
import { rowsTable } from "./rows.ts";
import type { Section, Span } from "./section.ts";
import { sourceItems, sourceLine } from "./sources.ts";
import { stripsOf } from "./strips.ts";
import { blocksTable, categoriesTable } from "./tables.ts";
import { listText } from "./voice.ts";

/** What a renderer prints, in this order and in these words. */
export type Report = { readonly sections: readonly Section[] };

/**
 * Words a comparison. Texts of the files come out without anything that a terminal would obey.
 * @param options what differs from the usual
 */
export function report(
  comparison: Comparison,
  drawing: Drawing,
  options: Partial<ReportOptions> = {},
): Report {
  const chosen = { ...USUAL, ...options };
  const clean = cleanComparison(comparison);
  if (chosen.view === "days") return { sections: daySections(clean, drawing, chosen) };
  const parts = partsOf(clean, drawing, chosen);
  return {
    sections: [...heading(clean, chosen), ...orderOf(clean, chosen).flatMap((name) => parts[name]())],
  };
}

/** The findings stand last on a screen, where the eye is, and first on a page. */
function orderOf({ schedules }: Comparison, { medium, only, short }: ReportOptions): SectionName[] {
  const two = schedules.length === 2;
  const order: SectionName[] =
    medium === "screen"
      ? ["strip", "rows", "blocks", "categories", "findings", "sources"]
      : ["findings", "strip", "blocks", "categories", "rows", "sources"];
  if (only !== null) return order.filter((name) => only.includes(name));
  const left = new Set<SectionName>([
    ...(two ? (["categories"] as const) : []),
    ...(medium === "page" && two ? (["strip"] as const) : []),
    ...(short ? (["rows"] as const) : []),
  ]);
  return order.filter((name) => !left.has(name));
}

function partsOf(
  comparison: Comparison,
  drawing: Drawing,
  options: ReportOptions,
): { readonly [name in SectionName]: () => Section[] } {
  const two = comparison.schedules.length === 2;
  return {
    strip: () => [stripsOf(comparison, drawing, stripVoice(options))],
    rows: () => (two ? [rowsTable(comparison, options)] : [onlyForTwo(comparison)]),
    blocks: () => [blocksTable(comparison, options)],
    categories: () => [categoriesTable(comparison, options)],
    overlap: () => [],
    findings: () => (comparison.findings.length === 0 ? [] : [findingsSection(comparison, options)]),
    sources: () => sourcesSection(comparison, options),
  };
}

function heading({ schedules }: Comparison, options: ReportOptions): Section[] {
  if (options.medium === "page") {
    return [{ type: "heading", text: `A day ${listText(schedules.map((s) => `of ${s.name}`))}` }];
  }
  const people = schedules.map((s, person): Span => ({ text: personText(s), tone: { person } }));
  const zones = new Set(schedules.map((s) => s.timezone));
  const clock = zones.size === 1 && !zones.has(null) ? [] : ["each on own clock"];
  return [
    { type: "split", left: people, right: [toldText(schedules, namesOf(schedules)), ...clock].join(" · ") },
  ];
}

function onlyForTwo({ schedules }: Comparison): Section {
  const [a, b] = schedules.map((s) => s.id);
  const text = `Rows and findings are for two days at a time: daydiff ${a} ${b}`;
  return { type: "paragraph", text, tone: "quiet" };
}

/** Where the days come from; on a screen in one line, with what to try next. */
export function sourcesSection({ schedules }: Comparison, options: ReportOptions): Section[] {
  if (options.medium === "page") return [{ type: "sources", items: sourceItems(schedules) }];
  const line = sourceLine(schedules);
  const next = options.next === null ? "" : `next: ${options.next}`;
  if (line === null && next === "") return [];
  return [{ type: "split", left: line === null ? [] : [{ text: line, tone: "quiet" }], right: next }];
}

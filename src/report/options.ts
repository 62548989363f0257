// What a report may be asked for: where it is read, which parts of it, and how clock times are written.
import type { ClockStyle } from "../model/clock.ts";
import type { Voice } from "./voice.ts";

export type ReportOptions = {
  /** A screen has signs and its findings last; a page has words and its findings first. */
  readonly medium: "screen" | "page";
  /** Days side by side, or each by itself. */
  readonly view: "comparison" | "days";
  readonly style: ClockStyle;
  /** Without the rows. */
  readonly short: boolean;
  /** Only these parts, in their usual order; null: the usual ones. */
  readonly only: readonly SectionName[] | null;
  /** Say under each sentence and number what it rests on. */
  readonly explain: boolean;
  /** A command to try next. */
  readonly next: string | null;
};

export const SECTION_NAMES = [
  "strip",
  "rows",
  "blocks",
  "categories",
  "overlap",
  "findings",
  "sources",
] as const;

export type SectionName = (typeof SECTION_NAMES)[number];

/** Where nothing is asked for: the comparison on a screen. */
export const USUAL: ReportOptions = {
  medium: "screen",
  view: "comparison",
  style: "24h",
  short: false,
  only: null,
  explain: false,
  next: null,
};

/** How times read in tables: `~01:00` on a screen, `about 01:00` on a page. */
export function tableVoice({ medium, style }: Pick<ReportOptions, "medium" | "style">): Voice {
  return { style, about: medium === "screen" ? "~" : "about " };
}

/** How times read under a strip, which has little room on a page too. */
export function stripVoice({ style }: Pick<ReportOptions, "style">): Voice {
  return { style, about: "~" };
}

/** How times read within a sentence. */
export function sentenceVoice({ style }: Pick<ReportOptions, "style">): Voice {
  return { style, about: "about " };
}

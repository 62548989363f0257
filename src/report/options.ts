// The options of a report: where it is read, which parts of it, and how clock times are written.
import type { ClockStyle } from "../model/clock.ts";
import type { Voice } from "./words/voice.ts";

/** The options of a report. */
export type ReportOptions = {
  /** A screen has signs; a page, which may be pasted into an article, has words. */
  readonly medium: "screen" | "page";
  readonly style: ClockStyle;
  /** Without the rows, and without what is to be said beside Same and Differ. */
  readonly short: boolean;
  /** Only these parts, in their usual order; null: the usual ones. */
  readonly only: readonly SectionName[] | null;
  /** Say under each sentence and number what it rests on. */
  readonly explain: boolean;
  /** Say also what is worth less than the sentences that are usually printed. */
  readonly all: boolean;
};

/** The parts of a report in the order in which they stand, on a screen and on a page. */
export const SECTION_NAMES = [
  "findings",
  "strip",
  "overlap",
  "rows",
  "blocks",
  "categories",
  "sources",
] as const;

/** The name of a part of a report. */
export type SectionName = (typeof SECTION_NAMES)[number];

/** The usual screen, where nothing is asked for. */
export const USUAL: ReportOptions = {
  medium: "screen",
  style: "24h",
  short: false,
  only: null,
  explain: false,
  all: false,
};

/** The voice of tables: `~01:00` on a screen, `about 01:00` on a page. */
export function tableVoice({ medium, style }: Pick<ReportOptions, "medium" | "style">): Voice {
  return { style, place: medium === "screen" ? "cells" : "sentences" };
}

/** The voice under a strip, which has little room on a page too. */
export function stripVoice({ style }: Pick<ReportOptions, "style">): Voice {
  return { style, place: "cells" };
}

/** The voice within a sentence. */
export function sentenceVoice({ style }: Pick<ReportOptions, "style">): Voice {
  return { style, place: "sentences" };
}

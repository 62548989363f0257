/** Tells which lines without a time are headings: of a day, of a part of the day, or of anything else. */

import { dateLength } from "./dates.ts";
import { opensWith, type Row, tidy, wordsOf } from "./row.ts";
import { foldWords } from "./vocabulary.ts";
import { languages } from "./words/all.ts";

/** A heading; `window` holds the hours that a part of the day binds what stands below to. */
export type Heading =
  | { readonly kind: "day" | "title"; readonly name: string }
  | { readonly kind: "period"; readonly name: string; readonly window: readonly [number, number] };

/** The heading that a row without an entry is, or null. */
export function headingOf(row: Row): Heading | null {
  if (row.blank) return null;
  const words = wordsOf(row);
  const name = tidy(row.line.raw.replace(/^[\s#>*•■●-]+/, ""));
  const count = words.split(/\s+/).length;
  if (count > 10 || words.length > 80) return null;
  const period = windowOf(row);
  if (period !== null) return { kind: "period", name, window: period };
  if (count <= 6 && namesDay(row)) return { kind: "day", name };
  const marked = /^\s*#/.test(row.line.raw) || /^\s*section\s/i.test(row.line.raw);
  return marked || /:\s*$/.test(row.line.text) ? { kind: "title", name } : null;
}

/** The hours of the part of the day that opens the row, where only a sign follows it: "Evening", "2. Morning: Mass". */
export function windowOf(row: Row): readonly [number, number] | null {
  const length = opensWith(row, "period");
  if (length === 0 || !/^\s*(?:$|[:,;(|\-/&•])/.test(row.line.text.slice(row.content + length))) return null;
  return windows.get(row.line.low.slice(row.content, row.content + length)) ?? null;
}

/** The words behind "Evening:" on the same line. */
export function wordsAfterPeriod(row: Row): string {
  return tidy(row.line.raw.slice(row.content + opensWith(row, "period")));
}

function namesDay(row: Row): boolean {
  if (row.dated || dateLength(row.line, row.content) > 0) return true;
  const length = Math.max(opensWith(row, "weekday"), opensWith(row, "day"));
  if (length === 0) return false;
  const rest = row.line.text.slice(row.content + length);
  return /^\s*(?:$|[:,;(|\-/&#~]|\d)/.test(rest) || /^\s*#/.test(row.line.raw);
}

const windows = new Map(
  languages.flatMap((language) =>
    Object.entries(language.periods ?? {}).flatMap(([word, hours]) =>
      foldWords(word).map((folded) => [folded, hours] as const),
    ),
  ),
);

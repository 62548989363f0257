// The lines of a page's tables to which stretches of the picture lead.
import type { Result, Row } from "../../compare/comparison.ts";
import { rowNumbers, type Shown } from "../../report/picture/rows.ts";
import type { Section } from "../../report/section.ts";

type Lines = readonly (number | null)[];

/**
 * For each section the numbers of its lines, empty where they have none; null where the page has no lines for what the
 * picture shows.
 */
export function rowIds(result: Result, sections: readonly Section[]): readonly Lines[] | null {
  const name = result.kind === "days" ? "episodes" : "rows";
  const lines = linesOf(result);
  const found = sections.some((s) => s.type === "table" && s.name === name) && lines.length > 0;
  if (!found) return null;
  let table = 0;
  return sections.map((s) => (s.type === "table" && s.name === name ? (lines[table++] ?? []) : []));
}

/** The lines of each table: of the rows of two days, or of each day's episodes. */
function linesOf(result: Result): readonly Lines[] {
  switch (result.kind) {
    case "days":
      return result.days.map((_, i) => linesOfDay({ days: result.days, rows: [] }, i));
    case "comparison":
      // On the axis of one moment nothing is drawn opposite anything.
      return result.pairs.length === 1 && result.moment === null
        ? result.pairs.map((pair) => linesOfRows(pair.rows))
        : [];
    case "nearest":
      return [];
  }
}

/** A row of several episodes has several lines; the first has its number. */
function linesOfRows(rows: readonly Row[]): Lines {
  return rows.flatMap(({ left, right, leftMentions, rightMentions }, number) => {
    const lines = Math.max(left.length + leftMentions.length, right.length + rightMentions.length);
    return Array.from({ length: lines }, (_, i) => (i === 0 ? number : null));
  });
}

function linesOfDay(shown: Shown, i: number): Lines {
  const day = shown.days[i];
  const numbers = rowNumbers(shown, i);
  return [
    ...(day?.order ?? []).map(numbers.episode),
    ...(day?.mentions ?? []).map((_, m) => numbers.mention(m)),
  ];
}

// Which line of a page's tables a stretch of the picture leads to.
import type { Comparison } from "../../compare/comparison.ts";
import { rowNumbers } from "../../report/picture-rows.ts";
import type { Section } from "../../report/section.ts";

/**
 * For each section the numbers of its lines, empty where they have none; null where the page has no lines for what the
 * picture shows.
 */
export function rowIds(
  comparison: Comparison,
  view: "comparison" | "days",
  sections: readonly Section[],
): readonly (readonly (number | null)[])[] | null {
  let day = -1;
  let found = false;
  const ids = sections.map((section): readonly (number | null)[] => {
    if (section.type !== "table") return [];
    if (section.name === "rows" && view === "comparison") {
      found = true;
      return linesOfRows(comparison);
    }
    if (section.name !== "episodes") return [];
    found = true;
    day++;
    return linesOfDay(comparison, day);
  });
  return found ? ids : null;
}

/** A row of several episodes has several lines; the first has its number. */
function linesOfRows({ rows }: Comparison): (number | null)[] {
  return rows.flatMap(({ left, right, leftMentions, rightMentions }, number) => {
    const lines = Math.max(left.length + leftMentions.length, right.length + rightMentions.length);
    return Array.from({ length: lines }, (_, i) => (i === 0 ? number : null));
  });
}

function linesOfDay(comparison: Comparison, day: number): number[] {
  const schedule = comparison.schedules[day];
  const numbers = rowNumbers(comparison, day);
  return [
    ...(schedule?.order.flat() ?? []).map(numbers.episode),
    ...(schedule?.mentions ?? []).map((_, i) => numbers.mention(i)),
  ];
}

// The days most like one: ordered by how much of what both tell stands opposite the same kind of thing (RULES 28).
import { UNKNOWN, type Kind } from "../model/category.ts";
import type { Day } from "../model/day.ts";
import { rowsOf } from "./align/rows.ts";
import type { Near, Row, Similarity } from "./comparison.ts";

/**
 * The other days, most similar first. Equal ratios go to the one with more that is the same, then to the name, so that
 * the order of the arguments does not matter.
 */
export function nearestTo(day: Day, others: readonly Day[]): readonly Near[] {
  const name = (near: Near) => others[near.day]?.name ?? "";
  return others
    .map((other, position): Near => ({ day: position, ...likenessOf(day, other) }))
    .toSorted(
      (a, b) =>
        ratioOf(b.similarity) - ratioOf(a.similarity) ||
        b.similarity.same - a.similarity.same ||
        (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0) ||
        a.day - b.day,
    );
}

/** 0 to 1: 1 for a day and itself, the same from either side; it alone decides the order. */
export function ratioOf({ same, of }: Similarity): number {
  return of === 0 ? 0 : same / of;
}

function likenessOf(left: Day, right: Day): Omit<Near, "day"> {
  const kept = rowsOf(left, right).map((row) => keptIn(row, left, right));
  return {
    similarity: {
      same: kept.reduce((sum, { lefts, rights }) => sum + lefts.length + rights.length, 0),
      of: [left, right].reduce((sum, d) => sum + d.episodes.length + d.mentions.length, 0),
    },
    kinds: [...new Set(kept.flatMap(({ lefts }) => lefts))].filter((kind) => kind !== UNKNOWN),
  };
}

/** The kinds of what stands in a row opposite something of its own category; none where the row surely differs. */
function keptIn(
  row: Row,
  left: Day,
  right: Day,
): { readonly lefts: readonly Kind[]; readonly rights: readonly Kind[] } {
  if (row.relation !== "same" && row.relation !== "alike") return { lefts: [], rights: [] };
  const lefts = kindsOf(left, row.left, row.leftMentions);
  const rights = kindsOf(right, row.right, row.rightMentions);
  return { lefts: lefts.filter((k) => rights.includes(k)), rights: rights.filter((k) => lefts.includes(k)) };
}

function kindsOf(day: Day, episodes: readonly number[], mentions: readonly number[]): readonly Kind[] {
  const told = [...episodes.map((i) => day.episodes[i]), ...mentions.map((i) => day.mentions[i])];
  return told.map((t) => t?.kind ?? UNKNOWN);
}

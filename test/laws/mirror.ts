// A comparison of two days seen from the other side.
import type { Comparison, Difference, Relation, Row, TableRow } from "../../src/compare/comparison.ts";
import type { Finding } from "../../src/compare/findings/finding.ts";

/** What of a comparison the law compares, free of the order of the days that nothing stands opposite, and of findings. */
export type Seen = {
  readonly paired: readonly Row[];
  readonly alone: readonly Row[];
  readonly tables: Comparison["tables"];
  readonly findings: readonly unknown[];
};

/** A comparison of two days as it should be seen from its own side (`left`), or from that of the second day (`right`). */
export function seenFrom(side: "left" | "right", { pairs, tables, findings }: Comparison): Seen {
  const rows = pairs.flatMap((pair) => (side === "left" ? pair.rows : pair.rows.map(mirroredRow)));
  const turned = (table: readonly TableRow[]) => (side === "left" ? table : table.map(mirroredCells));
  return {
    paired: rows.filter(isPaired),
    alone: inOneOrder(rows.filter((row) => !isPaired(row))),
    tables: { headline: turned(tables.headline), budget: turned(tables.budget) },
    findings: inOneOrder(findings.map((finding) => gistOf(finding, side))),
  };
}

function isPaired({ left, right, leftMentions, rightMentions }: Row): boolean {
  return left.length + leftMentions.length > 0 && right.length + rightMentions.length > 0;
}

function inOneOrder<T>(all: readonly T[]): readonly T[] {
  return all.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

const RELATIONS: Partial<Record<Relation, Relation>> = {
  "only-left": "only-right",
  "only-right": "only-left",
};

function mirroredRow({ relation, left, right, leftMentions, rightMentions, shift }: Row): Row {
  return {
    relation: RELATIONS[relation] ?? relation,
    left: right,
    right: left,
    leftMentions: rightMentions,
    rightMentions: leftMentions,
    shift: shift && { ...shift, ...mirroredDifference(shift) },
  };
}

/** Twelve hours away is as much one way as the other. */
function mirroredDifference({ range: [from, to], isApproximate }: Difference): Difference {
  const range = from === to && Math.abs(from) === 720 ? ([from, to] as const) : ([0 - to, 0 - from] as const);
  return { range, isApproximate };
}

function mirroredCells(row: TableRow): TableRow {
  return {
    ...row,
    cells: row.cells.toReversed(),
    difference: row.difference && mirroredDifference(row.difference),
  };
}

/** All that a finding of any topic has that does not depend on who is named first. */
function gistOf({ code, label, type, size, value, shown, restsOn }: Finding, side: "left" | "right") {
  const grounds = restsOn.map((ground) => ({
    ...ground,
    day: side === "left" ? ground.day : 1 - ground.day,
  }));
  return { code, label, type, size, value, shown, restsOn: inOneOrder(grounds) };
}

// A comparison seen from the other side.
import type {
  CellDifference,
  Comparison,
  Move,
  Relation,
  Row,
  RowDifference,
  TableRow,
} from "../../src/compare/comparison.ts";
import type { Amount, Finding } from "../../src/compare/finding.ts";

/** What the comparison of the same two days would say with the second first. */
export function mirrored(comparison: Comparison): Comparison {
  return {
    schedules: comparison.schedules.toReversed(),
    rows: comparison.rows.map(mirroredRow),
    blocks: comparison.blocks.map(mirroredCells),
    categories: comparison.categories.map(mirroredCells),
    groups: comparison.groups.map(mirroredCells),
    share: comparison.share,
    findings: comparison.findings.map(mirroredFinding),
  };
}

/** A comparison without what the law leaves free: the order of rows that nothing stands opposite, and of findings. */
export function canonical({ schedules, rows, findings, ...tables }: Comparison) {
  return {
    ...tables,
    ids: schedules.map((s) => s.id),
    paired: rows.filter(isPaired),
    alone: rows.filter((row) => !isPaired(row)).toSorted((a, b) => (text(a) < text(b) ? -1 : 1)),
    findings: findings.map(grounded).toSorted((a, b) => (text(a) < text(b) ? -1 : 1)),
  };
}

function isPaired(row: Row): boolean {
  return row.left.length > 0 && row.right.length > 0;
}

function grounded({ restsOn, ...finding }: Finding) {
  return { ...finding, restsOn: restsOn.toSorted((a, b) => a.schedule - b.schedule) };
}

/** A value as text, whatever the order of its keys. */
function text(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    v !== null && typeof v === "object" && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}

const RELATIONS: Partial<Record<Relation, Relation>> = {
  "only-left": "only-right",
  "only-right": "only-left",
};

const DIRECTIONS = { earlier: "later", later: "earlier", longer: "shorter", shorter: "longer" } as const;

function mirroredRow(row: Row): Row {
  return {
    relation: RELATIONS[row.relation] ?? row.relation,
    left: row.right,
    right: row.left,
    leftMentions: row.rightMentions,
    rightMentions: row.leftMentions,
    difference: row.difference && mirroredDifference(row.difference),
    moved: row.moved.map((move): Move => ({ ...move, direction: directionOf(move) })),
    toldOnly: row.toldOnly,
  };
}

/** Twelve hours later are twelve hours later from the other side as well. */
function directionOf({ side, direction, minutes }: Move): Move["direction"] {
  return side !== "length" && minutes === 720 ? direction : DIRECTIONS[direction];
}

function mirroredDifference({ start, end, length, approximate }: RowDifference): RowDifference {
  return {
    start: start === null ? null : wayBack(start),
    end: end === null ? null : wayBack(end),
    length: negated(length),
    approximate,
  };
}

function wayBack(minutes: number): number {
  return minutes === 720 || minutes === 0 ? minutes : -minutes;
}

function negated(minutes: number | null): number | null {
  return minutes === null || minutes === 0 ? minutes : -minutes;
}

function mirroredCells<T extends TableRow>(row: T): T {
  return {
    ...row,
    cells: row.cells.toReversed(),
    difference: row.difference && mirroredCell(row.difference),
  };
}

function mirroredCell(difference: CellDifference): CellDifference {
  if (difference.kind === "same-order") return difference;
  if (difference.kind === "edge") return { ...difference, minutes: wayBack(difference.minutes) };
  return { ...difference, minutes: negated(difference.minutes) ?? 0 };
}

function mirroredFinding(finding: Finding): Finding {
  const restsOn = finding.restsOn.map((ground) => ({ ...ground, schedule: 1 - ground.schedule }));
  switch (finding.code) {
    case "same-night":
      return { ...finding, wake: turned(finding.wake), bed: turned(finding.bed), restsOn };
    case "night-shift":
      return {
        ...finding,
        wake: amount(finding.wake, wayBack),
        bed: amount(finding.bed, wayBack),
        sleep: amount(finding.sleep, negate),
        restsOn,
      };
    case "no-share":
      return { ...finding, told: finding.told.toReversed(), restsOn };
    case "best-shift":
      return { ...finding, minutes: -finding.minutes, restsOn };
    case "told-only":
    case "at-mention":
      return { ...finding, schedule: finding.schedule === 0 ? 1 : 0, restsOn };
    case "most":
      return { ...finding, rows: finding.rows.map((row) => amount(row, negate)), restsOn };
    case "working-time":
    case "longest-stretch":
    case "late-work":
      return { ...finding, left: finding.right, right: finding.left, restsOn };
    default:
      return { ...finding, restsOn };
  }
}

function amount<T extends Amount | null>(of: T, back: (minutes: number) => number): T {
  return of === null ? of : { ...of, minutes: back(of.minutes) };
}

function negate(minutes: number): number {
  return negated(minutes) ?? 0;
}

function turned<T>(pair: readonly [T, T] | null): readonly [T, T] | null {
  return pair && [pair[1], pair[0]];
}

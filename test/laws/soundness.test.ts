// Soundness: whatever a comparison says is true of every day that fits the files. And the test of that test.
import { describe, expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import type { Cell, Comparison, Row, TableRow } from "../../src/compare/comparison.ts";
import type { Schedule } from "../../src/model/schedule.ts";
import { placedPairs, type Placed } from "./compared.ts";
import { falseClaims } from "./soundness.ts";
import { hold, isFoundOut, PATIENCE, SEEDS } from "./trials.ts";

test.each(SEEDS)(
  "a comparison says nothing that a possible day contradicts (seed %i)",
  (seed) => {
    hold(
      placedPairs(),
      ({ drafts, schedules, seed }) => {
        expect(falseClaims(compare(schedules), drafts, schedules, seed)).toEqual([]);
      },
      seed,
      250,
    );
  },
  PATIENCE,
);

describe("a comparison that breaks a rule is found out:", () => {
  test("an `at least` that is said as a number", () => {
    expect(
      sound((s) => withCells(compare(s), (c) => (c.kind === "at-least" ? { ...c, kind: "minutes" } : c))),
    ).toBe(false);
  });

  test("`hours not told` that is said as none", () => {
    expect(
      sound((s) => withCells(compare(s), (c) => (c.kind === "hours-not-told" ? { kind: "none" } : c))),
    ).toBe(false);
  });

  test("an unknown day that is said to have none of it", () => {
    expect(sound((s) => withCells(compare(s), (c) => (c.kind === "not-told" ? { kind: "none" } : c)))).toBe(
      false,
    );
  });

  test("an approximate number that is said as an exact one", () => {
    expect(
      sound((s) => withCells(compare(s), (c) => ("approximate" in c ? { ...c, approximate: false } : c))),
    ).toBe(false);
  });

  test("an open segment that is counted as sure", () => {
    expect(sound(([a, b]) => compare([believing(a), believing(b)]))).toBe(false);
  });

  test("an episode that the other file leaves open, said to be told of one only", () => {
    expect(
      sound((s) =>
        withRows(compare(s), (row) =>
          row.relation === "untold" && row.right.length + row.rightMentions.length === 0
            ? { ...row, relation: "only-left" }
            : row,
        ),
      ),
    ).toBe(false);
  });

  test("a shift that is said the wrong way round", () => {
    const turned = { earlier: "later", later: "earlier", longer: "shorter", shorter: "longer" } as const;
    expect(
      sound((s) =>
        withRows(compare(s), (row) => ({
          ...row,
          moved: row.moved.map((m) => ({ ...m, direction: turned[m.direction] })),
        })),
      ),
    ).toBe(false);
  });

  test("a shifted row that is said to be the same", () => {
    expect(
      sound((s) =>
        withRows(compare(s), (row) =>
          row.relation === "shifted" ? { ...row, relation: "same", moved: [] } : row,
        ),
      ),
    ).toBe(false);
  });

  test.each(["opening", "until-bed", "same-order", "working-time", "longest-stretch"] as const)(
    "the finding `%s` said of the wrong days",
    (code) => {
      // The finding of two days, held against the right day and, for the left, one that it was not made of.
      expect(
        sound(([a, b]) => {
          const { findings, ...rest } = compare([a, b]);
          const other = compare([b, b]).findings.filter((f) => f.code === code);
          return { ...rest, findings: [...findings.filter((f) => f.code !== code), ...other] };
        }),
      ).toBe(false);
    },
  );
});

/** Whether no possible day contradicts what a comparison that is made otherwise says. */
function sound(broken: (schedules: Placed["schedules"]) => Comparison): boolean {
  return !isFoundOut(
    placedPairs(),
    ({ drafts, schedules, seed }) => falseClaims(broken(schedules), drafts, schedules, seed).length === 0,
    400,
  );
}

function withCells(comparison: Comparison, change: (cell: Cell) => Cell): Comparison {
  const changed = <T extends TableRow>(rows: readonly T[]) =>
    rows.map((row) => ({ ...row, cells: row.cells.map(change) }));
  return {
    ...comparison,
    blocks: changed(comparison.blocks),
    categories: changed(comparison.categories),
    groups: changed(comparison.groups),
  };
}

function withRows(comparison: Comparison, change: (row: Row) => Row): Comparison {
  return { ...comparison, rows: comparison.rows.map(change) };
}

/** The schedule as it would be if nothing could lie between its episodes. */
function believing(schedule: Schedule): Schedule {
  return { ...schedule, segments: schedule.segments.map((s) => ({ ...s, gaps: [], thin: false })) };
}

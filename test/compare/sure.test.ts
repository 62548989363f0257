// What is sure at the edges: approximate times beside a window, unknown kinds beside an edge, lengths of approximate times.
import { describe, expect, test } from "vitest";

import { NIGHT } from "../../src/compare/blocks.ts";
import type { Window } from "../../src/compare/blocks.ts";
import { compare } from "../../src/compare/compare.ts";
import type { Cell } from "../../src/compare/comparison.ts";
import type { Kind } from "../../src/model/category.ts";
import { dayOf } from "../support/day-notation.ts";

const day = (list: string, about = {}) => dayOf(list.replaceAll(";", "\n"), about);

describe("a cell", () => {
  test.each([
    [
      "from the first of its kind",
      "09:00 meeting; 10:00 coding; - meal; 12:00-09:00 sleep",
      "coding",
      { edge: "from" },
    ],
    [
      "not from it after something that may be of the kind",
      "09:00 ?; 10:00 coding; - meal; 12:00-09:00 sleep",
      "coding",
      { kind: "hours-not-told" },
    ],
    [
      "not from it after a group that may hold it",
      "09:00 work; 10:00 coding; - meal; 12:00-09:00 sleep",
      "coding",
      { kind: "order" },
    ],
    [
      "until the last of its kind",
      "09:00 meeting; - meal; - coding; 12:00 games; 13:00 sleep",
      "coding",
      { edge: "until" },
    ],
  ] as const)("%s", (_, list, kind, expected) => {
    expect(cell(list, kind, null)).toMatchObject(expected);
  });

  test.each([
    ["at a time told", "08:00 meal; 12:00 games; 22:00-? experiment; 01:00-08:00 sleep", { edge: "from" }],
    [
      "after something, within it",
      "08:00 meal; 12:00 games; 22:00 meal; - experiment; - games; 01:00-08:00 sleep",
      { kind: "order" },
    ],
    [
      "perhaps before it",
      "08:00 meal; 12:00 games; ~22:00-? experiment; ~01:00-08:00 sleep",
      { kind: "not-told" },
    ],
    [
      "perhaps before it, after something",
      "08:00 meal; 12:00 games; ~22:00 meal; - experiment; - games; 01:00-08:00 sleep",
      { kind: "not-told" },
    ],
  ])("tells of a window what is done %s", (_, list, expected) => {
    expect(cell(list, "experiment", NIGHT)).toMatchObject(expected);
  });

  test("is approximate where only an approximate time keeps minutes out of its window", () => {
    const exact =
      "04:05 writing; 08:00 games; 12:00 meal; 16:00 games; 21:00 sleep; 22:10 coding; 23:00 sleep";
    expect(cell(exact, "work", NIGHT)).toEqual({ kind: "minutes", minutes: 50, approximate: false });
    expect(cell(exact.replace("04:05", "~04:05"), "work", NIGHT)).toEqual({
      kind: "minutes",
      minutes: 50,
      approximate: true,
    });
  });

  test("is not `none` where an approximate time may bring minutes into its window", () => {
    const list = "04:05-08:00 writing; 08:00 games; 13:00 meal; 18:00 games; 21:00-04:05 sleep";
    expect(cell(list, "work", NIGHT)?.kind).toBe("none");
    expect(cell(list.replaceAll("04:05", "~04:05"), "work", NIGHT)?.kind).not.toBe("none");
  });
});

describe("a row", () => {
  test("is surely shorter only by more than all its approximate times may be off", () => {
    const left = day("~07:00-~12:00 coding; 12:30 games; 16:00 meal; 18:00 games; 23:00-06:00 sleep");
    const shorter = (end: string) =>
      compare([left, day(`~07:00-${end} coding; 12:30 games; 16:00 meal; 18:00 games; 23:00-06:00 sleep`)])
        .rows[0]?.moved;
    expect(shorter("~11:00")).toEqual([{ side: "end", direction: "earlier", minutes: 60 }]);
    expect(shorter("~10:55")).toContainEqual({ side: "length", direction: "shorter", minutes: 65 });
  });

  test("of joined sleep holds one mention, and the next keeps a row of its own", () => {
    const left = day("06:00-22:00 work; * sleep Dozes off; * sleep Naps");
    const right = day("06:00-22:00 work; 22:00-02:00 sleep; 02:00-06:00 sleep");
    const mentions = compare([left, right]).rows.flatMap((r) => r.leftMentions);
    expect(mentions.toSorted((a, b) => a - b)).toEqual([0, 1]);
  });
});

function cell(list: string, kind: Kind, window: Window | null): Cell | undefined {
  const block = { id: "it", label: "It", letter: "I", kinds: [kind], window };
  return compare([day(list)], { blocks: [block] }).blocks[0]?.cells[0];
}

describe("getting up", () => {
  const told = (lists: readonly [string, string]) => {
    const { rows, findings } = compare(lists.map((list) => day(list)));
    return { relation: rows[0]?.relation, only: findings.filter((f) => f.code === "told-only").length };
  };

  test("is not told only of one where the other sleeps the night, and so gets up", () => {
    const lists = [
      "07:00 getting-up; 08:00 coding; 22:00-07:00 sleep",
      "07:00 coding; 22:00-07:00 sleep",
    ] as const;
    expect(told(lists)).toEqual({ relation: "untold", only: 0 });
  });

  test("is told only of one where the other tells all 24 hours and no sleep", () => {
    const lists = [
      "07:00 getting-up; 08:00 coding; 14:00-07:00 coding",
      "08:00-20:00 coding; 20:00-08:00 coding",
    ] as const;
    expect(told(lists)).toEqual({ relation: "only-left", only: 1 });
  });
});

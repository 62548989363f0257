// The rows of two days: what surely differs, mentions beside a night, and what one file lacks.
import { describe, expect, test } from "vitest";

import { rowsOf } from "../../../src/compare/align/rows.ts";
import { dayOf } from "../../support/day-notation.ts";

describe("a row is shifted only by more than all its approximate times may be off", () => {
  const REST = "12:30 games; 16:00 meal; 18:00 games; 23:00-06:00 sleep";
  const left = dayOf(`~07:00-~12:00 coding; ${REST}`);

  test.each([
    ["~11:00", "shifted", { of: "end", range: [-90, -30], isApproximate: true }],
    ["~11:29", "shifted", { of: "end", range: [-61, -1], isApproximate: true }],
    ["~11:30", "alike", null],
  ])("an end at about noon beside one at %s is %s", (end, relation, shift) => {
    expect(rowsOf(left, dayOf(`~07:00-${end} coding; ${REST}`))[0]).toMatchObject({ relation, shift });
  });
});

test("an hour is compared alone where either of two is a getting-up", () => {
  const rest = "12:00 meal; 18:00 games; 23:00-07:00 sleep";
  const [up, care] = [dayOf(`07:00-07:05 getting-up; ${rest}`), dayOf(`07:00-09:00 personal; ${rest}`)];
  expect(rowsOf(up, care)[0]).toMatchObject({ left: [0], right: [0], relation: "alike", shift: null });
  expect(rowsOf(care, up)[0]).toMatchObject({ left: [0], right: [0], relation: "alike", shift: null });
});

test("each mention of sleep has a row, beside one sleep at the most", () => {
  const left = dayOf("06:00-22:00 work; * sleep Dozes off; * sleep Naps");
  const right = dayOf("06:00-22:00 work; 22:00-02:00 sleep; 02:00-06:00 sleep");
  const rows = rowsOf(left, right).map(({ right: sleeps, leftMentions }) => [leftMentions, sleeps]);
  expect(rows).toEqual([
    [[], [0]],
    [[0], [1]],
    [[1], [2]],
  ]);
});

describe("getting up is never told in one account only", () => {
  test.each([
    ["where the other sleeps the night", "07:00 coding; 22:00-07:00 sleep"],
    ["where the other tells all 24 hours and no sleep", "08:00-20:00 coding; 20:00-08:00 coding"],
  ])("%s", (_, lines) => {
    const left = dayOf("07:00 getting-up; 08:00 coding; 22:00-07:00 sleep");
    expect(rowsOf(left, dayOf(lines))[0]).toMatchObject({ relation: "unpaired", left: [0], right: [] });
  });
});

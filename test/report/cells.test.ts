// The cells of the tables: when and how much of everything that a day may tell, and how two of them differ.
import { describe, expect, test } from "vitest";

import type { Difference } from "../../src/compare/comparison.ts";
import type { Block } from "../../src/compare/tables/blocks.ts";
import { tablesOf } from "../../src/compare/tables/tables.ts";
import { budgetText, cellText, signedText } from "../../src/report/sections/cells.ts";
import type { Voice } from "../../src/report/words/voice.ts";
import { dayOf } from "../support/day-notation.ts";

const CELLS: Voice = { style: "24h", place: "cells" };
const SENTENCES: Voice = { style: "24h", place: "sentences" };

/** The cell of one kind, within the whole day or from 22:00 to 04:00. */
function cell(lines: string, kind: string, { late = false, voice = CELLS } = {}): string {
  const day = dayOf(lines);
  const window = late ? { start: 1080, end: 1440 } : null;
  const block: Block = { id: "x", label: "X", letter: "X", kinds: [kind], window };
  const [row] = tablesOf([day], [block]).headline;
  const [own] = row?.cells ?? [];
  if (row === undefined || own === undefined) throw new Error("no cell");
  return cellText(row, own, day, voice);
}

describe("a cell of the headline table says when and how much", () => {
  test.each([
    ["09:00-21:00 work", "work", "09:00-21:00, 12h"],
    ["~22:30-01:00..03:00 writing", "writing", "~22:30-(01:00-03:00), 2h15 to 4h45"],
    ["~14:00-16:30 writing", "writing", "~14:00-16:30, about 2h30"],
    ["08:50-? coding; 09:20 meal; 10:00 sleep", "coding", "from 08:50"],
    ["09:00 getting-up; - coding; 13:00 meal", "coding", "until 13:00"],
    ["..09:00-12:00 coding; 12:00 meal", "coding", "09:00 or earlier to 12:00, at least 3h"],
    ["08:00-12:00 work; 12:00-14:00 meal; 14:00-18:00 work", "work", "08:00-12:00, 14:00-18:00, 8h"],
    ["09:00 getting-up; - meeting; - coding; ~01:00 sleep", "meeting", "first at work"],
    ["09:00 getting-up; - meeting; - coding; - walk; ~01:00 sleep", "coding", "after meetings"],
    ["09:00 getting-up; - ? Dawdles; - walk; ~01:00 sleep", "walk", "hours untold"],
    [
      "08:00-09:30 writing; 10:30-12:00 writing; 13:00-14:00 writing; 16:00-18:00 writing",
      "writing",
      "08:00-18:00, 4 stretches, 6h",
    ],
    ["08:00-08:30 meal; 12:00-13:00 meal; 19:00-19:30 meal", "meal", "three times, 2h"],
    ["09:00 getting-up; - work; - meal; - work; ~01:00 sleep", "work", "until ~01:00"],
    ["09:00 work; - meal; - work; - games; ~01:00 sleep", "work", "from 09:00"],
    ["09:00 getting-up; - work; - meal; - work; - games; ~01:00 sleep", "work", "hours untold"],
    ["09:00 getting-up; * paper-reading", "paper-reading", "mentioned"],
    ["09:00 getting-up; 10:00-11:00 walk +news", "news", "beside other things"],
    ["09:00-10:00 coding", "walk", "none told"],
    ["04:00-10:00 coding; 10:00-04:00 sleep", "walk", "none"],
  ])("%s: %s is %s", (lines, kind, text) => {
    expect(cell(lines, kind)).toBe(text);
  });

  test.each([
    ["09:00 getting-up; - coding; - experiment; ~01:00 sleep", "experiment", "until ~01:00"],
    ["22:30-01:00 experiment; 01:00-09:00 sleep", "experiment", "22:30-01:00, 2h30"],
    ["20:00-05:00 experiment; 05:00-12:00 sleep", "experiment", "6h"],
    ["14:00-16:00 experiment; 16:00-14:00 sleep", "experiment", "none told"],
  ])("of late hours, %s: %s is %s", (lines, kind, text) => {
    expect(cell(lines, kind, { late: true })).toBe(text);
  });

  test("on a page in words", () => {
    expect(cell("~22:30-01:00..03:00 writing", "writing", { voice: SENTENCES })).toBe(
      "about 22:30 to between 01:00 and 03:00, 2h15 to 4h45",
    );
  });
});

test.each([
  ["09:00 getting-up; - coding; ~01:00 sleep", "09:00 to ~01:00"],
  ["09:00 getting-up; - coding", "from 09:00"],
  ["07:00 getting-up; - coding; ..22:30 sleep", "07:00 to 22:30 or earlier"],
  ["- coding; ~04:00-? sleep; * meal", "to ~04:00"],
])("%s: awake %s", (lines, text) => {
  const day = dayOf(lines);
  const row = tablesOf([day], null).headline.find((r) => r.of === "awake");
  const [own] = row?.cells ?? [];
  expect(row && own && cellText(row, own, day, CELLS)).toBe(text);
});

test("the time budget says how much, and where that is not told, that the hours are untold", () => {
  const day = dayOf("09:00-11:00 coding; - meal; 13:00-17:00 meeting; ~22:30-? sleep; * browsing");
  const { budget } = tablesOf([day], null);
  const words = Object.fromEntries(
    budget.map((row) => {
      const [own] = row.cells;
      return [row.block.label, own && budgetText(row, own, day, CELLS)];
    }),
  );
  expect(words).toMatchObject({
    "All work": "6h",
    Coding: "2h",
    Meals: "hours untold",
    Sleep: "hours untold",
    Browsing: "mentioned",
    "Nothing told": "at least 5h15",
  });
});

describe("a difference has its sign, and is said only where it is sure", () => {
  const between = (from: number, to: number, isApproximate = false): Difference => ({
    range: [from, to],
    isApproximate,
  });
  test.each([
    [between(90, 90), "+1h30"],
    [between(-45, -45), "−45m"],
    [between(75, 105, true), "~+1h30"],
    [between(-105, -75, true), "~−1h30"],
    [between(60, 150), "+1h to 2h30"],
    [between(-600, -60), "at least −1h"],
    [between(0, 0), "same"],
    [between(-15, 15), null],
  ])("%j: %s", (difference, text) => {
    expect(signedText(difference, CELLS)).toBe(text);
  });

  test("on a page in words", () => {
    expect(signedText(between(75, 105, true), SENTENCES)).toBe("about +1h30");
  });
});

// The line that says from when to when each is awake.
import { expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import { awakeRow } from "../../src/report/awake.ts";
import { USUAL } from "../../src/report/options.ts";
import { dayOf } from "../support/day-notation.ts";

const other = dayOf("09:00 getting-up\n- coding\n- meal\n- games\n~01:00 sleep");
const cells = (lines: string) =>
  awakeRow(compare([other, dayOf(lines)]), USUAL).map((line) => line.cells.map((c) => c.text));

test("is there where both tell when they get up and go to bed", () => {
  expect(cells("08:00 getting-up\n- coding\n- meal\n- games\n23:00 sleep")).toEqual([
    ["Awake", "09:00 to ~01:00", "08:00 to 23:00", "~−1h"],
  ]);
});

test.each([
  ["naps", "08:00 getting-up\n- coding\n- sleep Naps\n- games\n23:00 sleep"],
  [
    "sleeps on after a while awake",
    "23:00 sleep\n03:00 childcare\n03:30 sleep\n07:00 getting-up\n- work\n- meal\n- games",
  ],
  ["tells no night", "08:00 getting-up\n- coding\n- games"],
])("is not there for who %s", (_, lines) => {
  expect(cells(lines)).toEqual([]);
});

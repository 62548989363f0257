// The words of amounts, just inside and just outside of each threshold.
import { expect, test } from "vitest";

import type { Range } from "../../src/model/bound.ts";
import { amountText } from "../../src/report/words/range.ts";

const exactly = (minutes: number): Range => [minutes, minutes];

test.each([
  ["an exact amount, to the minute", exactly(450), false, "7h30"],
  ["nothing", exactly(0), false, "none"],
  ["an approximate amount that may be half an hour off", [420, 480], true, "about 7h30"],
  ["one that may be more off", [420, 481], true, "7h to 8h15"],
  ["an approximate amount of a quarter of an hour at the least", [15, 45], true, "about 30m"],
  ["one of less", [14, 45], true, "at most 45m"],
  ["ends three hours apart", [300, 480], false, "5h to 8h"],
  ["ends farther apart", [300, 481], false, "at least 5h"],
  ["up to three times as much", [60, 180], false, "1h to 3h"],
  ["more than three times as much", [60, 181], false, "at least 1h"],
  ["a quarter of an hour at the least", [15, 600], false, "at least 15m"],
  ["less, of which no upper end says anything", [14, 600], false, null],
  ["three hours at the most", [0, 180], false, "at most 3h"],
  ["more, rounded up to a quarter of an hour", [0, 181], false, null],
] as const)("%s", (_, range, isApproximate, text) => {
  expect(amountText({ range, isApproximate })).toBe(text);
});

// What a cell takes as sure within a window of the day: approximate times beside its edges, and what is told in the order.
import { describe, expect, test } from "vitest";

import type { Cell } from "../../../src/compare/comparison.ts";
import { cellOf } from "../../../src/compare/tables/cell.ts";
import type { Kind } from "../../../src/model/category.ts";
import { DAY, minuteOfClock } from "../../../src/model/clock.ts";
import { clockTimeText } from "../../../src/model/time-text.ts";
import { dayOf } from "../../support/day-notation.ts";

const NIGHT = { start: minuteOfClock(22, 0), end: DAY };

/** What is told of a kind between 22:00 and 04:00. */
function late(lines: string, kind: Kind): Cell {
  return cellOf(dayOf(lines), { kinds: [kind], window: NIGHT });
}

function stretchesInShort({ stretches }: Cell): readonly string[] {
  return stretches.map(({ start, end }) =>
    [start, end].map((bound) => (bound?.written ? clockTimeText(bound.written) : "")).join("-"),
  );
}

describe("of a window is told what surely lies in it", () => {
  test.each([
    ["at a time", "08:00 meal; 12:00 games; 22:00-? experiment; 01:00-08:00 sleep", ["22:00-"]],
    [
      "in the order, between what lies in it",
      "08:00 meal; 12:00 games; 22:00 meal; - experiment; - games; 01:00-08:00 sleep",
      ["-"],
    ],
    ["not what may begin before it", "08:00 meal; ~22:00-? experiment; ~01:00-08:00 sleep", []],
    [
      "not what may stand before it in the order",
      "08:00 meal; 12:00 games; ~22:00 meal; - experiment; - games; 01:00-08:00 sleep",
      [],
    ],
    [
      "but for its start, what begins before it",
      "12:00 games; ~22:00-01:00 experiment; 01:00 sleep",
      ["-01:00"],
    ],
  ])("%s: %s", (_, lines, stretches) => {
    const cell = late(lines, "experiment");
    expect(stretchesInShort(cell)).toEqual(stretches);
    expect(cell.state).toBe(stretches.length > 0 ? "told" : "none-told");
  });
});

describe("amounts within a window", () => {
  const list =
    "04:05 writing; 08:00 games; 12:00 meal; 16:00 games; 21:00 sleep; 22:10 coding; 23:00-04:05 sleep";

  test.each([
    ["are exact where all times are", list, [50, 50], false],
    [
      "may be more where an approximate time may bring minutes into it",
      list.replaceAll("04:05", "~04:05"),
      [50, 60],
      true,
    ],
    [
      "may be more than none for the same reason",
      "~04:05-08:00 writing; 08:00 games; 18:00 meal; 21:00-~04:05 sleep",
      [0, 10],
      true,
    ],
  ] as const)("%s", (_, lines, range, isApproximate) => {
    expect(late(lines, "work").told).toEqual({ range, isApproximate });
  });
});

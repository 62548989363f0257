// The rows of days: the sign and the words of every relation, blank times, and three days and more in columns.
import { describe, expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import type { Day } from "../../src/model/day.ts";
import { USUAL, type ReportOptions } from "../../src/report/options.ts";
import type { Table } from "../../src/report/section.ts";
import { rowsSections } from "../../src/report/sections/rows.ts";
import { dayOf } from "../support/day-notation.ts";

const ann = (lines: string): Day => dayOf(lines, { name: "Ann" });
const ben = (lines: string): Day => dayOf(lines, { name: "Ben" });

function tables(days: readonly Day[], options: Partial<ReportOptions> = {}): readonly Table[] {
  return rowsSections(compare(days), { ...USUAL, ...options }).flatMap((section) => {
    if (section.type === "table") return [section];
    return section.type === "fitting" ? [section.table] : [];
  });
}

/** The texts of every row, without the columns that are empty throughout. */
function texts(days: readonly Day[], options: Partial<ReportOptions> = {}): string[][] {
  const [table] = tables(days, options);
  const rows = (table?.rows ?? []).map(({ cells }) => cells.map((c) => c.text));
  return rows.map((cells) => cells.filter((_, c) => rows.some((row) => row[c] !== "")));
}

const REST = "13:00 meal; 14:00 walk; 23:00 sleep; 07:00 getting-up";

describe("a row has one sign on a screen and the same in words on a page", () => {
  test.each([
    ["09:00-10:00 coding", "09:00-10:00 coding", "=", "told the same"],
    ["09:00-10:00 coding", "~09:00-10:00 coding", "≈", "not surely different"],
    ["09:00-10:00 coding", "10:30-11:30 coding", "+1h30", "1h30 later"],
    ["10:00-11:00 coding", "09:45-11:00 coding", "−15m", "15m earlier"],
    ["09:00-10:00 coding", "~11:00-12:00 coding", "~+2h", "about 2h later"],
    ["09:00-10:00 coding", "09:00-12:00 coding", "ends +2h", "ends 2h later"],
    ["09:00..09:30-10:00 coding", "10:00..11:30-12:00 coding", "later", "at least 30m later"],
    ["09:00-12:00 coding", "09:00-12:00 walk", "|", "something else"],
    ["09:00-10:00 coding", "", "<", "only in Ann’s account"],
    ["", "09:00-10:00 coding", ">", "only in Ben’s account"],
  ])("%s beside %s: %s, %s", (left, right, sign, words) => {
    const days = [ann(`${REST}; ${left}`), ben(`${REST}; ${right}`)];
    const isOwn = (row: readonly string[]) => row.some((t) => t === "coding");
    expect(texts(days).find(isOwn)).toContain(sign);
    expect(texts(days, { medium: "page" }).find(isOwn)?.at(-1)).toBe(words);
  });
});

test("untimed rows have a blank time, mentions any, and the signs that occur are explained", () => {
  const days = [
    ann("09:00 getting-up; - meeting; - coding; ~01:00 sleep; * paper-reading; * 02:15 browsing"),
    ben("09:00 getting-up; - meeting; - coding; - drinks; ~01:00 sleep"),
  ];
  expect(texts(days)).toEqual([
    ["09:00", "getting-up", "=", "09:00", "getting-up"],
    ["", "meeting", "=", "", "meeting"],
    ["", "coding", "=", "", "coding"],
    ["", "", ">", "", "drinks"],
    ["~01:00", "sleep", "=", "~01:00", "sleep"],
    ["02:15", "browsing", "<", "", ""],
    ["any", "paper-reading", "<", "", ""],
  ]);
  expect(tables(days)[0]?.key).toEqual([
    "= told the same",
    "< > only in one account",
    "no time: order told",
    "any: neither",
  ]);
});

test("a page has one column of times where both have the same, and says what blank times mean", () => {
  const days = [
    ann("09:00 getting-up; - coding; ~01:00 sleep"),
    ben("09:00 getting-up; - coding; ~01:00 sleep"),
  ];
  const [table] = tables(days, { medium: "page" });
  expect(texts(days, { medium: "page" })).toEqual([
    ["09:00", "getting-up", "getting-up", "told the same"],
    ["", "coding", "coding", "told the same"],
    ["about 01:00", "sleep", "sleep", "told the same"],
  ]);
  expect(table?.notes).toEqual(["What has no time stands in the order told."]);
  expect(table?.key).toEqual([]);
});

test("what one account parts and the other does not stands in lines that belong together", () => {
  const days = [
    ann("09:00-17:00 work; 23:00 sleep"),
    ben("09:00 meeting; - coding; 17:00 games; 23:00 sleep"),
  ];
  expect(
    texts(days)
      .slice(0, 2)
      .map((row) => row.filter((t) => t !== "")),
  ).toEqual([
    ["09:00", "work", "≈", "09:00", "meeting"],
    ["┆", "coding"],
  ]);
});

describe("of three days and more", () => {
  const days = [
    ann("07:00 getting-up; 09:00-17:00 work; 23:00 sleep"),
    ben("08:00 getting-up; 09:00 meeting; - coding; 17:00 games; 23:00 sleep"),
    dayOf("06:00 getting-up; 09:00-17:00 walk; 22:00 sleep", { name: "Cleo" }),
  ];

  test("what stands opposite the first day's stands in its row", () => {
    expect(texts(days)).toEqual([
      ["07:00 getting-up", "08:00 getting-up", "06:00 getting-up"],
      ["09:00 work", "09:00 meeting", "| 09:00 walk"],
      ["", "17:00 games", ""],
      ["23:00 sleep", "23:00 sleep", "22:00 sleep"],
    ]);
    expect(tables(days)[0]?.key).toContain("| something else");
  });

  test("each stands beside the first in turn where there is no room, of more than four only when asked", () => {
    const inTurn = (count: number, options: Partial<ReportOptions>) => {
      const all = Array.from({ length: count }, (_, i) => days[i % 3] as Day);
      const [section] = rowsSections(compare(all), { ...USUAL, ...options });
      return section?.type === "fitting" ? section.otherwise.length : -1;
    };
    expect(inTurn(4, {})).toBe(3);
    expect(inTurn(5, {})).toBe(0);
    expect(inTurn(5, { only: ["rows"] })).toBe(4);
  });
});

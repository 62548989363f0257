// Many days, the nearest days and days by themselves in every format: harmless, and no wider than a screen.
import { describe, expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import type { Result } from "../../src/compare/comparison.ts";
import { sameMoment } from "../../src/compare/moment/moment.ts";
import { nearestTo } from "../../src/compare/nearest.ts";
import type { Day } from "../../src/model/day.ts";
import { FORMATS, type FormatName } from "../../src/render/formats.ts";
import { comparisonOf, dayNamed, hostileDays } from "../support/comparisons.ts";
import { rendered, shownDays } from "./rendering.ts";

const TWELVE = "hui wei darwin franklin knuth kafka balzac 996 wolfram tesla kant 01ai"
  .split(" ")
  .map(dayNamed);

const nearest = (day: Day, others: readonly Day[]): Result => {
  return { kind: "nearest", day, others, near: nearestTo(day, others) };
};

const ofMany: readonly (readonly [string, (days: readonly Day[]) => Result])[] = [
  ["compared", (days) => ({ kind: "comparison", ...compare(days) })],
  [
    "in groups",
    (days) => ({
      kind: "comparison",
      ...compare(days, {
        groups: [
          [0, 1],
          [2, 3],
        ],
      }),
    }),
  ],
  ["nearest", ([day, ...others]) => nearest(day as Day, others)],
  ["by themselves", shownDays],
];

describe.each(ofMany)("%s", (_, resultOf) => {
  const texts = (Object.keys(FORMATS) as FormatName[]).filter((name) => name !== "png");
  const hostile = hostileDays("\u001b[31m|`<b>\u202e x");

  test.each(texts)("hostile text comes out harmless as %s", async (format) => {
    const text = await rendered(format, resultOf([...hostile, ...hostile]));
    expect(text.length).toBeGreaterThan(100);
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    expect(text).not.toMatch(/\u001b|\u202e|\\u001b|\\u202e/);
  });

  test("no line of a screen is wider than it", async () => {
    const lines = (await rendered("terminal", resultOf(TWELVE))).split("\n");
    // An address is never broken.
    expect(lines.filter((line) => line.length > 80 && !/https?:/.test(line))).toEqual([]);
  });
});

describe("a screen of 80 columns", () => {
  test("has a column for each of four days", async () => {
    const text = await rendered("terminal", comparisonOf("hui", "wei", "darwin", "996"));
    expect(text).toMatch(/^Hui +Wei +Darwin +996$/m);
    expect(text).toMatch(/^09:00 Gets up +09:00 Wakes up/m);
  });

  test("has a line for each of more days beside the first, and all of them in its table", async () => {
    const text = await rendered("terminal", compare(TWELVE));
    expect(text).toMatch(/^Wei {2,}\S/m);
    const heads = text
      .split("\n")
      .filter((line) => /^ {10,}\S/.test(line))
      .join(" ");
    for (const name of ["Hui", "Darwin", "Tesla", "01.AI"]) expect(heads).toContain(name);
  });

  test("has each beside the first in turn where that is asked for", async () => {
    const text = await rendered("terminal", compare(TWELVE.slice(0, 6)), { only: ["rows"] });
    for (const name of ["Wei", "Darwin", "Franklin", "Knuth", "Kafka"])
      expect(text).toMatch(new RegExp(`^ +Hui +${name}$`, "m"));
  });

  test("shows the hours of each clock at the same moment, and not that each is on local time", async () => {
    const days = ["hui", "wei"].map(dayNamed);
    const { moment } = sameMoment(days, { today: "2024-02-27", date: "2024-02-27" });
    const text = await rendered("terminal", compare(days, { moment }));
    expect(text).toContain("12−1");
    expect(text).toMatch(/^Both awake +about 8h10 +09:00 to 16:45 +17:00−1 to 00:45$/m);
    expect(text.replaceAll("\n", " ").replaceAll(/ +/g, " ")).toContain(
      "When Hui gets up at 09:00, it is 17:00 the day before for Wei, who is awake.",
    );
    expect(text).not.toContain("each on local time");
  });

  test("names both groups that are set against each other", async () => {
    const days = ["hui", "wei", "darwin", "franklin"].map(dayNamed);
    const groups = [
      [0, 1],
      [2, 3],
    ] as const;
    const text = await rendered("terminal", compare(days, { groups }));
    expect(text).toMatch(/ · {2}vs Charles Darwin/);
    expect(text).toMatch(/^Differ .*Hui and Wei/m);
  });
});

// What a picture shows and says of days: colours, edges, what belongs together, and what has surely moved.
import { describe, expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import type { Result } from "../../src/compare/comparison.ts";
import { nearestTo } from "../../src/compare/nearest.ts";
import { tablesOf } from "../../src/compare/tables/tables.ts";
import type { Day } from "../../src/model/day.ts";
import type { Picture } from "../../src/report/picture/parts.ts";
import { pictureOf } from "../../src/report/picture/picture.ts";
import { dayNamed } from "../support/comparisons.ts";
import { dayOf } from "../support/day-notation.ts";

const compared = (days: readonly Day[]): Result => ({ kind: "comparison", ...compare(days) });
const picture = (...lists: readonly string[]): Picture =>
  pictureOf(compared(lists.map((l) => dayOf(l))), { style: "24h" });

describe("colours", () => {
  test.each([
    ["coding", "block1"],
    ["meeting", "block0"],
    ["writing", "work"],
    ["work", "work"],
    ["sleep", "sleep"],
    ["rest", "personal"],
    ["?", "unknown"],
  ])("%s is %s", (kind, hue) => {
    const { days } = picture(
      `09:00-10:00 meeting; 10:00-11:00 coding; 12:00-13:00 ${kind}`,
      "09:00-10:00 meeting",
    );
    expect(days[0]?.pieces.find((p) => p.start === 480)?.hue).toBe(hue);
  });

  test("a category that the table shows by itself has the colour that it has everywhere", () => {
    const { days, legend } = picture("09:00-12:00 writing; 13:00-14:00 music", "09:00-10:00 writing");
    expect(days[0]?.pieces.flatMap((p) => p.hue ?? [])).toEqual(["work", "free"]);
    expect(legend.map((e) => e.text)).toEqual(["Work", "Free time", "nothing told", "only in one account"]);
  });
});

describe("edges", () => {
  test.each([
    ["both times written", "09:00-10:00 work; 10:00-? meal", 0, [true, true]],
    ["no end", "09:00-10:00 work; 10:00-? meal", 1, [true, false]],
    ["no time", "09:00 work; - meal; 11:00-12:00 work", 1, [false, true]],
  ])("%s", (_, list, episode, sharp) => {
    const day = dayOf(list);
    const [drawn] = picture(list, "09:00-10:00 work").days;
    const title = `: ${day.episodes[episode]?.activity} ·`;
    const piece = drawn?.pieces.find((p) => p.title.includes(title) && p.hue !== null);
    expect([piece?.startSharp, piece?.endSharp]).toEqual(sharp);
  });

  test("a stretch drawn as told has two written times", () => {
    for (const name of ["hui", "kafka", "darwin", "balzac", "mitchell-1854-10-21"]) {
      const day = dayNamed(name);
      const [drawn] = pictureOf(
        { kind: "days", days: [day], tables: tablesOf([day], null) },
        { style: "24h" },
      ).days;
      for (const piece of drawn?.pieces.filter((p) => p.state === "timed") ?? []) {
        expect(piece.title).toMatch(/ · \S.* to \S/);
      }
    }
  });
});

describe("what has moved", () => {
  test.each([
    [
      "a start and an end",
      "09:00-10:00 meal",
      "10:00-11:00 meal",
      [
        [
          [300, 360],
          [360, 420],
        ],
      ],
    ],
    [
      "a start, where no end is told",
      "09:00-? meal",
      "10:00-? meal",
      [
        [
          [300, 300],
          [360, 360],
        ],
      ],
    ],
    [
      "over 04:00",
      "23:00-07:00 sleep",
      "01:00-09:00 sleep",
      [
        [
          [1140, 1620],
          [1260, 1740],
        ],
      ],
    ],
    ["nothing where times may be the same", "~09:00-10:00 meal", "09:10-10:00 meal", []],
    ["nothing where nothing is told", "- meal", "10:00-11:00 meal", []],
    ["nothing that is of another kind", "09:00-10:00 meal", "09:00-10:00 work", []],
  ])("%s", (_, a, b, expected) => {
    expect(picture(a, b).links.map((l) => [l.from, l.to])).toEqual(expected);
  });
});

test("what stands in one row has one number, and what only one tells of is marked", () => {
  const { days } = picture("09:00-10:00 coding; 12:00-13:00 walk", "09:00-10:00 coding; * music");
  const [ann, ben] = days.map((d) => d.pieces.filter((p) => p.hue !== null));
  expect(ann?.[0]?.row).toBe(ben?.[0]?.row);
  expect(ann?.map((p) => p.only)).toEqual([false, true]);
  expect(days[1]?.mentions.map((m) => m.only)).toEqual([true]);
  const rows = [...(ann ?? []), ...(ben ?? []), ...(days[1]?.mentions ?? [])].map((p) => p.row);
  expect(new Set(rows).size).toBe(3);
});

test("three days have no rows in common and nothing that only one tells of", () => {
  const { days, links } = picture("09:00-10:00 coding", "10:00-11:00 coding", "11:00-12:00 walk");
  const pieces = days.flatMap((d) => d.pieces.filter((p) => p.hue !== null));
  expect(new Set(pieces.map((p) => p.row)).size).toBe(3);
  expect([links, pieces.some((p) => p.only)]).toEqual([[], false]);
});

test("clock times are written as told, those of the night first", () => {
  const [day] = picture(
    "~07:00 getting-up; 09:00-10:00 work; 22:00..23:00-~07:00 sleep",
    "09:00-10:00 work",
  ).days;
  expect(day?.marks.map((m) => m.text)).toEqual(["~07:00", "09:00", "10:00", "(22:00-23:00)"]);
  expect(day?.marks.filter((m) => m.weight === 1e6).map((m) => m.text)).toEqual(["~07:00", "(22:00-23:00)"]);
});

test("says in words what it shows, with the sentences of the screen", () => {
  const { title, description } = pictureOf(compared(["hui", "wei"].map(dayNamed)), { style: "24h" });
  expect(title).toBe("A day of Binyuan Hui and Jason Wei");
  expect(description).toContain("Hui: 7h45 of 24 timed.\nWei: 7h45 of 24 timed.\nSame: ");
});

test("of the nearest days it shows the one asked about beside the most similar", () => {
  const [day, ...others] = ["kafka", "hui", "hardy"].map(dayNamed);
  const result: Result = { kind: "nearest", day: day as Day, others, near: nearestTo(day as Day, others) };
  expect(pictureOf(result, { style: "24h" }).title).toBe("A day of Franz Kafka and G. H. Hardy");
});

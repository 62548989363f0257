// How alike two days are, and in which order the nearest come.
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { nearestTo, ratioOf } from "../../src/compare/nearest.ts";
import type { Day } from "../../src/model/day.ts";
import { dayNamed } from "../support/comparisons.ts";
import { dayOf } from "../support/day-notation.ts";

const day = (lines: string, name = "Somebody") => dayOf(lines, { name });

function similarity(a: Day, b: Day): string {
  const [near] = nearestTo(a, [b]);
  return near === undefined ? "" : `${near.similarity.same} of ${near.similarity.of}`;
}

describe("what counts as the same", () => {
  test.each([
    ["the same kind at the same time", "09:00 coding; 12:00 meal", "09:00 coding; 12:00 meal", "4 of 4"],
    ["the same kind without a time", "- coding; - meal", "09:00 coding; 12:00 meal", "4 of 4"],
    [
      "not at a surely different time",
      "09:00-10:00 coding; 12:00-13:00 meal",
      "10:00-11:00 coding; 12:00-13:00 meal",
      "2 of 4",
    ],
    ["about the same time", "~09:00-10:00 coding", "09:10-10:00 coding", "2 of 2"],
    ["not a group opposite its category", "09:00-10:00 work", "09:00-10:00 coding", "0 of 2"],
    ["a group opposite the same group", "09:00-10:00 work", "09:00-10:00 work", "2 of 2"],
    ["nothing of another kind at the same time", "09:00-10:00 meal", "09:00-10:00 coding", "0 of 2"],
    ["mentions", "09:00-10:00 meal; * music", "09:00-10:00 meal; * music; * news", "4 of 5"],
    [
      "a mention opposite an episode",
      "09:00-10:00 meal; 20:00-21:00 music",
      "09:00-10:00 meal; * music",
      "4 of 4",
    ],
    ["the words of what has no kind", "09:00-10:00 ? Tinkers", "09:00-10:00 ? Tinkers", "2 of 2"],
  ])("%s", (_, a, b, expected) => {
    expect(similarity(day(a), day(b))).toBe(expected);
    expect(similarity(day(b), day(a))).toBe(expected);
  });
});

const names = readdirSync("schedules")
  .filter((f) => f.endsWith(".yaml"))
  .map((f) => f.replace(/\.yaml$/, ""));
const all = names.map(dayNamed);

describe("of all built-in days", () => {
  test("each is wholly like itself, and no other is more so", () => {
    expect(all.length).toBeGreaterThan(30);
    for (const own of all) {
      const [near] = nearestTo(own, [own]);
      expect([own.id, ratioOf(near?.similarity ?? { same: 0, of: 0 })]).toEqual([own.id, 1]);
    }
  });

  test("each is as like another as that is like it", () => {
    for (const [k, a] of all.entries()) {
      for (const b of all.slice(k + 1))
        expect([a.id, b.id, similarity(a, b)]).toEqual([a.id, b.id, similarity(b, a)]);
    }
  });

  test("the printed numbers alone decide the order", () => {
    for (const own of all) {
      const ratios = nearestTo(own, all).map((n) => n.similarity.same / n.similarity.of);
      expect(ratios).toEqual(ratios.toSorted((a, b) => b - a));
    }
  });
});

test("ties go to the one of which more is the same, then to the name, whatever the order of the arguments", () => {
  const own = day("09:00-10:00 coding; 10:00-11:00 meal");
  const one = day("09:00-10:00 coding; 20:00-21:00 games", "One");
  const two = day("09:00-10:00 coding; 20:00-21:00 news", "Two");
  const more = day(
    "09:00-10:00 coding; 10:00-11:00 meal; 20:00-21:00 games; 21:00-22:00 news; 22:00-23:00 music; 23:00-00:00 walk",
    "More",
  );
  const orders = [
    [more, one, two],
    [two, one, more],
    [one, more, two],
  ];
  expect(orders.map((others) => nearestTo(own, others).map((n) => others[n.day]?.name))).toEqual(
    orders.map(() => ["More", "One", "Two"]),
  );
});

test("kinds are those that stand opposite one another, in the order of the day asked about", () => {
  const a = day("07:00 getting-up; 08:00-09:00 meal; 09:00-17:00 work; 17:00-18:00 meal; 20:00-21:00 music");
  const b = day(
    "07:00 getting-up; 08:00-09:00 meal; 09:00-17:00 coding; 17:00-18:00 meal; 19:00-20:00 music",
  );
  expect(nearestTo(a, [b])[0]?.kinds).toEqual(["getting-up", "meal"]);
});

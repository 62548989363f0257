// The shift at which two days agree most: tables, silence where little is told, and brute force.
import { expect, test } from "vitest";

import { bestShiftOf } from "../../src/compare/best-shift.ts";
import { dayOf } from "../support/day-notation.ts";

const DAY = "07:00 meal\n08:00 coding\n12:00 meal\n13:00 coding\n18:00 games\n23:00 sleep";
const LATER = "09:00 meal\n10:00 coding\n14:00 meal\n15:00 coding\n20:00 games\n01:00 sleep";

test.each([
  ["two hours later, it would be the same day", DAY, LATER, { minutes: 120, same: 960, told: 960 }],
  ["the other way round, two hours earlier", LATER, DAY, { minutes: -120, same: 960, told: 960 }],
])("%s", (_, a, b, best) => {
  expect(bestShiftOf(dayOf(a), dayOf(b))).toMatchObject(best);
});

test("the share as the days stand is told beside it", () => {
  // As they stand: coding 10-12, 13-14 and 15-18, games 20-23; awake are the two from 07:00 to 01:00.
  expect(bestShiftOf(dayOf(DAY), dayOf(LATER))?.now).toEqual({ same: 540, told: 1080 });
});

test.each([
  ["the same day", DAY, DAY],
  ["a group, of which nobody knows what it is", DAY, LATER.replace("10:00 coding", "10:00 work")],
  ["a kind that is not told", DAY, LATER.replace("20:00 games", "20:00 ?")],
  ["hours that are not told", DAY, LATER.replace("14:00 meal", "- meal")],
  [
    "a day of which earlier and later do as well",
    "04:00 coding\n10:00 games\n16:00 meal\n22:00 sleep",
    "04:00 sleep\n10:00 coding\n16:00 sleep\n22:00 coding",
  ],
])("nothing is said of %s", (_, a, b) => {
  expect(bestShiftOf(dayOf(a), dayOf(b))).toBeNull();
});

test("a dated day cannot be moved", () => {
  const dated = dayOf(`04:00 sleep\n${DAY}`, { date: "2024-02-27" });
  expect(bestShiftOf(dated, dayOf(LATER))).toBeNull();
});

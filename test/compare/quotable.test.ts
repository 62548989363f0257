// When the file's own words may be quoted beside another day.
import { expect, test } from "vitest";
import { QUOTABLE, quotable } from "../../src/compare/quotable.ts";
import type { Episode } from "../../src/model/day.ts";
import { dayOf } from "../support/day-notation.ts";

const first = (lines: string) => dayOf(lines).episodes[0] as Episode;

test.each([
  ["short and about one thing", "20:00-? drinks Has a glass of wine", "09:00-? work", true],
  [
    "the other file has the same words",
    "20:00-? drinks Has a glass of wine",
    "21:00-? meal has a glass of WINE!",
    false,
  ],
  ["the other file's words hold them", "20:00-? drinks Wine", "21:00-? meal Cheese and wine", false],
  ["the other file's mention holds them", "20:00-? drinks Wine", "09:00-? work; * free Wine", false],
  [
    "the other file has other words of the kind",
    "20:00-? drinks Has a glass of wine",
    "21:00-? drinks Has a beer",
    true,
  ],
  ["words of a second activity", "20:00-? drinks Wine over a game of chess", "09:00-? work", false],
  ["a second thing joined to the first", "20:00-? music Sings and paints", "09:00-? work", false],
  ["something told beside it", "20:00-? drinks Wine +reading", "09:00-? work", false],
  ["as long as may be", `20:00-? drinks ${"w".repeat(QUOTABLE)}`, "09:00-? work", true],
  ["longer", `20:00-? drinks ${"w".repeat(QUOTABLE + 1)}`, "09:00-? work", false],
])("%s", (_, own, other, isQuoted) => {
  const told = first(own);
  expect(quotable(told, dayOf(other))).toBe(isQuoted ? told.activity : null);
});

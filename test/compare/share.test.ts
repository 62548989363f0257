// The share of two days, and whether what it leaves out keeps it from being one of the whole day.
import { expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import { dayOf } from "../support/day-notation.ts";

const full = dayOf(
  "07:00-09:00 meal; 09:00-12:00 coding; 12:00-23:00 games; 23:00-07:00 sleep".replaceAll("; ", "\n"),
);
const whole = (lines: string) => {
  const { share, findings } = compare([full, dayOf(lines.replaceAll("; ", "\n"))]);
  const finding = findings.find((f) => f.code === "share");
  return { same: share?.same, told: share?.told, whole: finding?.code === "share" ? finding.wholeDay : null };
};

test.each([
  ["every kind known", "08:00-12:00 coding; 12:00-23:00 games; 23:00-08:00 sleep", 180 + 660, 960, true],
  [
    "a minute in which one names a group only",
    "08:00-09:00 meal; 09:00-12:00 work; 12:00-23:00 games; 23:00-08:00 sleep",
    60 + 660,
    780,
    false,
  ],
  [
    "a minute of unknown kind",
    "08:00-09:00 ?; 09:00-12:00 coding; 12:00-23:00 games; 23:00-08:00 sleep",
    180 + 660,
    900,
    false,
  ],
  [
    "hours that are not told",
    "08:00-12:00 coding; 14:00-23:00 games; 23:00-08:00 sleep",
    180 + 540,
    840,
    false,
  ],
])("%s", (_, lines, same, told, isWhole) => {
  expect(whole(lines)).toEqual({ same, told, whole: isWhole });
});

// Printed times, amounts and counts mean what a reader takes them to mean.
import { expect, test } from "vitest";

import { claimedAmount, claimedCount, claimedTime, minuteOf, wayBetween } from "./printed.ts";

test.each([
  ["09:00", ["09:00"], ["09:01", "08:59", "21:00"]],
  ["at 09:00", ["09:00"], ["09:01"]],
  ["about 23:00", ["22:45", "23:00", "23:15"], ["22:44", "23:16"]],
  ["at about 00:05", ["23:50", "00:20"], ["23:49", "00:21"]],
  ["between 22:00 and 23:00", ["22:00", "22:30", "23:00"], ["21:59", "23:01"]],
  ["between 23:30 and 00:30", ["23:30", "00:00", "00:30"], ["23:29", "00:31"]],
  ["some time between 03:30 and 04:30", ["03:30", "04:00", "04:30"], ["03:29", "04:31"]],
  ["by 09:00", ["09:00", "06:00", "21:00"], ["09:01", "12:00"]],
  ["09:00 or earlier", ["09:00", "04:00"], ["09:01"]],
  ["after 22:00", ["22:00", "01:00"], ["21:59", "12:00"]],
  ["22:00 or later", ["22:00", "03:00"], ["21:59"]],
] as const)("%s", (text, isTrueOf, isFalseOf) => {
  const claimed = claimedTime(text);
  expect(isTrueOf.filter((clock) => !claimed(minuteOf(clock)))).toEqual([]);
  expect(isTrueOf.filter((clock) => !claimed(minuteOf(clock) + 1440))).toEqual([]);
  expect(isFalseOf.filter((clock) => claimed(minuteOf(clock)))).toEqual([]);
});

test.each([
  ["7h30", [450], [449, 451]],
  ["45m", [45], [44]],
  ["about 7h30", [420, 450, 480], [410, 490]],
  ["6h to 8h", [360, 400, 480], [359, 481]],
  ["at least 5h", [300, 1440], [299]],
  ["at most 2h", [0, 120], [121]],
  ["none", [0], [1]],
  ["little or none", [0, 14], [15]],
] as const)("%s", (text, isTrueOf, isFalseOf) => {
  const claimed = claimedAmount(text);
  expect(isTrueOf.filter((n) => !claimed(n))).toEqual([]);
  expect(isFalseOf.filter(claimed)).toEqual([]);
});

test.each([
  ["once", 1],
  ["twice", 2],
  ["three times", 3],
  ["two", 2],
  ["13", 13],
  ["13 times", 13],
] as const)("%s", (text, count) => {
  expect([claimedCount(text)(count), claimedCount(text)(count + 1)]).toEqual([true, false]);
  expect([claimedCount(`at least ${text}`)(count + 1), claimedCount(`at least ${text}`)(count - 1)]).toEqual([
    true,
    false,
  ]);
});

test("what is no time, amount or count is refused", () => {
  expect(() => claimedTime("in the morning")).toThrow("no time");
  expect(() => claimedAmount("a while")).toThrow("no amount");
  expect(() => claimedCount("often")).toThrow("no count");
});

test.each([
  ["23:00", "01:00", 120],
  ["01:00", "23:00", -120],
  ["09:00", "21:00", 720],
  ["03:50", "04:10", 20],
] as const)("from %s to %s it is %i minutes the short way", (from, to, minutes) => {
  expect(wayBetween(minuteOf(from), minuteOf(to))).toBe(minutes);
});

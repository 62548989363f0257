// Lengths in days whose clock is set: tables of nights, and every minute of them against the instants of the zone.
import { describe, expect, test } from "vitest";

import { possibleTime, toldTime } from "../../src/compare/amounts.ts";
import { localMinute } from "../../src/model/calendar.ts";
import type { Day } from "../../src/model/day.ts";
import { shownAt, whenShown } from "../../src/model/instant.ts";
import { isClockSet, lengthBetween, lengthOf, realChain, realWindow } from "../../src/model/real-time.ts";
import { dayOf } from "../support/day-notation.ts";

const dated = (lines: string, timezone: string | null, date: string): Day => ({
  ...dayOf(lines, { date }),
  timezone,
});

const SHIFT = "04:00-22:00 hobby; 22:00-04:00 experiment";

describe("a shift from 22:00 to 04:00", () => {
  test.each([
    // zone, date, minutes of the shift and of the day, whether it is said
    ["Europe/Berlin", "2025-03-29", 300, 1380, true],
    ["Europe/Berlin", "2025-03-28", 360, 1440, false],
    ["Europe/Berlin", "2025-03-30", 360, 1440, false],
    ["Europe/Berlin", "2025-10-25", 420, 1500, true],
    ["Australia/Lord_Howe", "2024-10-05", 330, 1410, true],
    ["Australia/Lord_Howe", "2025-04-05", 390, 1470, true],
    ["Asia/Beirut", "2025-03-29", 300, 1380, true],
    ["Asia/Shanghai", "2025-03-29", 360, 1440, false],
    ["Mars/Olympus", "2025-03-29", 360, 1440, false],
    [null, "2025-03-29", 360, 1440, false],
  ])("%s, %s: %i of %i minutes", (zone, date, minutes, all, isSaid) => {
    const day = dated(SHIFT, zone, date);
    expect(toldTime(day, ["work"]).range).toEqual([minutes, minutes]);
    expect(possibleTime(day, ["work"]).range).toEqual([minutes, minutes]);
    expect(toldTime(day, ["work"], [1080, 1440]).range).toEqual([minutes, minutes]);
    expect([lengthOf(day), isClockSet(day)]).toEqual([all, isSaid]);
    const [, shift] = day.episodes;
    expect(shift && lengthBetween(day, shift.start, shift.end)).toEqual([minutes, minutes]);
  });
});

test("a typical day has no night on which the clock is set", () => {
  const day = { ...dayOf(SHIFT), timezone: "Europe/Berlin" };
  expect([lengthOf(day), isClockSet(day), realChain(day)]).toEqual([1440, false, day.chain]);
});

test.each([
  // an episode over 02:00 to 03:00, which is skipped or comes twice; the fewest and the most minutes that it may last
  ["02:30-05:00 work", "2025-03-29", [90, 90]],
  ["01:30-02:30 work", "2025-03-29", [60, 60]],
  ["02:15-02:45 work", "2025-03-29", [30, 30]],
  ["01:00..02:00-05:00 work", "2025-03-29", [120, 180]],
  ["01:30-02:30 work", "2025-10-25", [60, 120]],
  ["02:15-02:45 work", "2025-10-25", [0, 90]],
  ["02:00-03:00 work", "2025-10-25", [60, 120]],
  ["~01:30-04:00 work", "2025-10-25", [195, 225]],
] as const)("%s on the night of %s: %j minutes", (lines, date, range) => {
  const day = dated(`14:00-16:00 meal; ${lines}`, "Europe/Berlin", date);
  const [, own] = day.episodes;
  expect(own && lengthBetween(day, own.start, own.end)).toEqual(range);
});

test.each([
  ["2025-03-29", "Europe/Berlin"],
  ["2025-10-25", "Europe/Berlin"],
  ["2024-10-05", "Australia/Lord_Howe"],
  ["2025-04-05", "Australia/Lord_Howe"],
])("any two hours of %s in %s are as far apart as their instants may be", (date, zone) => {
  const day = dated(SHIFT, zone, date);
  const begins = whenShown(zone, localMinute(date, 0)).instant;
  const shown = Array.from({ length: 1600 }, (_, k) => shownAt(zone, begins + k));
  for (let at = 1200; at < 1440; at += 5) {
    const local = localMinute(date, at);
    const since = [shown.indexOf(local), shown.lastIndexOf(local)];
    if (since[0] === -1) continue;
    const bound = { earliest: at, latest: at };
    expect(lengthBetween(day, { earliest: 0, latest: 0 }, bound)).toEqual(since);
    expect(realWindow(day, [0, at])).toEqual([0, since[0]]);
  }
});

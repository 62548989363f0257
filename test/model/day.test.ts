// What follows from a placed day: the night, the order from wake-up, and how much is told.
import { describe, expect, test } from "vitest";

import { isToldByClock } from "../../src/model/day.ts";
import { dayOf } from "../support/day-notation.ts";

const DATED = { date: "2024-02-27" };
const day = (list: string, about = {}) => dayOf(list.replaceAll(";", "\n"), about);

describe("main sleep", () => {
  test.each([
    [
      "the longest of the stretches that surely last three hours",
      "07:00-13:00 work; 13:00-16:30 sleep; 16:30-23:00 work; 23:00 sleep",
      [3],
      1140,
      180,
    ],
    [
      "by day where that is the longest",
      "08:00-16:00 sleep; 16:00-20:00 work; 20:00-23:00 sleep; 23:00-08:00 work",
      [0],
      240,
      720,
    ],
    [
      "the last episode where none is long enough",
      "07:00-13:00 work; 13:00-14:00 sleep; 14:00-23:00 work; 23:00-? sleep",
      [3],
      1140,
      null,
    ],
    [
      "a night that began in the list before and ends after its beginning",
      "?-07:00 sleep; 07:00-23:00 work; 23:00 sleep",
      [2, 0],
      1140,
      180,
    ],
    ["adjacent sleep is one stretch", "07:00-22:00 work; 22:00-02:00 sleep; 02:00 sleep", [1, 2], 1080, 180],
    ["untold where the bounds are", "07:00-02:00 work; - games; - sleep", [2], null, 180],
  ])("%s", (_, list, episodes, bed, wake) => {
    const { mainSleep } = day(list);
    expect(mainSleep?.episodes).toEqual(episodes);
    expect(mainSleep?.bed?.minute).toBe(bed);
    const end = mainSleep?.wake?.minute ?? null;
    expect(end === null ? null : end % 1440).toBe(wake);
  });

  test.each([
    ["no sleep", "07:00-13:00 work; 14:00-22:00 games"],
    ["a nap that is not last", "07:00-13:00 work; 13:00-15:59 sleep; 16:00-22:00 games"],
    ["sleep of unsure length that is not last", "07:00-13:00 work; 13:00-? sleep; 20:00-22:00 games"],
  ])("none where there is %s", (_, list) => {
    const schedule = day(list);
    expect(schedule.mainSleep).toBeNull();
    expect(schedule.order).toEqual(schedule.episodes.map((_, i) => [i]));
  });

  test("of a dated day gives the wake-up where it stands first and the bedtime where it stands last", () => {
    const both = day("23:00 sleep; 07:00-22:00 work; 22:00 sleep", DATED).mainSleep;
    expect([both?.wake?.minute, both?.bed?.minute]).toEqual([180, 1080]);
    const morning = day("23:00 sleep; 07:00-22:00 work", DATED).mainSleep;
    expect([morning?.wake?.minute, morning?.bed]).toEqual([180, null]);
    const evening = day("07:00-22:00 work; 22:00 sleep", DATED).mainSleep;
    expect([evening?.wake, evening?.bed?.minute]).toEqual([null, 1080]);
    expect(day("07:00-13:00 work; 13:00-18:00 sleep; 18:00-22:00 games", DATED).mainSleep).toBeNull();
  });
});

describe("the order of the day", () => {
  test.each([
    ["begins at wake-up", "23:00-07:00 sleep; 07:00-08:00 meal; 08:00-23:00 work", [[1], [2], [0]]],
    [
      "is the file's where that begins at wake-up",
      "07:00 meal; 08:00-23:00 work; 23:00 sleep",
      [[0], [1], [2]],
    ],
    ["joins the night over the seam", "?-07:00 sleep; 07:00-23:00 work; 23:00 sleep", [[1], [2, 0]]],
    ["joins adjacent sleep", "07:00-22:00 work; 22:00-02:00 sleep; 02:00 sleep", [[0], [1, 2]]],
    ["does not join sleep over an open end", "07:00-22:00 work; 22:00-? sleep; 02:00 sleep", [[0], [1], [2]]],
    [
      "does not join sleep over unrecorded minutes",
      "07:00-22:00 work; 22:00-01:00 sleep; 02:00 sleep",
      [[0], [1], [2]],
    ],
    ["of a day of sleep is one stretch", "?-07:00 sleep; 07:00 sleep", [[0, 1]]],
  ])("%s", (_, list, expected) => {
    expect(day(list).order).toEqual(expected);
  });

  test("of a dated day is the file's, with joined sleep", () => {
    const { order } = day("23:00-02:00 sleep; 02:00-07:00 sleep; 07:00-22:00 work; 22:00 sleep", DATED);
    expect(order).toEqual([[0], [1], [2]]);
    expect(day("23:00-05:00 sleep; 05:00-07:00 sleep; 07:00-22:00 work", DATED).order).toEqual([[0, 1], [2]]);
  });
});

describe("how much is told", () => {
  test.each([
    ["everything", "07:00-23:00 work; 23:00 sleep", [1440, 0, true, true]],
    ["up to the allowance", "07:00-21:30 work; 23:00-07:00 sleep", [1350, 90, true, true]],
    ["a minute less", "07:00-21:29 work; 23:00-07:00 sleep", [1349, 91, false, false]],
    ["an order without hours", "07:00 meal; - work; - games; 22:00 sleep", [540, 0, true, false]],
    [
      "an open segment is unrecorded in whole",
      "07:00-21:00 work; 21:00-? games; 23:00 sleep",
      [1320, 120, false, false],
    ],
    ["a thin segment too", "07:00 work; 23:00 sleep", [480, 960, false, false]],
    ["nothing", "", [0, 1440, false, false]],
    ["only an order", "- meal; - work; - games; - social; - sleep", [0, 0, true, false]],
  ] as const)("%s", (_, list, expected) => {
    const schedule = day(list);
    expect([
      schedule.toldByClock,
      schedule.unrecorded,
      schedule.toldThrough,
      isToldByClock(schedule),
    ]).toEqual(expected);
  });
});

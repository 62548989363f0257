// Placing a draft on the diary day: segments, bounds, and what is wrong with times that cannot be placed.
import { describe, expect, test } from "vitest";

import { placeSchedule } from "../../src/model/place.ts";
import type { Bound } from "../../src/model/schedule.ts";
import { dayOf, draftOf, segmentInShort } from "../support/day-notation.ts";

const DATED = { date: "2024-02-27" };

type Table = readonly (readonly [string, string, readonly string[]])[];

const typicalDays: Table = [
  [
    "an order between two known bounds",
    "09:00 getting-up; - meeting; - coding; ~01:00 sleep",
    ["09:00>~01:00 0 1 2", "~01:00>09:00 3"],
  ],
  [
    "a missing end is the next start",
    "09:00 meeting; 10:00 coding; 12:00-13:00 meal; 23:00-09:00 sleep",
    ["09:00>10:00 0", "10:00>12:00 1", "12:00>13:00 2", "13:00>23:00", "23:00>09:00 3"],
  ],
  [
    "`- ?` says that the end is not the next start",
    "09:00-? meal; 10:00-12:00 coding; 12:00-09:00 sleep",
    ["09:00>10:00 0 _", "10:00>12:00 1", "12:00>09:00 2"],
  ],
  [
    "`? - 07:00` after a night that begins in the list",
    "?-07:00 sleep; 07:00-08:00 meal; 08:00-23:00 work; 23:00 sleep",
    ["07:00>08:00 1", "08:00>23:00 2", "23:00>07:00 3 0"],
  ],
  [
    "`? - 07:00` first, with no sleep before it",
    "?-07:00 sleep; 07:00-23:00 work",
    ["07:00>23:00 1", "23:00>07:00 _ 0"],
  ],
  [
    "`? - ?` between two told times",
    "09:00-10:00 meeting; ?-? coding; 12:00-09:00 sleep",
    ["09:00>10:00 0", "10:00>12:00 1 _", "12:00>09:00 2"],
  ],
  [
    "an untimed episode begins at the stated end before it",
    "09:00-10:00 meeting; - coding; 12:00-09:00 sleep",
    ["09:00>10:00 0", "10:00>12:00 1", "12:00>09:00 2"],
  ],
  [
    "a last sleep runs round to the first start",
    "07:00-08:00 meal; 08:00-22:00 work; 22:00 sleep",
    ["07:00>08:00 0", "08:00>22:00 1", "22:00>07:00 2"],
  ],
  [
    "any other last episode leaves an open tail",
    "07:00-08:00 meal; 08:00-22:00 work; 02:00 coding",
    ["07:00>08:00 0", "08:00>22:00 1", "22:00>02:00", "02:00>07:00 2 _"],
  ],
  [
    "a first untimed episode follows a last sleep",
    "- meal; 09:00-22:00 work; 22:00-08:00 sleep",
    ["08:00>09:00 0", "09:00>22:00 1", "22:00>08:00 2"],
  ],
  [
    "a first untimed episode does not follow anything else",
    "- meal; 09:00-22:00 work; 22:00-07:00 games",
    ["07:00>09:00 _ 0", "09:00>22:00 1", "22:00>07:00 2"],
  ],
  [
    "an untimed tail and an untimed beginning share one segment",
    "- meal; 09:00-22:00 work; 07:00 games",
    ["07:00>09:00 2 _ 0", "09:00>22:00 1", "22:00>07:00"],
  ],
  [
    "a sleep that crosses 04:00 is one segment",
    "00:15-08:00 sleep; 08:00-00:15 work",
    ["08:00>00:15 1", "00:15>08:00 0"],
  ],
  [
    "a day may begin at 03:45",
    "03:45 getting-up; 05:00-20:00 work; 20:00 sleep",
    ["05:00>20:00 1", "20:00>03:45 2", "03:45>05:00 0"],
  ],
  [
    "04:00 is no bound",
    "03:30-04:30 meal; 04:30-20:00 work; 20:00-03:30 sleep",
    ["04:30>20:00 1", "20:00>03:30 2", "03:30>04:30 0"],
  ],
  [
    "thin: longer than six hours for what it holds",
    "09:00 work; 15:01-09:00 sleep",
    ["09:00>15:01 0 _ thin", "15:01>09:00 1"],
  ],
  ["not thin: six hours", "09:00 work; 15:00-09:00 sleep", ["09:00>15:00 0", "15:00>09:00 1"]],
  ["not thin: sleep, however long", "09:00-12:00 work; 12:00 sleep", ["09:00>12:00 0", "12:00>09:00 1"]],
  ["not thin: a stated end", "09:00-21:00 work; 21:00-09:00 sleep", ["09:00>21:00 0", "21:00>09:00 1"]],
  [
    "thin: every end in it is unknown",
    "09:00 meeting; - coding; 21:01-09:00 sleep",
    ["09:00>21:01 0 _ 1 _ thin", "21:01>09:00 2"],
  ],
  [
    "thin after a stated end: the beginning is unknown too",
    "09:00-10:00 meeting; - coding; 20:00-09:00 sleep",
    ["09:00>10:00 0", "10:00>20:00 _ 1 _ thin", "20:00>09:00 2"],
  ],
  [
    "sleep does not count against thin",
    "09:00 work; - sleep; 15:01-09:00 games",
    ["09:00>15:01 0 _ 1 _ thin", "15:01>09:00 2"],
  ],
  ["an open tail that is thin", "09:00-22:00 work; 22:00 coding", ["09:00>22:00 0", "22:00>09:00 1 _ thin"]],
  [
    "no clock time at all, told as a ring",
    "- getting-up; - meal; - work; - games; - sleep",
    ["*>* 0 1 2 3 4"],
  ],
  ["no clock time at all, open where it closes", "- getting-up; - meal; - work; - games", ["*>* 0 1 2 3 _"]],
  ["no clock time at all, and thin", "- getting-up; - work; - sleep", ["*>* _ 0 _ 1 _ 2 _ thin"]],
  [
    "nothing but sleep, in two parts",
    "23:00-03:00 sleep; 04:00 sleep",
    ["04:00>23:00 1", "23:00>03:00 0", "03:00>04:00"],
  ],
  ["nothing but a sleep that ends", "23:00-07:00 sleep", ["07:00>23:00", "23:00>07:00 0"]],
  ["no episode", "", ["*>* _"]],
  ["mentions only", "* 02:15 correspondence", ["*>* _"]],
  ["a single sleep is not its own end", "23:00 sleep", ["23:00>23:00 0 _"]],
  ["a single episode with an end", "09:00-17:00 work", ["09:00>17:00 0", "17:00>09:00"]],
  ["nor its own beginning", "?-07:00 sleep", ["07:00>07:00 _ 0"]],
  ["a single sleep, untimed", "- sleep", ["*>* 0 _"]],
];

const datedDays: Table = [
  ["a dated day ends at 04:00 on both sides", "08:00-22:00 work", ["|>08:00", "08:00>22:00 0", "22:00>|"]],
  [
    "what began the evening before is cut",
    "23:00 sleep; 07:00-08:00 meal; 08:00-22:00 work; 22:00 sleep",
    ["|>07:00 0", "07:00>08:00 1", "08:00>22:00 2", "22:00>| 3"],
  ],
  [
    "what ends after 04:00 is cut",
    "08:00-22:00 work; 23:00-07:00 sleep",
    ["|>08:00", "08:00>22:00 0", "22:00>23:00", "23:00>| 1"],
  ],
  [
    "an untimed beginning is open",
    "- meal; 08:00-22:00 work; 22:00 sleep",
    ["|>08:00 _ 0", "08:00>22:00 1", "22:00>| 2"],
  ],
  [
    "a tail that is not sleep is open",
    "08:00-22:00 work; 23:00 games",
    ["|>08:00", "08:00>22:00 0", "22:00>23:00", "23:00>| 1 _"],
  ],
  [
    "an open end is open up to 04:00",
    "08:00-22:00 work; 23:00-? sleep",
    ["|>08:00", "08:00>22:00 0", "22:00>23:00", "23:00>| 1 _"],
  ],
  [
    "a bound at 04:00 that is told stays told",
    "04:00-08:00 meal; 08:00-04:00 work",
    ["04:00>08:00 0", "08:00>04:00 1"],
  ],
  [
    "the same clock time at both ends",
    "23:00 sleep; 07:00-23:00 work; 23:00 sleep",
    ["|>07:00 0", "07:00>23:00 1", "23:00>| 2"],
  ],
  [
    "a stated end beyond 04:00 is stated",
    "07:00-20:00 meal; 20:00-05:00 work",
    ["|>07:00", "07:00>20:00 0", "20:00>| 1"],
  ],
  ["no clock time at all", "- meal; - work; - games; - social; - sleep", ["|>| _ 0 1 2 3 4"]],
  ["no episode", "", ["|>|"]],
];

const lines = (list: string) => list.replaceAll(";", "\n");

const inShort = ({ told, minute, between }: Bound) =>
  minute === null ? `${between[0]}..${between[1]}` : `${told} ${minute}`;

const bounds = (list: string, about = {}) =>
  dayOf(lines(list), about).episodes.map((e) => [inShort(e.start), inShort(e.end)]);

describe("segments", () => {
  test.each(typicalDays)("of a typical day: %s", (_, list, expected) => {
    expect(dayOf(lines(list)).segments.map(segmentInShort)).toEqual(expected);
  });

  test.each(datedDays)("of a dated day: %s", (_, list, expected) => {
    expect(dayOf(lines(list), DATED).segments.map(segmentInShort)).toEqual(expected);
  });

  test("keep the gaps in the order of the day", () => {
    const [segment] = dayOf(lines("- getting-up; - work; - sleep")).segments;
    expect(segment?.gaps).toEqual([0, 1, 2, 3]);
  });
});

describe("bounds", () => {
  test("are untold beside minutes of which nothing is told", () => {
    expect(bounds("09:00-? meeting; 12:00-? coding; 13:00-09:00 sleep")).toEqual([
      ["reported 300", "300..480"],
      ["reported 480", "480..540"],
      ["reported 540", "reported 1740"],
    ]);
  });

  test("may lie past 04:00, on an axis that runs on", () => {
    expect(bounds("01:00 games; - sleep; 07:00-23:00 work")).toEqual([
      ["reported 1260", "1260..1620"],
      ["1260..1620", "reported 1620"],
      ["reported 180", "reported 1140"],
    ]);
  });

  test("may lie anywhere in a day without a clock time", () => {
    for (const [start, end] of bounds("- meal; - work; - games; - sleep")) {
      expect([start, end]).toEqual(["0..1440", "0..1440"]);
    }
  });

  test("are not told by the cut of a dated day", () => {
    expect(bounds("23:00 sleep; 07:00-23:00 work; 23:00 sleep", DATED)).toEqual([
      ["0..0", "reported 180"],
      ["reported 180", "reported 1140"],
      ["reported 1140", "1440..1440"],
    ]);
  });
});

describe("times that cannot be placed", () => {
  test.each([
    [
      "a time before the one above it",
      "09:00 meal; 08:00 coding; 12:00 games",
      { code: "out-of-order", episode: 1, side: "start", after: 300 },
    ],
    [
      "an end before its start",
      "09:00 meal; 12:00-11:30 coding; 14:00 games",
      { code: "out-of-order", episode: 1, side: "end", after: 480 },
    ],
    [
      "a start before the end above it",
      "09:00-11:00 meeting; 10:00-12:00 coding",
      { code: "overlap", episode: 1, until: 420 },
    ],
    [
      "an end past the day's beginning",
      "09:00-22:00 work; 22:00-09:30 sleep",
      { code: "overlap", episode: 1, until: 300 },
    ],
    [
      "a long sleep past the day's beginning",
      "09:00-20:00 work; 20:00-10:00 sleep",
      { code: "overlap", episode: 1, until: 300 },
    ],
    [
      "a start past the day's beginning",
      "09:00 work; 20:00 games; 02:00-08:00 sleep; 10:00 meal",
      { code: "overlap", episode: 3, until: 300 },
    ],
    ["two equal starts", "09:00 meeting; 09:00 coding", { code: "same-start", episode: 1, other: 0 }],
    [
      "two equal starts round the clock",
      "09:00 work; 22:00 sleep; 09:00 meal",
      { code: "same-start", episode: 2, other: 0 },
    ],
    ["no length", "09:00-09:00 meeting; 10:00 coding", { code: "no-length", episode: 0 }],
    [
      "fewer minutes than episodes",
      "09:00 meeting; - coding; - meal; 09:02-10:00 games",
      { code: "too-tight", episode: 0, minutes: 2, count: 3 },
    ],
  ])("%s", (_, list, problem) => {
    expect(placeSchedule(draftOf(lines(list)))).toEqual({ schedule: null, problems: [problem] });
  });

  test("equal starts a day apart are two in a dated day only", () => {
    expect(placeSchedule(draftOf(lines("23:00 sleep; 07:00 work; 23:00 sleep"))).schedule).toBeNull();
    expect(
      placeSchedule(draftOf(lines("23:00 sleep; 07:00 work; 23:00 sleep"), DATED)).schedule,
    ).not.toBeNull();
  });
});

describe("what an author may want to know", () => {
  test("a thin segment is hinted at, by its first episode", () => {
    const { schedule, problems } = placeSchedule(
      draftOf(lines("08:00-09:00 meal; 09:00 work; 21:00-08:00 sleep")),
    );
    expect(problems).toEqual([{ code: "thin", episode: 1, minutes: 720 }]);
    expect(schedule).not.toBeNull();
  });

  test("what lies wholly outside a dated day becomes a mention", () => {
    const list = lines("01:00-02:00 meal; 02:30-04:00 games; 07:00-22:00 work; 22:00 sleep");
    const { schedule, problems } = placeSchedule(draftOf(list, DATED));
    expect(problems).toEqual([
      { code: "outside-day", episode: 0 },
      { code: "outside-day", episode: 1 },
    ]);
    expect(schedule?.episodes.map((e) => e.kind)).toEqual(["work", "sleep"]);
    expect(schedule?.mentions.map((m) => [m.kind, m.time])).toEqual([
      ["meal", { told: "reported", minute: 1260 }],
      ["games", { told: "reported", minute: 1350 }],
    ]);
  });

  test("mentions keep their time as told", () => {
    const { mentions } = dayOf("* 02:15 correspondence\n* ~23:00 news\n* reading");
    expect(mentions.map((m) => m.time)).toEqual([
      { told: "reported", minute: 1335 },
      { told: "approximate", minute: 1140 },
      null,
    ]);
  });
});

describe("every time at fault is told in one run", () => {
  const faults = (list: string) =>
    placeSchedule(draftOf(list.replaceAll("; ", "\n"))).problems.map((p) => `${p.code} ${p.episode}`);

  test.each([
    [
      "two steps back",
      "09:00-12:00 work; 11:00 meal; 10:00 games; 23:00 sleep",
      ["overlap 1", "out-of-order 2"],
    ],
    [
      "equal starts and a step back",
      "09:00 meal; 09:00 work; 12:00 games; 11:00 walk; 23:00 sleep",
      ["same-start 1", "out-of-order 3"],
    ],
    [
      "one time far ahead is one fault",
      "09:00 meal; 21:00 work; 11:00 games; 12:00 walk; 13:00 meal; 23:00 sleep",
      ["out-of-order 2"],
    ],
    [
      "one time too early is one fault",
      "09:00 meal; 12:00 work; 10:00 games; 14:00 walk; 23:00 sleep",
      ["out-of-order 2"],
    ],
    ["none", "09:00 meal; 12:00 work; 18:00 games; 23:00 sleep", []],
  ])("%s", (_, list, expected) => {
    expect(faults(list)).toEqual(expected);
  });
});

// The chain of a day: where something untold may lie, which ends are believed, and how far bounds are narrowed.
import { describe, expect, test } from "vitest";

import { layOutDay } from "../../src/model/lay-out-day.ts";
import { boundInShort, chainInShort, dayOf, draftOf, type AboutDay } from "../support/day-notation.ts";

const DATED = { date: "2024-02-27" };

/** What it is about, the lines, and the pieces: the range of each start and the episode, `_` for missing time. */
type Case = readonly [about: string, lines: string, pieces: string];

const believed: readonly Case[] = [
  [
    "a chain of seven things in sixteen hours",
    "09:00 getting-up; - meeting; - coding; - model-training; - brainstorming; - commute; - experiment; ~01:00 sleep",
    "09:00 0 | 09:01..01:09 1 | 09:02..01:10 2 | 09:03..01:11 3 | 09:04..01:12 4 | 09:05..01:13 5 | 09:06..01:14 6 | 00:45..01:15 7 | 09:00",
  ],
  [
    "no dinner of four hours",
    "18:30 meal; 22:30 reading; 23:00 sleep; 07:00 getting-up; 07:30-18:30 work",
    "18:30 0 | 18:31..22:30 _ | 22:30 1 | 23:00 2 | 07:00 3 | 07:30 4 | 18:30",
  ],
  [
    "a dinner of an hour and a half",
    "18:30 meal; 20:00 reading; 23:00 sleep; 07:00 getting-up; 07:30-18:30 work",
    "18:30 0 | 20:00 1 | 23:00 2 | 07:00 3 | 07:30 4 | 18:30",
  ],
  [
    "a dinner of four hours beside something else",
    "18:30 meal +reading; 22:30 reading; 23:00 sleep; 07:00 getting-up; 07:30-18:30 work",
    "18:30 0 | 22:30 1 | 23:00 2 | 07:00 3 | 07:30 4 | 18:30",
  ],
  ["nine and a half hours of work", "09:00 work; 18:30-09:00 sleep", "09:00 0 | 18:30 1 | 09:00"],
  ["no minute more", "09:00 work; 18:31-09:00 sleep", "09:00 0 | 09:01..18:31 _ | 18:31 1 | 09:00"],
  ["six hours of what has no category", "09:00 ?; 15:00-09:00 sleep", "09:00 0 | 15:00 1 | 09:00"],
  [
    "each unstated end of a stretch, or none",
    "09:00 meal; - walk; - getting-up; 15:00-09:00 sleep",
    "09:00 0 | 09:01..14:58 _ | 09:01..14:58 1 | 09:02..14:59 _ | 09:02..14:59 2 | 09:03..15:00 _ | 15:00 3 | 09:00",
  ],
  [
    "a night of fourteen hours, broken once",
    "23:00 sleep; 03:00 childcare; 03:30 sleep; 13:00 getting-up; 14:00-23:00 work",
    "23:00 0 | 03:00 1 | 03:30 2 | 13:00 3 | 14:00 4 | 23:00",
  ],
  [
    "not past the list's last episode",
    "07:00 getting-up; 08:00-22:00 work; 22:00 games",
    "07:00 0 | 08:00 1 | 22:00 2 | 22:01..07:00 _ | 07:00",
  ],
  [
    "past the last, if it is sleep and the list begins with getting up",
    "07:00 getting-up; 08:00-22:00 work; 22:00 sleep",
    "07:00 0 | 08:00 1 | 22:00 2 | 07:00",
  ],
  [
    "past the last, if it is sleep and the list begins with sleep",
    "?-07:00 sleep; 07:00-23:00 work; 23:00 sleep",
    "23:01..06:59 0 | 07:00 1 | 23:00 2 | 23:01..06:59",
  ],
  [
    "not past the last, if the list begins with anything else",
    "09:00 work; 17:00-22:00 free; 22:00 sleep",
    "09:00 0 | 17:00 1 | 22:00 2 | 22:01..09:00 _ | 09:00",
  ],
  [
    "not the end of a night in the middle of the list either",
    "22:00 sleep; 03:00 rest; 03:30 sleep; 09:00-22:00 work",
    "22:00 0 | 03:00 1 | 03:30 2 | 03:31..09:00 _ | 09:00 3 | 22:00",
  ],
  [
    "an untimed beginning after a night",
    "- meal; 09:00-18:00 work; 22:00 sleep",
    "22:01..08:59 0 | 09:00 1 | 18:00 _ | 22:00 2 | 22:01..08:59 _ | 22:01..08:59",
  ],
  [
    "no untimed beginning of a day that is told up to the evening only",
    "- meal; 09:00-18:00 work; 22:00 reading",
    "22:01..08:59 0 | 22:02..09:00 _ | 09:00 1 | 18:00 _ | 22:00 2 | 22:01..08:59 _ | 22:01..08:59",
  ],
];

const missing: readonly Case[] = [
  [
    "after a stated end",
    "09:00-10:00 meeting; 10:00 coding; 12:00-13:00 meal; 23:00-09:00 sleep",
    "09:00 0 | 10:00 1 | 12:00 2 | 13:00 _ | 23:00 3 | 09:00",
  ],
  [
    "between a stated end and what is told in order only",
    "09:00-10:30 meeting; - coding; 12:00-09:00 sleep",
    "09:00 0 | 10:30 _ | 10:30..11:59 1 | 12:00 2 | 09:00",
  ],
  [
    "after an open end",
    "09:00-? meal; 10:00-12:00 coding; 12:00-09:00 sleep",
    "09:00 0 | 09:01..10:00 _ | 10:00 1 | 12:00 2 | 09:00",
  ],
  [
    "not where the next begins at the same hour as written, about or not",
    "~09:00-~10:00 meeting; 10:00-11:00 meal; 22:00-09:00 sleep",
    "09:00 0 | 10:00 1 | 11:00 _ | 22:00 2 | 09:00",
  ],
  [
    "not at 04:00",
    "03:30-04:30 meal; 04:30-20:00 work; 20:00-03:30 sleep",
    "03:30 0 | 04:30 1 | 20:00 2 | 03:30",
  ],
  ["all round a single sleep", "23:00 sleep", "23:00 0 | 23:01..23:00 _ | 23:00"],
  ["all round a single episode", "09:00-17:00 work", "09:00 0 | 17:00 _ | 09:00"],
  [
    "anywhere without times, after the last",
    "- meal; - work; - sleep",
    "any 0 | any 1 | any 2 | any _ | any",
  ],
  [
    "anywhere without times, after each that cannot fill a day",
    "- getting-up; - meal; - sleep",
    "any 0 | any _ | any 1 | any _ | any 2 | any",
  ],
  ["nowhere, where nothing is told", "* 02:15 correspondence", ""],
];

const narrowed: readonly Case[] = [
  [
    "between, by the next",
    "09:00..11:00 meal; - work; ~10:00 walk; 12:00-08:00 sleep",
    "09:00..10:13 0 | 09:01..10:14 1 | 09:45..10:15 2 | 12:00 3 | 08:00 _ | 09:00..10:13",
  ],
  [
    "an end between, by the next",
    "20:00-21:00..22:30 meal; ..21:30-22:00 reading; 23:00-20:00 work",
    "20:00 0 | 21:00..21:30 _ | 21:00..21:30 1 | 22:00 _ | 23:00 2 | 20:00",
  ],
  [
    "or later, by the next, and what follows by that",
    "09:00 work; 12:00.. meal; 12:10..12:12 games; - coding; - news; 12:13-14:00 walk",
    "09:00 0 | 12:00..12:09 1 | 12:10 2 | 12:11 3 | 12:12 4 | 12:13 5 | 14:00 _ | 09:00",
  ],
  [
    "or earlier and or later, round the ring",
    "..09:00 getting-up; 10:00-22:00 work; 22:00.. sleep",
    "22:01..09:00 0 | 10:00 1 | 22:00 _ | 22:00..08:59 2 | 22:01..09:00",
  ],
  [
    "about, not at all where there is room",
    "~09:00 work; ~10:00-11:00 meal; 22:00-07:00 sleep",
    "08:45..09:15 0 | 09:45..10:15 1 | 11:00 _ | 22:00 2 | 07:00 _ | 08:45..09:15",
  ],
  [
    "or later, no more than half round the clock",
    "09:00.. work; - games",
    "09:00..21:00 0 | 09:01..20:59 _ | 09:01..20:59 1 | 09:02..21:00 _ | 09:00..21:00",
  ],
];

const dated: readonly Case[] = [
  [
    "runs on beyond both its 04:00",
    "23:00 sleep; 07:00-08:00 meal; 08:00-22:00 work; 22:00 sleep",
    "any _ | 23:00 0 | 23:01..07:00 _ | 07:00 1 | 08:00 2 | 22:00 3 | 22:01.. _ | any",
  ],
  [
    "keeps a stated end beyond 04:00",
    "08:00-22:00 work; 23:00-07:00 sleep",
    "any _ | 08:00 0 | 22:00 _ | 23:00 1 | 07:00 _ | any",
  ],
  [
    "believes no end before its first time, and none after its last",
    "- meal; 08:00-22:00 work; - games",
    "any _ | ..07:59 0 | ..08:00 _ | 08:00 1 | 22:00 _ | 22:00.. 2 | 22:01.. _ | any",
  ],
  [
    "believes none without a time",
    "- meal; - work; - sleep",
    "any _ | any 0 | any _ | any 1 | any _ | any 2 | any _ | any",
  ],
  ["is all missing without an episode", "", "any _ | any"],
];

describe("the next start is the end, as long as such things last:", () => {
  test.each(believed)("%s", (_, lines, pieces) => expect(chainOf(lines)).toBe(pieces));
});

describe("something untold may lie", () => {
  test.each(missing)("%s", (_, lines, pieces) => expect(chainOf(lines)).toBe(pieces));
});

describe("ranges are narrowed:", () => {
  test.each(narrowed)("%s", (_, lines, pieces) => expect(chainOf(lines)).toBe(pieces));
});

describe("a dated day", () => {
  test.each(dated)("%s", (_, lines, pieces) => expect(chainOf(lines, DATED)).toBe(pieces));
});

test("what is told of a bound stays as written, whatever its range becomes", () => {
  const { episodes } = dayOf("09:00..11:00 meal; - work; ~10:00 walk; 12:00-08:00 sleep");
  expect(episodes.map((e) => [boundInShort(e.start), boundInShort(e.end), e.end.stated])).toEqual([
    ["09:00..11:00", "(09:01..10:14)", false],
    ["(09:01..10:14)", "~10:00", false],
    ["~10:00", "12:00", false],
    ["12:00", "08:00", true],
  ]);
});

describe("fewer minutes than episodes are too tight, and the first of them is named:", () => {
  test.each([
    ["between two starts", "09:00 meeting; - coding; - meal; 09:02-10:00 games", [0, 2, 3]],
    ["after a stated end", "09:00-10:00 meeting; - coding; - meal; 10:01-11:00 games", [1, 1, 2]],
    ["between ends", "09:00-21:00 work; ?-21:00 meal; 22:00-09:00 sleep", [1, 0, 1]],
    ["before a range that ends too soon", "09:00..09:05-10:00 meeting; - coding; ..10:00 meal", [1, 0, 1]],
    ["over the end of the list", "?-09:00 sleep; 09:00-22:00 work; 22:00-08:59 games; - meal", [3, 1, 2]],
  ] as const)("%s", (_, lines, [episode, minutes, count]) => {
    expect(layOutDay(draftOf(lines))).toEqual({
      day: null,
      problems: [{ code: "too-tight", episode, minutes, count }],
    });
  });

  test("in a dated day, by its position in the file", () => {
    const lines = "01:00-02:00 meal; 09:00-09:01 meal; - work; ?-09:02 games; 12:00-23:00 work";
    const { problems } = layOutDay(draftOf(lines, DATED));
    expect(problems.map((p) => [p.code, p.episode])).toEqual([["too-tight", 2]]);
  });
});

test("whoever writes a file is told which stretch is not believed, by its first episode", () => {
  const { day, problems } = layOutDay(draftOf("08:00-09:00 meal; 09:00 work; 21:00-08:00 sleep"));
  expect(problems).toEqual([{ code: "not-believed", episode: 1, minutes: 720 }]);
  expect(day).not.toBeNull();
});

function chainOf(lines: string, about: AboutDay = {}): string {
  return chainInShort(dayOf(lines, about)).join(" | ");
}

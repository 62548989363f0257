// Lies that programs of this sort have told of such days, each with the truth beside it: the claims find out the one and
// let the other pass.
import { describe, expect, test } from "vitest";

import { draftOf } from "../../support/day-notation.ts";
import { sentencesOf, wrongSentences } from "./check.ts";

/** What is wrong with it, the days of Ann, Ben and Cy, the lie, and what is true. */
type Case = readonly [why: string, days: readonly string[], lie: string, truth: string];

const NAMES = ["Ann", "Ben", "Cy"];

/** A lie must be false of one of so many days. */
const SAMPLES = 40;

const PARENT =
  "06:30 getting-up; 09:00 work; 13:00 meal; 14:00 work; 18:00 childcare; 21:30 sleep; 23:45 childcare; 00:15 sleep; 03:00 childcare; 03:30 sleep";
const EARLY = "07:00 getting-up; 09:00 work; 13:00 meal; 14:00 work; 18:00 reading; 22:30 sleep";

const night: readonly Case[] = [
  [
    "the start of work taken for getting up",
    [
      "09:00 work Arrives at work; 18:00 meal; 23:00 sleep",
      "09:00 getting-up; 10:00-18:00 work; 22:00 sleep",
    ],
    "Both get up at 09:00.",
    "Ben gets up at 09:00; of Ann that is not told.",
  ],
  [
    "the return to bed taken for going to bed",
    [PARENT, EARLY],
    "Ben goes to bed at 22:30, Ann 5h later, at 03:30.",
    "Ann goes to bed at 21:30, Ben 1h later, at 22:30.",
  ],
  [
    "lying awake taken for getting up",
    [
      "07:00 getting-up; 09:00 writing; 17:00 meal; 22:00 sleep; 03:00 rest; 03:30 sleep",
      "06:00 getting-up; 07:00 writing; 17:00 meal; 22:00 sleep",
    ],
    "Ann gets up at 03:00, Ben 3h later, at 06:00.",
    "Ben gets up at 06:00, Ann 1h later, at 07:00.",
  ],
  [
    "an alarm taken for getting up",
    [
      "06:40 getting-up Alarm; 06:55 getting-up; 08:00 work; 22:00 sleep",
      "06:40 getting-up; 09:00 work; 22:00 sleep",
    ],
    "Both get up at 06:40.",
    "Ben gets up at 06:40, Ann 15m later, at 06:55.",
  ],
  [
    "dressing after hours of work taken for getting up",
    ["04:15 work; 06:30 getting-up Gets dressed; 22:00 sleep", "06:30 getting-up; 09:00 work; 22:00 sleep"],
    "Both get up at 06:30.",
    "Ben gets up at 06:30; of Ann that is not told.",
  ],
  [
    "about an hour taken for the hour",
    ["07:00 getting-up; 22:00 sleep", "07:00 getting-up; ~22:00 sleep"],
    "Both go to bed at 22:00.",
    "Both go to bed between 21:45 and 22:15: Ann at 22:00, Ben at about 22:00.",
  ],
  [
    "a lap too many round the clock",
    [
      "~16:00 getting-up; 19:00-04:00 work; 05:25.. sleep",
      "~16:00 getting-up; 19:00-04:00 work; 05:25.. sleep",
    ],
    "From going to bed to getting up, both have at least 23h30.",
    "From going to bed to getting up, both have at most 11h.",
  ],
];

const work: readonly Case[] = [
  [
    "ten minutes apart taken for the same",
    ["07:00 getting-up; 08:40-18:00 work; 22:00 sleep", "07:00 getting-up; 08:50-18:00 work; 22:00 sleep"],
    "Both begin work at 08:40.",
    "Ann’s first told work begins at 08:40, Ben’s 10m later, at 08:50.",
  ],
  [
    "what has no category taken for no work",
    [
      "07:00 getting-up; 07:30-09:00 work; 09:00-22:00 ? Potters; 22:00 sleep",
      "07:00 getting-up; 07:30-09:00 work; 09:00-22:00 ? Potters; 22:00 sleep",
    ],
    "Both work until 09:00.",
    "The last work told of both ends at 09:00.",
  ],
  [
    "the end of what is told taken for the end of work",
    ["09:00-18:00 work", "10:00-18:00 work"],
    "Both work until 18:00.",
    "The last work told of both ends at 18:00.",
  ],
  [
    "told sittings taken for all",
    [
      "08:00-12:00 work; 12:00-13:00 meal; 13:00-17:00 work",
      "08:00-12:00 work; 12:00-13:00 meal; 13:00-16:00 work",
    ],
    "Ann works 1h more than Ben: 8h in two sittings against 7h in two sittings.",
    "Ann’s account names 8h of work in at least two sittings; Ben’s account names 7h of work.",
  ],
  [
    "what was narrowed taken for what was told",
    ["22:30-01:00..03:00 writing; 03:00-09:00 sleep", "01:00-08:00 writing; 18:00-01:00 sleep"],
    "Ann tells of 2h30 of writing, Ben of 7h.",
    "Ann tells of 2h30 to 4h30 of writing, Ben of 7h.",
  ],
  [
    "going on with a thing taken for beginning it",
    [
      "05:10 getting-up; 08:00 meal; 22:00 sleep",
      "09:00-16:00 sleep; 19:30-05:00 work; 05:00-05:10 meal; 05:10-07:00 work",
    ],
    "When Ann gets up at 05:10, Ben begins to work.",
    "When Ann gets up at 05:10, Ben is at work.",
  ],
];

const files: readonly Case[] = [
  [
    "a text of one kind quoted though the other has the words",
    ["09:00 meal Has lunch; 13:00-17:00 work", "09:00 social Has lunch; 13:00-17:00 work"],
    "Only in Ben’s account: “Has lunch”.",
    "Only in Ben’s account: company at 09:00.",
  ],
  [
    "a text quoted for an activity that the other has too",
    [
      "01:00-08:00 writing Wakes up and works; 22:00 sleep",
      "08:00 writing Writes; 12:00 music Plays; 22:00 sleep",
    ],
    "Only in Ann’s account: “Wakes up and works”.",
    "Only in Ben’s account: “Plays”.",
  ],
  [
    "what stands beside another activity taken for nothing",
    ["07:00 meal +news; 09:00-17:00 work", "07:00 news; 09:00-17:00 work"],
    "Only in Ben’s account: the news.",
    "Only in Ann’s account: a meal.",
  ],
  [
    "a word read out of a text",
    [
      "07:00 getting-up; 07:15 commute Leaves home; 09:00-17:00 work",
      "07:00 getting-up; 07:15 commute Leaves home; 09:00-17:00 work",
    ],
    "First thing after getting up, both go home.",
    "First thing after getting up, both commute.",
  ],
  [
    "an order that one does not have",
    [
      "09:00 meeting; 10:00 coding; 12:00 meal; 22:00 sleep",
      "09:00 coding; 10:00 meeting; 12:00 meal; 22:00 sleep",
    ],
    "Both have in this order: meetings, coding, a meal, bed.",
    "Both have in this order: coding, a meal, bed.",
  ],
  [
    "an hour that the other file has not",
    ["07:00 getting-up; 08:00-09:00 walk; 22:00 sleep", "07:00 getting-up; 08:30-09:00 walk; 22:00 sleep"],
    "At the same hour in both: walk at 08:00.",
    "Both tell of walks.",
  ],
  [
    "what is told said to be untold",
    ["07:00 getting-up; 22:00 sleep", "09:00-17:00 work; 19:00 meal"],
    "When Ann gets up and goes to bed is not told.",
    "When Ben gets up and goes to bed is not told.",
  ],
];

const many: readonly Case[] = [
  [
    "the first and the last taken for all",
    ["07:00 getting-up; 22:00 sleep", "06:00 getting-up; ~22:00 sleep", "08:00 getting-up; 22:00 sleep"],
    "All three go to bed at 22:00.",
    "They go to bed between 21:45 and 22:15.",
  ],
  [
    "the first by what is written taken for surely the first",
    [
      "07:00 getting-up; 22:00 sleep",
      "~07:05 getting-up; 22:00 sleep",
      "07:20..07:30 getting-up; 22:00 sleep",
    ],
    "They get up between 06:50 and 07:30: Ann first, 07:00.",
    "They get up between 06:50 and 07:30.",
  ],
  [
    "two of three taken for all",
    ["09:00 walk; 10:00 work", "12:00 walk; 13:00 work", "09:00 work"],
    "All three tell of walks.",
    "All but Cy tell of walks.",
  ],
];

describe.each([
  ["of nights", night],
  ["of work", work],
  ["of what files tell", files],
  ["of several days", many],
])("%s:", (_, cases) => {
  test.each(cases)("%s", (_why, days, lie, truth) => {
    const named = days.map((lines, k) => ({ name: NAMES[k] as string, draft: draftOf(lines) }));
    expect(wrongSentences(named, [truth], 1, SAMPLES)).toEqual([]);
    const found = wrongSentences(named, [lie], 1, SAMPLES);
    expect(found.map((w) => [w.sentence, w.sample !== null])).toEqual([[lie, true]]);
  });
});

test("a sentence that no claim reads is wrong as well", () => {
  const days = [{ name: "Ann", draft: draftOf("09:00 work") }];
  expect(wrongSentences(days, ["Ann is happy."], 1, 1)).toEqual([
    { sentence: "Ann is happy.", why: "unread", sample: null },
  ]);
});

test("a text is read sentence by sentence, but not within quotes", () => {
  const text = "Both tell of walks. Only in Ann’s account: “Reads. Writes.” and a nap. Yes";
  expect(sentencesOf(text)).toEqual([
    "Both tell of walks.",
    "Only in Ann’s account: “Reads. Writes.” and a nap.",
    "Yes",
  ]);
});

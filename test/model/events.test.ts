// What happens at the ends of nights and of work: getting up, going to bed, the night itself, and work, day by day.
import { describe, expect, test } from "vitest";

import { getsUp, goesToBed, nightEnds, workBegins, workEnds, type Event } from "../../src/model/events.ts";
import { boundInShort, dayOf, rangeInShort, type AboutDay } from "../support/day-notation.ts";

const DATED = { date: "2024-03-31" };

/** Whose day, its lines, when they get up and go to bed, the sleeps of each night by position, work from and until. */
type Case = readonly [
  whose: string,
  lines: string,
  up: string,
  bed: string,
  nights: readonly (readonly number[])[],
  work: string,
];

const typical: readonly Case[] = [
  [
    "a parent whose night is broken twice",
    "06:30 getting-up; 09:00 work; 13:00 meal; 14:00 work; 18:00 childcare; 21:30 sleep; 23:45 childcare; 00:15 sleep; 03:00 childcare; 03:30 sleep",
    "06:30",
    "21:30",
    [[5, 7, 9]],
    "09:00 until 18:00",
  ],
  [
    "a parent who does not say when she slept again",
    "06:30 getting-up; 09:00-17:00 work; 21:30 sleep; 23:45 childcare; - sleep",
    "06:30",
    "none",
    [[4]],
    "09:00 until 17:00",
  ],
  [
    "one who lies awake in the night, and says so",
    "07:00 getting-up; 09:00 writing; 12:00 walk; 17:00 meal; 22:00 sleep; 03:00 rest; 03:30 sleep",
    "07:00",
    "22:00",
    [[4, 6]],
    "09:00 until 12:00",
  ],
  [
    "one who lies awake at no told time",
    "07:00 getting-up; 09:00-17:00 work; 22:00 sleep; - rest; - sleep",
    "07:00",
    "22:00",
    [[2, 4]],
    "09:00 until 17:00",
  ],
  [
    "one who lies awake before she gets up",
    "05:30 rest; 06:15 getting-up; - meal; 07:15 writing; 12:00 meal; 13:00-15:00 reading; 22:00 sleep",
    "06:15",
    "22:00",
    [[6]],
    "07:15 until 12:00",
  ],
  [
    "two sleeps with an hour of prayer between",
    "06:00 getting-up; 07:00-17:00 work; 18:00 meal; 20:00 sleep; 00:00 worship; 01:00 sleep",
    "06:00",
    "20:00",
    [[3, 5]],
    "07:00 until 17:00",
  ],
  [
    "two sleeps with more than two hours between",
    "06:00 getting-up; 07:00-17:00 work; 18:00 meal; 20:00 sleep; 23:00 reading; 01:30 sleep",
    "06:00",
    "01:30",
    [[5]],
    "07:00 until 17:00",
  ],
  [
    "a polyphasic sleeper",
    "08:00-12:00 coding; 12:00-12:20 sleep; 12:20-16:00 coding; 16:00-16:20 sleep; 16:20-00:00 games; 00:00-00:20 sleep; 00:20-05:30 coding; 05:30-08:00 sleep",
    "none",
    "none",
    [],
    "08:00 until 05:30",
  ],
  [
    "a nurse who works by night, her list from her sleep on",
    "08:00-16:00 sleep; 16:00 getting-up; 17:00 meal; 19:00 commute; 20:00-07:00 work; 07:00 commute",
    "16:00",
    "08:00",
    [[0]],
    "20:00 until 07:00",
  ],
  [
    "the same, who does not tell of getting up",
    "17:00 meal; 20:00 work; 00:00 meal; 00:30 work; 07:00 commute; 08:00-16:00 sleep",
    "16:00",
    "08:00",
    [[5]],
    "20:00 until 07:00",
  ],
  [
    "a doctor on call, back in bed after an hour's work",
    "06:30 getting-up; 08:00-17:00 work; 22:00 sleep; 02:00 work; 03:00 sleep",
    "06:30",
    "22:00",
    [[2]],
    "08:00 until 03:00",
  ],
  [
    "one who tells of work first and of bed last",
    "09:00 work Arrives at work; 13:00 meal; 14:00 work; 19:00 meal; 23:00 sleep Bed",
    "none",
    "23:00",
    [[4]],
    "09:00 until 19:00",
  ],
  [
    "one who takes a nap after lunch",
    "07:00 getting-up; 08:00 work; 12:30 meal; 13:30 sleep; 14:30 work; 19:00 meal; 23:00 sleep",
    "07:00",
    "23:00",
    [[6]],
    "08:00 until 19:00",
  ],
  [
    "a long siesta, and a night whose end is not told",
    "04:00 getting-up; 05:00 work; 13:00-16:30 sleep; 17:00 work; 22:00-? sleep",
    "04:00",
    "22:00",
    [[4]],
    "05:00 until 22:00",
  ],
  [
    "a long siesta, and a night without hours",
    "06:00 getting-up; 07:00 work; 13:00-16:30 sleep; 17:00 work; 20:00 meal; - sleep",
    "06:00",
    "(20:01..05:59)",
    [[5]],
    "07:00 until 20:00",
  ],
  [
    "a nap and then the evening, told without hours",
    "09:00 getting-up; 10:00-12:00 work; 14:00 sleep; 15:00 games; - sleep",
    "09:00",
    "none",
    [[4]],
    "10:00 until 12:00",
  ],
  [
    "an alarm, then getting up",
    "06:40 getting-up Alarm; 06:55 getting-up Gets up; 08:00-17:00 work; 22:30 sleep",
    "06:55",
    "22:30",
    [[3]],
    "08:00 until 17:00",
  ],
  [
    "an alarm, sleep again, then getting up",
    "22:30 sleep; 06:00 getting-up Alarm; 06:05 sleep; 06:40 getting-up; 08:00-17:00 work",
    "06:40",
    "22:30",
    [[0]],
    "08:00 until 17:00",
  ],
  [
    "one who dresses hours after her work began",
    "04:15 work; 06:30 getting-up Gets dressed; 09:00-17:00 work; 22:00 sleep",
    "none",
    "22:00",
    [[3]],
    "04:15 until 17:00",
  ],
  [
    "Churchill, who has breakfast and dictates in bed and gets up at eleven",
    "~07:30 meal +news; - work; 11:00-? getting-up +washing; 13:00 meal; ~15:30 ?; 17:00 sleep; 18:30 washing; 20:00-? meal; - work",
    "none",
    "none",
    [],
    "(07:16..10:59) until (20:02..07:45)",
  ],
  [
    "Balzac, who wakes up and works, and sleeps again in the morning",
    "01:00-08:00 writing +getting-up; 08:00-~09:30 sleep; - meal; ?-16:00 writing; - social; - meal; 18:00..19:00 sleep",
    "01:00",
    "18:00..19:00",
    [[6]],
    "01:00 until 16:00",
  ],
  [
    "Balzac, if the file did not say that he gets up",
    "01:00-08:00 writing; 08:00-~09:30 sleep; - meal; ?-16:00 writing; - social; - meal; ~18:00 sleep",
    "none",
    "~18:00",
    [[6]],
    "01:00 until 16:00",
  ],
  [
    "Franklin, whose label of three hours begins with rising",
    "05:00-08:00 getting-up +washing +planning +meal; 08:00-12:00 work; 12:00-14:00 meal; 14:00-18:00 work; 18:00-22:00 free; 22:00-05:00 sleep",
    "05:00",
    "22:00",
    [[5]],
    "08:00 until 18:00",
  ],
  [
    "one in bed at about four, for an untold time",
    "~11:00 getting-up; ~12:00 work; 20:00-? meal; ~22:00 work; ~04:00-? sleep",
    "~11:00",
    "~04:00",
    [[4]],
    "~12:00 until ~04:00",
  ],
  [
    "one in bed at half past midnight, who is at work at nine",
    "00:30 sleep; 09:00-18:00 work; 20:00 meal; 22:00 games",
    "none",
    "00:30",
    [[0]],
    "09:00 until 18:00",
  ],
  [
    "a list that begins in the night and ends as it begins",
    "?-07:00 sleep; 07:30 meal; 09:00-17:00 work; 23:00 sleep",
    "07:00",
    "23:00",
    [[3, 0]],
    "09:00 until 17:00",
  ],
  [
    "a list that tells of the end of a night only",
    "?-07:00 sleep; 07:30 meal; 09:00-17:00 work; 23:00 reading",
    "07:00",
    "(23:01..06:59)",
    [[0]],
    "09:00 until 17:00",
  ],
  [
    "one who rests after her night",
    "22:00-06:00 sleep; 06:00 rest; 08:00-17:00 work; 20:00 meal",
    "none",
    "22:00",
    [[0]],
    "08:00 until 17:00",
  ],
  [
    "a student, who works in classes and on her homework",
    "07:00 getting-up; 09:00-15:00 class; 17:00-19:00 homework; 23:00 sleep",
    "07:00",
    "23:00",
    [[3]],
    "09:00 until 19:00",
  ],
  [
    "a day without times",
    "- getting-up; - meal; - work; - meal; - sleep",
    "(any)",
    "(any)",
    [[4]],
    "(any) until (any)",
  ],
  ["a day of work alone", "09:00-21:00 work", "none", "none", [], "09:00 until 21:00"],
  ["a day of getting up and no night", "06:00 getting-up; 20:00 meal", "06:00", "none", [], "none"],
];

const dated: readonly Case[] = [
  [
    "up before the clock changes; the sleep before it is of the day before",
    "?-02:50 sleep; 02:50 getting-up; 09:00-12:00 work; 23:30 sleep",
    "02:50",
    "23:30",
    [[2]],
    "09:00 until 12:00",
  ],
  [
    "night at both ends",
    "23:00 sleep; 07:00 getting-up; 09:00-17:00 work; 22:30 sleep",
    "07:00",
    "22:30",
    [[0], [3]],
    "09:00 until 17:00",
  ],
  [
    "night at both ends, without a getting-up",
    "23:00-06:45 sleep; 09:00-17:00 work; 22:30-? sleep",
    "06:45",
    "22:30",
    [[0], [2]],
    "09:00 until 17:00",
  ],
  ["night at its end", "09:00-17:00 work; 23:00 sleep", "none", "23:00", [[1]], "09:00 until 17:00"],
  [
    "a night at its end that a child breaks",
    "07:00 getting-up; 09:00-17:00 work; 22:00 sleep; 23:00 childcare; 23:30 sleep",
    "07:00",
    "22:00",
    [[2, 4]],
    "09:00 until 17:00",
  ],
  [
    "a nap only",
    "07:00 getting-up; 09:00-12:00 work; 13:00-14:00 sleep; 20:00 meal",
    "07:00",
    "none",
    [],
    "09:00 until 12:00",
  ],
  [
    "a morning's sleep, and no evening",
    "?-07:00 sleep; 09:00-17:00 work",
    "07:00",
    "none",
    [[0]],
    "09:00 until 17:00",
  ],
];

describe("the events of a typical day:", () => {
  test.each(typical)("%s", (_, lines, ...expected) => expect(eventsOf(lines)).toEqual(expected));
});

describe("the events of a dated day:", () => {
  test.each(dated)("%s", (_, lines, ...expected) => expect(eventsOf(lines, DATED)).toEqual(expected));
});

test("the night ends where its last sleep does, as far as that is told", () => {
  const ends = (lines: string) => {
    const range = nightEnds(dayOf(lines));
    return range && rangeInShort(range);
  };
  expect(ends("07:00 getting-up; 09:00-17:00 work; 22:00 sleep; 03:00 rest; 03:30 sleep")).toBe("07:00");
  expect(ends("09:00-17:00 work; 22:00 sleep")).toBe("22:01..09:00");
  expect(ends("09:00-17:00 work")).toBeNull();
});

function eventsOf(lines: string, about: AboutDay = {}): readonly unknown[] {
  const day = dayOf(lines, about);
  const inShort = (event: Event | null) => (event === null ? "none" : boundInShort(event.bound));
  const [begins, ends] = [inShort(workBegins(day)), inShort(workEnds(day))];
  return [
    inShort(getsUp(day)),
    inShort(goesToBed(day)),
    day.nights.map((n) => n.sleeps),
    begins === "none" ? begins : `${begins} until ${ends}`,
  ];
}

// Small days and the one sentence about what is told of them at all.
import { expect, test } from "vitest";
import { untoldRules, type UntoldData } from "../../../src/compare/findings/untold.ts";
import { untoldWords } from "../../../src/report/sentences/untold.ts";
import { dayOf } from "../../support/day-notation.ts";
import { said } from "../../support/said.ts";

const FULL = "07:00 getting-up; 08:00-? work; 19:00 meal; 22:00 sleep";

test.each<readonly [title: string, ann: string, ben: string, sentences: readonly string[]]>([
  ["all is told of both", FULL, FULL, []],
  ["one mention", FULL, "* 02:15 correspondence Writes", ["Ben’s day is told in one entry only."]],
  [
    "mentions of one",
    "* walk; * coding",
    FULL,
    ["Ann’s day is told in two entries only, without their order."],
  ],
  ["mentions of both", "* walk; * coding", "* meal", []],
  ["one stretch", FULL, "09:00-21:00 work", ["Nothing is told of Ben outside 09:00 to 21:00."]],
  [
    "one stretch of several things, with a mention within",
    FULL,
    "09:00 work; 12:00-~21:00 meal; * 20:00 walk",
    ["Nothing is told of Ben outside 09:00 to about 21:00."],
  ],
  [
    "a mention without an hour",
    FULL,
    "09:00-21:00 work; * walk",
    ["When Ben gets up and goes to bed is not told."],
  ],
  [
    "a mention outside",
    FULL,
    "09:00-21:00 work; * 22:00 walk",
    ["When Ben gets up and goes to bed is not told."],
  ],
  ["ten hours left out", FULL, "07:00-21:00 work", ["Nothing is told of Ben outside 07:00 to 21:00."]],
  ["less left out", FULL, "06:59-21:00 work", ["When Ben gets up and goes to bed is not told."]],
  [
    "hours of getting up and bed only",
    "09:00 getting-up; - meeting; - coding; ~01:00 sleep",
    "08:00 getting-up; - walk; - coding; 23:00 sleep",
    ["Of both only getting up and going to bed have an hour; how long each thing takes is not told."],
  ],
  [
    "hours of getting up and bed only, of one",
    "09:00 getting-up; - meeting; - coding; ~01:00 sleep",
    FULL,
    ["Of Ann only getting up and going to bed have an hour; how long each thing takes is not told."],
  ],
  [
    "a mention that has an hour",
    "09:00 getting-up; - meeting; - coding; ~01:00 sleep; * 12:00 walk",
    FULL,
    [],
  ],
  ["an end that has an hour", "09:00 getting-up; - meeting; ?-18:00 coding; - walk; ~01:00 sleep", FULL, []],
  [
    "a day that breaks off",
    FULL,
    "07:00 getting-up; 09:30-12:30 work; 13:30-? work",
    ["How Ben’s day ends is not told; the last hour told is 13:30."],
  ],
  [
    "a day that breaks off just before 18:00",
    FULL,
    "07:00 getting-up; 09:30-12:30 work; 17:59-? work",
    ["How Ben’s day ends is not told; the last hour told is 17:59."],
  ],
  [
    "a day told until 18:00",
    FULL,
    "07:00 getting-up; 09:30-12:30 work; 18:00-? work",
    ["When Ben goes to bed is not told."],
  ],
  [
    "a day that goes on over 04:00",
    FULL,
    "07:00 getting-up; 09:30-12:30 work; 20:00-? work; 05:00 walk",
    ["When Ben goes to bed is not told."],
  ],
  [
    "getting up of one, bed of the other",
    "07:00 getting-up; 19:00-? meal",
    "19:30-? meal; 23:00-? sleep",
    ["When Ben gets up is not told. When Ann goes to bed is not told."],
  ],
  [
    "bed of neither",
    "07:00 getting-up; 19:00-? meal",
    "07:30 getting-up; 20:00-? meal",
    ["When they go to bed is told of neither."],
  ],
  ["bed mentioned at an hour", FULL, "07:00 getting-up; 19:00-? meal; * ~23:00 sleep Goes to bed", []],
  [
    "bed told without an hour",
    FULL,
    "07:00 getting-up; 19:00-? meal; - sleep Goes to bed",
    ["When Ben goes to bed is not told."],
  ],
  ["bed in words", FULL, "07:00 getting-up; 19:00-? meal; - ? Goes to bed", []],
  [
    "a nap is no bed",
    FULL,
    "07:00 getting-up; 14:00-15:00 sleep; 19:00-? meal",
    ["When Ben goes to bed is not told."],
  ],
  ["waking up in words", FULL, "04:00-? writing Wakes up and writes; 22:00 sleep", []],
])("%s", (_, ann, ben, sentences) => {
  expect(said<UntoldData>(untoldRules, untoldWords, ann, ben)).toEqual(sentences);
});

test("it rests on the events that are not told, so that nothing else says the same of them", () => {
  const [a, b] = [dayOf("07:00 getting-up; 19:00-? meal"), dayOf(FULL)];
  const [found] = untoldRules.flatMap((rule) => rule({ a, b, left: 0, right: 1, rows: [] }));
  expect(found?.restsOn).toEqual([
    { day: 0, episodes: [], mentions: [], events: ["bed"] },
    { day: 1, episodes: [], mentions: [], events: ["bed"] },
  ]);
});

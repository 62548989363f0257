// Small days and the contrasts that are said of them.
import { describe, expect, test } from "vitest";
import { contrastRules, type ContrastData } from "../../../src/compare/findings/contrast.ts";
import { contrastWords } from "../../../src/report/sentences/contrast.ts";
import { said } from "../../support/said.ts";

type Row = readonly [title: string, ann: string, ben: string, sentences: readonly string[]];

const sayings = (ann: string, ben: string, start: string) =>
  said<ContrastData>(contrastRules, contrastWords, ann, ben).filter((s) => s.includes(start));

describe("a handover", () => {
  test.each<Row>([
    [
      "surely the last of one and the first of the other",
      "08:00-~14:00 work; 22:30-01:00 writing; 01:00-07:00 sleep",
      "~18:00-01:00 sleep; 01:00-08:00 writing",
      ["Ann stops writing at 01:00; Ben begins at 01:00."],
    ],
    [
      "the last told",
      "22:30-01:00..03:00 writing; ?-07:00 sleep",
      "~18:00-01:00 sleep; 01:00-08:00 writing",
      ["As told, Ann stops writing between 01:00 and 03:00; Ben begins at 01:00."],
    ],
    [
      "the first told, as something may lie between the night and it",
      "22:30-01:00 writing; 01:00-07:00 sleep",
      "~18:00-00:30 sleep; 01:00-08:00 writing",
      ["As told, Ann stops writing at 01:00; Ben begins at 01:00."],
    ],
    [
      "something between that may be more of it",
      "21:30-00:00 writing; 00:00 work; 01:00-07:00 sleep",
      "~18:00-00:00 sleep; 00:00-08:00 writing",
      ["As told, Ann stops writing at 00:00; Ben begins at 00:00."],
    ],
    [
      "something between that has no category",
      "21:30-00:00 writing; 00:00 ? Sits; 01:00-07:00 sleep",
      "~18:00-00:00 sleep; 00:00-08:00 writing",
      ["As told, Ann stops writing at 00:00; Ben begins at 00:00."],
    ],
    ["each just after the other", "~12:00-~12:15 coding", "~12:10-~12:20 coding", []],
    [
      "half an hour apart",
      "09:00-12:00 coding",
      "12:30-15:00 coding",
      ["As told, Ann stops coding at 12:00; Ben begins at 12:30."],
    ],
    ["half an hour and a minute apart", "09:00-12:00 coding", "12:31-15:00 coding", []],
    ["surely begun before the end", "09:00-12:00 coding", "11:59-15:00 coding", []],
    ["the end told too widely", "09:00-12:00..14:01 coding", "13:00-15:00 coding", []],
    [
      "the end told just narrowly enough",
      "09:00-12:00..14:00 coding",
      "13:00-15:00 coding",
      ["As told, Ann stops coding between 12:00 and 14:00; Ben begins at 13:00."],
    ],
    ["more of it later in the day", "09:00-12:00 coding; 18:00-19:00 coding", "12:00-15:00 coding", []],
    ["more of it mentioned", "09:00-12:00 coding; * coding", "12:00-15:00 coding", []],
    ["work that may be anything", "09:00-12:00 work", "12:00-15:00 work", []],
  ])("%s", (_, ann, ben, sentences) => {
    expect(sayings(ann, ben, "stops")).toEqual(sentences);
  });
});

describe("after dinner", () => {
  test.each<Row>([
    [
      "meetings and children",
      "~11:00 getting-up; - meeting; - meal Breaks for dinner; - meeting; 03:00 sleep",
      "19:30 meal Has dinner; - childcare; ~22:00-? work",
      ["After dinner, Ann has meetings; Ben looks after the children."],
    ],
    [
      "dinner and supper",
      "19:00 meal Has dinner; - reading; 22:00 sleep",
      "18:30 meal Supper; - work; 22:00 sleep",
      ["After dinner, Ann reads; after supper, Ben works."],
    ],
    [
      "both work",
      "19:00 meal Has dinner; - coding; 22:00 sleep",
      "18:30 meal Supper; - writing; 22:00 sleep",
      [],
    ],
    [
      "a dinner at 17:00",
      "17:00 meal Dinner; - reading; 20:00-? walk",
      "19:00 meal Dinner; - music; 22:00 sleep",
      ["After dinner, Ann reads; Ben makes or hears music."],
    ],
    [
      "a dinner before 17:00",
      "16:59 meal Dinner; - reading; 20:00-? walk",
      "19:00 meal Dinner; - music; 22:00 sleep",
      [],
    ],
    [
      "a dinner of no hour that surely is before 17:00",
      "12:00 walk; - meal Dinner; - reading; 15:00-? walk",
      "19:00 meal Dinner; - music; 22:00 sleep",
      [],
    ],
    [
      "something untold may follow",
      "19:00-20:00 meal Dinner; 20:30 reading; 22:00 sleep",
      "19:00 meal Dinner; - music; 22:00 sleep",
      [],
    ],
    [
      "words that name dinner for another time",
      "19:00 meal A bite before dinner; - reading; 22:00 sleep",
      "19:00 meal Dinner; - music; 22:00 sleep",
      [],
    ],
    [
      "kinds that may be one",
      "19:00 meal Dinner; - free; 22:00 sleep",
      "19:00 meal Dinner; - music; 22:00 sleep",
      [],
    ],
  ])("%s", (_, ann, ben, sentences) => {
    expect(sayings(ann, ben, "After")).toEqual(sentences);
  });
});

describe("opposite ends of work", () => {
  test.each<Row>([
    [
      "first of one, last of the other",
      "09:00-10:00 correspondence; 10:00-? coding",
      "09:00-? meeting; 17:00-18:00 work +correspondence",
      ["The work told of Ann begins with letters or mail; that of Ben ends with the same."],
    ],
    [
      "at both ends of one",
      "09:00-10:00 correspondence; 10:00-? coding; 17:00-18:00 correspondence",
      "09:00-? meeting; 17:00-18:00 correspondence",
      [],
    ],
    ["all the work of one", "09:00-10:00 correspondence", "09:00-? meeting; 17:00-18:00 correspondence", []],
    [
      "mentioned at no hour",
      "09:00-10:00 correspondence; 10:00-? coding; * correspondence",
      "09:00-? meeting; 17:00-18:00 correspondence",
      [],
    ],
  ])("%s", (_, ann, ben, sentences) => {
    expect(sayings(ann, ben, "ends with")).toEqual(sentences);
  });
});

describe("work at other hours", () => {
  test.each<Row>([
    [
      "by day and by night",
      "08:00-12:00 work; 13:00-~17:30 work",
      "~22:30-01:00..03:00 writing",
      [
        "All the work told of Ann lies between 08:00 and about 17:30, all of Ben’s between about 22:30 and 03:00.",
      ],
    ],
    [
      "side by side",
      "08:00-12:00 work",
      "12:00-18:00 work",
      ["All the work told of Ann lies between 08:00 and 12:00, all of Ben’s between 12:00 and 18:00."],
    ],
    ["perhaps at one hour", "08:00-~12:00 work", "12:00-18:00 work", []],
    [
      "an hour of work",
      "08:00-09:00 work",
      "12:00-18:00 work",
      ["All the work told of Ann lies between 08:00 and 09:00, all of Ben’s between 12:00 and 18:00."],
    ],
    ["less than an hour of work", "08:00-08:59 work", "12:00-18:00 work", []],
    [
      "twelve hours",
      "08:00-20:00 work",
      "21:00-23:00 work",
      ["All the work told of Ann lies between 08:00 and 20:00, all of Ben’s between 21:00 and 23:00."],
    ],
    ["more than twelve hours", "08:00-20:01 work", "21:00-23:00 work", []],
    ["mentioned work of no hour", "08:00-12:00 work; * coding", "13:00-18:00 work", []],
    ["work beside something else", "08:00-12:00 work; 20:00-21:00 meal +work", "13:00-18:00 work", []],
    ["an end that is not told", "08:00-? work", "13:00-18:00 work", []],
  ])("%s", (_, ann, ben, sentences) => {
    expect(sayings(ann, ben, "All the work")).toEqual(sentences);
  });
});

describe("the same length, moved", () => {
  test.each<Row>([
    [
      "between commutes",
      "08:00-08:30 commute; 08:30-18:30 work; 18:30-19:00 commute; 22:30-23:30 coding",
      "09:00-09:30 commute; 09:30-19:30 work; 19:30-20:00 commute; 22:30-01:15 coding",
      [
        "Between the two commutes lie 10h in both: Ann from 08:30 to 18:30, Ben 1h later, from 09:30 to 19:30.",
      ],
    ],
    [
      "from the first work to the last",
      "08:00-12:00 work; 13:00-16:00 work",
      "09:00-11:00 work; 15:00-17:00 work",
      [
        "From the first work told to the last lie 8h in both: Ann from 08:00 to 16:00, Ben 1h later, from 09:00 to 17:00.",
      ],
    ],
    [
      "moved by half an hour",
      "08:00-12:00 work",
      "08:30-12:30 work",
      [
        "From the first work told to the last lie 4h in both: Ann from 08:00 to 12:00, Ben 30m later, from 08:30 to 12:30.",
      ],
    ],
    ["moved by less", "08:00-12:00 work", "08:29-12:29 work", []],
    ["of other length", "08:00-12:00 work", "09:00-13:01 work", []],
    ["about an hour", "08:00-~12:00 work", "09:00-13:00 work", []],
  ])("%s", (_, ann, ben, sentences) => {
    expect(sayings(ann, ben, "in both")).toEqual(sentences);
  });
});

describe("what one works more", () => {
  test.each<Row>([
    [
      "late, the other more before",
      "07:00-08:30 walk; 08:30-18:15 work; 18:15-22:30 meal; 22:30-23:30 coding; 23:30-07:00 sleep",
      "08:30-09:30 walk; 09:30-19:00 work; 19:00-22:30 meal; 22:30-01:15 coding; 01:15-08:30 sleep",
      ["All that Ben works more comes after 22:30; until then Ann works 15m more."],
    ],
    [
      "late, as much before",
      "07:00-08:30 walk; 08:30-18:15 work; 18:15-23:30 meal; 23:30-07:00 sleep",
      "07:00-08:30 walk; 08:30-18:15 work; 18:15-22:30 meal; 22:30-23:00 coding; 23:00-07:00 sleep",
      ["All that Ben works more comes after 22:30; until then both work equally long."],
    ],
    [
      "half an hour less a minute",
      "07:00-08:30 walk; 08:30-18:15 work; 18:15-23:30 meal; 23:30-07:00 sleep",
      "07:00-08:30 walk; 08:30-18:15 work; 18:15-22:30 meal; 22:30-22:59 coding; 22:59-07:00 sleep",
      [],
    ],
    [
      "a minute of it before",
      "07:00-08:30 walk; 08:30-18:14 work; 18:14-23:30 meal; 23:30-07:00 sleep",
      "07:00-08:30 walk; 08:30-18:15 work; 18:15-22:30 meal; 22:30-23:00 coding; 23:00-07:00 sleep",
      [],
    ],
    [
      "missing time that may be work",
      "07:00-08:30 walk; 08:30-18:15 work; 18:15-22:30 meal; 22:30-23:30 coding; 23:30-07:00 sleep",
      "08:30-09:30 walk; 09:30-19:00 work; 20:00-22:30 meal; 22:30-01:15 coding; 01:15-08:30 sleep",
      [],
    ],
    [
      "a day that works over 04:00",
      "22:00-05:00 work; 05:00-22:00 sleep",
      "22:00-03:00 work; 03:00-22:00 sleep",
      [],
    ],
  ])("%s", (_, ann, ben, sentences) => {
    expect(sayings(ann, ben, "works more")).toEqual(sentences);
  });
});

describe("later to bed and earlier at work", () => {
  test.each<Row>([
    [
      "before the other gets up",
      "~11:00 getting-up; - meeting; 03:00 sleep",
      "~10:00 work; 19:30-? meal; ~04:00-? sleep",
      [
        "Ben goes to bed later (at about 04:00, Ann at 03:00), and yet is at work at about 10:00, before Ann gets up at about 11:00.",
      ],
    ],
    [
      "before the other works",
      "08:15 getting-up; 09:00-? coding; 22:00 sleep",
      "07:00 getting-up; 08:20-? coding; 23:00 sleep",
      [
        "Ben goes to bed later (at 23:00, Ann at 22:00), and yet is at work earlier (at 08:20, Ann at 09:00).",
      ],
    ],
    [
      "the other may have worked before",
      "08:15-08:30 getting-up; 09:00-? coding; 22:00 sleep",
      "07:00 getting-up; 08:20-? coding; 23:00 sleep",
      [],
    ],
    [
      "later by a quarter of an hour",
      "08:15 getting-up; 09:00-? coding; 22:00 sleep",
      "07:30 getting-up; 08:45-? coding; 22:15 sleep",
      [
        "Ben goes to bed later (at 22:15, Ann at 22:00), and yet is at work earlier (at 08:45, Ann at 09:00).",
      ],
    ],
    [
      "later by less",
      "08:15 getting-up; 09:00-? coding; 22:00 sleep",
      "07:30 getting-up; 08:46-? coding; 22:15 sleep",
      [],
    ],
    [
      "to bed perhaps earlier",
      "08:15 getting-up; 09:00-? coding; ~22:00 sleep",
      "07:00 getting-up; 08:20-? coding; ~22:15 sleep",
      [],
    ],
    [
      "half round the clock",
      "05:00 getting-up; 09:00-? coding; 20:00 sleep",
      "23:00-? coding; 03:00 sleep; 10:00 getting-up",
      [],
    ],
  ])("%s", (_, ann, ben, sentences) => {
    expect(sayings(ann, ben, "goes to bed later")).toEqual(sentences);
  });
});

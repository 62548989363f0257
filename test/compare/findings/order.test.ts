// Small days and what is said of their order and of their edges.
import { describe, expect, test } from "vitest";
import { edgeRules } from "../../../src/compare/findings/edges.ts";
import { orderRules, type OrderData } from "../../../src/compare/findings/order.ts";
import { orderWords } from "../../../src/report/sentences/order.ts";
import { said } from "../../support/said.ts";

type Row = readonly [title: string, ann: string, ben: string, sentences: readonly string[]];

const edges: typeof orderRules = edgeRules;
const order = orderRules.filter((rule) => !edges.includes(rule));
const sayings = (rules: typeof orderRules) => (ann: string, ben: string) =>
  said<OrderData>(rules, orderWords, ann, ben);

const DAY = `09:00 getting-up Gets up; - meeting Team meetings; - coding Writes code; - model-training Trains models
  - brainstorming Brainstorms; - commute Goes home`;

describe("order", () => {
  test.each<Row>([
    [
      "one order, all of it",
      `${DAY}; - experiment Runs experiments; ~01:00 sleep`,
      `${DAY}; - experiment Experiments; ~01:00 sleep`,
      [
        "Both days run in the same order: meetings, coding, model training, brainstorming, the way home, experiments, bed.",
      ],
    ],
    [
      "one thing outside, quoted because the other file has none of the words",
      `${DAY}; - experiment Runs experiments; ~01:00 sleep`,
      `${DAY}; - drinks Has a glass of wine; - experiment Experiments; ~01:00 sleep`,
      [
        "Both days run in the same order: meetings, coding, model training, brainstorming, the way home, experiments, bed.",
        "The one difference in the order told: Ben’s “Has a glass of wine”, between the way home and experiments.",
      ],
    ],
    [
      "one thing outside, named by its category where the other file mentions the same words",
      `${DAY}; - experiment Runs experiments; ~01:00 sleep; * drinks Has a glass of wine`,
      `${DAY}; - drinks Has a glass of wine; - experiment Experiments; ~01:00 sleep`,
      [
        "Both days run in the same order: meetings, coding, model training, brainstorming, the way home, experiments, bed.",
        "The one difference in the order told: Ben’s drink, between the way home and experiments.",
      ],
    ],
    [
      "one thing outside, named by its category where the words name a second activity",
      `${DAY}; ~01:00 sleep`,
      `${DAY}; - drinks Has a glass of wine and reads; ~01:00 sleep`,
      [
        "Both days run in the same order: meetings, coding, model training, brainstorming, the way home, bed.",
        "The one difference in the order told: Ben’s drink, between the way home and bed.",
      ],
    ],
    [
      "one thing outside, at the beginning",
      "08:00 walk Strolls; - meal Breakfast; - work; - class Lessons; - reading; 22:00 sleep",
      "07:00 meal Breakfast; - work; - class Lessons; - reading; 22:00 sleep",
      [
        "Both days run in the same order: breakfast, work, classes, reading, bed.",
        "The one difference in the order told: Ann’s “Strolls”, first, before breakfast.",
      ],
    ],
    [
      "three aligned are too few for one difference",
      "08:00 meal; - work; - class Lessons; 22:00 sleep",
      "08:00 meal; - walk; - work; - class Lessons; 22:00 sleep",
      [
        "Both days run in the same order: something to eat or drink, work, classes, bed.",
        "At the same hour in both: something to eat or drink at 08:00.",
      ],
    ],
    [
      "two kinds beside getting up are too few",
      "07:00 getting-up; - meal Breakfast; - work; 22:00 sleep",
      "07:30 getting-up; - meal Breakfast; - work; 22:30 sleep",
      [],
    ],
    [
      "two things outside: a part of the order",
      "07:00 getting-up; - meal Breakfast; - work; - walk Walks; - reading; 22:00 sleep",
      "07:30 getting-up; - meal Breakfast; - music Piano; - work; - reading; 22:30 sleep",
      ["Both have in this order: breakfast, work, reading, bed."],
    ],
    [
      "half of all that both tell",
      "07:00 getting-up; - meal Lunch; - work; - reading; - walk; - music; 22:00 sleep",
      "06:00 games; 07:00 meal Lunch; - work; - reading; - hobby; - browsing; 22:30 sleep",
      ["Both have in this order: lunch, work, reading, bed."],
    ],
    [
      "less than half of all that both tell",
      "07:00 getting-up; - meal Lunch; - work; - reading; - walk; - music; 22:00 sleep",
      "06:00 games; 07:00 meal Lunch; - work; - reading; - hobby; - browsing; - drinks; 22:30 sleep",
      [],
    ],
    [
      "bed told of one only",
      "07:00 getting-up; - meal Lunch; - work; - reading; 22:00 sleep",
      "07:30 getting-up; - meal Lunch; - work; - reading",
      ["Both have in this order: lunch, work, reading."],
    ],
    [
      "neighbours of one kind are one step, meals with names of their own are not",
      "08:00 work Drafts; - work Sums; - meal Lunch; - work Sums; - meal Supper; - meal Supper; - walk",
      "08:30 work; - meal Lunch; - work; - meal Supper; - walk",
      ["Both days run in the same order: work, lunch, work, supper, walk."],
    ],
    [
      "what has no category is in no order",
      "08:00 ? This; - work; - meal Lunch; - walk",
      "08:30 ? This; - work; - meal Lunch; - walk",
      ["Both have in this order: work, lunch, walk."],
    ],
  ])("%s", (_, ann, ben, sentences) => {
    expect(sayings(order)(ann, ben)).toEqual(sentences);
  });
});

describe("at the same hour", () => {
  test.each<Row>([
    [
      "a meal and work that is not the first",
      "07:00 meal Breakfast; 09:00 work; 12:00 walk; 13:30-? work",
      "07:00 meal Has breakfast; 09:30 work; 12:30 news; 13:30-? work",
      ["At the same hour in both: breakfast at 07:00 and work at 13:30."],
    ],
    ["the first work of both is said elsewhere", "08:00 work; 12:00-? walk", "08:00 work; 12:30-? walk", []],
    [
      "meals of other names",
      "12:00-13:00 meal Lunch",
      "12:00-13:00 meal Dinner",
      ["At the same hour in both: a meal at 12:00."],
    ],
    ["about an hour", "~12:00-13:00 meal Lunch", "12:00-13:00 meal Lunch", []],
    ["a minute apart", "12:01-13:00 meal Lunch", "12:00-13:00 meal Lunch", []],
    [
      "getting up and sleep",
      "07:00 getting-up; 08:00-? meal; 22:00 sleep",
      "07:00 getting-up; 22:00 sleep",
      [],
    ],
    ["kinds not told", "12:00-13:00 ? This", "12:00-13:00 ? This", []],
  ])("%s", (_, ann, ben, sentences) => {
    expect(sayings(order)(ann, ben).filter((s) => s.startsWith("At"))).toEqual(sentences);
  });
});

describe("edges", () => {
  test.each<Row>([
    [
      "first thing: other kinds",
      "04:00-? writing Gets up and writes +getting-up; 21:00 sleep",
      "~05:30 getting-up Gets up; 06:00 walk; 08:00 work",
      ["First thing after getting up, Ann writes; Ben walks."],
    ],
    [
      "first thing: a meal that is not named",
      "07:00 getting-up; 07:30 walk; 09:00-? work; 22:00 sleep",
      "07:00 getting-up; 07:30 meal Has coffee with a friend; 09:00-? work; 22:00 sleep",
      ["First thing after getting up, Ann walks; Ben has something to eat or drink."],
    ],
    [
      "first thing: a meal in the file's words",
      "07:00 getting-up; 07:30 walk; 09:00-? work; 22:00 sleep",
      "07:00 getting-up; 07:30 meal Has coffee; 09:00-? work; 22:00 sleep",
      ["First thing after getting up, Ann walks; Ben: “Has coffee”."],
    ],
    [
      "first thing: one kind",
      "07:00 getting-up; - walk; 09:00-? work; 22:00 sleep",
      "06:00 getting-up; - walk; 09:00-? work; 22:00 sleep",
      ["First thing after getting up, both walk."],
    ],
    [
      "first thing: after the night's stated end",
      "22:00-06:00 sleep; 06:00 walk; 08:00-? work",
      "07:00 getting-up; - meal Has breakfast; 09:00-? work; 22:00 sleep",
      ["First thing after getting up, Ann walks; Ben has breakfast."],
    ],
    [
      "not the first thing: something untold may lie between",
      "22:00-06:00 sleep; 06:30 walk; 08:00-? work",
      "07:00 getting-up; - meal Has breakfast; 09:00-? work; 22:00 sleep",
      [],
    ],
    [
      "not the first thing: getting up takes an hour and a half and a minute",
      "06:00-07:31 getting-up; 07:31 walk; 09:00-? work; 22:00 sleep",
      "07:00 getting-up; - meal Has breakfast; 09:00-? work; 22:00 sleep",
      [],
    ],
    [
      "the first thing: getting up takes an hour and a half",
      "06:00-07:30 getting-up; 07:30 walk; 09:00-? work; 22:00 sleep",
      "07:00 getting-up; - meal Has breakfast; 09:00-? work; 22:00 sleep",
      ["First thing after getting up, Ann walks; Ben has breakfast."],
    ],
    [
      "not the first thing: more is done at getting up",
      "06:00 getting-up Rises +planning; 07:00 walk; 09:00-? work; 22:00 sleep",
      "07:00 getting-up Gets up and takes a shower; - meal Has breakfast; 09:00-? work; 22:00 sleep",
      [],
    ],
    [
      "not the first thing: washing says nothing, a group may be anything",
      "06:00 getting-up; - washing; 09:00-? work; 22:00 sleep",
      "07:00 getting-up; - free; 09:00-? work; 22:00 sleep",
      [],
    ],
    [
      "right up to bed: one kind at home",
      "09:00-? coding; 18:00-? walk; - experiment @home; ~01:00 sleep",
      "09:00-? coding; 20:00 experiment @home; ~02:00 sleep",
      ["Both run experiments at home right up to bed."],
    ],
    [
      "right up to bed: one kind, at home in one file only",
      "09:00-? coding; 20:00 experiment @home; ~01:00 sleep",
      "09:00-? coding; 20:00 experiment @lab; ~02:00 sleep",
      ["Both run experiments right up to bed."],
    ],
    [
      "right up to bed: work of two kinds",
      "09:00-? coding; 20:00 experiment; ~01:00 sleep",
      "09:00-? coding; 20:00 writing; ~02:00 sleep",
      ["Both work right up to bed."],
    ],
    [
      "last before bed: other kinds",
      "09:00-? coding; 20:00 reading; 22:00 sleep",
      "09:00-? coding; 20:00 music; 22:00 sleep",
      ["Last thing before bed, Ann reads; Ben makes or hears music."],
    ],
    [
      "not up to bed: the end is stated earlier",
      "09:00-? coding; 20:00-22:00 reading; 22:30 sleep",
      "09:00-? coding; 20:00 reading; 22:00 sleep",
      [],
    ],
    [
      "not up to bed: longer than such things last",
      "09:00-? coding; 14:00 reading; 22:30 sleep",
      "09:00-? coding; 20:00 reading; 22:00 sleep",
      [],
    ],
    [
      "a leaf of work and the group of it may be one",
      "09:00-? coding; 20:00 free; 22:30 sleep",
      "09:00-? coding; 20:00 reading; 22:00 sleep",
      [],
    ],
  ])("%s", (_, ann, ben, sentences) => {
    expect(sayings(edgeRules)(ann, ben)).toEqual(sentences);
  });
});

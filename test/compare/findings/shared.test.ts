// Small days and what is said of what they share or put differently.
import { describe, expect, test } from "vitest";
import { breakRules } from "../../../src/compare/findings/breaks.ts";
import { tellingRules } from "../../../src/compare/findings/both.ts";
import type { RuleOfTwo } from "../../../src/compare/findings/context.ts";
import { fillRules } from "../../../src/compare/findings/fills.ts";
import { settingRules } from "../../../src/compare/findings/setting.ts";
import { sharedRules, type SharedData } from "../../../src/compare/findings/shared.ts";
import { sharedWords } from "../../../src/report/sentences/shared.ts";
import { said } from "../../support/said.ts";

type Row = readonly [title: string, ann: string, ben: string, sentences: readonly string[]];

const saying = (rules: readonly RuleOfTwo<SharedData>[]) => (ann: string, ben: string) =>
  said<SharedData>(rules, sharedWords, ann, ben);

test("every rule is one of those that are joined", () => {
  const all = [...breakRules, ...tellingRules, ...settingRules, ...fillRules];
  expect(sharedRules).toEqual(all);
});

const NIGHT = "23:00-07:00 sleep";

describe("rest by day", () => {
  test.each<Row>([
    [
      "a nap and a rest",
      "14:00-15:00 sleep Takes a nap; 23:00-07:00 sleep",
      "13:00-~14:00 rest Lies on the sofa; 23:00-07:00 sleep",
      ["Both rest or sleep by day: Ann from 14:00 to 15:00, Ben from 13:00 to about 14:00."],
    ],
    [
      "rests, one of them until an hour",
      "12:00-13:00 meal; ?-15:00 rest; 18:00-19:30 rest; 23:00-07:00 sleep",
      "15:00..15:30-16:00 rest; 23:00-07:00 sleep",
      [
        "Both rest by day: Ann until 15:00 and from 18:00 to 19:30, Ben from between 15:00 and 15:30 to 16:00.",
      ],
    ],
    [
      "a nap after a meal of no hour",
      "12:00 walk; - meal Has lunch; - sleep Nap; 15:00-? work; 23:00-07:00 sleep",
      "14:00-15:00 sleep; 23:00-07:00 sleep",
      ["Both sleep by day: Ann after lunch, Ben from 14:00 to 15:00."],
    ],
    [
      "rest and the sleep that it runs into are one",
      "14:00 rest; 15:00-16:00 sleep; 23:00-07:00 sleep",
      "14:00-14:30 rest; 15:00-16:00 sleep; 23:00-07:00 sleep",
      [
        "Both rest or sleep by day: Ann from 14:00 to 16:00, Ben from 14:00 to 14:30 and from 15:00 to 16:00.",
      ],
    ],
    [
      "the end of daylight",
      `20:00-21:00 rest; 22:00 work; ${NIGHT}`,
      `14:00-15:00 rest; ${NIGHT}`,
      ["Both rest by day: Ann from 20:00 to 21:00, Ben from 14:00 to 15:00."],
    ],
    ["past the end of daylight", `20:00-21:01 rest; 22:00 work; ${NIGHT}`, `14:00-15:00 rest; ${NIGHT}`, []],
    [
      "the beginning of daylight",
      "06:00-06:30 rest; 07:00-? work; 21:30-03:00 sleep; 03:00 walk",
      `14:00-15:00 rest; ${NIGHT}`,
      ["Both rest by day: Ann from 06:00 to 06:30, Ben from 14:00 to 15:00."],
    ],
    [
      "before the beginning of daylight",
      "05:59-06:30 rest; 07:00-? work; 21:30-03:00 sleep; 03:00 walk",
      `14:00-15:00 rest; ${NIGHT}`,
      [],
    ],
    [
      "rest within two hours after the night belongs to it",
      "09:00-09:30 rest; 10:00-? work; 23:00-07:00 sleep",
      `14:00-15:00 rest; ${NIGHT}`,
      [],
    ],
    [
      "rest more than two hours after the night does not",
      "09:01-09:30 rest; 10:00-? work; 23:00-07:00 sleep",
      `14:00-15:00 rest; ${NIGHT}`,
      ["Both rest by day: Ann from 09:01 to 09:30, Ben from 14:00 to 15:00."],
    ],
    [
      "rest within two hours before the night belongs to it",
      "08:00-? work; 18:00-18:30 rest; 20:30-05:00 sleep",
      `14:00-15:00 rest; ${NIGHT}`,
      [],
    ],
    [
      "rest more than two hours before the night does not",
      "08:00-? work; 18:00-18:29 rest; 20:30-05:00 sleep",
      `14:00-15:00 rest; ${NIGHT}`,
      ["Both rest by day: Ann from 18:00 to 18:29, Ben from 14:00 to 15:00."],
    ],
    [
      "a rest of no hour after the night may be a part of it",
      "- rest; 10:00-? work; 23:00-07:00 sleep",
      `14:00-15:00 rest; ${NIGHT}`,
      [],
    ],
    [
      "one who sleeps by day has no break in it",
      "20:00-04:00 work; 09:00-16:00 sleep",
      `14:00-15:00 rest; ${NIGHT}`,
      [],
    ],
    ["no hour at all", "- meal; - rest; - work", `14:00-15:00 rest; ${NIGHT}`, []],
  ])("%s", (_, ann, ben, sentences) => {
    expect(saying(breakRules)(ann, ben)).toEqual(sentences);
  });
});

describe("told of by both", () => {
  test.each<Row>([
    [
      "the rarest first, with how often and when",
      "07:00 walk; 09:00-12:00 walk; - walk; 19:00-20:00 music; ?-22:00 reading Novel",
      "12:00 meal Lunch; - walk; 15:00-? news; * 20:00 reading Reads a novel; * music",
      [
        "Both tell of music: Ann from 19:00 to 20:00, Ben once. Both tell of walks and reading too.",
        "Ann tells of walks three times, Ben once.",
      ],
    ],
    [
      "how often beside after what",
      "07:00 walk; 09:00-12:00 walk; 16:00-? walk",
      "12:00 meal Lunch; - walk; 15:00-? news",
      ["Both tell of walks: Ann three times, Ben after lunch.", "Ann tells of walks three times, Ben once."],
    ],
    [
      "beside something else, between its hours",
      "18:00-22:00 free Supper and the cello +music",
      "?-21:00 music Piano",
      ["Both tell of music: Ann between 18:00 and 22:00, Ben until 21:00."],
    ],
    [
      "beside something else without both hours, and mentioned at an hour",
      "18:00-? free Supper and the cello +music",
      "* ~21:00 music Piano",
      ["Both tell of music: Ann once, Ben at about 21:00."],
    ],
    [
      "after the way home, and once",
      "09:00-? work; - commute Goes home; - drinks; 23:00 sleep",
      "* drinks",
      ["Both tell of drinks: Ann after going home, Ben once."],
    ],
    [
      "a rare thing of no hour in both",
      "09:00-? work +games",
      "18:00-? meal +games",
      ["Both tell of games."],
    ],
    ["a common thing of no hour in both", "* reading", "* reading; * walk", []],
    ["what a row says is the same", "20:00-21:00 music", "20:00-21:00 music", []],
    [
      "common work, meals and sleep",
      "08:00 coding; 12:00-13:00 meal; 22:00 sleep",
      "09:00 coding; 13:00-13:30 meal; 23:00 sleep",
      [],
    ],
    [
      "letters",
      "08:00-09:00 correspondence",
      "10:00-11:00 correspondence",
      ["Both tell of letters or mail: Ann from 08:00 to 09:00, Ben from 10:00 to 11:00."],
    ],
    ["a group may hold it, and does not tell of it", "18:00-22:00 free", "20:00-21:00 music", []],
  ])("%s", (_, ann, ben, sentences) => {
    expect(saying(tellingRules)(ann, ben)).toEqual(sentences);
  });
});

describe("how often", () => {
  const counts = (ann: string, ben: string) =>
    saying(tellingRules)(ann, ben).filter((s) => /tells of .* (?:once|twice|times)/.test(s));
  test.each<Row>([
    [
      "three and one",
      "08:00 housework; 10:00 housework; 12:00-? housework",
      "09:00-? housework",
      ["Ann tells of housework three times, Ben once."],
    ],
    ["two and one", "08:00 housework; 10:00-? housework", "09:00-? housework", []],
    ["three and none is said elsewhere", "08:00 walk; 10:00 walk; 12:00-? walk", "09:00-? housework", []],
    [
      "beside and mentioned count",
      "09:00-? free +worship; * worship; 12:00-? worship",
      "12:00-? worship",
      ["Ann tells of worship three times, Ben once."],
    ],
    [
      "one who may tell of more in a group",
      "08:00 walk; 10:00 walk; 12:00-? walk",
      "09:00-? walk; 10:00-? free",
      [],
    ],
    [
      "one who may tell of more without a category",
      "08:00 walk; 10:00 walk; 12:00-? walk",
      "09:00-? walk; 10:00-? ? This",
      [],
    ],
    [
      "one whose words tell of more",
      "08:00 walk; 10:00 walk; 12:00-? walk",
      "09:00-? walk; 10:00-? music Walks to the opera",
      [],
    ],
    [
      "tea may be a meal",
      "08:00-09:00 meal Breakfast; 12:00-13:00 meal Lunch; 16:00-17:00 meal Has tea; 19:00-20:00 meal Supper",
      "12:00-13:00 meal Lunch",
      ["Ann tells of meals at least three times, Ben once."],
    ],
    [
      "tea may be a meal of the one who tells of fewer",
      "08:00-09:00 meal Breakfast; 12:00-13:00 meal Lunch; 19:00-20:00 meal Supper",
      "12:00-13:00 meal Has tea",
      [],
    ],
  ])("%s", (_, ann, ben, sentences) => {
    expect(counts(ann, ben)).toEqual(sentences);
  });
});

describe("how work is told", () => {
  test.each<Row>([
    [
      "home and office",
      "09:00-12:00 work @home; 14:00-? coding @home",
      "08:00 work @office; 11:00-12:00 meeting @office",
      ["All the work told of Ann is done at home, all of Ben’s elsewhere: “office”."],
    ],
    [
      "home and where one goes to",
      "09:00-12:00 work @home",
      "08:00 commute; 09:00-12:00 work @Atheneum",
      ["All the work told of Ann is done at home, all of Ben’s elsewhere: “Atheneum”."],
    ],
    ["a place that may be at home", "09:00-12:00 work @home", "09:00-12:00 work @study", []],
    ["an office at home", "09:00-12:00 work @home", "08:00 commute; 09:00-12:00 work @home-office", []],
    [
      "a place not told for all of it",
      "09:00-12:00 work @home; 14:00-? work",
      "08:00-09:00 work @office",
      [],
    ],
    [
      "mentioned work without a place",
      "09:00-12:00 work @home; * paper-reading",
      "08:00-09:00 work @office",
      [],
    ],
    [
      "work beside something else without a place",
      "09:00-12:00 work @home; 14:00-? meal +work",
      "08:00-09:00 work @office",
      [],
    ],
    [
      "what may be work by its words",
      "09:00-12:00 work @home; 14:00-? ? Works on",
      "08:00-09:00 work @office",
      [],
    ],
    [
      "kinds of work, and mere work",
      "09:00 meeting; - coding; - experiment; 18:00 sleep; * paper-reading",
      "09:00-21:00 work Works",
      [
        "Ann’s account names kinds of work (meetings, coding, experiments and reading papers), Ben’s says only that it is work.",
      ],
    ],
    ["two kinds are too few", "09:00 meeting; - coding; 18:00 sleep", "09:00-21:00 work Works", []],
    [
      "work that says what it is",
      "09:00 meeting; - coding; - experiment; 18:00 sleep",
      "09:00-21:00 work Works on a novel",
      [],
    ],
    [
      "work with something beside it",
      "09:00 meeting; - coding; - experiment; 18:00 sleep",
      "09:00-21:00 work Works +coding",
      [],
    ],
    [
      "work at a place is mere work",
      "09:00 meeting; - coding; - experiment; 18:00 sleep",
      "09:00-21:00 work Works in the study again",
      [
        "Ann’s account names kinds of work (meetings, coding and experiments), Ben’s says only that it is work.",
      ],
    ],
  ])("%s", (_, ann, ben, sentences) => {
    expect(saying(settingRules)(ann, ben)).toEqual(sentences);
  });
});

describe("what fills a part of a day", () => {
  test.each<Row>([
    [
      "work and rest",
      "12:00-18:00 work",
      "14:00-17:01 rest",
      ["For more than half of the afternoon (12:00 to 18:00) Ann works, Ben rests."],
    ],
    ["just half", "12:00-18:00 work", "14:00-17:00 rest", []],
    ["not surely more than half", "12:00-18:00 work", "14:00-~17:15 rest", []],
    ["one kind, or perhaps one", "12:00-18:00 work", "12:00-18:00 meeting", []],
    [
      "two kinds of work",
      "12:00-18:00 coding",
      "12:00-18:00 writing",
      ["For more than half of the afternoon (12:00 to 18:00) Ann codes, Ben writes."],
    ],
    [
      "work of several kinds",
      "06:00 coding; 08:00 meeting; 10:00-12:00 writing",
      "23:00-10:00 sleep",
      ["For more than half of the morning (06:00 to 12:00) Ann works, Ben sleeps."],
    ],
    [
      "the fullest part of several",
      "12:00-16:00 coding; 18:00-24:00 reading",
      "12:00-16:00 writing; 18:00-24:00 sleep",
      ["For more than half of the evening (18:00 to 00:00) Ann reads, Ben sleeps."],
    ],
    ["free time of some sort is nothing to tell", "12:00-18:00 free", "12:00-18:00 writing", []],
  ])("%s", (_, ann, ben, sentences) => {
    expect(saying(fillRules)(ann, ben)).toEqual(sentences);
  });
});

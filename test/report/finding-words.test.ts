// Each finding in words: what is said, in which group it stands, and that the files' words stay as they are.
import { describe, expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import type { FindingData } from "../../src/compare/finding.ts";
import { wordFinding } from "../../src/report/finding-words.ts";
import { comparisonOf } from "../support/comparisons.ts";
import { dayOf } from "../support/day-notation.ts";

const ann = dayOf(
  "07:00 getting-up\n- meeting\n12:00-14:00 meal Lunch\n22:00 sleep\n* 02:15 correspondence Writes home",
  {
    name: "Ann",
  },
);
const bob = dayOf("08:00 getting-up\n12:00-13:00 meal Soup\n~23:00 sleep\n* 12:30 social Calls her", {
  name: "Bob",
});
const two = compare([ann, bob]);

const at = (minute: number, told: "reported" | "approximate" = "reported") =>
  ({ told, minute, between: [minute, minute] }) as const;

const SENTENCES: readonly (readonly [FindingData, "same" | "differ" | "also", string])[] = [
  [
    { code: "opening", group: "work", kinds: ["meeting", "coding", "model-training", "brainstorming"] },
    "same",
    "Both open the working day with meetings, then coding, model training and brainstorming.",
  ],
  [{ code: "opening", group: "work", kinds: ["writing"] }, "same", "Both open the working day with writing."],
  [
    { code: "until-bed", kind: "experiment", home: true, goesOn: true },
    "same",
    "Back home, both go on with experiments until bed.",
  ],
  [
    { code: "until-bed", kind: "television", home: false, goesOn: false },
    "same",
    "Both end the day with television.",
  ],
  [
    { code: "same-night", wake: [at(300), at(300)], bed: [at(1260, "approximate"), at(1260, "approximate")] },
    "same",
    "Both get up at 09:00 and go to bed at about 01:00.",
  ],
  [
    { code: "same-night", wake: null, bed: [at(1260), at(1260, "approximate")] },
    "same",
    "Ann goes to bed at 01:00, Bob at about 01:00.",
  ],
  [
    {
      code: "night-shift",
      wake: { minutes: 90, approximate: false },
      bed: { minutes: -105, approximate: true },
      sleep: { minutes: -15, approximate: false },
    },
    "differ",
    "Bob gets up 1h30 later, goes to bed about 1h45 earlier, sleeps 15m less.",
  ],
  [{ code: "same-order", kinds: ["meal", "walk", "news"] }, "same", "Same order: meal, walk, news."],
  [
    { code: "share", same: 420, told: 1095, approximate: false, wholeDay: true },
    "same",
    "For 38 % of the time that either is awake, both do the same kind of thing (7h of 18h15; the whole day is told of both).",
  ],
  [
    { code: "share", same: 1, told: 1000, approximate: true, wholeDay: false },
    "same",
    "For about 1 % of the told time that either is awake, both do the same kind of thing (1m of 16h40 told of both).",
  ],
  [
    { code: "no-share", told: [480, 480], onlySleep: true },
    "also",
    "No percentage: 8h of 24 told by the clock of each, all of it sleep.",
  ],
  [
    { code: "no-share", told: [480, 0], onlySleep: false },
    "also",
    "No percentage: told by the clock are 8h of 24 of Ann, no hour of 24 of Bob.",
  ],
  [
    {
      code: "best-shift",
      minutes: 60,
      same: 525,
      told: 1035,
      now: { same: 420, told: 1095 },
      approximate: false,
    },
    "also",
    "Moved 1h later, Ann’s day would match for 51 %, not 38 %.",
  ],
  [
    { code: "best-shift", minutes: -90, same: 1, told: 2, now: { same: 1, told: 4 }, approximate: true },
    "also",
    "Moved 1h30 earlier, Ann’s day would match for about 50 %, not about 25 %.",
  ],
  [
    { code: "told-only", schedule: 0, activities: ["Reads papers", "Asks “why?”"] },
    "differ",
    "Told only of Ann: Reads papers · Asks “why?”",
  ],
  [
    {
      code: "most",
      rows: [
        { row: "late-night-experiments", minutes: 105, approximate: false },
        { row: "free", minutes: -60, approximate: true },
      ],
    },
    "differ",
    "Largest differences: Late-night experiments (Bob +1h45) · Free time (Ann +about 1h).",
  ],
  [
    { code: "working-time", left: 60, right: 0, approximate: false },
    "differ",
    "Working time: Ann 1h, Bob none.",
  ],
  [
    { code: "longest-stretch", left: 60, right: 60, approximate: true },
    "same",
    "Longest stretch of work: about 1h both.",
  ],
  [
    { code: "late-work", left: 30, right: 165, approximate: false },
    "differ",
    "Work from 22:00 to 04:00: Ann 30m, Bob 2h45.",
  ],
];

describe("every code", () => {
  test.each(SENTENCES)("%j", (finding, group, text) => {
    expect(wordFinding({ ...finding, restsOn: [] }, two, { style: "24h", about: "about " })).toEqual({
      group,
      text,
    });
  });
});

test("what the other does at the time of a mention, in the file's words", () => {
  const texts = two.findings
    .filter((f) => f.code === "at-mention")
    .map((f) => wordFinding(f, two, { style: "12h", about: "about " }).text);
  expect(texts).toEqual([
    "At 2:15 am (Ann: Writes home), Bob is asleep, in bed since about 11:00 pm.",
    "At 12:30 pm (Bob: Calls her), Ann does this: Lunch (12:00 pm to 2:00 pm).",
  ]);
});

test("two who share a short name are told apart", () => {
  const { text } = wordFinding(
    { code: "told-only", schedule: 1, activities: ["x"], restsOn: [] },
    comparisonOf("hui", "hui"),
    { style: "24h", about: "about " },
  );
  expect(text).toBe("Told only of Hui (2): x.");
});

// Written times on the axis of a day: their order, what is wrong with it, and which date they are of.
import { describe, expect, test } from "vitest";

import { layOutDay } from "../../src/model/lay-out-day.ts";
import { layOutTimes, timesOf } from "../../src/model/layout.ts";
import { draftOf, rangeInShort, type AboutDay } from "../support/day-notation.ts";

const DATED = { date: "2024-02-27" };

describe("the axis follows the hours as written:", () => {
  test.each<readonly [string, string, AboutDay, readonly number[]]>([
    ["from the 04:00 before the first", "09:00 work; 17:00-01:00 games", {}, [300, 780, 1260]],
    ["a list may begin before 04:00", "03:45 getting-up; 05:00-20:00 work", {}, [1425, 1500, 2400]],
    ["of between the first", "22:00..23:00 sleep; 06:00..08:00 meal", {}, [1080, 1560]],
    ["a tolerance changes nothing", "~09:00 work; ~08:59 meal", {}, [300, 1739]],
    ["an end may be the beginning again", "09:00-22:00 work; 22:00-09:00 sleep", {}, [300, 1080, 1080, 1740]],
    [
      "a dated day begins at the 04:00 of its date",
      "09:00 work; 23:00-07:00 sleep",
      DATED,
      [300, 1140, 1620],
    ],
    ["or in the evening before", "23:00 sleep; 07:00-22:00 work", DATED, [-300, 180, 1080]],
    ["where half and half, in its evening", "22:00-10:00 work", DATED, [1080, 1800]],
    ["most of its hours decide", "22:00-10:01 work", DATED, [-360, 361]],
  ])("%s", (_, lines, about, expected) => {
    const { episodes, problems } = layOutTimes(draftOf(lines).episodes, about.date !== undefined);
    expect(problems).toEqual([]);
    expect(episodes.flatMap(timesOf).map((t) => t.at)).toEqual(expected);
  });
});

describe("times that cannot be laid out", () => {
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
      "two equal starts, one about",
      "09:00 meeting; ~09:00 coding",
      { code: "same-start", episode: 1, other: 0 },
    ],
    [
      "two equal starts round the clock",
      "09:00 work; 22:00 sleep; 09:00 meal",
      { code: "same-start", episode: 2, other: 0 },
    ],
    ["no length", "09:00-09:00 meeting; 10:00 coding", { code: "no-length", episode: 0 }],
  ])("%s", (_, lines, problem) => {
    expect(layOutDay(draftOf(lines))).toEqual({ day: null, problems: [problem] });
  });

  test("equal starts a day apart are two in a dated day only", () => {
    const lines = "23:00 sleep; 07:00 work; 23:00 sleep";
    expect(layOutDay(draftOf(lines)).day).toBeNull();
    expect(layOutDay(draftOf(lines, DATED)).day).not.toBeNull();
  });
});

describe("every time at fault is told in one run", () => {
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
  ])("%s", (_, lines, expected) => {
    const { problems } = layOutTimes(draftOf(lines).episodes, false);
    expect(problems.map((p) => `${p.code} ${p.episode}`)).toEqual(expected);
  });
});

describe("what lies wholly outside a dated day becomes a mention, with its time:", () => {
  test.each<readonly [string, string, readonly string[], readonly string[]]>([
    [
      "before it",
      "01:00-02:00 meal; 02:30-04:00 games; 07:00-22:00 work; 22:00 sleep",
      ["work", "sleep"],
      ["meal 01:00", "games 02:30"],
    ],
    [
      "after it",
      "09:00-03:00 work; 04:00-05:00 meal; ~05:30 sleep",
      ["work"],
      ["meal 04:00", "sleep 05:15..05:45"],
    ],
    [
      "not what is cut",
      "03:00-05:00 games; 07:00-22:00 work; 01:00-03:00 meal",
      ["games", "work", "meal"],
      [],
    ],
    [
      "not what may reach into it",
      "03:00-03:30 games; - walk; 07:00-22:00 work",
      ["walk", "work"],
      ["games 03:00"],
    ],
  ])("%s", (_, lines, inside, mentioned) => {
    const { day, problems } = layOutDay(draftOf(lines, DATED));
    expect(day?.episodes.map((e) => e.kind)).toEqual(inside);
    const mentions = day?.mentions ?? [];
    const times = mentions.map((m) =>
      m.time === null ? "" : rangeInShort([m.time.earliest, m.time.latest]),
    );
    expect(mentions.map((m, k) => `${m.kind} ${times[k]}`)).toEqual(mentioned);
    expect(problems.filter((p) => p.code === "outside-day")).toHaveLength(mentioned.length);
  });
});

test("mentions keep their time as told", () => {
  const { day } = layOutDay(
    draftOf("* 02:15 correspondence; * ~23:00 news; * 21:00..22:00 games; * reading"),
  );
  const mentions = day?.mentions ?? [];
  const times = mentions.map((m) =>
    m.time === null ? "none" : rangeInShort([m.time.earliest, m.time.latest]),
  );
  expect(times).toEqual(["02:15", "22:45..23:15", "21:00..22:00", "none"]);
});

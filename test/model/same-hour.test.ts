// Times that tell a range and show the same hour: whether they can hold is for closing to say, not for the hours as written.
import { describe, expect, test } from "vitest";

import { readTime } from "../../src/load/time.ts";
import type { DayDraft, EpisodeDraft } from "../../src/model/draft.ts";
import { layOutDay } from "../../src/model/lay-out-day.ts";

/** A draft of episodes that do something at these times; an empty text tells the order only. */
function draftOf(...times: readonly string[]): DayDraft {
  const about = { role: null, organization: null, timezone: null, date: null, note: null, sources: [] };
  const episodes = times.map((text, i): EpisodeDraft => {
    const reading = text === "" ? { time: { start: null, end: "implied" as const } } : readTime(text);
    if ("problem" in reading) throw new Error(`no time: ${text}`);
    const told = {
      activity: `does ${i}`,
      kind: "work",
      secondary: [],
      location: null,
      note: null,
      quote: null,
    };
    return { ...told, time: reading.time };
  });
  return { id: "a", name: "A", short: "A", ...about, episodes, mentions: [] };
}

const codes = (...times: readonly string[]) => layOutDay(draftOf(...times)).problems.map((p) => p.code);

describe("can hold", () => {
  test.each([
    ["begins by nine at night, ends at nine", ["by 21:00 - 21:00", "22:00"]],
    ["ends at nine or later", ["21:00 - 21:00 or later", "22:00"]],
    ["one by nine, the next at nine", ["by 09:00", "09:00", "12:00"]],
    ["one at nine, the next at nine or later", ["09:00", "09:00 or later", "12:00"]],
    ["two within the same hour", ["between 09:00 and 10:00", "between 09:00 and 10:00", "12:00"]],
    [
      "one between, the next at its first hour or later",
      ["between 09:00 and 10:00", "09:00 or later", "12:00"],
    ],
    ["the day after begins by then", ["by 09:00", "12:00 - 15:00", "? - 09:00"]],
  ])("%s", (_, times) => expect(codes(...times)).toEqual([]));
});

describe("cannot hold", () => {
  test.each([
    ["one between, the next at its first hour", ["between 09:00 and 10:00", "09:00", "12:00"], "too-tight"],
    ["one at nine or later, the next at nine", ["09:00 or later", "09:00", "12:00"], "too-tight"],
    ["two at nine", ["09:00", "09:00", "12:00"], "same-start"],
    ["one at nine, the next at about nine", ["09:00", "~09:00", "12:00"], "same-start"],
    ["an end at its own start", ["21:00 - 21:00", "22:00"], "no-length"],
    ["an end at its own start, about", ["~21:00 - ~21:00", "22:00"], "no-length"],
  ])("%s", (_, times, code) => expect(codes(...times)).toEqual([code]));
});

test("the episodes without room are named, with the minutes that the ranges leave", () => {
  const problems = (...times: readonly string[]) => layOutDay(draftOf(...times)).problems;
  expect(problems("08:00", "between 09:00 and 10:00", "09:00", "12:00")).toEqual([
    { code: "too-tight", episode: 1, minutes: 0, count: 1 },
  ]);
  expect(problems("08:00", "", "~09:00", "", "", "by 09:01", "12:00")).toEqual([]);
  expect(problems("08:00", "", "09:00 or later", "", "", "09:02", "12:00")).toEqual([
    { code: "too-tight", episode: 2, minutes: 2, count: 3 },
  ]);
  expect(problems("09:02", "12:00 - 15:00", "09:00", "", "")).toEqual([
    { code: "too-tight", episode: 2, minutes: 2, count: 3 },
  ]);
});

describe("an end and the next start of the same hour are one bound only where they are told alike", () => {
  test.each([
    ["12:00 - 13:00", "13:00 - 14:00", [0, 1]],
    ["12:00 - 13:00", "~13:00 - 14:00", [0, 1]],
    ["12:00 - between 13:00 and 13:30", "between 13:00 and 13:30 - 14:00", [0, 1]],
    ["12:00 - 13:00", "between 13:00 and 15:00 - 16:00", [0, null, 1]],
    ["12:00 - 13:00", "13:00 or later - 16:00", [0, null, 1]],
    ["12:00 - between 13:00 and 13:30", "between 13:00 and 15:00 - 16:00", [0, null, 1]],
    ["12:00 - by 13:00", "13:00 - 16:00", [0, null, 1]],
  ])("%s, then %s", (before, after, pieces) => {
    const { day } = layOutDay(draftOf(before, after));
    expect(day?.chain.pieces.map((p) => p.episode).slice(0, -1)).toEqual(pieces);
  });

  test("so the later start keeps its range", () => {
    const { day } = layOutDay(draftOf("12:00 - 13:00", "between 13:00 and 15:00 - 16:00"));
    const start = day?.episodes[1]?.start;
    expect([start?.earliest, start?.latest]).toEqual([540, 660]);
  });
});

describe("a day that repeats has room for as many episodes as minutes", () => {
  const untimed = (count: number) => Array.from({ length: count }, () => "");
  test("without any time", () => {
    expect(codes(...untimed(1440))).toEqual([]);
    expect(codes(...untimed(1441))).toEqual(["too-tight"]);
  });

  test("with one", () => {
    expect(codes("09:00", ...untimed(1439))).toEqual([]);
    expect(codes("09:00", ...untimed(1440))).toEqual(["too-tight"]);
  });
});

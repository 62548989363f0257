// Sentences about days at the same moment, by table: hours of every form, set clocks, notes, and what a page says of the axis.
import { describe, expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import { sameMoment } from "../../src/compare/moment/moment.ts";
import type { Day } from "../../src/model/day.ts";
import { USUAL } from "../../src/report/options.ts";
import { momentNotes, momentText } from "../../src/report/sections/moment.ts";
import { contextOf } from "../../src/report/sections/findings.ts";
import { stateLabel } from "../../src/report/sentences/moment.ts";
import { wordFinding } from "../../src/report/sentences/word-finding.ts";
import { dayOf } from "../support/day-notation.ts";

const REST = "09:00-17:00 work; 17:00-21:00 free";
const BO = "07:00-09:00 getting-up; 09:00-17:00 work; 17:00-23:00 free; 23:00-07:00 sleep";

function inZone(name: string, timezone: string, lines: string, date?: string): Day {
  return { ...dayOf(lines, { name, ...(date !== undefined && { date }) }), timezone };
}

function held(days: readonly Day[], date: string | undefined = "2024-02-27") {
  const { moment } = sameMoment(days, { today: "2026-11-25", ...(date !== "" && { date }) });
  if (moment === null) throw new Error("not at one moment");
  return { ...compare(days, { moment }), moment };
}

function sentencesOf(
  days: readonly Day[],
  date?: string,
  codes: readonly string[] = ["when"],
): readonly string[] {
  const comparison = held(days, date);
  return comparison.findings
    .filter((f) => codes.includes(f.code))
    .map((f) => wordFinding(f, contextOf(f, comparison, USUAL)));
}

describe("what an hour of one is for the other", () => {
  test.each([
    [`07:00 getting-up; ${REST}`, "When Ann gets up at 07:00, it is 15:00 for Bo, who is at work."],
    [
      `~07:00 getting-up; ${REST}`,
      "When Ann gets up at about 07:00, it is about 15:00 for Bo, who is at work.",
    ],
    [
      `07:00..07:30 getting-up; ${REST}`,
      "When Ann gets up between 07:00 and 07:30, it is between 15:00 and 15:30 for Bo, who is at work.",
    ],
    [`..07:00 getting-up; ${REST}`, "When Ann gets up by 07:00, it is 15:00 or earlier for Bo."],
    [
      `~09:00 getting-up; 10:00-17:00 work`,
      "When Ann gets up at about 09:00, it is about 17:00 for Bo, who is awake.",
    ],
    [
      `22:00 getting-up; 23:00-05:00 work`,
      "When Ann gets up at 22:00, it is 06:00 the day after for Bo, who is asleep.",
    ],
    [
      `10:00-17:00 work; * 20:00 correspondence Writes a letter`,
      "At 20:00 for Ann (“Writes a letter”) it is 04:00 the day after for Bo, who is asleep.",
    ],
  ])("%s", (lines, sentence) => {
    const days = [inZone("Ann", "UTC", lines), inZone("Bo", "Asia/Shanghai", BO)];
    expect(sentencesOf(days)[0]).toBe(sentence);
  });

  test("of between two times over the other’s midnight nothing is said", () => {
    const ann = inZone("Ann", "UTC", "15:30..16:30 getting-up; 17:00-21:00 work");
    expect(sentencesOf([ann, inZone("Bo", "Asia/Shanghai", BO)])[0]).not.toMatch(/^When Ann/);
  });

  test("on the same clock only what the other is doing", () => {
    const days = [inZone("Ann", "UTC", `06:00 getting-up; ${REST}`), inZone("Bo", "UTC", BO)];
    expect(sentencesOf(days)[0]).toBe("When Ann gets up at 06:00, Bo is asleep.");
    const student = inZone("Cy", "UTC", "08:00-16:00 class; 17:00-23:00 free; 23:00-08:00 sleep");
    expect(sentencesOf([inZone("Ann", "UTC", `12:00 getting-up; 13:00-21:00 work`), student])[0]).toBe(
      "When Ann gets up at 12:00, Cy is studying.",
    );
  });

  test("of several others each is told of", () => {
    const days = [
      inZone("Ann", "UTC", `06:00 getting-up; ${REST}`),
      inZone("Bo", "UTC", BO),
      inZone("Cy", "Asia/Shanghai", BO),
    ];
    expect(sentencesOf(days)).toEqual([
      "When Ann gets up at 06:00, it is the same hour for Bo (asleep) and 14:00 for Cy (at work).",
    ]);
  });
});

describe("how clocks stand", () => {
  test.each([
    ["2024-02-27", ["UTC", "Asia/Kathmandu"], ["Beside A’s clock, B’s is 5h45 ahead."]],
    ["2024-02-27", ["UTC", "UTC"], []],
    ["2024-03-09", ["Asia/Shanghai", "America/Los_Angeles"], ["Beside A’s clock, B’s is 16h behind."]],
    [
      "2024-03-09",
      ["America/Los_Angeles", "Asia/Shanghai"],
      [
        "Beside A’s clock, B’s is 16h ahead (15h ahead when the day ends).",
        "On 10 March 2024 A’s clock is set forward from 02:00 to 03:00.",
      ],
    ],
    [
      "2025-10-25",
      ["Europe/Berlin", "Europe/Berlin"],
      ["On 26 October 2025 A’s and B’s clocks are set back from 03:00 to 02:00."],
    ],
  ])("%s in %j", (date, [a = "", b = ""], sentences) => {
    const days = [inZone("A", a, BO), inZone("B", b, BO)];
    expect(sentencesOf(days, date, ["clocks-apart", "clock-set"])).toEqual(sentences);
  });
});

test("notes tell of times that are skipped or come twice, and of days elsewhere", () => {
  const notes = (date: string, day: Day) =>
    momentNotes(held([day, inZone("Bo", "UTC", BO)], date), USUAL).map((n) => n.text);
  const night = inZone("Ann", "Europe/Berlin", "02:30-06:00 work; 10:00-18:00 sleep");
  expect(notes("2024-03-30", night)).toEqual([
    "Ann: 02:30 of 31 March 2024 does not exist, for the clock is set forward; it is taken as 03:30.",
  ]);
  expect(notes("2024-10-26", night)).toEqual([
    "Ann: 02:30 of 27 October 2024 comes twice, for the clock is set back; it may be either.",
  ]);
  expect(notes("2024-10-26", inZone("Ann", "UTC", "09:00-17:00 work", "2024-02-27"))).toEqual([
    "Ann’s day is 27 February 2024; none of it lies on this axis.",
  ]);
});

describe("which moment it is", () => {
  test.each([
    ["2024-02-27", "27 February 2024, on Ann’s clock (Europe/Berlin)."],
    ["2024-03-30", "30 March 2024, on Ann’s clock (Europe/Berlin). That day has 23 hours."],
    ["", "25 November 2026, for no file tells a date, on Ann’s clock (Europe/Berlin)."],
  ])("%s", (date, text) => {
    expect(momentText(held([inZone("Ann", "Europe/Berlin", BO), inZone("Bo", "UTC", BO)], date))).toBe(text);
  });

  test("of 23 hours and a half", () => {
    const days = [inZone("Ann", "Australia/Lord_Howe", BO), inZone("Bo", "UTC", BO)];
    expect(momentText(held(days, "2024-10-05"))).toMatch(/That day has 23h30\.$/);
  });
});

test.each([
  ["awake", [BO, BO], "Both awake"],
  ["work", [BO, BO, BO], "All at work"],
  ["work", ["09:00-12:00 class", "10:00-13:00 homework"], "Both studying"],
  ["work", ["09:00-12:00 class", BO], "Both at work or studying"],
] as const)("the row of being %s", (state, lists, label) => {
  expect(
    stateLabel(
      state,
      lists.map((l) => dayOf(l)),
    ),
  ).toBe(label);
});

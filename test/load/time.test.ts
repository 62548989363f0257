// Every notation of docs/format.md, and every way in which a time can fail to be one.
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { TIME_PATTERN, readTime } from "../../src/load/time.ts";
import { clockTimeText } from "../../src/model/time-text.ts";

/** A reading in one line: `09:00 .. 10:30`, `~23:00 .. next`, `22:00 .. ?`, or the code of the problem. */
function told(text: string): string {
  const reading = readTime(text);
  if ("problem" in reading) return reading.problem.code;
  const { start, end } = reading.time;
  const last = end === "implied" ? "next" : end === "open" ? "?" : clockTimeText(end);
  return `${start === null ? "?" : clockTimeText(start)} .. ${last}`;
}

describe("a clock time", () => {
  test.each([
    ["21:00", "21:00"],
    ["9:05", "09:05"],
    ["09.05", "09:05"],
    ["7.30", "07:30"],
    ["0930", "09:30"],
    ["2115", "21:15"],
    ["0:30", "00:30"],
    ["24:00", "00:00"],
    ["2400", "00:00"],
    ["9am", "09:00"],
    ["9 PM", "21:00"],
    ["9:30 pm", "21:30"],
    ["7.45 am", "07:45"],
    ["7.45 a.m.", "07:45"],
    ["0930 PM", "21:30"],
    ["09:45 AM", "09:45"],
    ["12 am", "00:00"],
    ["12:30 am", "00:30"],
    ["12 pm", "12:00"],
    ["12:30pm", "12:30"],
    ["noon", "12:00"],
    ["12 Noon", "12:00"],
    ["MIDNIGHT", "00:00"],
    ["~23:00", "~23:00"],
    ["~ 11 pm", "~23:00"],
    ["~midnight", "~00:00"],
    ["21", "21:00"],
    ["09", "09:00"],
    ["9", "09:00"],
    ["24", "00:00"],
    ["  9 am  ", "09:00"],
  ])("%s", (text, expected) => expect(told(text)).toBe(`${expected} .. next`));
});

describe("a range", () => {
  test.each([
    ["9:00 - 10:30", "09:00 .. 10:30"],
    ["9:00-10:30", "09:00 .. 10:30"],
    ["9:00 — 10:30", "09:00 .. 10:30"],
    ["9–10:30 am", "09:00 .. 10:30"],
    ["22:00 to 01:15", "22:00 .. 01:15"],
    ["20:00 until 21:00", "20:00 .. 21:00"],
    ["22:00 - 24:00", "22:00 .. 00:00"],
    ["0930-1045", "09:30 .. 10:45"],
    ["~9am - ~10:30", "~09:00 .. ~10:30"],
    ["22:00 - ~01:00", "22:00 .. ~01:00"],
    ["22:00 - ?", "22:00 .. ?"],
    ["~22:00 to ?", "~22:00 .. ?"],
    ["? - 07:00", "? .. 07:00"],
    ["?–7am", "? .. 07:00"],
    ["until 07:00", "? .. 07:00"],
    ["Until ~noon", "? .. ~12:00"],
    ["11:00 am - Noon", "11:00 .. 12:00"],
    ["Midnight - 1:00 am", "00:00 .. 01:00"],
    ["23:00 - midnight", "23:00 .. 00:00"],
    ["9 PM - 9 PM", "21:00 .. 21:00"],
  ])("%s", (text, expected) => expect(told(text)).toBe(expected));
});

describe("a range with am or pm on its end only takes the shorter reading", () => {
  test.each([
    ["9:30-10:30 pm", "21:30 .. 22:30"],
    ["10-1 PM", "10:00 .. 13:00"],
    ["10:00 – 1:00 PM", "10:00 .. 13:00"],
    ["11-1 am", "23:00 .. 01:00"],
    ["12–1PM", "12:00 .. 13:00"],
    ["12-1 am", "00:00 .. 01:00"],
    ["9-9 pm", "09:00 .. 21:00"],
    ["13-2 pm", "13:00 .. 14:00"],
    ["~9-5 pm", "~09:00 .. 17:00"],
  ])("%s", (text, expected) => expect(told(text)).toBe(expected));
});

describe("an hour of the 24-hour clock makes the other bound one too", () => {
  test.each([
    ["9 - 17", "09:00 .. 17:00"],
    ["11:30 - 00:15", "11:30 .. 00:15"],
    ["22 - 6", "22:00 .. 06:00"],
    ["0:00 - 7:00", "00:00 .. 07:00"],
  ])("%s", (text, expected) => expect(told(text)).toBe(expected));
});

describe("a range that can be read in two ways is refused, and shows them", () => {
  test.each([
    ["12-1", ["00:00 - 01:00", "12:00 - 13:00"]],
    ["9-5", ["09:00 - 17:00", "21:00 - 05:00"]],
    ["10-4", ["10:00 - 16:00", "22:00 - 04:00"]],
    ["~9 - 5", ["~09:00 - 17:00", "~21:00 - 05:00"]],
    ["9:00 - 9:00", ["09:00 - 21:00", "21:00 - 09:00"]],
    ["9 pm - 10:30", ["21:00 - 22:30", "21:00 - 10:30"]],
    ["11am - 3", ["11:00 - 15:00", "11:00 am - 3:00 am"]],
    ["noon - 1", ["12:00 - 13:00", "12:00 pm - 1:00 am"]],
  ])("%s", (text, readings) => {
    const reading = readTime(text);
    expect(reading).toEqual({
      problem: { code: "time-ambiguous", args: { found: text, readings } },
    });
    for (const shown of readings) expect(readTime(shown)).toHaveProperty("time");
  });
});

describe("an hour alone gets a hint unless the notation shows which clock it is of", () => {
  test.each([
    ["9", 1],
    ["~7", 1],
    ["1-5", 2],
    ["2 or 3", 2],
    ["by 9", 1],
    ["9 or later", 1],
    ["9 or 10 pm", 0],
    ["between 9:00 and 10:00", 0],
    ["9 or 10 - 17", 0],
    ["9 - 17", 0],
    ["09", 0],
    ["21", 0],
    ["9am", 0],
    ["9-10:30 am", 0],
    ["9:00", 0],
  ])("%s: %i", (text, count) => {
    const reading = readTime(text);
    expect("hints" in reading && reading.hints.length).toBe(count);
  });
});

describe("a time of its own range", () => {
  test.each([
    ["between 22:00 and 23:00", "between 22:00 and 23:00"],
    ["Between 9am AND 10:30 am", "between 09:00 and 10:30"],
    ["22:00 or 23:00", "between 22:00 and 23:00"],
    ["23:00 or 1:00", "between 23:00 and 01:00"],
    ["between noon and 12:30 pm", "between 12:00 and 12:30"],
    ["between 4:00 and 16:00", "between 04:00 and 16:00"],
    ["by 09:00", "by 09:00"],
    ["By noon", "by 12:00"],
    ["by 9 pm", "by 21:00"],
    ["09:00 or earlier", "by 09:00"],
    ["22:00 or later", "22:00 or later"],
    ["10 pm or Later", "22:00 or later"],
    ["midnight or later", "00:00 or later"],
    ["from 22:00", "22:00"],
    ["from ~9am", "~09:00"],
    ["from between 9am and 10am", "between 09:00 and 10:00"],
  ])("%s", (text, expected) => expect(told(text)).toBe(`${expected} .. next`));
});

describe("either end of a range may be a range itself", () => {
  test.each([
    ["~22:30 - between 1:00 and 3:00", "~22:30 .. between 01:00 and 03:00"],
    ["between 15:00 and 15:30 - 19:30", "between 15:00 and 15:30 .. 19:30"],
    [
      "between 15:00 and 15:30 to between 19:00 and 19:30",
      "between 15:00 and 15:30 .. between 19:00 and 19:30",
    ],
    ["? - by 09:00", "? .. by 09:00"],
    ["until between 2:00 and 2:20", "? .. between 02:00 and 02:20"],
    ["until 1 am or later", "? .. 01:00 or later"],
    ["9 or 10 - 12", "between 09:00 and 10:00 .. 12:00"],
    ["22:00 or later - ?", "22:00 or later .. ?"],
    ["by 9:00 - 17:00", "by 09:00 .. 17:00"],
    ["from 9:00 to 17:00", "09:00 .. 17:00"],
    ["from 9 until 5 pm", "09:00 .. 17:00"],
    ["from 22:00 to ?", "22:00 .. ?"],
  ])("%s", (text, expected) => expect(told(text)).toBe(expected));
});

describe("am or pm of one of two hours settles the other, within twelve hours", () => {
  test.each([
    ["10 or 11 pm", "between 22:00 and 23:00"],
    ["between 9 and 10 pm", "between 21:00 and 22:00"],
    ["between 11 and 1 am", "between 23:00 and 01:00"],
    ["between 11 and 1 pm", "between 11:00 and 13:00"],
    ["9 pm or 10", "between 21:00 and 22:00"],
    ["11 am or 1", "between 11:00 and 13:00"],
    ["9 or noon", "between 09:00 and 12:00"],
    ["11 or midnight", "between 23:00 and 00:00"],
    ["noon or 1", "between 12:00 and 13:00"],
    ["between 11 and 13", "between 11:00 and 13:00"],
    ["between 22 and 1", "between 22:00 and 01:00"],
    ["2 or 3", "between 02:00 and 03:00"],
  ])("%s", (text, expected) => expect(told(text)).toBe(`${expected} .. next`));
});

describe("am or pm of an end settles a start that has neither, of two hours too", () => {
  test.each([
    ["9 or 10 - 12 pm", "between 09:00 and 10:00 .. 12:00"],
    ["11 or 12 - 1 pm", "between 11:00 and 12:00 .. 13:00"],
    ["10-1 or 2 PM", "10:00 .. between 13:00 and 14:00"],
    ["9 - 10 or 11 pm", "21:00 .. between 22:00 and 23:00"],
    ["9 pm - 10 or 11 pm", "21:00 .. between 22:00 and 23:00"],
    ["10 or 11 pm - 0:30", "between 22:00 and 23:00 .. 00:30"],
    ["22:00 - 1 or 2", "22:00 .. between 01:00 and 02:00"],
  ])("%s", (text, expected) => expect(told(text)).toBe(expected));
});

describe("two hours that can be read in two ways are refused, and show them", () => {
  test.each([
    ["11 or 1", ["between 11:00 and 13:00", "between 23:00 and 01:00"]],
    ["between 12 and 1", ["between 00:00 and 01:00", "between 12:00 and 13:00"]],
    ["between 9 and 5", ["between 09:00 and 17:00", "between 21:00 and 05:00"]],
    ["by 9 - 5", ["by 09:00 - 17:00", "by 21:00 - 05:00"]],
    ["10 or 11 pm - 1", ["between 22:00 and 23:00 - 01:00", "between 22:00 and 23:00 - 13:00"]],
    ["9am - 12 or 1", ["09:00 - between 12:00 and 13:00", "09:00 - between 00:00 and 01:00"]],
    [
      "9 or 10 - 5 or 6",
      [
        "between 09:00 and 10:00 - between 17:00 and 18:00",
        "between 21:00 and 22:00 - between 05:00 and 06:00",
      ],
    ],
  ])("%s", (text, readings) => {
    expect(readTime(text)).toEqual({ problem: { code: "time-ambiguous", args: { found: text, readings } } });
    for (const shown of readings) expect(readTime(shown)).toHaveProperty("time");
  });
});

test.each([
  ["between 9am and 10pm", ["09:00 - 22:00"]],
  ["between 8 and 21", ["08:00 - 21:00", "between 20:00 and 21:00"]],
  ["22 or 11", ["22:00 - 11:00", "between 22:00 and 23:00"]],
  ["9pm or 9pm", ["21:00"]],
  ["between 9am and 10pm - 23:00", []],
])("%s: more than twelve hours apart, or the same", (text, readings) => {
  expect(readTime(text)).toEqual({ problem: { code: "time-too-wide", args: { found: text, readings } } });
  for (const shown of readings) expect(readTime(shown)).toHaveProperty("time");
});

describe("of two times the second is missing", () => {
  test.each([
    ["between 9", ["between 09:00 and 10:00", "9 or later", "by 9"]],
    ["9 pm or", ["between 21:00 and 22:00", "9 pm or later", "by 9 pm"]],
    ["between 9 and", ["between 09:00 and 10:00", "9 or later", "by 9"]],
    ["9 or - 9 or", []],
    ["22:00 - 1 or", ["22:00 - between 01:00 and 02:00", "22:00 - 1 or later", "22:00 - by 1"]],
  ])("%s", (text, readings) => {
    expect(readTime(text)).toEqual({
      problem: { code: "time-second-missing", args: { found: text, readings } },
    });
    for (const shown of readings) expect(readTime(shown)).toHaveProperty("time");
  });
});

describe("what is not a time is answered with what was probably meant", () => {
  test.each([
    ["930", "time-unreadable", "9:30"],
    ["[09:45 AM]", "time-unreadable", "09:45 AM"],
    ["12–1PM:", "time-unreadable", "12-1PM"],
    ["about 9am", "time-unreadable", "~9am"],
    ["around 9", "time-unreadable", "~9"],
    ["9 or so", "time-unreadable", "~9"],
    ["9ish", "time-unreadable", "~9"],
    ["at 9", "time-unreadable", "9"],
    ["nine thirty", "time-unreadable", "9:30"],
    ["half past nine", "time-unreadable", "9:30"],
    ["quarter to one", "time-unreadable", "12:45"],
    ["before nine", "time-unreadable", "by 9:00"],
    ["no later than 9:30 pm", "time-unreadable", "by 9:30 pm"],
    ["9:30 at the latest", "time-unreadable", "9:30 or earlier"],
    ["after 22:00", "time-unreadable", "22:00 or later"],
    ["not before 22:00", "time-unreadable", "22:00 or later"],
    ["22:00 or after", "time-unreadable", "22:00 or later"],
    ["from 22:00 on", "time-unreadable", "22:00 - ?"],
    ["1–5PM+:", "time-unreadable", "1-5PM or later"],
    ["between 9 - 10 pm", "time-unreadable", "between 9 and 10 pm"],
    ["between nine and ten", "time-unreadable", "between 9:00 and 10:00"],
    ["between ~9 and ~10", "time-unreadable", "between 9 and 10"],
    ["about 9 or 10", "time-unreadable", "9 or 10"],
    ["by about 9", "time-unreadable", "by 9"],
    ["sometime between 6 AM to 8 AM", "time-unreadable", "between 6 AM and 8 AM"],
    ["~22:30 - 1, 2 or 3", "time-unreadable", "~22:30 - between 1 and 3"],
    ["till 10 or 11", "time-unreadable", "until 10 or 11"],
    ["between lunch and noon", "time-unreadable", null],
    ["from until 9", "time-unreadable", null],
    ["between 25:00 and 26:00", "time-not-on-clock", null],
    ["6h30", "time-unreadable", "6:30"],
    ["9:00:00", "time-unreadable", "9:00"],
    ["22:00 -", "time-unreadable", "22:00 - ?"],
    ["- 07:00", "time-unreadable", "? - 07:00"],
    ["9p", "time-unreadable", "9 pm"],
    ["１２：３０", "time-unreadable", "12:30"],
    ["13 pm", "time-not-on-clock", "13:00"],
    ["00:30 am", "time-not-on-clock", "12:30 am"],
    ["25:00", "time-not-on-clock", null],
    ["9:75", "time-not-on-clock", null],
    ["24:30", "time-not-on-clock", null],
    ["lunch", "time-unreadable", null],
    ["9.5", "time-unreadable", null],
    ["", "time-unreadable", null],
  ])("%s: %s, %s", (text, code, write) => {
    expect(readTime(text)).toEqual({ problem: { code, args: { found: text, write } } });
    expect(write === null || "time" in readTime(write)).toBe(true);
  });

  test.each(["? - ?", "until ?"])("%s says nothing", (text) => expect(told(text)).toBe("time-says-nothing"));
});

test("no text makes it throw", () => {
  const pieces = fc.constantFrom(
    "9",
    "12",
    "0",
    ":",
    ".",
    "-",
    "–",
    " ",
    "?",
    "~",
    "am",
    "pm",
    "to",
    "until",
    "noon",
    " between ",
    " and ",
    " or ",
    "by ",
    "later",
    "from ",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((p) => p.join("")),
      ),
      (text) => {
        expect(readTime(text)).toBeTypeOf("object");
      },
    ),
  );
});

test("the schema's pattern accepts what is read, and nothing that is not of a time's form", () => {
  const pattern = new RegExp(`^(?:${TIME_PATTERN})$`);
  const clock = fc
    .tuple(
      fc.constantFrom("", "", "", "~"),
      fc.integer({ min: 0, max: 26 }),
      fc.constantFrom("", ":00", ".30", ":60"),
      fc.constantFrom("", "am", " p.m."),
    )
    .map((parts) => parts.join(""));
  const pair = fc.tuple(clock, clock);
  const part = fc.oneof(
    clock,
    pair.map(([a, b]) => `between ${a} and ${b}`),
    pair.map(([a, b]) => `${a} or ${b}`),
    clock.map((a) => `BY ${a}`),
    clock.map((a) => `${a} or later`),
    clock.map((a) => `${a} or Earlier`),
    clock.map((a) => `between ${a}`),
  );
  const range = fc
    .tuple(
      fc.constantFrom("", "", "from ", "until "),
      fc.oneof(part, fc.constant("?")),
      fc.constantFrom("-", " – ", " to "),
      fc.oneof(part, fc.constant("?")),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(part, range), (text) => {
      const code = told(text);
      // A form that no clock shows, or that has two readings, may match: a pattern cannot tell.
      const allowed = code.includes("..") ? [true] : code === "time-unreadable" ? [false] : [true, false];
      expect(allowed, `${text}: ${code}`).toContain(pattern.test(text));
    }),
    { numRuns: 4000 },
  );
});

// Every notation of docs/format.md, and every way in which a time can fail to be one.
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { TIME_PATTERN, readTime } from "../../src/load/time.ts";
import { formatClock } from "../../src/model/clock.ts";
import type { ClockTime } from "../../src/model/draft.ts";

/** A reading in one line: `09:00 .. 10:30`, `~23:00 .. next`, `22:00 .. ?`, or the code of the problem. */
function told(text: string): string {
  const reading = readTime(text);
  if ("problem" in reading) return reading.problem.code;
  const { start, end } = reading.time;
  const last = end === "implied" ? "next" : end === "open" ? "?" : clock(end);
  return `${start === null ? "?" : clock(start)} .. ${last}`;
}

function clock({ minute, approximate }: ClockTime): string {
  return `${approximate ? "~" : ""}${formatClock(minute)}`;
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

describe("what is not a time is answered with what was probably meant", () => {
  test.each([
    ["930", "time-unreadable", "9:30"],
    ["[09:45 AM]", "time-unreadable", "09:45 AM"],
    ["12–1PM:", "time-unreadable", "12-1PM"],
    ["about 9am", "time-unreadable", "~9am"],
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

  test("? - ? says nothing", () => expect(told("? - ?")).toBe("time-says-nothing"));
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
  const part = fc
    .tuple(
      fc.constantFrom("", "~"),
      fc.integer({ min: 0, max: 26 }),
      fc.constantFrom("", ":00", ".30", ":60"),
      fc.constantFrom("", "am", " p.m."),
    )
    .map((parts) => parts.join(""));
  const range = fc
    .tuple(
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
      expect(allowed).toContain(pattern.test(text));
    }),
    { numRuns: 2000 },
  );
});

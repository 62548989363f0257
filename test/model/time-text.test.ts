// Times as text: what is written of any time reads back as the same time.
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { readTime } from "../../src/load/time.ts";
import { minuteOfClock } from "../../src/model/clock.ts";
import type { ClockTime, Precision, TimeDraft } from "../../src/model/draft.ts";
import { clockTimeText, timeText } from "../../src/model/time-text.ts";

const clockTime: fc.Arbitrary<ClockTime> = fc
  .tuple(
    fc.integer({ min: 0, max: 1439 }),
    fc.constantFrom<Precision>("exact", "about", "between", "no-later", "no-earlier"),
    fc.integer({ min: 1, max: 720 }),
  )
  .map(([minute, precision, spread]) => ({
    minute,
    precision,
    spread: precision === "between" ? spread : 0,
  }));

const time: fc.Arbitrary<TimeDraft> = fc.oneof(
  fc.record({ start: clockTime, end: fc.constantFrom("implied" as const, "open" as const) }),
  fc.record({ start: fc.option(clockTime), end: clockTime }),
);

test("any time reads back as the same, and without a hint", () => {
  fc.assert(
    fc.property(time, (told) => {
      expect(readTime(timeText(told) ?? "")).toEqual({ time: told, hints: [] });
    }),
    { numRuns: 5000 },
  );
});

test("any clock time reads back as the same, on either clock", () => {
  fc.assert(
    fc.property(clockTime, fc.constantFrom("24h" as const, "12h" as const), (told, style) => {
      const expected = { time: { start: told, end: "implied" }, hints: [] };
      expect(readTime(clockTimeText(told, style))).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

function at(clock: string, precision: Precision = "exact", spread = 0): ClockTime {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return { minute: minuteOfClock(hour, minute), precision, spread };
}

describe("the text of", () => {
  test.each<[TimeDraft, string | null]>([
    [{ start: null, end: "implied" }, null],
    [{ start: at("9:00"), end: "implied" }, "09:00"],
    [{ start: at("23:00", "about"), end: "open" }, "~23:00 - ?"],
    [{ start: null, end: at("9:00", "no-later") }, "? - by 09:00"],
    [
      { start: at("22:00", "no-earlier"), end: at("1:00", "between", 120) },
      "22:00 or later - between 01:00 and 03:00",
    ],
    [{ start: at("9:00"), end: at("5:00") }, "9:00 am - 5:00 am"],
    [
      { start: at("9:00", "between", 60), end: at("9:00", "no-earlier") },
      "between 9:00 am and 10:00 am - 9:00 am or later",
    ],
    [{ start: at("12:30"), end: at("0:30") }, "12:30 - 00:30"],
  ])("%j is %s", (told, text) => expect(timeText(told)).toBe(text));
});

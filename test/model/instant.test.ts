// Zone arithmetic: tables of days on which clocks are set, and random days against the Temporal polyfill.
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";

import { clockShown, dateShown, localMinute } from "../../src/model/calendar.ts";
import { DAY, formatClock } from "../../src/model/clock.ts";
import { lengthOfDay, shownAt, whenShown } from "../../src/model/instant.ts";

describe("days on which clocks are set", () => {
  test.each([
    // zone, date of the 04:00 at which the day begins, minutes
    ["America/Los_Angeles", "2024-03-09", 1380],
    ["America/Los_Angeles", "2024-03-10", 1440],
    ["America/Los_Angeles", "2024-11-02", 1500],
    ["Europe/London", "2025-03-29", 1380],
    ["Europe/London", "2026-10-24", 1500],
    ["Australia/Lord_Howe", "2024-10-05", 1410],
    ["Australia/Lord_Howe", "2025-04-05", 1470],
    ["Pacific/Chatham", "2024-09-28", 1380],
    ["Pacific/Chatham", "2026-04-04", 1500],
    ["Asia/Beirut", "2025-03-29", 1380],
    ["Africa/Cairo", "2024-04-25", 1380],
    ["Africa/Cairo", "2024-10-31", 1500],
    ["America/Nuuk", "2024-03-30", 1380],
    ["Asia/Almaty", "2024-02-29", 1500],
    ["Africa/Casablanca", "2024-03-09", 1500],
    ["Asia/Shanghai", "2024-03-10", 1440],
    ["Asia/Kathmandu", "2024-03-31", 1440],
    ["UTC", "2024-02-29", 1440],
  ])("%s, the day that begins on %s: %i minutes", (zone, date, minutes) => {
    expect(lengthOfDay(zone, date)).toBe(minutes);
  });
});

describe("clock times that are shown twice or not at all", () => {
  test.each([
    // zone, date, time of day, how, and the clock time that is taken
    ["America/New_York", "2024-03-10", "02:30", "skipped", "03:30"],
    ["America/New_York", "2024-03-10", "02:00", "skipped", "03:00"],
    ["America/New_York", "2024-03-10", "03:00", "once", "03:00"],
    ["America/New_York", "2024-11-03", "01:30", "twice", "01:30"],
    ["America/New_York", "2024-11-03", "02:00", "once", "02:00"],
    ["Europe/Berlin", "2026-03-29", "02:30", "skipped", "03:30"],
    ["Europe/Berlin", "2026-10-25", "02:30", "twice", "02:30"],
    ["Australia/Lord_Howe", "2024-10-06", "02:15", "skipped", "02:45"],
    ["Australia/Lord_Howe", "2025-04-06", "01:45", "twice", "01:45"],
    ["Pacific/Chatham", "2024-09-29", "03:00", "skipped", "04:00"],
    ["Pacific/Chatham", "2025-04-06", "03:15", "twice", "03:15"],
  ])("%s %s %s: %s, taken as %s", (zone, date, clock, shown, taken) => {
    const [hour = 0, minute = 0] = clock.split(":").map(Number);
    const showing = whenShown(zone, localMinute(date, hour * 60 + minute - 240));
    expect(showing.shown).toBe(shown);
    expect(formatClock(clockShown(shownAt(zone, showing.instant)))).toBe(taken);
  });

  test("of two moments the first is meant", () => {
    const local = localMinute("2024-11-03", -150);
    const { instant } = whenShown("America/New_York", local);
    expect(shownAt("America/New_York", instant + 60)).toBe(local);
  });
});

const ZONES = [
  ...Intl.supportedValuesOf("timeZone").filter((zone) => !zone.startsWith("Antarctica/Troll")),
  "UTC",
];

/** Any minute of 2024 to 2026, half of them near the hours at which clocks are set. */
const localMinutes = fc.oneof(
  fc.record({ day: fc.integer({ min: 0, max: 1095 }), minute: fc.integer({ min: 0, max: DAY - 1 }) }),
  fc.record({
    day: fc.constantFrom(
      68,
      69,
      89,
      90,
      306,
      307,
      300,
      301,
      432,
      433,
      453,
      454,
      670,
      671,
      664,
      665,
      797,
      817,
    ),
    minute: fc.integer({ min: 0, max: 300 }),
  }),
);

test("moments, clock times and lengths of days are those of the Temporal polyfill", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), localMinutes, (zone, { day, minute }) => {
      const plain = Temporal.PlainDateTime.from("2024-01-01T00:00").add({ days: day, minutes: minute });
      const local = Date.UTC(2024, 0, 1 + day, 0, minute) / 60_000;
      const [first, last] = (["earlier", "later"] as const).map(
        (disambiguation) => plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds / 60_000,
      );
      const { instant, shown } = whenShown(zone, local);
      expect(instant).toBe(plain.toZonedDateTime(zone).epochMilliseconds / 60_000);
      const back = Temporal.Instant.fromEpochMilliseconds(instant * 60_000).toZonedDateTimeISO(zone);
      expect(shown === "once").toBe(first === last);
      expect(shown === "skipped").toBe(back.toPlainDateTime().toString() !== plain.toString());
      expect(dateShown(shownAt(zone, instant))).toBe(back.toPlainDate().toString());
      expect(clockShown(shownAt(zone, instant))).toBe((back.hour * 60 + back.minute + 1200) % DAY);

      const date = plain.toPlainDate().toString();
      const four = (d: Temporal.PlainDate) => d.toZonedDateTime({ timeZone: zone, plainTime: "04:00" });
      const length = four(plain.toPlainDate().add({ days: 1 })).since(four(plain.toPlainDate()));
      expect(lengthOfDay(zone, date)).toBe(length.total("minutes"));
    }),
    { numRuns: 2000 },
  );
});

test("a date before there were zones is read in local mean time, to the minute", () => {
  const { instant, shown } = whenShown("America/New_York", localMinute("1854-10-21", 300));
  expect(shown).toBe("once");
  expect(instant).toBe(Date.UTC(1854, 9, 21, 9, 0) / 60_000 + 296);
});

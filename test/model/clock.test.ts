// The clock of the diary day: 04:00 is minute 0, and what is written for people.
import { expect, test } from "vitest";

import { formatClock, formatDuration, minuteOfClock, shift, wrap } from "../../src/model/clock.ts";

test.each([
  [4, 0, 0],
  [4, 1, 1],
  [9, 0, 300],
  [12, 0, 480],
  [23, 59, 1199],
  [0, 0, 1200],
  [24, 0, 1200],
  [3, 45, 1425],
  [3, 59, 1439],
])("%i:%i is minute %i of the diary day", (hour, minute, expected) => {
  expect(minuteOfClock(hour, minute)).toBe(expected);
});

test.each([
  [0, "04:00", "4:00 am"],
  [300, "09:00", "9:00 am"],
  [480, "12:00", "12:00 pm"],
  [485, "12:05", "12:05 pm"],
  [540, "13:00", "1:00 pm"],
  [1199, "23:59", "11:59 pm"],
  [1200, "00:00", "12:00 am"],
  [1260, "01:00", "1:00 am"],
  [1425, "03:45", "3:45 am"],
  [1440, "04:00", "4:00 am"],
  [2700, "01:00", "1:00 am"],
])("minute %i is written %s, or %s", (minute, day, halves) => {
  expect(formatClock(minute)).toBe(day);
  expect(formatClock(minute, "24h")).toBe(day);
  expect(formatClock(minute, "12h")).toBe(halves);
});

test("every minute of the day is written as the clock time that it is read from", () => {
  for (let minute = 0; minute < 1440; minute++) {
    const [hour = 0, rest = 0] = formatClock(minute).split(":").map(Number);
    expect(minuteOfClock(hour, rest)).toBe(minute);
  }
});

test.each([
  [0, "0m"],
  [1, "1m"],
  [45, "45m"],
  [60, "1h"],
  [65, "1h05"],
  [90, "1h30"],
  [420, "7h"],
  [1440, "24h"],
])("a length of %i minutes is written %s", (minutes, text) => {
  expect(formatDuration(minutes)).toBe(text);
});

test.each([
  [-1, 1439],
  [1440, 0],
  [2881, 1],
  [-1441, 1439],
])("minute %i of any day is minute %i of one day", (minute, expected) => {
  expect(wrap(minute)).toBe(expected);
});

test.each([
  [300, 300, 0],
  [300, 330, 30],
  [330, 300, -30],
  [1430, 10, 20],
  [10, 1430, -20],
  [0, 720, 720],
  [720, 0, 720],
  [0, 721, -719],
])("from minute %i to minute %i it is %i the short way round", (from, to, expected) => {
  expect(shift(from, to)).toBe(expected);
});

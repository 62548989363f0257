// What holds for any text whatever: no throw, order kept, times that stand in their lines, bounded time.
import fc from "fast-check";
import { expect, test } from "vitest";

import { readPost } from "../../src/posts/read-post.ts";

const scrap = fc.oneof(
  fc.constantFrom(
    "7",
    "07:30",
    "7.30",
    "730",
    "0715",
    "19h",
    "7h30",
    "25:70",
    "noon",
    "上午9点",
    "半",
    "9時",
    "오후 7시",
    "Uhr",
    "am",
    "PM",
    "p.m.",
  ),
  fc.constantFrom(
    " ",
    "-",
    "–",
    " - ",
    "~",
    ":",
    "|",
    "\t",
    "→",
    ".",
    ",",
    "(",
    ")",
    "[",
    "\n",
    "\n\n",
    "• ",
    "# ",
    "1. ",
    "to",
    " or ",
    " until ",
    "between ",
  ),
  fc.constantFrom(
    "Monday",
    "Evening",
    "breakfast",
    "bed",
    "Work.",
    "minutes",
    "😀",
    "\u202E",
    "\u001B[31m",
    "🕢",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const post = fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join(""));

test("nothing throws, lines exist, and episodes keep the order of the text", () => {
  fc.assert(
    fc.property(post, (text) => {
      const count = text.split(/\r\n|\n|\r|\u2028|\u2029/).length;
      const { schedules, diagnostics } = readPost(text);
      for (const { line } of diagnostics) expect(line >= 1 && line <= count).toBe(true);
      const lines = schedules.flatMap(({ episodes }) => episodes.map(({ line }) => line));
      expect(lines).toEqual(lines.toSorted((a, b) => a - b));
      for (const { start, end } of schedules.flatMap(({ episodes }) => episodes)) {
        for (const time of [start, end])
          expect(time?.clock ?? "00:00").toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
      }
    }),
    { numRuns: 2000 },
  );
});

test("the digits of every start stand in its line", () => {
  const clock = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  fc.assert(
    fc.property(fc.array(clock, { minLength: 1, maxLength: 12 }), fc.boolean(), (clocks, twelve) => {
      const lines = clocks.map(
        ([hour, minute]) => `${twelve ? hour % 12 || 12 : hour}:${String(minute).padStart(2, "0")} stuff`,
      );
      for (const { episodes } of readPost(lines.join("\n")).schedules) {
        for (const { start, line } of episodes) {
          const [hour, minute] = (start?.clock ?? "").split(":").map(Number);
          const told = lines[line - 1] ?? "";
          expect(told).toContain(`:${String(minute).padStart(2, "0")}`);
          expect([hour, (hour ?? 0) % 12, ((hour ?? 0) % 12) + 12]).toContain(Number.parseInt(told, 10));
        }
      }
    }),
  );
});

test("a list with am and pm is read as it stands, whatever its order", () => {
  const hour = fc.integer({ min: 1, max: 11 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(hour, fc.constantFrom("am", "pm")), { minLength: 1, maxLength: 4 }),
      (times) => {
        const sorted = times.toSorted(([a, x], [b, y]) => x.localeCompare(y) || a - b);
        const text = sorted.map(([at, half]) => `${at}:20 ${half} stuff`).join("\n");
        const starts = readPost(text).schedules.flatMap(({ episodes }) =>
          episodes.map(({ start }) => start?.clock),
        );
        expect(starts).toEqual(
          sorted.map(([at, half]) => `${String(half === "pm" ? at + 12 : at).padStart(2, "0")}:20`),
        );
      },
    ),
  );
});

test.each([
  ["5 MB", "7:00 up\n".repeat(700_000)],
  ["one long line of times", "😀7:00 ".repeat(14_000)],
  ["nothing but dashes", "-".repeat(99_000)],
  ["words that may begin a time", "about around from ".repeat(5_000)],
  ["open brackets", "[(".repeat(49_000)],
  ["a long gap", `7:00${" ".repeat(99_000)}x`],
  ["a long gap of dashes", `7:00${" -".repeat(49_000)}x`],
  ["short lines", "7:00\n".repeat(19_000)],
  ["ranges", "from 7 to 8 or 9 ".repeat(5_800)],
])("hostile text is answered: %s", (_, text) => {
  const { schedules, diagnostics } = readPost(text);
  expect(schedules.length + diagnostics.length).toBeGreaterThan(0);
});

test("control characters and direction marks reach no activity", () => {
  const [day] = readPost("7:00 wa\u001B[31mke\u202E up\u200B\n8:00 desk\u0007").schedules;
  expect(day?.episodes.map(({ activity }) => activity).join("")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

// Repairs change no meaning: random spoiled files come back, and files that load stay what they are.
import { readdirSync, readFileSync } from "node:fs";

import fc from "fast-check";
import { expect, test } from "vitest";

import { loadSchedule } from "../../src/load/load-schedule.ts";
import { repair } from "../../src/load/repair.ts";

const folder = new URL("../../schedules/", import.meta.url);
const days = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"));
const file = { id: "x", path: "x.yaml" };

test("every built-in day is left as it is, to the byte", () => {
  for (const day of days) expect(repair(day, file)).toBe(day);
});

test("keys and categories in capitals come back to the same schedule, with comments and layout", () => {
  fc.assert(
    fc.property(fc.constantFrom(...days), fc.infiniteStream(fc.boolean()), (day, coins) => {
      const toss = () => coins.next().value === true;
      const spoiled = day.replaceAll(
        /^( *(?:- )?(?:\{ )?)([a-z]+)(?=: )/gm,
        (whole, lead: string, key: string) => (toss() ? lead + key.toUpperCase() : whole),
      );
      expect(repair(spoiled, file)).toBe(day);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["[10 or 11 pm]", '"10 or 11 pm"'],
  ["[ between 9:00 and 10:00 ]", '"between 9:00 and 10:00"'],
  ["? - by 09:00", '"? - by 09:00"'],
  ["? - between 15:00 and 15:30", '"? - between 15:00 and 15:30"'],
  ["22:00 or later", "22:00 or later"],
  ["between 9:00 and 10:00 - 10 or 11 pm", "between 9:00 and 10:00 - 10 or 11 pm"],
  // What was meant by these, only the writer knows.
  ["before nine", "before nine"],
  ["11 or 1", "11 or 1"],
  ["[9 or]", "[9 or]"],
])("time: %s is left as time: %s", (written, repaired) => {
  for (const line of [
    `{ time: TIME, activity: x, category: work }`,
    "time: TIME\n    activity: x\n    category: work",
  ]) {
    const text = `# yaml-language-server: $schema=./schedule.schema.json\nname: A\nepisodes:\n  - ${line}\n`;
    expect(repair(text.replace("TIME", written), file)).toBe(text.replace("TIME", repaired));
  }
});

test("any text at all: what loads, loads to the same, and a second repair changes nothing", () => {
  const lines = fc.oneof(
    fc.constantFrom(
      "name: A",
      "Name: A",
      "episodes:",
      "  - activity: @a",
      "  - activity: a: b",
      "  - { Time: 9am, activity: b }",
      "  - time: [9am]",
      "    activity: 'x' y",
      "note: true",
      "\t",
      "  - { activity: a, category: Sleep }",
      "# c",
      "mentions: []",
      "? x",
      "date: 2024-01-01",
    ),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 8 }), (parts) => {
      const text = parts.join("\n");
      const fixed = repair(text, file);
      const [before, after] = [loadSchedule(text, file), loadSchedule(fixed, file)];
      // What could not be read before may be read now; what could be means the same.
      expect(before.day ?? after.day).toEqual(after.day);
      expect(repair(fixed, file)).toBe(fixed);
    }),
    { numRuns: 400 },
  );
});

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
      expect(before.schedule ?? after.schedule).toEqual(after.schedule);
      expect(repair(fixed, file)).toBe(fixed);
    }),
    { numRuns: 400 },
  );
});

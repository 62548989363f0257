// Line ends of every kind, and what a merge key keeps from being read.
import { expect, test } from "vitest";

import { loadSchedule } from "../../src/load/load-schedule.ts";

const NAME = { id: "ada", path: "ada.yaml" };
const LINES = ["name: Ada", "episodes:", "  - { time: 9am - 11am, activity: Codes, category: coding }", ""];

test.each([
  ["a line feed", "\n"],
  ["both", "\r\n"],
  ["a carriage return alone", "\r"],
])("a line may end in %s", (_, end) => {
  const { day, diagnostics } = loadSchedule(LINES.join(end), NAME);
  expect(diagnostics).toEqual([]);
  expect(day?.episodes.map((e) => e.activity)).toEqual(["Codes"]);
});

test("a merge key is told alone, not with the keys that it would bring in", () => {
  const text =
    "name: Ada\nepisodes:\n  - &e { activity: Codes, category: coding }\n  - <<: *e\n    time: 10:00\n";
  expect(loadSchedule(text, NAME).diagnostics.map((d) => d.code)).toEqual(["yaml-merge"]);
});

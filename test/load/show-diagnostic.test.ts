// Diagnostics as they are shown: place, line, underline, advice; wide characters, long lines and hostile ones.
import { describe, expect, test } from "vitest";

import { positionOf, showDiagnostic } from "../../src/load/show-diagnostic.ts";
import { load } from "./texts.ts";

/** The first diagnostic of a text, as lines. */
function shown(text: string, width = 80): string {
  const { diagnostics, text: decoded } = load(text);
  const [first] = diagnostics;
  if (first === undefined) return "";
  return showDiagnostic(first, decoded, { width })
    .map((line) => line.map((run) => run.text).join(""))
    .join("\n");
}

test("place, severity, title; the line and its underline; advice and what to write", () => {
  expect(shown("name: x\nepisodes:\n  - { time: 9-5, activity: x, category: work }\n")).toBe(
    `ada.yaml:3:13: error: This time can be read in two ways
  3 |   - { time: 9-5, activity: x, category: work }
    |             ^^^
  Write the one that is meant:
      time: "09:00 - 17:00"
      time: "21:00 - 05:00"`,
  );
});

test("a diagnostic of the whole file has no line", () => {
  expect(shown("")).toMatch(/^ada\.yaml: error: This file is empty\n {2}Begin/);
});

test("tones: the severity stands in its own, and so does its underline", () => {
  const { diagnostics, text } = load("name: x\nepisodes: [{ activity: Codes }]");
  const [hint] = diagnostics;
  const tones = hint && showDiagnostic(hint, text).map((line) => line.map((run) => run.tone).join(" "));
  expect(tones).toEqual(["strong hint plain", "dim plain", "dim hint", "plain", "strong"]);
});

test("wide characters are underlined cell by cell", () => {
  expect(shown("name: x\nepisodes:\n  - { activity: 喝茶👩‍👩‍👧, category: 茶 }\n")).toContain(
    `  3 |   - { activity: 喝茶👩‍👩‍👧, category: 茶 }
    |                                   ^^`,
  );
});

test("a long line is cut around the spot, to the width", () => {
  const far = `name: x\nepisodes:\n  - { note: ${"so ".repeat(200)}, time: 25:00, activity: ${"so ".repeat(100)}}\n`;
  for (const width of [40, 60, 80, 120]) {
    const [, line = "", marks = ""] = shown(far, width).split("\n");
    expect(line.length).toBeLessThanOrEqual(width);
    expect(line).toMatch(/^ {2}3 \| ….*time: 25:00.*…$/);
    expect(line.slice(marks.indexOf("^"), marks.lastIndexOf("^") + 1)).toBe("25:00");
  }
});

test("of a line of a megabyte no more is shown than of a short one", () => {
  const [, line = ""] = shown("a".repeat(1_000_000)).split("\n");
  expect(line.length).toBeLessThanOrEqual(80);
});

test("control characters and overrides are not shown, and marks stay in place", () => {
  expect(
    shown('name: x\nepisodes:\n  - { note: "\u202e\u001b[31m", time: 25:00, activity: x }\n'),
  ).not.toMatch(
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    /[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/,
  );
  const { diagnostics, text } = load(
    'name: x\nepisodes:\n  - { note: "\u001b[31m", time: 25:00, activity: x }\n',
  );
  const bad = diagnostics.find((d) => d.code === "time-not-on-clock");
  const lines = bad && showDiagnostic(bad, text).map((line) => line.map((run) => run.text).join(""));
  expect(lines?.slice(1, 3)).toEqual([
    '  3 |   - { note: "", time: 25:00, activity: x }',
    "    |                       ^^^^^",
  ]);
});

describe("positions", () => {
  test.each([
    [0, { line: 1, column: 1 }],
    [2, { line: 1, column: 3 }],
    [3, { line: 2, column: 1 }],
    [5, { line: 3, column: 1 }],
    [6, { line: 3, column: 2 }],
  ])("%i", (offset, position) => expect(positionOf("ab\nc\nd", offset)).toEqual(position));
});

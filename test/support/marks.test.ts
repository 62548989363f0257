// Marks are read where they stand, and what is written is read back.
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type Mark, readMarks, writeMarks } from "./marks.ts";

test("a text without marks stays as it is, to the byte", () => {
  for (const text of [
    "",
    "a",
    "a\r\n\r\nb\n",
    "\uFEFF# ^^ not a mark, for a word follows that is none: ü\n",
  ]) {
    expect(readMarks(text)).toEqual({ text, marks: [] });
  }
});

test("marks point to the text above them and are taken out", () => {
  const fixture = [
    `name: Ann`,
    `episodes:`,
    `  - { time: "25:00", category: slep }`,
    `            ^^^^^ bad-time       ^^^^ unknown-category`,
    `            ^^ other`,
    `  - { time: "9:00" }`,
    `#   ^^^^^^^^^^^^^^^^ no-activity`,
    ``,
  ].join("\n");
  const { text, marks } = readMarks(fixture);
  expect(text).toBe(`name: Ann\nepisodes:\n  - { time: "25:00", category: slep }\n  - { time: "9:00" }\n`);
  expect(marks).toEqual([
    { line: 3, column: 13, length: 2, code: "other" },
    { line: 3, column: 13, length: 5, code: "bad-time" },
    { line: 3, column: 34, length: 4, code: "unknown-category" },
    { line: 4, column: 5, length: 16, code: "no-activity" },
  ]);
});

test("line ends of the text stay what they are", () => {
  expect(readMarks("ab\r\n ^ x\r\ncd\r\n")).toEqual({
    text: "ab\r\ncd\r\n",
    marks: [{ line: 1, column: 2, length: 1, code: "x" }],
  });
});

describe("a mark that points nowhere is an error", () => {
  test.each([
    ["^^ no-line", "no line above"],
    ["ab\n  ^^ past-end", "reaches past"],
    ["\n^^ past-end", "reaches past"],
  ])("%j", (fixture, message) => {
    expect(() => readMarks(fixture)).toThrow(message);
  });

  test("but one past the end of a line is where something is missing", () => {
    expect(readMarks("ab\n  ^ missing").marks).toEqual([{ line: 1, column: 3, length: 1, code: "missing" }]);
  });
});

test("marks that are written are read back", () => {
  const code = fc.constantFrom("bad-time", "x", "unknown-category2");
  const line = fc.string({
    unit: fc.constantFrom("a", "é", "中", "👩", " ", ":", "^"),
    minLength: 1,
    maxLength: 12,
  });
  const marked = fc
    .array(line, { minLength: 1, maxLength: 5 })
    // A line of text that looks like a mark would be taken for one.
    .filter((lines) => !lines.some((l) => /^#? *\^+ [a-z]/.test(l)))
    .chain((lines) => {
      const one = fc.integer({ min: 1, max: lines.length }).chain((number) => {
        const width = lines[number - 1]?.length ?? 0;
        return fc
          .integer({ min: 1, max: width })
          .chain((column) =>
            fc
              .record({ length: fc.integer({ min: 1, max: width - column + 1 }), code })
              .map((rest): Mark => ({ line: number, column, ...rest })),
          );
      });
      return fc.record({
        text: fc.constant(`${lines.join("\n")}\n`),
        marks: fc.array(one, { maxLength: 6 }),
      });
    });
  fc.assert(
    fc.property(marked, ({ text, marks }) => {
      const read = readMarks(writeMarks(text, marks));
      expect(read.text).toBe(text);
      expect(read.marks).toHaveLength(marks.length);
      expect(read.marks).toEqual(expect.arrayContaining([...marks]));
      expect(writeMarks(read.text, read.marks)).toBe(writeMarks(text, marks));
    }),
  );
});

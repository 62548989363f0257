// The house rules that can be counted: length, names, opening comments, no default exports.
import { readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { hasDefaultExport, type Module, modulesIn, openingComment, root } from "./support/modules.ts";

/** A module may be longer than this only with a reason here that a stranger would accept. */
const longest = 400;

const longModules: Readonly<Record<string, string>> = {};

const sources = modulesIn("src");
const everything = [...modulesIn("bin"), ...modulesIn("scripts"), ...sources, ...modulesIn("test")];

test("there are modules to look at in every folder", () => {
  const folders = new Set(everything.map(({ path }) => path.split("/")[0]));
  expect([...folders].toSorted()).toEqual(["bin", "scripts", "src", "test"]);
});

test(`only modules with a reason are longer than ${longest} lines, and the reasons are for modules that are`, () => {
  const long = everything.filter(({ text }) => lineCount(text) > longest).map(({ path }) => path);
  expect(long).toEqual(Object.keys(longModules).toSorted());
});

test("half of the modules in src are shorter than 90 lines", () => {
  const counts = sources.map(({ text }) => lineCount(text)).toSorted((a, b) => a - b);
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(90);
});

test("no module in src has a default export", () => {
  expect(sources.filter(hasDefaultExport).map(({ path }) => path)).toEqual([]);
});

test("every module but bin opens with a comment of whole sentences", () => {
  const without = everything.filter(
    (module) => !module.path.startsWith("bin/") && !opensWithSentence(module),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

test("no test has a time limit of its own, or looks at the clock", () => {
  const timed = everything.filter(({ path, text }) => path.startsWith("test/") && ofTime.test(text));
  expect(timed.map(({ path }) => path)).toEqual(["test/house.test.ts"]);
});

/** The clock's reading, or a number as the last thing that a test or a hook is given. */
const ofTime = /\b(?:performance|Date)\.now\(|^ *\},?\s+\d[\d_]{3,},?\s*\);|^\}, \d[\d_]{3,}\);/m;

test("no pattern of characters beyond U+FFFF looks backwards from the end of a text", () => {
  expect(sources.flatMap(({ text }) => text.match(classBeforeEnd) ?? [])).toEqual([]);
});

/** A pattern that is not tied to the beginning and ends in one class and the end: V8 14 misses characters there. */
const classBeforeEnd = /\/(?!\^)(?:[^/\n\\]|\\.)*\]\$\/[a-z]*u[a-z]*/g;

test("comments cite rules that docs/rules.md has", () => {
  const rules = readFileSync(path.join(root, "docs/rules.md"), "utf8");
  const cited = sources.flatMap(({ text }) => [...text.matchAll(/RULES ([\d, to]+\d|\d)/g)]);
  const numbers = new Set(cited.flatMap(([, list = ""]) => list.match(/\d+/g) ?? []));
  expect(numbers.size).toBeGreaterThan(10);
  expect([...numbers].filter((number) => !rules.includes(`**${number}. `))).toEqual([]);
});

test("no file or folder is named for nothing in particular", () => {
  expect(everything.filter(({ path }) => vagueName.test(path)).map(({ path }) => path)).toEqual([]);
});

const vagueName = /(^|[/.-])(utils?|helpers?|misc|common)([/.-]|$)/;

function lineCount(text: string): number {
  return text.replace(/\n$/, "").split("\n").length;
}

function opensWithSentence(module: Module): boolean {
  return /^["'`\p{Lu}\d][^]*\.$/u.test(openingComment(module));
}

function moduleOf(text: string): Module {
  return { path: "src/model/x.ts", text };
}

describe("the rules find what they are for", () => {
  test.each([
    "export default 1;",
    "const x = 1; export { x as default };",
    `export { default } from "./y.ts";`,
  ])("default export: %s", (text) => {
    expect(hasDefaultExport(moduleOf(text))).toBe(true);
  });

  test.each([
    "// The clock.\nexport const x = 1;",
    "/** The clock. */\n",
    "#!/usr/bin/env node\n// The clock,\n// in two lines.\n//\n// more\n",
  ])("opens well: %j", (text) => {
    expect(opensWithSentence(moduleOf(text))).toBe(true);
  });

  test.each([
    "",
    "export const x = 1;",
    "// the clock\n",
    "export const x = 1; // The clock.\n",
    "\nlet x; // A.\n",
  ])("opens badly: %j", (text) => {
    expect(opensWithSentence(moduleOf(text))).toBe(false);
  });

  test.each([
    [String.raw`/[\p{L}\p{M}]$/u.test(text)`, 1],
    [String.raw`/a|[^\p{L}]$/gu`, 1],
    [String.raw`/^[\p{L}]$/u`, 0],
    ["/[a-z]$/i", 0],
  ])("looks backwards: %s", (text, count) => {
    expect(text.match(classBeforeEnd) ?? []).toHaveLength(count);
  });

  test.each(["Date.now();", "performance.now();", "  },\n  60_000,\n);", "}, 5000);"])(
    "a time limit: %j",
    (text) => {
      expect(text).toMatch(ofTime);
    },
  );

  test.each(["src/utils/a.ts", "src/model/helpers.ts", "test/support/test-utils.ts", "src/common.ts"])(
    "vague: %s",
    (path) => {
      expect(path).toMatch(vagueName);
    },
  );
});

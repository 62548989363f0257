// What docs/format.md says is what the reader does: its examples of times are read, its lengths are those of the categories.
import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { readTime } from "../../src/load/time.ts";
import { CATEGORIES } from "../../src/model/category.ts";
import { formatDuration } from "../../src/model/clock.ts";
import { timeText } from "../../src/model/time-text.ts";
import { load } from "./texts.ts";

const page = readFileSync(new URL("../../docs/format.md", import.meta.url), "utf8");

/** What stands between two headings. */
function section(from: string, to: string): string {
  return page.slice(page.indexOf(`\n${from}\n`), page.indexOf(`\n${to}\n`));
}

function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
}

test("its first example loads with nothing to say", () => {
  const example = /```yaml\n([^`]+)```/.exec(page)?.[1] ?? "";
  expect(load(example).day).not.toBeNull();
  expect(load(example).diagnostics.filter((d) => d.severity !== "hint")).toEqual([]);
});

describe("what its tables of times show is read", () => {
  const rows = section("## Times", "### Times without am and pm")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| form") && !line.startsWith("| told"));
  const examples = rows.flatMap((row) => codeIn(row.split("|")[2] ?? ""));

  test.each(examples)("%s", (text) => expect(readTime(text)).toHaveProperty("time"));
});

describe("what it says that a time means, or may mean, is so", () => {
  const rules = section("### Times without am and pm", "### Order");
  const meant = [...rules.matchAll(/`([^`]+)` is (\d\d:\d\d) to (\d\d:\d\d)/g)];

  test.each(meant.map(([, text = "", from = "", to = ""]) => [text, from, to]))(
    "%s: %s to %s",
    (text, from, to) => {
      const reading = readTime(text);
      const written = "time" in reading ? timeText(reading.time) : null;
      expect([`${from} - ${to}`, `between ${from} and ${to}`]).toContain(written);
    },
  );

  test.each(codeIn(rules.slice(rules.indexOf("shows what it may mean"))))(
    "%s may mean two things",
    (text) => {
      expect(readTime(text)).toMatchObject({ problem: { code: "time-ambiguous" } });
    },
  );
});

test("its ordinary lengths are those of the category table", () => {
  const rows = section("### Ends that are not stated", "### Where the list meets itself").matchAll(
    /^\| (\d+h\d*) +\| (.+?) +\|$/gm,
  );
  const shown = [...rows].flatMap(([, length = "", names = ""]) => codeIn(names).map((id) => [id, length]));
  expect(shown.toSorted()).toEqual(CATEGORIES.map((c) => [c.id, formatDuration(c.ordinary)]).toSorted());
});

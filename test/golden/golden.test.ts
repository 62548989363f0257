// Every listed command line prints what its golden file says, and every golden file is listed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { run } from "../../src/cli/run.ts";
import { commandLineOf, goldenPage, parseCommandLine } from "../support/golden.ts";
import { commands } from "./commands.ts";

const here = import.meta.dirname;
const days = path.resolve(here, "../fixtures/days");

const update = process.env["UPDATE_GOLDEN"] === "1";
if (update && process.env["CI"] === "true") throw new Error("Golden files are not updated where CI=true.");

test("no command is listed twice, and every file is named after its command", () => {
  expect(new Set(Object.values(commands)).size).toBe(Object.keys(commands).length);
  for (const name of Object.keys(commands)) expect(name).toMatch(/^daydiff(-[a-z0-9]+)*$/);
});

test.each(Object.entries(commands))("%s", async (name, commandLine) => {
  const file = path.join(here, `${name}.md`);
  if (update) writeFileSync(file, await goldenPage(commandLine, days, run));
  if (!existsSync(file)) throw new Error(`${name}.md is missing; UPDATE_GOLDEN=1 writes it.`);

  const golden = readFileSync(file, "utf8");
  expect(commandLineOf(golden)).toBe(commandLine);
  expect(await goldenPage(commandLineOf(golden), days, run)).toBe(golden);
});

test("there is a golden file for every listed command, and no other", () => {
  const files = readdirSync(here).filter((name) => name.endsWith(".md"));
  expect(files.toSorted()).toEqual(
    Object.keys(commands)
      .map((name) => `${name}.md`)
      .toSorted(),
  );
});

describe("command lines are read as a shell reads them", () => {
  test.each([
    [`daydiff`, {}, []],
    [`daydiff "Binyuan Hui" 'Jason "J" Wei'`, {}, ["Binyuan Hui", `Jason "J" Wei`]],
    [`A=1 B_C="x y" daydiff --a="b c" ''`, { A: "1", B_C: "x y" }, ["--a=b c", ""]],
    [`daydiff - "<" < two/one.yaml`, {}, ["-", "<"], "two/one.yaml"],
  ])("%s", (commandLine, env, argv, stdin = undefined) => {
    expect(parseCommandLine(commandLine)).toEqual({ env, argv, stdin });
  });

  test.each(["", "diff -y a b", "env daydiff"])("but %j is no call of daydiff", (commandLine) => {
    expect(() => parseCommandLine(commandLine)).toThrow("Not a call");
  });
});

describe("a golden page", () => {
  test("shows output, errors, control characters and the exit code, and can be read back", async () => {
    const page = await goldenPage("C=1 daydiff a_b", days, async (argv, io) => {
      io.stdout.write(`\`\`\`\n${argv.join()} ${io.env["C"]}\n\x1B[1mbold\x9B\r\n`);
      io.stderr.write("half a line");
      return 2;
    });
    expect(page).toBe(
      [
        "# C=1 daydiff a\\_b",
        "````console\n$ C=1 daydiff a_b\n```\na_b 1\n␛[1mbold<U+009B>␍\n````",
        "On standard error:",
        "```text\nhalf a line\n```",
        "(The last line above is not ended.)",
        "Exit code 2.\n",
      ].join("\n\n"),
    );
    expect(commandLineOf(page)).toBe("C=1 daydiff a_b");
  });

  test("shows what is read from standard input and the files that are written, without writing them", async () => {
    const page = await goldenPage("daydiff - < ../../golden/commands.ts", days, async (_argv, io) => {
      const input = new TextDecoder().decode(io.readStdin());
      io.writeFile(path.join(io.cwd, "out/days.md"), input.slice(0, 2));
      io.writeFile(path.join(io.cwd, "days.png"), new Uint8Array(3));
      return 0;
    });
    expect(page).toContain("\n\nWrites out/days.md:\n\n```text\n//\n```\n");
    expect(page).toContain("\n\nWrites days.png, which is not text.\n\n");
    expect(existsSync(path.join(days, "days.png"))).toBe(false);
  });

  test("holds no path of this machine", async () => {
    const page = goldenPage("daydiff", days, async (_argv, io) => {
      io.stdout.write(`${io.cwd}/one.yaml\n`);
      return 0;
    });
    await expect(page).rejects.toThrow("where this machine");
  });
});

// What is typed wrongly, or as other tools have it, is answered with what to type here.
import path from "node:path";

import { describe, expect, test } from "vitest";

import { run } from "../../src/cli/run.ts";
import { testIo } from "../support/test-io.ts";

async function refused(...argv: string[]): Promise<string> {
  const { io, stdout, stderr } = testIo();
  expect(await run(argv, io)).toBe(2);
  expect(stdout()).toBe("");
  return stderr();
}

describe("a word of another tool", () => {
  test.each([
    [["ls"], "daydiff list"],
    [["diff", "hui", "wei"], "daydiff hui wei"],
    [["export", "hui"], "-o days.md"],
    [["cat", "hui"], "daydiff show hui"],
    [["version"], "daydiff --version"],
    [["man"], "daydiff --help"],
    [["https://example.org/a-day"], "does not read from the web"],
    [["hui", "www.example.org/day.yaml"], "does not read from the web"],
  ])("%j", async (argv, advice) => {
    const said = await refused(...argv);
    expect(said).toContain(advice);
    expect(said.trimEnd().split("\n")).toHaveLength(2);
  });

  test.each(["constructor", "__proto__", "toString"])("but %s is no word of any", async (word) => {
    expect(await refused(word)).toContain(`no schedule and no command called "${word}"`);
  });
});

describe("a name, command or option that is spelt nearly right", () => {
  test.each([
    [["hiu", "wei"], "Did you mean hui?"],
    [["shw", "hui"], "Did you mean show?"],
    [["Jason", "Wei"], "Did you mean wei?"],
    [["FRANKLYN"], "Did you mean franklin?"],
    [["show", "drawin"], "Did you mean darwin?"],
    [["help", "lst"], "daydiff help list"],
    [["--shrt", "hui", "wei"], "Did you mean --short?"],
    [["show", "hui", "--explian"], "Did you mean --explain?"],
    [["-v"], "Did you mean -V (--version)?"],
    [["hui", "wei", "--block", "A=codng"], "Did you mean coding?"],
  ])("%j", async (argv, advice) => {
    expect(await refused(...argv)).toContain(advice);
  });
});

test.each([
  [["help", "nope"], 'there is no command called "nope".', "The commands are: "],
  [["show"], "missing required argument 'names'.", "daydiff list"],
  [["list", "hui"], "too many arguments for 'list'. Expected 0 arguments but got 1.", "daydiff show NAME"],
  [["--sideways"], "unknown option '--sideways'.", "daydiff --help"],
  [["hui", "wei", "--only", "bars"], '--only bars: there is no section "bars".', "findings, strip"],
  [
    ["hui", "wei", "--csv", "--only", "strip"],
    "--only strip: there is no table of it for CSV.",
    "findings, rows",
  ],
  [
    ["hui", "wei", "--csv", "--only", "rows,blocks"],
    "CSV is one table, and --only names several.",
    "findings, rows",
  ],
  [
    ["nearest", "hui", "wei", "--csv", "--only", "rows"],
    "--only rows: there is no table of it for CSV.",
    "one table",
  ],
  [["hui", "wei", "--width", "10"], "--width 10: that is no number of columns.", "from 40 to 1000"],
  [["hui", "wei", "--md", "--csv"], "markdown and csv are asked for at once.", "Name one format."],
  [["hui", "wei", "-o", "days.docx"], "-o days.docx: its ending does not tell the format.", ".md"],
  [Array<string>(13).fill("hui"), "13 days are too many to compare.", "12 at most"],
])("%j is refused in two lines", async (argv, wrong, advice) => {
  const [first = "", second = "", ...rest] = (await refused(...argv)).split("\n");
  expect(first).toBe(`daydiff: ${wrong}`);
  expect(second).toContain(advice);
  expect(rest).toEqual([""]);
});

test("nothing that is typed gets to the terminal as a control sequence", async () => {
  for (const argv of [
    ["\u{1B}[31mx"],
    ["--\u{1B}[31mx"],
    ["hui", "wei", "--only", "\u{9B}1mx"],
    ["\u{1B}[2J.yaml"],
  ]) {
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    expect(await refused(...argv)).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
  }
});

test("--no-color is --color never", async () => {
  const { io, stdout } = testIo({ env: { FORCE_COLOR: "1" } });
  expect(await run(["hui", "wei", "--no-color"], io)).toBe(0);
  expect(stdout()).not.toContain("\u{1B}");
});

describe("the help of a command", () => {
  test.each([["show"], ["list"], ["help"]])("%s", async (name) => {
    const [asked, flagged] = [testIo(), testIo()];
    expect(await run(["help", name], asked.io)).toBe(0);
    expect(await run([name, "--help"], flagged.io)).toBe(0);
    expect(asked.stdout()).toContain(`Usage: daydiff ${name}`);
    expect(asked.stdout()).toBe(flagged.stdout());
  });

  test("without one, of the program", async () => {
    const [asked, flagged] = [testIo(), testIo()];
    expect(await run(["help"], asked.io)).toBe(0);
    expect(await run(["--help"], flagged.io)).toBe(0);
    expect(asked.stdout()).toBe(flagged.stdout());
  });
});

describe("a file that cannot be opened is told as what is wrong in one is, beside all else that is wrong", () => {
  const failing = (code: string) => () => {
    throw Object.assign(new Error("no"), { code });
  };
  test.each([
    ["ENOENT", "There is no such file"],
    ["EISDIR", "This is a directory"],
    ["EACCES", "This file cannot be read"],
  ])("%s", async (code, words) => {
    const { io, stderr } = testIo({ cwd: path.resolve("/nowhere"), readFile: failing(code) });
    expect(await run(["one.yaml", "./two.yaml"], io)).toBe(2);
    expect(stderr()).toMatch(new RegExp(`^one\\.yaml: error: ${words}.*\n`));
    expect(stderr()).toMatch(new RegExp(`^two\\.yaml: error: ${words}`, "m"));
  });
});

// Checking files: every diagnostic, in three formats, and repairs that change no meaning.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { run } from "../../src/cli/run.ts";
import { folderIo } from "../support/folder-io.ts";

const SCHEMA = "# yaml-language-server: $schema=./schedule.schema.json\n";
const GOOD = 'name: Ada\nepisodes:\n  - { time: "09:00 - 10:00", activity: Codes, category: coding }\n';
const HINT = GOOD.replace(", category: coding", "");
const WARNING = `${GOOD}note:\n`;
const ERROR = GOOD.replace("coding", "codding");

function withFiles(files: Readonly<Record<string, string>>) {
  const made = folderIo();
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(made.folder, name), text);
  return made;
}

test.each([
  [GOOD, 0, 0, "1 file: nothing to say"],
  [HINT, 0, 0, "1 file: 1 hint"],
  [WARNING, 0, 2, "1 file: 1 warning"],
  [ERROR, 2, 2, "1 file: 1 error"],
  ["", 2, 2, "1 file: 1 error"],
])("%j", async (text, code, strict, last) => {
  const { io, stdout } = withFiles({ "a.yaml": text });
  expect(await run(["check", "a.yaml"], io)).toBe(code);
  expect(stdout().trimEnd().split("\n").at(-1)).toBe(last);
  expect(await run(["check", "a.yaml", "--strict"], io)).toBe(strict);
});

test("all files are checked, in spite of errors in the first and names that are none", async () => {
  const { io, stdout, stderr } = withFiles({ "a.yaml": ERROR, "b.yaml": WARNING });
  expect(await run(["check", "a", "nobody", "b", "./gone.yaml"], io)).toBe(2);
  expect(stdout()).toContain("a.yaml:3:57: error: There is no such category");
  expect(stdout()).toContain("b.yaml:4:1: warning");
  expect(stdout()).toContain("gone.yaml: error: it cannot be read: there is no such file");
  expect(stdout()).toContain("3 files: 2 errors, 1 warning");
  expect(stderr()).toContain('"nobody"');
});

test("without a name every schedule that there is is checked, hidden ones too", async () => {
  const { io, stdout, own } = withFiles({ "hui.yaml": GOOD });
  mkdirSync(own, { recursive: true });
  writeFileSync(path.join(own, "hui.yaml"), ERROR);
  expect(await run(["check"], io)).toBe(2);
  const builtIns = io.listFolder(io.builtIns).filter((f) => f.endsWith(".yaml")).length;
  expect(stdout()).toContain(`${builtIns + 2} files: 1 error`);
});

test("json tells place, code, message and what to write", async () => {
  const { io, stdout } = withFiles({ "a.yaml": ERROR });
  expect(await run(["check", "a.yaml", "--format", "json"], io)).toBe(2);
  const told = JSON.parse(stdout());
  expect(told).toMatchObject({ errors: 1, warnings: 0, hints: 0 });
  expect(told.files[0]).toMatchObject({ path: "a.yaml", id: "a", unread: null });
  expect(told.files[0].diagnostics[0]).toEqual({
    severity: "error",
    code: "unknown-category",
    line: 3,
    column: 57,
    endLine: 3,
    endColumn: 64,
    message: "There is no such category",
    advice: expect.any(String),
    write: ["category: coding"],
  });
});

test("github annotates the line, with its own escapes", async () => {
  const { io, stdout } = withFiles({ "a,b:100%.yaml": ERROR, "c.yaml": WARNING, "d.yaml": HINT });
  expect(await run(["check", "a,b:100%.yaml", "c", "d", "--format", "github"], io)).toBe(2);
  const lines = stdout().trimEnd().split("\n");
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe(
    "::error file=a%2Cb%3A100%25.yaml,line=3,endLine=3,col=57,endColumn=64,title=There is no such category::You may have meant:%0A  category: coding",
  );
  expect(lines[1]).toMatch(/^::warning file=c\.yaml,line=4/);
  expect(lines[2]).toMatch(/^::notice file=d\.yaml,line=3/);
});

describe("--fix", () => {
  test.each([
    ["the schema line", GOOD, SCHEMA + GOOD],
    [
      "keys",
      `${SCHEMA}Name: Ada\nEPISODES:\n  - { Time: "09:00", Activity: a, Category: Sleep } # kept\n`,
      `${SCHEMA}name: Ada\nepisodes:\n  - { time: "09:00", activity: a, category: sleep } # kept\n`,
    ],
    [
      "a leading sign",
      `${SCHEMA}name: Ada\nepisodes:\n  - activity: @home # not said\n  - activity:   \`tick\`\n`,
      `${SCHEMA}name: Ada\nepisodes:\n  - activity: "@home" # not said\n  - activity:   "\`tick\`"\n`,
    ],
    [
      "a colon",
      `${SCHEMA}name: Ada\nepisodes:\n  - activity: Lunch: soup\n`,
      `${SCHEMA}name: Ada\nepisodes:\n  - activity: "Lunch: soup"\n`,
    ],
    [
      "brackets around a time",
      `${SCHEMA}name: Ada\nepisodes:\n  - time: [09:45 AM]\n    activity: a\n`,
      `${SCHEMA}name: Ada\nepisodes:\n  - time: "09:45 AM"\n    activity: a\n`,
    ],
    [
      "a word that YAML takes for another",
      `${SCHEMA}name: true\nepisodes:\n  - activity: a\n`,
      `${SCHEMA}name: "true"\nepisodes:\n  - activity: a\n`,
    ],
    [
      "line ends",
      "name: Ada\r\nepisodes:\r\n  - activity: @x\r\n",
      `${SCHEMA.trimEnd()}\r\nname: Ada\r\nepisodes:\r\n  - activity: "@x"\r\n`,
    ],
  ])("%s", async (_what, text, fixed) => {
    const { io, read, stderr } = withFiles({ "a.yaml": text });
    expect(await run(["check", "a.yaml", "--fix"], io)).toBe(0);
    expect(read("a.yaml")).toBe(fixed);
    expect(stderr()).toContain("Repaired a.yaml");
    const before = stderr();
    expect(await run(["check", "a.yaml", "--fix"], io)).toBe(0);
    expect(stderr()).toBe(before);
  });

  test("shows the change", async () => {
    const { io, stderr } = withFiles({ "a.yaml": `# mine\nname: Ada\nepisodes:\n\n  - activity: @home\n` });
    expect(await run(["check", "a.yaml", "--fix"], io)).toBe(0);
    expect(stderr()).toBe(
      [
        "Repaired a.yaml",
        `  +   1 | ${SCHEMA.trimEnd()}`,
        "  -   5 |   - activity: @home",
        '  +   6 |   - activity: "@home"',
        "",
      ].join("\n"),
    );
  });

  test.each([
    ["a misspelled category", SCHEMA + ERROR],
    ["a misspelled key", `${SCHEMA}nam: Ada\nepisodes: [{ activity: a }]\n`],
    ["two keys that would clash", `${SCHEMA}name: Ada\nName: Bob\nepisodes: [{ activity: a }]\n`],
    ["a range that may be two", `${SCHEMA}name: Ada\nepisodes: [{ time: 9-5, activity: a }]\n`],
    ["nothing to repair", SCHEMA + GOOD],
  ])("leaves %s alone", async (_what, text) => {
    const { io, read, stderr } = withFiles({ "a.yaml": text });
    await run(["check", "a.yaml", "--fix"], io);
    expect(read("a.yaml")).toBe(text);
    expect(stderr()).toBe("");
  });

  test("leaves the built-ins alone, and keeps a byte order mark", async () => {
    const written: string[] = [];
    const { io, read } = withFiles({ "a.yaml": `\uFEFF${GOOD}` });
    const writeFile = (file: string, content: string | Uint8Array) => {
      written.push(file);
      io.writeFile(file, content);
    };
    expect(await run(["check", "--fix"], { ...io, writeFile })).toBe(0);
    expect(written.map((file) => path.basename(file))).toEqual(["a.yaml"]);
    expect(read("a.yaml")).toBe(`\uFEFF${SCHEMA}${GOOD}`);
  });

  test("says when a file cannot be written, and leaves it", async () => {
    const { io, read, stderr } = withFiles({ "a.yaml": GOOD });
    const writeFile = () => {
      throw Object.assign(new Error("no"), { code: "EACCES" });
    };
    await run(["check", "a.yaml", "--fix"], { ...io, writeFile });
    expect(stderr()).toContain("permission is denied");
    expect(read("a.yaml")).toBe(GOOD);
  });
});

test("a format that is none is told", async () => {
  const { io, stderr } = withFiles({});
  expect(await run(["check", "--format", "xml"], io)).toBe(2);
  expect(stderr()).toContain("human, json, github");
});

// Editing goes round until the file is good or given up, and what was typed is saved or kept.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { run } from "../../src/cli/run.ts";
import { folderIo, type FolderIo, type Person } from "../support/folder-io.ts";

const GOOD = 'name: Ada\nepisodes:\n  - { time: "09:00", activity: Codes, category: coding }\n';
const BAD = GOOD.replace("coding", "codding");

/** A schedule ada.yaml of the user's own, and an editor. */
function withAda(person: Person, env: Record<string, string> = { EDITOR: "vi" }): FolderIo {
  const made = folderIo({}, person);
  mkdirSync(made.own, { recursive: true });
  writeFileSync(path.join(made.own, "ada.yaml"), GOOD);
  return { ...made, io: { ...made.io, env: { ...made.io.env, ...env } } };
}

const toBad = (text: string) => text.replace("coding", "codding");
const toGood = (text: string) => text.replace("codding", "coding").replace("09:00", "08:00");

test("what is changed is saved, and no draft is left", async () => {
  const { io, own, drafts, read } = withAda({ edits: [toGood] });
  expect(await run(["edit", "ada"], io)).toBe(0);
  expect(read(path.join(own, "ada.yaml"))).toContain("08:00");
  expect(readdirSync(drafts)).toEqual([]);
});

test("on a mistake it shows it and offers to edit again, with what was typed", async () => {
  const { io, own, read, stderr, questions } = withAda({ edits: [toBad, toGood], answers: ["what?", "e"] });
  expect(await run(["edit", "Ada"], io)).toBe(0);
  expect(stderr()).toContain("There is no such category");
  expect(questions).toHaveLength(2);
  expect(read(path.join(own, "ada.yaml"))).toBe(GOOD.replace("09:00", "08:00"));
});

test.each([
  ["k", 0, BAD, []],
  ["d", 0, GOOD, []],
  [null, 2, GOOD, ["ada.yaml"]],
])("on a mistake the answer %j ends with %i", async (answer, code, text, kept) => {
  const { io, own, drafts, read } = withAda({ edits: [toBad], answers: [answer] });
  expect(await run(["edit", "ada"], io)).toBe(code);
  expect(read(path.join(own, "ada.yaml"))).toBe(text);
  expect(readdirSync(drafts)).toEqual(kept);
});

test("without a terminal a mistake is kept in a draft that is named", async () => {
  const { io, own, drafts, read, stderr } = withAda({ edits: [toBad] });
  expect(await run(["edit", "ada"], { ...io, typed: false })).toBe(2);
  expect(stderr()).toContain(path.join(drafts, "ada.yaml"));
  expect(read(path.join(drafts, "ada.yaml"))).toBe(BAD);
  expect(read(path.join(own, "ada.yaml"))).toBe(GOOD);
});

test("a built-in is copied, and the copy stands in for it", async () => {
  const { io, own, read, stdout } = withAda({ edits: [(text) => text.replace("Gets up", "Rises")] });
  expect(await run(["edit", "hui"], io)).toBe(0);
  const copy = path.join(own, "hui.yaml");
  expect(read(copy)).toContain("Rises");
  expect(read(path.join(io.builtIns, "hui.yaml"))).not.toContain("Rises");
  expect(await run(["list", "--path", "hui"], io)).toBe(0);
  expect(stdout()).toContain(`${copy}\n`);
});

test("a built-in that is left as it was gets no copy", async () => {
  const { io, own } = withAda({ edits: [(text) => text] });
  expect(await run(["edit", "hui"], io)).toBe(0);
  expect(existsSync(path.join(own, "hui.yaml"))).toBe(false);
});

describe("nothing typed is lost", () => {
  test("when the editor fails", async () => {
    const { io, own, read, stderr, drafts } = withAda({ edits: [] });
    expect(await run(["edit", "ada"], io)).toBe(2);
    expect(stderr()).toContain("no more edits in this test");
    expect(stderr()).toContain(drafts);
    expect(read(path.join(own, "ada.yaml"))).toBe(GOOD);
  });

  test("when the file was changed meanwhile", async () => {
    const other = GOOD.replace("Codes", "Sleeps");
    const { io, own, drafts, read, stderr } = withAda({
      edits: [
        (text) => {
          writeFileSync(path.join(own, "ada.yaml"), other);
          return toGood(text).replace("09:00", "08:00");
        },
      ],
    });
    expect(await run(["edit", "ada"], io)).toBe(2);
    expect(stderr()).toContain("was changed by someone else");
    expect(read(path.join(own, "ada.yaml"))).toBe(other);
    expect(read(path.join(drafts, "ada.yaml"))).toContain("08:00");
  });

  test("when the file cannot be written", async () => {
    const { io, own, drafts, read, stderr } = withAda({ edits: [toGood] });
    const full = (file: string, content: string | Uint8Array) => {
      if (file.includes("schedules")) throw Object.assign(new Error("no"), { code: "ENOSPC" });
      io.writeFile(file, content);
    };
    expect(await run(["edit", "ada"], { ...io, writeFile: full })).toBe(2);
    expect(stderr()).toContain("the disk is full");
    expect(read(path.join(own, "ada.yaml"))).toBe(GOOD);
    expect(read(path.join(drafts, "ada.yaml"))).toContain("08:00");
  });
});

test.each([
  [{}, "no editor is set"],
  [{ EDITOR: " " }, "export EDITOR=nano"],
])("with the environment %j it says what to set", async (env, said) => {
  const { io, own, read, stderr } = withAda({}, env as Record<string, string>);
  expect(await run(["edit", "ada"], io)).toBe(2);
  expect(stderr()).toContain(said);
  expect(read(path.join(own, "ada.yaml"))).toBe(GOOD);
});

test.each([
  ["nobody", "there is no schedule"],
  ["-", "cannot be edited"],
  ["./nowhere.yaml", "daydiff add NAME"],
])("edit %s", async (name, said) => {
  const { io, stderr } = withAda({});
  expect(await run(["edit", name], io)).toBe(2);
  expect(stderr()).toContain(said);
});

test("VISUAL goes before EDITOR, and both may have arguments", async () => {
  const called: string[] = [];
  const { io } = withAda({}, { VISUAL: "code --wait", EDITOR: "vi" });
  const runEditor = async (editor: string) => (called.push(editor), null);
  expect(await run(["edit", "ada"], { ...io, runEditor })).toBe(0);
  expect(called).toEqual(["code --wait"]);
});

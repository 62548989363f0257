// The screens of the README are what the commands above them print.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { run } from "../src/cli/run.ts";
import { testIo } from "./support/test-io.ts";

const README = path.resolve(import.meta.dirname, "../README.md");
const SCREEN = /```console\n\$ daydiff ([^\n]*)\n([\s\S]*?)```/g;

const text = readFileSync(README, "utf8");
const screens = [...text.matchAll(SCREEN)].map(([, command = "", shown = ""]) => ({ command, shown }));

async function printed(command: string): Promise<string> {
  const { io, stdout } = testIo();
  expect(await run(command.split(" "), io)).toBe(0);
  return stdout();
}

test("the README shows screens", () => {
  expect(screens.length).toBeGreaterThanOrEqual(3);
});

if (process.env["UPDATE_GOLDEN"] === "1" && process.env["CI"] === undefined) {
  test("the README is written anew", async () => {
    let updated = text;
    for (const { command, shown } of screens) {
      const block = (output: string) => `\`\`\`console\n$ daydiff ${command}\n${output}\`\`\``;
      const output = await printed(command);
      updated = updated.replace(block(shown), () => block(output));
    }
    writeFileSync(README, updated);
  });
}

test.each(screens)("daydiff $command", async ({ command, shown }) => {
  expect(shown).toBe(await printed(command));
});

test("the four lines that matter are among what is printed", async () => {
  const [, lines = ""] = /```text\n([\s\S]*?)```/.exec(text) ?? [];
  const screen = (await printed("hui wei --width 1000")).replace(/\s+/g, " ");
  for (const line of lines.trim().split("\n")) expect(screen).toContain(line);
});

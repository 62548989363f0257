// The screens of the README are what the commands above them print; `npm run readme` writes them anew.
import { readFileSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { run } from "../src/cli/run.ts";
import { testIo } from "./support/test-io.ts";

const text = readFileSync(path.resolve(import.meta.dirname, "../README.md"), "utf8");
const SCREEN = /```console\n\$ daydiff ([^\n]*)\n([\s\S]*?)```/g;
const screens = [...text.matchAll(SCREEN)].map(([, command = "", shown = ""]) => ({ command, shown }));

async function printed(command: string): Promise<string> {
  const { io, stdout } = testIo();
  expect(await run(command.split(" "), io)).toBe(0);
  return stdout();
}

test("the README shows screens", () => {
  expect(screens.length).toBeGreaterThanOrEqual(3);
});

test.each(screens)("daydiff $command", async ({ command, shown }) => {
  expect(shown).toBe(await printed(command));
});

test("the four lines that matter are among what is printed", async () => {
  const [, lines = ""] = /```text\n([\s\S]*?)```/.exec(text) ?? [];
  const screen = (await printed("hui wei --width 1000")).replace(/\s+/g, " ");
  for (const line of lines.trim().split("\n")) expect(screen).toContain(line);
});

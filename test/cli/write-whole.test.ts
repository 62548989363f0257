// A file is replaced as a whole; links stay links, and what is no plain file is never replaced.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  mkdtempSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { writeWhole } from "../../src/cli/write-whole.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "daydiff-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);

test("a new file is written, and nothing else stays beside it", () => {
  writeWhole(at("days.md"), "one\n");
  expect(readFileSync(at("days.md"), "utf8")).toBe("one\n");
  expect(readdirSync(folder)).toEqual(["days.md"]);
});

test("an old file is replaced and keeps its mode", () => {
  writeFileSync(at("days.md"), "old and longer");
  chmodSync(at("days.md"), 0o640);
  writeWhole(at("days.md"), new TextEncoder().encode("new"));
  expect(readFileSync(at("days.md"), "utf8")).toBe("new");
  expect(statSync(at("days.md")).mode & 0o777).toBe(0o640);
});

test("through a link, the file behind it is replaced and the link stays", () => {
  mkdirSync(at("site"));
  writeFileSync(at("site/days.md"), "old");
  symlinkSync("site/days.md", at("link.md"));
  writeWhole(at("link.md"), "new");
  expect(lstatSync(at("link.md")).isSymbolicLink()).toBe(true);
  expect(readFileSync(at("site/days.md"), "utf8")).toBe("new");
});

test.skipIf(process.platform === "win32")("a pipe is written into and stays a pipe", () => {
  execFileSync("mkfifo", [at("pipe")]);
  const reader = openSync(at("pipe"), constants.O_RDWR | constants.O_NONBLOCK);
  try {
    writeWhole(at("pipe"), "through");
    const buffer = Buffer.alloc(20);
    expect(buffer.toString("utf8", 0, readSync(reader, buffer))).toBe("through");
    expect(statSync(at("pipe")).isFIFO()).toBe(true);
  } finally {
    closeSync(reader);
  }
});

test("a folder is refused, even an empty one, and nothing stays beside it", () => {
  mkdirSync(at("days.md"));
  expect(() => writeWhole(at("days.md"), "x")).toThrow(expect.objectContaining({ code: "EISDIR" }));
  expect(readdirSync(folder)).toEqual(["days.md"]);
  expect(statSync(at("days.md")).isDirectory()).toBe(true);
});

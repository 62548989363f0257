// An Io whose schedules lie in a folder of the test, with a person at the terminal who pastes, answers and edits.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { onTestFinished } from "vitest";

import type { Io } from "../../src/cli/io.ts";
import { testIo, type TestIo } from "./test-io.ts";

/** Who sits at the terminal: what they paste, answer (null: Ctrl-C) and do to a file in their editor. */
export interface Person {
  readonly paste?: string;
  readonly interrupted?: boolean;
  readonly answers?: readonly (string | null)[];
  readonly edits?: readonly ((text: string) => string)[];
}

/** The Io, the folder and what was asked. */
export interface FolderIo extends TestIo {
  readonly folder: string;
  /** The user's own schedules. */
  readonly own: string;
  readonly drafts: string;
  readonly questions: readonly string[];
  readonly read: (file: string) => string;
}

/** A new folder that goes when the test ends. Without a person, everything is a pipe. */
export function folderIo(parts: Partial<Io> = {}, person: Person | null = null): FolderIo {
  const folder = mkdtempSync(path.join(tmpdir(), "daydiff-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const answers = [...(person?.answers ?? [])];
  const edits = [...(person?.edits ?? [])];
  const questions: string[] = [];
  const test = testIo({
    cwd: folder,
    env: { XDG_DATA_HOME: path.join(folder, "data"), TMPDIR: folder },
    readPaste: async () => ({ text: person?.paste ?? "", interrupted: person?.interrupted ?? false }),
    ask: async (question) => {
      questions.push(question);
      const answer = answers.shift();
      return answer === undefined ? null : answer;
    },
    runEditor: async (_editor, file) => {
      const change = edits.shift();
      if (change === undefined) return "no more edits in this test";
      writeFileSync(file, change(readFileSync(file, "utf8")));
      return null;
    },
    ...parts,
  });
  const atTerminal = person !== null;
  const io: Io = {
    ...test.io,
    typed: atTerminal,
    stdout: { ...test.io.stdout, isTTY: atTerminal, ...(atTerminal && { columns: 80 }) },
    stderr: { ...test.io.stderr, isTTY: atTerminal, ...(atTerminal && { columns: 80 }) },
    env: { ...test.io.env, NO_COLOR: "1" },
  };
  return {
    ...test,
    io,
    folder,
    own: path.join(folder, "data/daydiff/schedules"),
    drafts: path.join(folder, "data/daydiff/drafts"),
    questions,
    read: (file) => readFileSync(path.resolve(folder, file), "utf8"),
  };
}

/** An Io's standard input with this text. */
export function piped(text: string | Uint8Array): Partial<Io> {
  return { readStdin: () => (typeof text === "string" ? new TextEncoder().encode(text) : text) };
}

// An Io that keeps what the command writes, for tests that run it in their own process.
import { readFileSync } from "node:fs";

import type { Io } from "../../src/cli/io.ts";

/** What a run wrote so far, beside the Io to run with. */
export interface TestIo {
  readonly io: Io;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** A pipe of 80 columns in an empty environment; any part of the Io can be given another value. */
export function testIo(parts: Partial<Io> = {}): TestIo {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    stdout: { write: (text) => void out.push(text), isTTY: false },
    stderr: { write: (text) => void err.push(text), isTTY: false },
    env: {},
    cwd: process.cwd(),
    readFile: (path) => readFileSync(path),
    ...parts,
  };
  return { io, stdout: () => out.join(""), stderr: () => err.join("") };
}

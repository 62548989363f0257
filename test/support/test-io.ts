// An Io that keeps what the command writes, for tests that run it in their own process.
import path from "node:path";

import type { Io } from "../../src/cli/io.ts";
import { processIo } from "../../src/cli/process-io.ts";

/** What a run wrote so far, beside the Io to run with. */
export interface TestIo {
  readonly io: Io;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** Made once, for each one made listens to the streams of the process. */
const machine = processIo();

const ROOT = path.resolve(import.meta.dirname, "../..");

/** A pipe of 80 columns in an empty environment, at home nowhere; any part of the Io can be given another value. */
export function testIo(parts: Partial<Io> = {}): TestIo {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    ...machine,
    stdout: { write: (text) => void out.push(text), isTTY: false },
    stderr: { write: (text) => void err.push(text), isTTY: false },
    env: {},
    cwd: ROOT,
    home: "/nonexistent",
    platform: "linux",
    builtIns: path.join(ROOT, "schedules"),
    readStdin: () => new Uint8Array(),
    typed: false,
    readPaste: async () => ({ text: "", interrupted: false }),
    ask: async () => null,
    runEditor: async () => "no editor runs in this test",
    ...parts,
  };
  return { io, stdout: () => out.join(""), stderr: () => err.join("") };
}

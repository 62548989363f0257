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

const machine = processIo();

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The fonts that the build copies, where they come from. */
export const FONTS: readonly string[] = [
  "400Regular/Inter_400Regular.ttf",
  "600SemiBold/Inter_600SemiBold.ttf",
].map((file) => path.join(ROOT, "node_modules/@expo-google-fonts/inter", file));

/** A pipe of 80 columns in an empty environment, at home nowhere; any part of the Io can be given another value. */
export function testIo(parts: Partial<Io> = {}): TestIo {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    ...machine,
    stdout: { write: (content) => void out.push(textOf(content)), isTTY: false },
    stderr: { write: (content) => void err.push(textOf(content)), isTTY: false },
    env: {},
    cwd: ROOT,
    home: "/nonexistent",
    today: () => "2026-11-25",
    platform: "linux",
    builtIns: path.join(ROOT, "schedules"),
    readings: "/nonexistent",
    fonts: FONTS,
    openFile: async () => "nothing is opened in this test",
    readStdin: () => new Uint8Array(),
    typed: false,
    readPaste: async () => ({ text: "", interrupted: false }),
    ask: async () => null,
    runEditor: async () => "no editor runs in this test",
    ...parts,
  };
  return { io, stdout: () => out.join(""), stderr: () => err.join("") };
}

/** Bytes keep their values, one character each. */
function textOf(content: string | Uint8Array): string {
  return typeof content === "string" ? content : Buffer.from(content).toString("latin1");
}

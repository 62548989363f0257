// What the process reads from and prints to, without a stream of Node's but for a terminal: making one takes time.
import { fstatSync, readSync, statSync, writeSync } from "node:fs";
import { devNull } from "node:os";

import { reasonOf } from "./complain.ts";
import { EXIT } from "./exit-codes.ts";
import type { Output } from "./io.ts";

/**
 * Standard output or standard error. A reader that closes the pipe early, such as `head`, is no error; where the output
 * cannot be written for another reason, that is said on standard error and the process ends with 2.
 */
export function processOutput(name: "stdout" | "stderr"): Output {
  const descriptor = name === "stdout" ? 1 : 2;
  if (!isTerminal(descriptor)) return { write: (content) => writeAll(descriptor, content), isTTY: false };
  return {
    write: (content) => void terminal(name).write(content),
    isTTY: true,
    get columns() {
      return process[name].columns;
    },
  };
}

/** Whether a standard stream, by its number, is a terminal. */
export function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    // Node answers this with its code for sockets, which takes long to load; a pipe, a file and the null device are none.
    const found = fstatSync(descriptor);
    if (!found.isCharacterDevice() || found.rdev === statSync(devNull).rdev) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule("node:tty").isatty(descriptor);
}

/** The stream of a terminal, which on Windows alone knows how to print what is not ASCII. */
function terminal(name: "stdout" | "stderr"): NodeJS.WriteStream {
  const stream = process[name];
  if (stream.listenerCount("error", endOfOutput) === 0) stream.on("error", endOfOutput);
  return stream;
}

/** The bytes of standard input, until its end. Throws what `node:fs` throws. */
export function readInput(): Uint8Array {
  const parts: Uint8Array[] = [];
  for (;;) {
    const part = Buffer.allocUnsafe(PART);
    const length = whenReady(() => readSync(0, part));
    if (length === 0) return Buffer.concat(parts);
    parts.push(part.subarray(0, length));
  }
}

/** Bytes that are read at once: as many as a pipe usually holds. */
const PART = 65_536;

function writeAll(descriptor: number, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  try {
    for (let at = 0; at < bytes.length;) at += whenReady(() => writeSync(descriptor, bytes, at));
  } catch (error) {
    endOfOutput(error);
  }
}

/** Reads or writes a piece. Another process may have set the pipe not to wait; then the wait is done here. */
function whenReady(act: () => number): number {
  for (;;) {
    try {
      return act();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Windows throws where a pipe ends.
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/** Milliseconds until a pipe that was not ready is tried again. */
const PAUSE = 5;

function endOfOutput(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code === "EPIPE") return;
  try {
    writeSync(2, `daydiff: the output cannot be written: ${reasonOf(error)}.\n`);
  } finally {
    process.exit(EXIT.bad);
  }
}

// The Io of a real process: its streams, its environment and the files of this machine.
import { readFileSync } from "node:fs";

import type { Io, Output } from "./io.ts";

/** The Io of the running process. A reader that closes the pipe early, such as `head`, is no error. */
export function processIo(): Io {
  return {
    stdout: streamOutput(process.stdout),
    stderr: streamOutput(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    readFile: (path) => readFileSync(path),
  };
}

function streamOutput(stream: NodeJS.WriteStream): Output {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY,
    ...(stream.isTTY && { columns: stream.columns }),
  };
}

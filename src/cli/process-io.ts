// The Io of a real process: its streams, its environment and the files of this machine.
import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

import { reasonOf } from "./complain.ts";
import { EXIT } from "./exit-codes.ts";
import type { Io, Output } from "./io.ts";
import { writeWhole } from "./write-whole.ts";

/** The Io of the running process. A reader that closes the pipe early, such as `head`, is no error. */
export function processIo(): Io {
  return {
    stdout: streamOutput(process.stdout),
    stderr: streamOutput(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    home: homedir(),
    platform: process.platform,
    builtIns: path.join(import.meta.dirname, "../schedules"),
    fonts: ["Inter-Regular.ttf", "Inter-SemiBold.ttf"].map((f) => path.join(import.meta.dirname, "fonts", f)),
    readFile: (file) => readFileSync(file),
    readStdin: () => readFileSync(0),
    typed: process.stdin.isTTY === true,
    // Loaded when they are needed: a comparison starts sooner without them.
    readPaste: async () => (await import("./terminal-io.ts")).readPasteFromTerminal(),
    ask: async (question) => (await import("./terminal-io.ts")).askOnTerminal(question),
    runEditor: async (editor, file) => (await import("./terminal-io.ts")).runEditorOnTerminal(editor, file),
    openFile: async (file) => (await import("./open-file.ts")).openInBrowser(file),
    listFolder,
    realPath,
    writeFile: (file, content) => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeWhole(file, content);
    },
    removeFile: (file) => rmSync(file, { force: true }),
  };
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

function streamOutput(stream: NodeJS.WriteStream): Output {
  stream.on("error", endOfOutput);
  return {
    write: (content) => {
      try {
        stream.write(content);
      } catch (error) {
        // A file is written to at once, and a full disk throws here.
        endOfOutput(error);
      }
    },
    isTTY: stream.isTTY,
    ...(stream.isTTY && { columns: stream.columns }),
  };
}

/** A closed pipe is no error; where the output cannot be written for another reason, nothing more can be done. */
function endOfOutput(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code === "EPIPE") return;
  try {
    writeSync(2, `daydiff: the output cannot be written: ${reasonOf(error)}.\n`);
  } finally {
    process.exit(EXIT.bad);
  }
}

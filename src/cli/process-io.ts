// The Io of a real process: its streams, its environment and the files of this machine.
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

import type { Io } from "./io.ts";
import { isTerminal, processOutput, readInput } from "./process-streams.ts";
import { writeWhole } from "./write-whole.ts";

/** The Io of the running process. A reader that closes the pipe early, such as `head`, is no error. */
export function processIo(): Io {
  return {
    stdout: processOutput("stdout"),
    stderr: processOutput("stderr"),
    env: process.env,
    cwd: process.cwd(),
    home: homeFolder(),
    today,
    platform: process.platform,
    builtIns: path.join(import.meta.dirname, "../schedules"),
    readings: path.join(import.meta.dirname, "readings"),
    fonts: ["Inter-Regular.ttf", "Inter-SemiBold.ttf"].map((f) => path.join(import.meta.dirname, "fonts", f)),
    readFile: (file) => readFileSync(file),
    readStdin: readInput,
    get typed() {
      return isTerminal(0);
    },
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

function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, k) => String(part).padStart(k === 0 ? 4 : 2, "0")).join("-");
}

/** A home that is told relative to wherever one happens to be is none. */
function homeFolder(): string | null {
  try {
    const home = homedir();
    return path.isAbsolute(home) ? home : null;
  } catch {
    // Neither HOME nor a user of this number, as in many containers.
    return null;
  }
}

// Of the folders that are looked in most are not there, and an error takes a millisecond to make.
function listFolder(folder: string): string[] {
  try {
    return existsSync(folder) ? readdirSync(folder) : [];
  } catch {
    return [];
  }
}

function realPath(file: string): string {
  try {
    return existsSync(file) ? realpathSync(file) : file;
  } catch {
    return file;
  }
}

// The terminal as something that is typed into: a paste, an answer, an editor.
import { spawnSync } from "node:child_process";
import { createInterface, type Interface } from "node:readline";

/** The lines typed until Ctrl-D at the beginning of a line, or until Ctrl-C, which keeps what was typed. */
export function readPasteFromTerminal(): Promise<{ text: string; interrupted: boolean }> {
  const terminal = openTerminal();
  const lines: string[] = [];
  return new Promise((resolve) => {
    let interrupted = false;
    terminal.on("line", (line) => void lines.push(line));
    terminal.on("SIGINT", () => {
      interrupted = true;
      terminal.close();
    });
    terminal.on("close", () => {
      const rest = terminal.line;
      const text = [...lines, ...(rest === "" ? [] : [rest])].map((line) => `${line}\n`).join("");
      resolve({ text, interrupted });
    });
  });
}

/** One line as answer; null for Ctrl-C and for the end of input. */
export function askOnTerminal(question: string): Promise<string | null> {
  const terminal = openTerminal();
  return new Promise((resolve) => {
    let answer: string | null = null;
    terminal.on("SIGINT", () => terminal.close());
    terminal.on("close", () => {
      if (answer === null) process.stderr.write("\n");
      resolve(answer);
    });
    terminal.question(question, (line) => {
      answer = line;
      terminal.close();
    });
  });
}

/** Runs an editor as a shell would, so that it may have arguments; the file's name is never read by the shell. */
export function runEditorOnTerminal(editor: string, file: string): string | null {
  // Ctrl-C in the editor reaches this process too, which must outlive it to keep what was typed.
  process.on("SIGINT", stay);
  try {
    const windows = process.platform === "win32";
    const { error, status, signal } = windows
      ? spawnSync(`${editor} "${file}"`, { shell: true, stdio: "inherit" })
      : spawnSync("/bin/sh", ["-c", `${editor} "$@"`, editor, file], { stdio: "inherit" });
    if (error !== undefined) return error.message;
    if (status === 127) return "there is no such program";
    if (status === 126) return "it cannot be run";
    return status === 0
      ? null
      : signal === null
        ? `it ended with exit code ${status}`
        : `it was ended by ${signal}`;
  } finally {
    process.off("SIGINT", stay);
  }
}

function stay(): void {}

function openTerminal(): Interface {
  return createInterface({
    input: process.stdin,
    output: process.stderr,
    terminal: true,
    historySize: 0,
    prompt: "",
  });
}

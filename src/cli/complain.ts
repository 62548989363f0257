// How the command says on standard error that it cannot do what was asked, and what to type instead.
import { plain } from "../model/text.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";

/** Prints what is wrong and, indented, what to do; gives the exit code for it. */
export function complain(io: Io, wrong: string, ...advice: readonly string[]): ExitCode {
  const lines = [`daydiff: ${wrong}`, ...advice.map((line) => `  ${line}`)];
  io.stderr.write(`${lines.map((line) => plain(line)).join("\n")}\n`);
  return EXIT.bad;
}

/** Why the machine refused, in words: of an error that `node:fs` threw. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder, not a file",
  ENOTDIR: "a part of its path is a file, not a folder",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EROFS: "the disk can only be read",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
};

// Takes the text to read: from a file, from a pipe, or pasted into the terminal.
import path from "node:path";

import { decodeText } from "../../load/decode.ts";
import { complain, reasonOf } from "../complain.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { keep, leftDraft } from "../keep.ts";

/** The text; `given`: it came through standard input, and is nowhere else. */
export type Taken = { readonly text: string; readonly given: boolean };

/** The text, or the exit code after saying why there is none. An interrupted paste is kept as a draft. */
export async function takeText(from: string | null, id: string, io: Io): Promise<Taken | ExitCode> {
  if (from !== null && from !== "-") {
    try {
      return { text: textOf(io.readFile(path.resolve(io.cwd, from))), given: false };
    } catch (error) {
      return complain(io, `${from} cannot be read: ${reasonOf(error)}.`);
    }
  }
  if (!io.typed) {
    try {
      return { text: textOf(io.readStdin()), given: true };
    } catch (error) {
      return complain(io, `standard input cannot be read: ${reasonOf(error)}.`);
    }
  }
  const before = leftDraft(`${id}.txt`, io);
  if (before !== null)
    io.stderr.write(`An earlier paste was not saved. To go on with it: daydiff add ${id} ${before}\n`);
  io.stderr.write(
    "Paste the post, then press Enter and Ctrl-D (Ctrl-D at once: an empty form in your editor).\n",
  );
  const { text, interrupted } = await io.readPaste();
  if (!interrupted) return { text, given: true };
  if (text.trim() === "") return complain(io, "interrupted; nothing was saved.");
  const kept = keep(text, `${id}.txt`, io);
  return complain(io, "interrupted; nothing was saved.", ...keptAdvice(kept.path, id));
}

/** Where a text is that was not saved, and how to go on with it. */
export function keptAdvice(file: string | null, id: string): string[] {
  return file === null ? [] : [`The text is kept in ${file}`, `To go on: daydiff add ${id} ${file}`];
}

/** Bytes as text. What is not UTF-8 keeps its marks of that, by which the reader knows a binary. */
function textOf(bytes: Uint8Array): string {
  const { text, problem } = decodeText(bytes);
  if (problem === null || problem.code === "utf-16" || problem.code === "not-utf8") return text;
  return new TextDecoder().decode(bytes);
}

// Edits a schedule as visudo does: in a draft, which takes the file's place only when it is without mistakes or wanted so.
import { loadSchedule } from "../load/load-schedule.ts";
import { complain, reasonOf } from "./complain.ts";
import { diagnosticsText } from "./diagnostics-text.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { keep, release, type Kept } from "./keep.ts";
import { shownPath } from "./load-named.ts";

/** What to edit: `target` is written at the end, `current` is what it holds now (null: there is no such file yet). */
export type ToEdit = {
  readonly id: string;
  readonly text: string;
  readonly target: string;
  readonly current: string | null;
};

/** Edits until the file is saved or given up. What was typed is either saved, or kept in a draft that is named. */
export async function editFile({ id, text, target, current }: ToEdit, io: Io): Promise<ExitCode> {
  const editor = [io.env["VISUAL"], io.env["EDITOR"]].find((e) => e !== undefined && e.trim() !== "");
  if (editor === undefined) {
    return complain(
      io,
      "no editor is set.",
      `Type for instance: EDITOR=nano daydiff edit ${id}`,
      "Or set VISUAL or EDITOR for good, as in: export EDITOR=nano",
    );
  }
  const draft = keep(text, `${id}.yaml`, io);
  if (draft.path === null) return complain(io, "no folder takes a draft to edit.", "Nothing was changed.");
  for (;;) {
    const problem = await io.runEditor(editor, draft.path);
    if (problem !== null) return complain(io, `${editor}: ${problem}.`, ...left(draft, target));
    const typed = readText(draft.path, io);
    if (typed === null)
      return complain(io, `the editor left no file at ${draft.path}.`, "Nothing was changed.");
    if (typed === text) {
      release(draft, io);
      io.stderr.write("Nothing was changed. (An editor with windows has to wait: EDITOR='code --wait'.)\n");
      return EXIT.done;
    }
    const { diagnostics, text: decoded } = loadSchedule(typed, { id, path: draft.path });
    const told = diagnostics.filter((d) => d.severity !== "hint");
    if (told.length > 0) io.stderr.write(diagnosticsText(told, decoded, io));
    if (!told.some((d) => d.severity === "error")) return saveDraft(typed, draft, { target, current }, io);
    const choice = await choose(io);
    if (choice === "again") continue;
    if (choice === "keep") return saveDraft(typed, draft, { target, current }, io);
    if (choice === "discard") {
      release(draft, io);
      io.stderr.write("Discarded; nothing was changed.\n");
      return EXIT.done;
    }
    return complain(io, "there are mistakes, so nothing was saved.", ...left(draft, target));
  }
}

type Choice = "again" | "keep" | "discard" | null;

/** What to do with mistakes; null where nobody is there to say. */
async function choose(io: Io): Promise<Choice> {
  if (!io.typed) return null;
  for (;;) {
    const answer = await io.ask(
      "There are mistakes. (e)dit again, (k)eep it so, (d)iscard what you typed? [e] ",
    );
    if (answer === null) return null;
    const letter = answer.trim().toLowerCase().slice(0, 1);
    if (letter === "" || letter === "e") return "again";
    if (letter === "k") return "keep";
    if (letter === "d") return "discard";
  }
}

function saveDraft(
  typed: string,
  draft: Kept,
  { target, current }: Pick<ToEdit, "target" | "current">,
  io: Io,
): ExitCode {
  if (readText(target, io) !== current) {
    return complain(io, `${target} was changed by someone else meanwhile.`, ...left(draft, target));
  }
  try {
    io.writeFile(target, typed);
  } catch (error) {
    return complain(io, `${target} cannot be saved: ${reasonOf(error)}.`, ...left(draft, target));
  }
  release(draft, io);
  io.stdout.write(`Saved ${shownPath({ path: target }, io)}\n`);
  return EXIT.done;
}

function left(draft: Kept, target: string): string[] {
  return [`What you typed is kept in ${draft.path}`, `${target} is as it was.`];
}

function readText(file: string, io: Io): string | null {
  try {
    return Buffer.from(io.readFile(file)).toString("utf8");
  } catch {
    return null;
  }
}

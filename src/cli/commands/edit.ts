// `daydiff edit NAME`: opens a schedule in the editor; a built-in becomes one of the user's own first.
import path from "node:path";

import { complain, reasonOf } from "../complain.ts";
import { editFile } from "../edit-file.ts";
import type { ExitCode } from "../exit-codes.ts";
import { complainOfNoHome, levelsOf, userSchedules } from "../folders.ts";
import type { Io } from "../io.ts";
import { complainOfName } from "../load-named.ts";
import { locate } from "../locate.ts";

/** Edits the file that a name means. A built-in stays as it is: its copy stands in for it. */
export async function edit(
  name: string,
  schedules: readonly string[],
  io: Io,
  commands: readonly string[],
): Promise<ExitCode> {
  if (name === "-") return complain(io, "standard input cannot be edited.", "Name a schedule or a file.");
  const located = locate(name, levelsOf(io, schedules), io);
  if (located.status !== "found") return complainOfName(io, name, located, commands);
  const { file } = located;
  let text: string;
  try {
    text = Buffer.from(io.readFile(file.path)).toString("utf8");
  } catch (error) {
    return complain(
      io,
      `${file.path} cannot be read: ${reasonOf(error)}.`,
      `To begin a new day: daydiff add NAME`,
    );
  }
  if (file.origin !== "built-in")
    return editFile({ id: file.id, text, target: file.path, current: text }, io);
  const folder = userSchedules(io);
  if (folder === null) return complainOfNoHome(io, "Set HOME to a folder.");
  const target = path.join(folder, `${file.id}.yaml`);
  io.stderr.write(
    `${file.id} is built in. What you change is saved as your own copy, which then stands in for it:\n  ${target}\n`,
  );
  return editFile({ id: file.id, text, target, current: null }, io);
}

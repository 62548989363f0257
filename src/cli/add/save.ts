// Saves the days: every file whole or not at all, none over another that is there.
import path from "node:path";

import { scheduleSchema } from "../../load/schema.ts";
import { complain, reasonOf } from "../complain.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { shownPath } from "../load-named.ts";

/** A file to be written. */
export type NewFile = { readonly path: string; readonly text: string };

/** The files of these that are there already. */
export function taken(files: readonly string[], io: Io): string[] {
  return files.filter((file) => isThere(file, io));
}

/** Writes the files, and the schema beside them where they are the user's own schedules. */
export function save(files: readonly NewFile[], own: boolean, force: boolean, io: Io): ExitCode {
  const there = taken(
    files.map((f) => f.path),
    io,
  );
  if (there.length > 0 && !force) return complainOfTaken(there, io);
  const written: string[] = [];
  for (const { path: file, text } of files) {
    try {
      io.writeFile(file, text);
      written.push(file);
    } catch (error) {
      const so = written.length === 0 ? ["Nothing was saved."] : [`Saved before that: ${written.join(", ")}`];
      return complain(io, `${shownPath({ path: file }, io)} cannot be saved: ${reasonOf(error)}.`, ...so);
    }
  }
  const [first] = files;
  if (own && first !== undefined) writeSchemaBeside(first.path, io);
  return EXIT.done;
}

/** Says that a file would be written over. */
export function complainOfTaken(there: readonly string[], io: Io): ExitCode {
  const be = there.length === 1 ? "is there already" : "are there already";
  return complain(
    io,
    `${there.join(", ")} ${be}.`,
    "Nothing was saved. --force saves over it; or type another name.",
  );
}

/** The schema as a file's text. */
export function schemaText(): string {
  return `${JSON.stringify(scheduleSchema(), null, 2)}\n`;
}

function writeSchemaBeside(file: string, io: Io): void {
  const schema = path.join(path.dirname(file), "schedule.schema.json");
  try {
    if (!isThere(schema, io) || Buffer.from(io.readFile(schema)).toString("utf8") !== schemaText()) {
      io.writeFile(schema, schemaText());
    }
  } catch {
    // Editors then do not complete the file; it is as good a schedule.
  }
}

function isThere(file: string, io: Io): boolean {
  const { dir, base } = path.parse(file);
  return io.listFolder(dir).includes(base);
}

// Loads the schedules that the command line names, and prints every diagnostic of every file at once.
import path from "node:path";

import { nearest } from "../load/nearest.ts";
import { diagnosticOfReadError } from "../load/read-error.ts";
import type { Day } from "../model/day.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { plain } from "../model/text.ts";
import { complain } from "./complain.ts";
import type { ExitCode } from "./exit-codes.ts";
import { levelsOf } from "./folders.ts";
import { foreignWord } from "./foreign.ts";
import type { Io } from "./io.ts";
import { locate, type KnownName, type Located, type ScheduleFile } from "./locate.ts";
import { readSchedule } from "./read-schedule.ts";

/** A day and the file it came from. */
export type Named = { readonly day: Day; readonly file: ScheduleFile };

/**
 * The days named, or null where one of them cannot be found, read or placed; then everything that is wrong with any
 * of them has been printed. Warnings are printed and do not stop; hints are left to `check`.
 */
export async function loadNamed(
  names: readonly string[],
  given: readonly string[],
  io: Io,
  commands: readonly string[],
): Promise<readonly Named[] | null> {
  const levels = levelsOf(io, given);
  const loaded: Named[] = [];
  const cache = new Map<string, Day | null>();
  let isBad = false;
  for (const name of names) {
    const located = locate(name, levels, io);
    if (located.status !== "found") {
      complainOfName(io, name, located, commands);
      isBad = true;
      continue;
    }
    const { file } = located;
    // A name may mean a file that was forgotten; a path and a built-in are what they say.
    const isOwn = file.origin !== "built-in" && file.origin !== "path" && file.origin !== "stdin";
    if (isOwn && !cache.has(file.path))
      io.stderr.write(plain(`daydiff: ${name} is ${shownPath(file, io)}`) + "\n");
    const day = cache.has(file.path) ? (cache.get(file.path) ?? null) : await loadFile(file, io);
    cache.set(file.path, day);
    if (day === null) isBad = true;
    else loaded.push({ day, file });
  }
  return isBad ? null : loaded;
}

async function loadFile(file: ScheduleFile, io: Io): Promise<Day | null> {
  const shown = shownPath(file, io);
  let bytes: Uint8Array;
  try {
    bytes = file.path === "-" ? io.readStdin() : io.readFile(file.path);
  } catch (error) {
    await printDiagnostics([diagnosticOfReadError(error, shown)], "", io);
    return null;
  }
  const { day, diagnostics, text } = await readSchedule(bytes, file, shown, io);
  const told = diagnostics.filter((d) => d.severity !== "hint");
  if (told.length > 0) await printDiagnostics(told, text, io);
  return told.some((d) => d.severity === "error") ? null : day;
}

async function printDiagnostics(diagnostics: readonly Diagnostic[], text: string, io: Io): Promise<void> {
  const { diagnosticsText } = await import("./diagnostics-text.ts");
  io.stderr.write(diagnosticsText(diagnostics, text, io));
}

/** A file's path as a person would type it from here. */
export function shownPath(file: { readonly path: string }, io: Io): string {
  if (file.path === "-") return "standard input";
  const relative = path.relative(io.cwd, file.path);
  return relative.length < file.path.length ? relative : file.path;
}

export function complainOfName(
  io: Io,
  name: string,
  located: Exclude<Located, { status: "found" }>,
  commands: readonly string[],
): ExitCode {
  if (located.status === "ambiguous") {
    const paths = located.files.map((f) => shownPath(f, io));
    return complain(
      io,
      `"${name}" may mean any of these files:`,
      ...paths,
      "Type the path of the one that you mean.",
    );
  }
  const wrong = `there is no schedule and no command called "${name}".`;
  const foreign = foreignWord(name);
  if (foreign !== undefined) return complain(io, wrong, foreign);
  const meant = meantBy(name, [...commands.map((c) => ({ name: c, id: c })), ...located.known]);
  const advice = meant === null ? [] : [`Did you mean ${meant}?`];
  return complain(io, wrong, ...advice, "daydiff list shows every schedule that there is.");
}

/** The name to type for what is spelt nearly like this, or has this among its words. */
function meantBy(typed: string, known: readonly KnownName[]): string | null {
  const near = nearest(
    typed,
    known.map((k) => k.name),
  );
  // What a file is called comes before what is told in one, as when it is looked up.
  const fits =
    near === null
      ? (k: KnownName) => k.name.split(/\s+/).includes(typed.toLowerCase())
      : (k: KnownName) => k.name === near;
  return (known.find((k) => k.id === near) ?? known.find(fits))?.id ?? null;
}

// Finds the file that a name means.
import path from "node:path";

import type { Level, Origin } from "./folders.ts";
import { isUrl } from "./foreign.ts";
import type { Io } from "./io.ts";

/** A schedule's file; its path is absolute, or `-` for standard input. */
export type ScheduleFile = { readonly id: string; readonly path: string; readonly origin: Origin };

export type Located =
  | { readonly status: "found"; readonly file: ScheduleFile }
  | { readonly status: "ambiguous"; readonly files: readonly ScheduleFile[] }
  | { readonly status: "missing"; readonly known: readonly KnownName[] };

/** What a file can be called, folded, and the name that is typed for it. */
export type KnownName = { readonly name: string; readonly id: string };

const ENDING = /\.ya?ml$/i;

/** Whether an argument is a path and not a name: it contains a slash or ends in `.yaml` or `.yml`. */
export function isPath(argument: string): boolean {
  if (isUrl(argument)) return false;
  return argument.includes("/") || argument.includes(path.sep) || ENDING.test(argument);
}

/**
 * Finds what a path, `-` or a name means. A name is a file's name without its ending; where no file has it, the `short`
 * or `name` that a file tells; in any case of letters. The first level that has it decides.
 */
export function locate(argument: string, levels: readonly Level[], io: Io): Located {
  if (argument === "-") return { status: "found", file: { id: "stdin", path: "-", origin: "stdin" } };
  if (isPath(argument)) {
    const file = path.resolve(io.cwd, argument);
    return { status: "found", file: { id: idOf(file), path: file, origin: "path" } };
  }
  const wanted = fold(argument);
  const files = levels.map((level) => filesOf(level, io));
  const names = new Map<ScheduleFile, readonly string[]>();
  for (const fits of [
    (f: ScheduleFile) => fold(f.id) === wanted,
    (f: ScheduleFile) => toldNames(f, names, io).includes(wanted),
  ]) {
    const found = files.map((level) => level.filter(fits)).find((level) => level.length > 0);
    const [file, second] = found ?? [];
    if (file !== undefined)
      return second === undefined ? { status: "found", file } : { status: "ambiguous", files: found ?? [] };
  }
  const known = files
    .flat()
    .flatMap((f) => [f.id, ...toldNames(f, names, io)].map((name) => ({ name, id: f.id })));
  return { status: "missing", known };
}

/** The schedule files of a level, by name. */
export function filesOf(level: Level, io: Io): ScheduleFile[] {
  return level.folders.flatMap((folder) =>
    io
      .listFolder(folder)
      .filter((name) => ENDING.test(name) && !name.startsWith("."))
      .toSorted()
      .map((name) => ({ id: idOf(name), path: path.join(folder, name), origin: level.origin })),
  );
}

/** The name that a schedule is called by: its file's name without the ending. */
function idOf(file: string): string {
  return path.basename(file).replace(ENDING, "");
}

/** `short` and `name`, read off their lines: a file that is broken elsewhere can still be named. */
function toldNames(
  file: ScheduleFile,
  known: Map<ScheduleFile, readonly string[]>,
  io: Io,
): readonly string[] {
  const before = known.get(file);
  if (before !== undefined) return before;
  const names = [...textOf(file, io).matchAll(/^(?:name|short):[ \t]*(.+?)[ \t]*$/gm)].map(([, value]) =>
    fold((value ?? "").replace(/^(["'])(.*)\1$/, "$2")),
  );
  known.set(file, names);
  return names;
}

function textOf(file: ScheduleFile, io: Io): string {
  try {
    return Buffer.from(io.readFile(file.path)).toString("utf8");
  } catch {
    return "";
  }
}

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

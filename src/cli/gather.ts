// Which schedules arguments mean together: folders stand for all that is in them, a name for one of those loaded.
import path from "node:path";

import type { Level } from "./folders.ts";
import type { Io } from "./io.ts";
import type { Named } from "./load-named.ts";
import { isPath, locate } from "./locate.ts";

const SCHEDULE = /\.ya?ml$/i;

/**
 * The arguments with each folder replaced by the paths of its schedules, in the order of their names. A word that is a
 * schedule's name stays one, even where a folder is called so too.
 */
export function namesWithin(names: readonly string[], levels: readonly Level[], io: Io): string[] {
  return names.flatMap((name) => {
    if (name === "-" || SCHEDULE.test(name)) return [name];
    const files = io
      .listFolder(path.resolve(io.cwd, name))
      .filter((file) => SCHEDULE.test(file) && !file.startsWith("."))
      .toSorted();
    const isFolder = files.length > 0 && (isPath(name) || locate(name, levels, io).status === "missing");
    return isFolder ? files.map((file) => path.join(name, file)) : [name];
  });
}

/**
 * The place of the schedule that is called so, among those loaded: by its file's name or path, else by what it tells of
 * its name, in any case of letters; -1 where none is.
 */
export function placeOf(name: string, named: readonly Named[]): number {
  const wanted = fold(name);
  const byFile = named.findIndex(({ file }) => [file.id, file.path].some((own) => fold(own) === wanted));
  if (byFile >= 0) return byFile;
  return named.findIndex(({ day }) => [day.short, day.name].some((own) => fold(own) === wanted));
}

function fold(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

// Where schedules are looked for, in order.
import path from "node:path";

import { complain } from "./complain.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";

/** Folders that are looked in at once: a name that fits two files among them is ambiguous. */
export type Level = { readonly origin: Origin; readonly folders: readonly string[] };

/** How a schedule's file was come by. */
export type Origin = "path" | "stdin" | "working-directory" | "given" | "user" | "built-in";

/**
 * The levels in which a name is looked up: the working directory with its `schedules/`, `--schedules`, the folders of
 * `DAYDIFF_PATH`, the user's own schedules, the built-ins.
 */
export function levelsOf(io: Io, given: readonly string[] = []): Level[] {
  const listed = (io.env["DAYDIFF_PATH"] ?? "")
    .split(io.platform === "win32" ? ";" : ":")
    .filter((f) => f !== "");
  const levels: Level[] = [
    { origin: "working-directory", folders: [io.cwd, path.join(io.cwd, "schedules")] },
    ...[...given, ...listed].map((f): Level => ({ origin: "given", folders: [path.resolve(io.cwd, f)] })),
    { origin: "user", folders: [userSchedules(io) ?? []].flat() },
    { origin: "built-in", folders: [io.builtIns] },
  ];
  const builtIns = io.realPath(io.builtIns);
  // In daydiff's own checkout the working directory's schedules are the built-ins; they are looked in once.
  return levels.map((level) =>
    level.origin === "built-in"
      ? level
      : { ...level, folders: level.folders.filter((f) => io.realPath(f) !== builtIns) },
  );
}

/** The folder of the user's own schedules, by the platform's custom; null where there is no home for it. */
export function userSchedules(io: Io): string | null {
  const data = dataFolder(io);
  return data === null ? null : path.join(data, "daydiff/schedules");
}

/** Says that there is no folder for the user's own schedules, and what to do about it. */
export function complainOfNoHome(io: Io, advice: string): ExitCode {
  return complain(io, "there is no home folder, where your own schedules would be kept.", advice);
}

function dataFolder({ env, home, platform }: Io): string | null {
  const below = (folder: string) => (home === null ? null : path.join(home, folder));
  if (platform === "win32") return env["APPDATA"] ?? below("AppData/Roaming");
  if (platform === "darwin") return below("Library/Application Support");
  const data = env["XDG_DATA_HOME"];
  return data !== undefined && path.isAbsolute(data) ? data : below(".local/share");
}

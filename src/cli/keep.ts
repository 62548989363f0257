// Keeps what a person pasted or typed until it is saved, so that no mistake, interruption or crash loses it.
import path from "node:path";

import { userSchedules } from "./folders.ts";
import type { Io } from "./io.ts";

/** A text that is kept; `path` is null where no folder takes it. */
export type Kept = { readonly path: string | null };

/** Writes the text into a file of its own among the drafts, or over the one that it is kept in already. */
export function keep(text: string, name: string, io: Io, before: Kept = { path: null }): Kept {
  const folders = [draftsFolder(io) ?? [], io.env["TMPDIR"] ?? "/tmp"].flat();
  const places = before.path === null ? folders.map((folder) => freeName(folder, name, io)) : [before.path];
  for (const place of places) {
    try {
      io.writeFile(place, text);
      return { path: place };
    } catch {
      // The next folder may take it.
    }
  }
  return { path: null };
}

/** Takes the kept text away once it is saved elsewhere. */
export function release(kept: Kept, io: Io): void {
  if (kept.path === null) return;
  try {
    io.removeFile(kept.path);
  } catch {
    // A draft too many is no harm.
  }
}

/** The draft of this name that an earlier run left behind; null where there is none. */
export function leftDraft(name: string, io: Io): string | null {
  const folder = draftsFolder(io);
  return folder !== null && io.listFolder(folder).includes(name) ? path.join(folder, name) : null;
}

/** Whether a file is one of the drafts. */
export function isDraft(file: string, io: Io): boolean {
  return path.dirname(file) === draftsFolder(io);
}

function draftsFolder(io: Io): string | null {
  const schedules = userSchedules(io);
  return schedules === null ? null : path.join(path.dirname(schedules), "drafts");
}

function freeName(folder: string, name: string, io: Io): string {
  const taken = new Set(io.listFolder(folder));
  const { name: stem, ext } = path.parse(name);
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? `${stem}${ext}` : `${stem}-${number}${ext}`;
    if (!taken.has(candidate)) return path.join(folder, candidate);
  }
}

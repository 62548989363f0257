// Reads a schedule file; of a built-in as it came, what the build read in it, for which no YAML is parsed.
import path from "node:path";

import type { Loaded } from "../load/load-schedule.ts";
import type { DayDraft } from "../model/draft.ts";
import { layOutDay } from "../model/lay-out-day.ts";
import type { Io } from "./io.ts";
import type { ScheduleFile } from "./locate.ts";

/** What the build stores of a built-in: the file's whole text, and the draft that it was read to. */
type Reading = { readonly text: string; readonly draft: DayDraft };

/**
 * The day that these bytes of a file tell, as `loadSchedule` gives it; `shown` is the path for its diagnostics.
 * Hints at a built-in are left to `check`.
 */
export async function readSchedule(
  bytes: Uint8Array,
  file: ScheduleFile,
  shown: string,
  io: Io,
): Promise<Pick<Loaded, "day" | "diagnostics" | "text">> {
  const reading = readingOf(bytes, file, io);
  if (reading !== null) {
    return { day: layOutDay(reading.draft).day, diagnostics: [], text: reading.text };
  }
  const { loadSchedule } = await import("../load/load-schedule.ts");
  return loadSchedule(bytes, { id: file.id, path: shown });
}

/** What the build read, if it was in the same text: a built-in that was changed since is read anew. */
function readingOf(bytes: Uint8Array, file: ScheduleFile, io: Io): Reading | null {
  if (path.dirname(file.path) !== io.builtIns) return null;
  try {
    const stored = Buffer.from(io.readFile(path.join(io.readings, `${file.id}.json`))).toString("utf8");
    const reading = JSON.parse(stored) as Reading;
    return Buffer.from(reading.text).equals(bytes) ? reading : null;
  } catch {
    return null;
  }
}

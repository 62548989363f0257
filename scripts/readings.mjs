// What the build reads in the built-in days, as JSON that the command takes for the file as long as its text is the same.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * The readings of the schedule files in a folder: the text, and the draft that it was read to. A file of which there is
 * more to say than hints has none, so that the command reads it and says so.
 * @param {string} folder
 * @param {typeof import("../src/load/load-schedule.ts").loadSchedule} loadSchedule
 * @returns {{ id: string, json: string }[]}
 */
export function readingsOf(folder, loadSchedule) {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .flatMap((name) => {
      const id = name.slice(0, -".yaml".length);
      const text = readFileSync(path.join(folder, name), "utf8");
      const { draft, diagnostics } = loadSchedule(text, { id, path: name });
      const clean = draft !== null && diagnostics.every((d) => d.severity === "hint");
      return clean ? [{ id, json: JSON.stringify({ text, draft }) }] : [];
    });
}

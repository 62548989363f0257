// Writes a file so that there is the old one or the new one, never half of one.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";

/**
 * Writes the content beside the target and renames it over. Where that fails at any point, the target is as it was and
 * what was written is removed. An existing file keeps its mode. Throws what `node:fs` throws.
 */
export function writeWhole(target: string, content: string | Uint8Array): void {
  const beside = `${target}.${process.pid}.tmp`;
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  try {
    const file = openSync(beside, "wx", modeOf(target));
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function modeOf(target: string): number {
  return (statSync(target, { throwIfNoEntry: false })?.mode ?? 0o666) & 0o777;
}

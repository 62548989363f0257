// Writes a file so that there is the old one or the new one, never half of one.
import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
  type Stats,
} from "node:fs";

/**
 * Writes the content beside the target and renames it over. Where that fails at any point, the target is as it was and
 * what was written is removed. An existing file keeps its mode, and a link keeps pointing to it. What is no plain file
 * (a device, a pipe) is written into and never replaced; a folder is refused. Throws what `node:fs` throws.
 */
export function writeWhole(target: string, content: string | Uint8Array): void {
  const there = statSync(target, { throwIfNoEntry: false });
  // Opening a folder for writing throws the error that says so; renaming over one would say something else or nothing.
  if (there !== undefined && !there.isFile()) writeFileSync(target, content);
  else replace(there === undefined ? target : realpathSync(target), content, there);
}

function replace(target: string, content: string | Uint8Array, there: Stats | undefined): void {
  const beside = `${target}.${process.pid}.tmp`;
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  try {
    const file = openSync(beside, "wx", (there?.mode ?? 0o666) & 0o777);
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

// Puts what was rendered where it was asked for.
import path from "node:path";

import { complain, reasonOf } from "./complain.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import type { ScheduleFile } from "./locate.ts";

/** Writes to the file, or, with null, to standard output. A file that was read is never written over. */
export function deliver(
  content: string | Uint8Array,
  output: string | null,
  inputs: readonly ScheduleFile[],
  io: Io,
): ExitCode {
  if (output === null) {
    io.stdout.write(typeof content === "string" ? content : Buffer.from(content).toString("latin1"));
    return EXIT.done;
  }
  const target = path.resolve(io.cwd, output);
  if (inputs.some((f) => io.realPath(f.path) === io.realPath(target))) {
    return complain(
      io,
      `-o ${output} is one of the files compared.`,
      "Name another file; nothing was written.",
    );
  }
  try {
    io.writeFile(target, content);
    return EXIT.done;
  } catch (error) {
    return complain(io, `${output} cannot be written: ${reasonOf(error)}.`, "Nothing was written.");
  }
}

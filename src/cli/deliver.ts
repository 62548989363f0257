// Puts what was rendered where it was asked for.
import path from "node:path";

import type { Refusal } from "../render/refusal.ts";
import { complain, reasonOf } from "./complain.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import type { ScheduleFile } from "./locate.ts";

/** Where content goes: a file, or, with null, standard output; `open`: whether the file is shown once it is written. */
export type Target = { readonly output: string | null; readonly pictures: { readonly open: boolean } };

/** Writes to where it was asked for. A file that was read is never written over; no bytes go to a terminal. */
export async function deliver(
  content: string | Uint8Array | Refusal,
  { output, pictures }: Target,
  inputs: readonly ScheduleFile[],
  io: Io,
): Promise<ExitCode> {
  if (typeof content === "object" && "wrong" in content) return complain(io, content.wrong, content.advice);
  if (output === null) {
    if (typeof content !== "string" && io.stdout.isTTY) {
      return complain(io, "a PNG cannot be read on a terminal.", "Add -o days.png, or > days.png.");
    }
    io.stdout.write(content);
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
  } catch (error) {
    return complain(io, `${output} cannot be written: ${reasonOf(error)}.`, "Nothing was written.");
  }
  const refused = pictures.open ? await io.openFile(target) : null;
  if (refused === null) return EXIT.done;
  return complain(io, `${output} is written, but could not be shown: ${refused}.`, "Open it in a browser.");
}

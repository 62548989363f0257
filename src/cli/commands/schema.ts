// `daydiff schema`: the JSON Schema of a schedule file, for editors.
import { schemaText } from "../add/save.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";

/** Prints the schema. */
export function schema(io: Io): ExitCode {
  io.stdout.write(schemaText());
  return EXIT.done;
}

// The command from its arguments to its exit code: every run, real or in a test, goes through here.
import { CommanderError } from "commander";

import { NO_PIXELS } from "../render/no-pixels.ts";
import { complain, reasonOf } from "./complain.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { createProgram } from "./program.ts";

/**
 * Runs the command with these arguments (without `node` and the script) and gives its exit code:
 * 0 done, 1 the days differ (with --exit-code), 2 bad input or usage, or no PNG to be had. Only bugs make it reject;
 * whoever calls it says so and ends with 70. `--debug` is for that caller, and may stand anywhere.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = createProgram(io, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(withoutDebug(argv), { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.bad;
    if ((error as NodeJS.ErrnoException).code === NO_PIXELS) {
      return complain(
        io,
        `no PNG can be drawn: ${reasonOf(error)}.`,
        "Install daydiff anew with npm, or take -f svg, which needs nothing else.",
      );
    }
    throw error;
  }
}

function withoutDebug(argv: readonly string[]): string[] {
  const names = argv.indexOf("--");
  return argv.filter((argument, index) => argument !== "--debug" || (names >= 0 && index > names));
}

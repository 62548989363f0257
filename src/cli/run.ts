// The command from its arguments to its exit code: every run, real or in a test, goes through here.
import { Command, CommanderError } from "commander";

import manifest from "../../package.json" with { type: "json" };
import type { Io } from "./io.ts";

/** The exit code of bad input or usage. */
const BAD_USAGE = 2;

/**
 * Runs the command with these arguments (without `node` and the script) and gives its exit code:
 * 0 done, 2 bad input or usage. Only bugs make it reject.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const program = new Command("daydiff")
    .description(manifest.description)
    .version(manifest.version)
    .exitOverride()
    .configureOutput({
      writeOut: io.stdout.write,
      writeErr: io.stderr.write,
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  try {
    await program.parseAsync(argv, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_USAGE;
    throw error;
  }
}

// What commander finds wrong with a command line, in the form of everything else that daydiff complains of.
import type { Command } from "commander";

import { complain } from "./complain.ts";
import type { Io } from "./io.ts";

/** Prints commander's message with what to type instead. */
export function complainOfUsage(io: Io, program: Command, text: string): void {
  const [wrong = "", suggestion] = text.trim().split("\n");
  const advice = suggestion?.replace(/^\((.*)\)$/, "$1") ?? adviceOn(wrong, program);
  complain(io, `${wrong.replace(/^error: |\.$/g, "")}.`, advice);
}

function adviceOn(wrong: string, program: Command): string {
  const letter = /unknown option '-([a-z])'/i.exec(wrong)?.[1]?.toLowerCase();
  const other = program.options.find((o) => letter !== undefined && o.short?.toLowerCase() === `-${letter}`);
  if (other !== undefined) return `Did you mean ${other.short} (${other.long})?`;
  return ADVICE.find(([pattern]) => pattern.test(wrong))?.[1] ?? "Every option is listed by: daydiff --help";
}

const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/missing required argument 'names'/, "Name a schedule; daydiff list shows every one that there is."],
  [/too many arguments for 'list'/, "It lists every schedule. To see one day: daydiff show NAME"],
];

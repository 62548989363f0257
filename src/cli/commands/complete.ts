// What may stand at the place of the cursor: asked by the completion scripts of the shells, a line a candidate.
import type { Command, Option } from "commander";

import { CATEGORIES, GROUPS } from "../../model/category.ts";
import { FORMATS } from "../../render/formats.ts";
import { SECTION_NAMES } from "../../report/options.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { levelsOf } from "../folders.ts";
import type { Io } from "../io.ts";
import { filesOf } from "../locate.ts";

/** Prints the candidates, a line each. */
export function complete(program: Command, words: readonly string[], io: Io): ExitCode {
  io.stdout.write(
    candidates(program, words, io)
      .map((c) => `${c}\n`)
      .join(""),
  );
  return EXIT.done;
}

/**
 * The candidates for the last of the words typed (without `daydiff`; the last may be empty), in a fixed order.
 * An empty list leaves the shell to complete file names.
 */
export function candidates(program: Command, words: readonly string[], io: Io): string[] {
  const typed = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const command =
    program.commands.find((c) => c.name() === before.find((w) => !w.startsWith("-"))) ?? program;
  const options = [...new Set([...command.options, ...program.options])].filter((o) => !o.hidden);
  const asked = options.find((o) => takesValue(o) && [o.long, o.short].includes(before.at(-1)));
  const [, flag, given] = /^(--[a-z0-9-]+)=(.*)$/.exec(typed) ?? [];
  const inline = flag === undefined ? undefined : options.find((o) => o.long === flag);
  if (inline !== undefined) return matching(valuesOf(inline), given ?? "").map((v) => `${flag}=${v}`);
  if (asked !== undefined) return matching(valuesOf(asked), typed);
  if (typed.startsWith("-"))
    return matching(
      options.flatMap((o) => [o.long ?? "", o.short ?? ""]),
      typed,
    );
  const commands = before.some((w) => !w.startsWith("-"))
    ? []
    : program.commands.filter((c) => !isHidden(c)).map((c) => c.name());
  return matching([...commands, ...argumentsOf(command, io)], typed);
}

function takesValue(option: Option): boolean {
  return Boolean(option.required ?? option.optional);
}

/** commander keeps this without a public reader. */
function isHidden(command: Command): boolean {
  return command.name().startsWith("__");
}

function argumentsOf(command: Command, io: Io): string[] {
  switch (command.name()) {
    case "list":
    case "categories":
    case "schema":
      return [];
    case "completion":
      return ["bash", "zsh", "fish"];
    default:
      return [...new Set(levelsOf(io).flatMap((level) => filesOf(level, io).map((f) => f.id)))];
  }
}

function valuesOf(option: Option): string[] {
  switch (option.long) {
    case "--format":
      return Object.keys(FORMATS);
    case "--only":
      return [...SECTION_NAMES];
    case "--color":
      return ["auto", "always", "never"];
    case "--block":
      return [...GROUPS, ...CATEGORIES].map((k) => `${k.label}=${k.id}`);
    default:
      return [...(option.argChoices ?? [])];
  }
}

function matching(candidatesThere: readonly string[], typed: string): string[] {
  // `--only rows,bl`: the last of a list is completed, the rest stays.
  const comma = typed.lastIndexOf(",") + 1;
  const [kept, last] = [typed.slice(0, comma), typed.slice(comma)];
  return candidatesThere.filter((c) => c !== "" && c.startsWith(last)).map((c) => kept + c);
}

// What may stand at the place of the cursor: asked by the completion scripts of the shells, a line a candidate.
import type { Command, Option } from "commander";

import { CATEGORIES, GROUPS } from "../../model/category.ts";
import { zoneNames } from "../../model/zone.ts";
import { FORMATS } from "../../render/formats.ts";
import { SECTION_NAMES } from "../../report/options.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { levelsOf } from "../folders.ts";
import type { Io } from "../io.ts";
import { filesOf } from "../locate.ts";

/** Prints the candidates, a line each. */
export function complete(program: Command, words: readonly string[], io: Io): ExitCode {
  const lines = candidates(program, words, io).map((candidate) => `${candidate}\n`);
  io.stdout.write(lines.join(""));
  return EXIT.done;
}

/**
 * The candidates for the last of the words typed (without `daydiff`; the last may be empty), in a fixed order.
 * An empty list leaves the shell to complete file names.
 */
function candidates(program: Command, words: readonly string[], io: Io): string[] {
  const typed = words.at(-1) ?? "";
  const before = words.slice(0, -1);
  const plainWords = argumentsIn(program, before);
  const command = program.commands.find((c) => !isHidden(c) && c.name() === plainWords[0]) ?? program;
  const options = command.options.filter((o) => !o.hidden);
  const last = before.at(-1);
  const asked = options.find((o) => takesValue(o) && last !== undefined && [o.long, o.short].includes(last));
  const [, flag, given] = /^(--[a-z0-9-]+)=(.*)$/.exec(typed) ?? [];
  const inline = flag === undefined ? undefined : options.find((o) => o.long === flag);
  if (inline !== undefined)
    return matching(valuesOf(command, inline, io), given ?? "").map((v) => `${flag}=${v}`);
  if (asked !== undefined) return matching(valuesOf(command, asked, io), typed);
  if (typed.startsWith("-")) {
    const flags = [...options.flatMap((o) => [o.long ?? "", o.short ?? ""]), "--help"];
    return matching(flags, typed);
  }
  const isFirst = plainWords.length === 0;
  const commands = isFirst ? program.commands.filter((c) => !isHidden(c)).map((c) => c.name()) : [];
  const nth = command === program ? plainWords.length : plainWords.length - 1;
  return matching([...commands, ...argumentsOf(command, nth, io)], typed);
}

/** The words that are neither options nor values of options. */
function argumentsIn(program: Command, words: readonly string[]): string[] {
  const named = program.commands.find((c) => words.includes(c.name()));
  const options = [...program.options, ...(named?.options ?? [])].filter(takesValue);
  return words.filter((word, index) => {
    const flag = words[index - 1] ?? "";
    return !word.startsWith("-") && !options.some((o) => flag !== "" && [o.long, o.short].includes(flag));
  });
}

function takesValue(option: Option): boolean {
  return option.required || option.optional;
}

function isHidden(command: Command): boolean {
  return command.name().startsWith("__");
}

function argumentsOf(command: Command, nth: number, io: Io): string[] {
  switch (command.name()) {
    case "list":
    case "categories":
    case "schema":
    case "add":
      return [];
    case "completion":
      return nth === 0 ? ["bash", "zsh", "fish"] : [];
    case "help":
      return command.parent?.commands.filter((c) => !isHidden(c)).map((c) => c.name()) ?? [];
    case "edit":
      return nth === 0 ? scheduleNames(io) : [];
    default:
      return scheduleNames(io);
  }
}

function scheduleNames(io: Io): string[] {
  return [...new Set(levelsOf(io).flatMap((level) => filesOf(level, io).map((f) => f.id)))];
}

function valuesOf(command: Command, option: Option, io: Io): string[] {
  switch (option.long) {
    case "--format":
      return FORMATS_OF[command.name()] ?? Object.keys(FORMATS);
    case "--only":
      return [...SECTION_NAMES];
    case "--color":
      return ["auto", "always", "never"];
    case "--block":
      return [...GROUPS, ...CATEGORIES].map((k) => `${k.label}=${k.id}`);
    case "--timezone":
      return [...zoneNames()];
    case "--clock":
      return [...scheduleNames(io), ...zoneNames()];
    case "--reference":
    case "--path":
      return scheduleNames(io);
    default:
      return [...(option.argChoices ?? [])];
  }
}

const FORMATS_OF: Readonly<Record<string, string[]>> = {
  add: ["yaml", "json"],
  check: ["human", "json", "github"],
};

function matching(candidatesThere: readonly string[], typed: string): string[] {
  // `--only rows,bl`: the last of a list is completed, the rest stays.
  const comma = typed.lastIndexOf(",") + 1;
  const [kept, last] = [typed.slice(0, comma), typed.slice(comma)];
  return [...new Set(candidatesThere)].filter((c) => c !== "" && c.startsWith(last)).map((c) => kept + c);
}

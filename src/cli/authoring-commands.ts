// The commands that make and check schedules, in commander's terms.
import { type Command, Option } from "commander";

import type { AddOptions } from "./add/request.ts";
import type { CheckOptions } from "./commands/check.ts";
import type { ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";

/** Adds the commands to the program. Each is loaded when it is called. */
export function addAuthoringCommands(program: Command, io: Io, end: (code: ExitCode) => void): void {
  const names = () => program.commands.map((command) => command.name());

  program
    .command("add")
    .description("make a schedule of a pasted post, a calendar (.ics) or a table (.csv)")
    .argument("<name>", "what to call it: daydiff NAME")
    .argument("[file]", "the text to read, or - for standard input; without it, paste into the terminal")
    .addOption(new Option("-o, --output <file>", "save there and not among your own schedules"))
    .addOption(new Option("--name <name>", "the person's name, if it is another"))
    .addOption(new Option("--source <url>", "where the post stands"))
    .addOption(new Option("--timezone <zone>", "the zone of its clock times, as in Asia/Shanghai"))
    .addOption(new Option("--day <day>", "of several days only this one: its heading or number"))
    .addOption(new Option("--date <date>", "of a calendar only this day, as in 2024-02-27"))
    .addOption(new Option("--template", "save an empty form; in a terminal, open it in your editor"))
    .addOption(new Option("--force", "save over a file that is there"))
    .addOption(new Option("--format <format>", "print yaml or json, and save nothing"))
    .addHelpText("after", ADD_EXAMPLES)
    .action(async (name: string, file: string | undefined, options: AddOptions) => {
      const { add } = await import("./commands/add.ts");
      end(await add(name, file, options, io, names()));
    });

  program
    .command("edit")
    .description("open a schedule in your editor, and check it when you are done")
    .argument("<name>", "a schedule: its name or its file")
    .addOption(foldersOption())
    .action(async (name: string, options: { schedules?: readonly string[] }) => {
      const { edit } = await import("./commands/edit.ts");
      end(await edit(name, options.schedules ?? [], io, names()));
    });

  program
    .command("check")
    .description("say everything there is to say about schedule files: errors, warnings, hints")
    .argument(
      "[files...]",
      "schedules: names, files, or - for standard input; without any, all that there are",
    )
    .addOption(new Option("-f, --format <format>", "human, json, or github for annotations"))
    .addOption(new Option("--strict", "exit with 2 on warnings as well"))
    .addOption(new Option("--fix", "repair what has one right answer, and show the change"))
    .addOption(foldersOption())
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import("./commands/check.ts");
      end(await check(files, options, io, names()));
    });

  program
    .command("schema")
    .description("print the JSON Schema of a schedule file")
    .action(async () => end((await import("./commands/schema.ts")).schema(io)));

  program
    .command("categories")
    .description("print the categories with their labels and codes")
    .addOption(new Option("--csv", "as a codebook"))
    .action(async (options: { csv?: boolean }) =>
      end((await import("./commands/categories.ts")).categories(options, io)),
    );

  program
    .command("completion")
    .description("print what makes a shell complete commands, options and names")
    .argument("<shell>", "bash, zsh or fish")
    .action(async (shell: string) => end((await import("./commands/completion.ts")).completion(shell, io)));

  program
    .command("__complete", { hidden: true })
    .argument("[words...]")
    .action(async (words: string[]) => {
      const { complete } = await import("./commands/complete.ts");
      end(complete(program, words, io));
    });
}

function foldersOption(): Option {
  return new Option("--schedules <folder>", "look for schedules there first; may be repeated").argParser<
    string[]
  >((value, before) => [...(before ?? []), value]);
}

const ADD_EXAMPLES = `
Examples:
  daydiff add me                     paste a post; what is doubtful is asked about
  daydiff add ada post.txt --source https://example.org/a-day
  daydiff add me calendar.ics --date 2024-02-27
  daydiff add me post.txt --format json`;

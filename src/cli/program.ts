// The command line: which commands and options there are, in commander's terms.
import { Command, Option } from "commander";

import manifest from "../../package.json" with { type: "json" };
import { nearest as nearestOf } from "../load/nearest.ts";
import { SECTION_NAMES } from "../report/options.ts";
import { addAuthoringCommands } from "./authoring-commands.ts";
import { complain } from "./complain.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import type { RawOptions } from "./settings.ts";
import { complainOfUsage } from "./usage-error.ts";

/** Called with what a command ends with. */
type End = (code: ExitCode) => void;

/** The program, ready to parse. Each command is loaded when it is called. */
export function createProgram(io: Io, end: End): Command {
  const program = new Command("daydiff");
  program
    .description("Lays people's days side by side and says what they share and where they differ.")
    .usage("[options] NAME NAME... [vs NAME...]")
    .argument("[names...]", "schedules to compare: names, files, or - for standard input")
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
    .configureOutput({
      writeOut: io.stdout.write,
      writeErr: io.stderr.write,
      outputError: (text) => complainOfUsage(io, program, text),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText("after", EXAMPLES);
  withOutput(program);
  program
    .addOption(blockOption())
    .option("--same-moment", "hold the days against the same moment, not the same clock time")
    .option("--clock <zone>", "with --same-moment: on the clock of this zone, or of this schedule")
    .option("--on <date>", "with --same-moment: on this date, such as 2024-02-27")
    .option("--reference <name>", "of more than two: the one that the others are held against")
    .option("--exit-code", "exit with 1 where the days differ")
    .option("--debug", "with any command: after a fault of daydiff itself, show where it happened")
    .action(async (names: string[], options: RawOptions) => {
      if (names.length === 0) return end(await (await import("./commands/list.ts")).greet(options, io));
      const { compareOrShow } = await import("./commands/compare.ts");
      end(await compareOrShow(names, options, io, commandNames(program)));
    });

  withOutput(program.command("nearest"))
    .description("list the days that are most like one, and why")
    .argument("<names...>", "the day, then those to choose from: names, files, folders; all that there are")
    .action(async (names: string[], options: RawOptions) => {
      const { nearest } = await import("./commands/nearest.ts");
      end(await nearest(names, options, io, commandNames(program)));
    });

  withOutput(program.command("show"))
    .addOption(blockOption())
    .description("print single days: episodes, how each time is told, time budget, sources")
    .argument("<names...>", "schedules: names, files, or - for standard input")
    .action(async (names: string[], options: RawOptions) => {
      const { show } = await import("./commands/show.ts");
      end(await show(names, options, io, commandNames(program)));
    });

  withFolders(program.command("list"))
    .description("list every schedule that can be named")
    .option("--path <name>", "print only the path of the file that a name means")
    .addOption(new Option("--ascii", "only ASCII characters"))
    .addOption(new Option("--width <columns>", "the width of the output"))
    .addOption(colorOption())
    .action(async (options: RawOptions & { path?: string }) => {
      const { list } = await import("./commands/list.ts");
      end(await list(options, io, commandNames(program)));
    });
  addAuthoringCommands(program, io, end);

  program
    .command("help")
    .description("print the help of a command")
    .argument("[command]")
    .action((name?: string) => end(help(program, name, io)));
  return program;
}

/** Prints the help of a command, or of the program. */
function help(program: Command, name: string | undefined, io: Io): ExitCode {
  const command = name === undefined ? program : program.commands.find((c) => c.name() === name);
  if (command !== undefined) {
    command.outputHelp();
    return EXIT.done;
  }
  const names = commandNames(program);
  const near = nearestOf(name ?? "", names);
  return complain(
    io,
    `there is no command called "${name}".`,
    near === null ? `The commands are: ${names.join(", ")}.` : `Did you mean: daydiff help ${near}`,
  );
}

/** The names of all commands. */
function commandNames(program: Command): string[] {
  return program.commands.map((c) => c.name()).filter((name) => !name.startsWith("__"));
}

/** The options of every command that prints schedules. */
function withOutput(command: Command): Command {
  return withFolders(command)
    .addOption(new Option("-f, --format <format>", "terminal, markdown (or md), json, csv, svg, png, html"))
    .addOption(new Option("--md", "the same as --format markdown"))
    .addOption(new Option("--json", "the same as --format json"))
    .addOption(new Option("--csv", "the same as --format csv"))
    .addOption(new Option("-o, --output <file>", "write to a file; its ending tells the format"))
    .addOption(new Option("--theme <theme>", "of a picture: light, dark or print"))
    .addOption(new Option("--size <size>", "of a picture: wide, or card (1200 by 630)"))
    .addOption(new Option("--scale <factor>", "of a PNG: pixels for each of the picture's, usually 2"))
    .addOption(new Option("--open", "show the file in the browser once it is written"))
    .addOption(new Option("--short", "leave out the rows, and what is said beside Same and Differ"))
    .addOption(new Option("--stat", "the same as --short").hideHelp())
    .addOption(new Option("--only <sections>", `only these: ${SECTION_NAMES.join(", ")}`))
    .addOption(new Option("--all", "say also what is usually left out as less worth saying"))
    .addOption(new Option("--explain", "say under each sentence and number what it rests on"))
    .addOption(new Option("--12h", "clock times as 9:00 pm"))
    .addOption(new Option("--ascii", "only ASCII characters"))
    .addOption(new Option("--width <columns>", "the width of the output"))
    .addOption(colorOption())
    .addOption(new Option("--no-color", "the same as --color never").hideHelp());
}

function withFolders(command: Command): Command {
  return command.addOption(
    new Option("--schedules <folder>", "look for schedules there first; may be repeated").argParser<string[]>(
      (value, before) => [...(before ?? []), value],
    ),
  );
}

function blockOption(): Option {
  return new Option(
    "--block <label=categories>",
    'a headline row, "Label=category,category@22:00-04:00"; may be repeated',
  ).argParser<string[]>((value, before) => [...(before ?? []), value]);
}

function colorOption(): Option {
  return new Option("--color <when>", "auto, always or never");
}

const EXAMPLES = `
Examples:
  daydiff hui wei               compare two days
  daydiff hui wei vs kant 996   set two groups of days against each other
  daydiff hui wei -o days.md    write the comparison as Markdown
  daydiff hui wei -o days.html  write a page, with the days as a picture
  daydiff show hui              one day and its sources
  daydiff list                  every schedule that there is
  daydiff add me                a day of your own, from a pasted post

Exit codes: 0 done, 1 the days differ (only with --exit-code), 2 bad input or usage,
70 a fault of daydiff itself.`;

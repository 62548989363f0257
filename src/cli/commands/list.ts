// `daydiff list`: every schedule that can be named, and which file a name means; and the greeting, which shows some.
import manifest from "../../../package.json" with { type: "json" };
import { timedOfDay } from "../../compare/amounts.ts";
import { draw } from "../../compare/draw.ts";
import { renderTerminal } from "../../render/terminal.ts";
import { greetingSections, listSections, type Listed } from "../../report/list.ts";
import { complain } from "../complain.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { levelsOf } from "../folders.ts";
import type { Io } from "../io.ts";
import { complainOfName, shownPath } from "../load-named.ts";
import { filesOf, locate, type ScheduleFile } from "../locate.ts";
import { readSchedule } from "../read-schedule.ts";
import { settingsOf, type RawOptions } from "../settings.ts";

/** Lists every schedule; with --path, prints only the path of the file that a name means. */
export async function list(
  options: RawOptions & { readonly path?: string },
  io: Io,
  commands: readonly string[],
): Promise<ExitCode> {
  const settings = settingsOf(options, io);
  if ("wrong" in settings) return complain(io, settings.wrong, settings.advice);
  const levels = levelsOf(io, settings.schedules);
  if (options.path !== undefined) {
    const located = locate(options.path, levels, io);
    if (located.status !== "found") return complainOfName(io, options.path, located, commands);
    io.stdout.write(`${located.file.path}\n`);
    return EXIT.done;
  }
  const files = levels.flatMap((level) => filesOf(level, io));
  const { listed, broken } = await read(files, io);
  io.stdout.write(renderTerminal(listSections(listed), settings));
  for (const file of broken) {
    io.stderr.write(`daydiff: ${shownPath(file, io)} has errors; daydiff check shows them.\n`);
  }
  return EXIT.done;
}

/** Greets someone who typed no name. */
export async function greet(options: RawOptions, io: Io): Promise<ExitCode> {
  const settings = settingsOf(options, io);
  if ("wrong" in settings) return complain(io, settings.wrong, settings.advice);
  const files = levelsOf(io, settings.schedules).flatMap((level) => filesOf(level, io));
  const { listed } = await read(files, io);
  io.stdout.write(renderTerminal(greetingSections(firstOnesFirst(listed), manifest.version), settings));
  return EXIT.done;
}

/** A name means the first file that has it; a later one is hidden by it, and says so. */
async function read(
  files: readonly ScheduleFile[],
  io: Io,
): Promise<{ listed: Listed[]; broken: ScheduleFile[] }> {
  const listed: Listed[] = [];
  const broken: ScheduleFile[] = [];
  const names = new Map<string, ScheduleFile>();
  for (const file of files) {
    const hidden = names.get(file.id.toLowerCase());
    names.set(file.id.toLowerCase(), hidden ?? file);
    const day = await dayOf(file, io);
    if (day === null) {
      broken.push(file);
      continue;
    }
    const [drawn] = draw([day]).days;
    const shown = file.origin === "built-in" ? "built in" : shownPath(file, io);
    const place = hidden === undefined ? shown : `${shown}, hidden by ${shownPath(hidden, io)}`;
    if (drawn !== undefined) listed.push({ name: file.id, day, drawn, timed: timedOfDay(day), file: place });
  }
  return { listed, broken };
}

async function dayOf(file: ScheduleFile, io: Io) {
  try {
    return (await readSchedule(io.readFile(file.path), file, file.path, io)).day;
  } catch {
    return null;
  }
}

/** Where daydiff began stands first in the greeting. */
function firstOnesFirst(listed: readonly Listed[]): Listed[] {
  const first = ["hui", "wei"];
  const rank = ({ name }: Listed) => (first.indexOf(name) + first.length + 1) % (first.length + 1);
  return listed.filter((l) => !l.file.includes("hidden by")).toSorted((a, b) => rank(a) - rank(b));
}

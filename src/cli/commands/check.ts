// `daydiff check [FILES...]`: everything there is to say about schedule files, and repairs of what has one right answer.
import { loadSchedule } from "../../load/load-schedule.ts";
import { repair } from "../../load/repair.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { plain } from "../../model/text.ts";
import { asGithub, asHuman, asJson, type Checked } from "../checked.ts";
import { complain, reasonOf } from "../complain.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { levelsOf } from "../folders.ts";
import type { Io } from "../io.ts";
import { lineDiff } from "../line-diff.ts";
import { complainOfName, shownPath } from "../load-named.ts";
import { filesOf, locate, type ScheduleFile } from "../locate.ts";

export type CheckOptions = {
  readonly format?: string;
  readonly strict?: boolean;
  readonly fix?: boolean;
  readonly schedules?: readonly string[];
};

/** Checks the files named, or every schedule that can be found. Ends with 2 on errors, with --strict on warnings too. */
export async function check(
  names: readonly string[],
  options: CheckOptions,
  io: Io,
  commands: readonly string[],
): Promise<ExitCode> {
  const format = options.format ?? "human";
  const write = FORMATS[format];
  if (write === undefined) {
    return complain(
      io,
      `--format ${format}: there is no such format here.`,
      "The formats are: human, json, github.",
    );
  }
  const levels = levelsOf(io, options.schedules ?? []);
  let unfound = false;
  const files = names.flatMap((name): ScheduleFile[] => {
    const located = locate(name, levels, io);
    if (located.status === "found") return [located.file];
    complainOfName(io, name, located, commands);
    unfound = true;
    return [];
  });
  const all = names.length === 0 ? levels.flatMap((level) => filesOf(level, io)) : files;
  const checked = all.map((file): Checked => {
    const one = checkFile(file, io);
    return options.fix && file.origin !== "built-in" && file.path !== "-" ? fixFile(file, one, io) : one;
  });
  io.stdout.write(write(checked, io));
  const worst = (severity: Diagnostic["severity"]) =>
    checked.some((c) => c.diagnostics.some((d) => d.severity === severity));
  const unread = checked.some((c) => c.unread !== null);
  return unfound || unread || worst("error") || (options.strict && worst("warning")) ? EXIT.bad : EXIT.done;
}

const FORMATS: Readonly<Record<string, (checked: readonly Checked[], io: Io) => string>> = {
  human: asHuman,
  json: asJson,
  github: asGithub,
};

function checkFile(file: ScheduleFile, io: Io): Checked {
  const path = shownPath(file, io);
  try {
    const bytes = file.path === "-" ? io.readStdin() : io.readFile(file.path);
    const { diagnostics, text } = loadSchedule(bytes, { id: file.id, path });
    return { path, id: file.id, text, diagnostics, unread: null };
  } catch (error) {
    return { path, id: file.id, text: "", diagnostics: [], unread: reasonOf(error) };
  }
}

/** Writes the repaired file and tells on standard error what changed. */
function fixFile(file: ScheduleFile, before: Checked, io: Io): Checked {
  if (before.unread !== null || before.text === "" || before.diagnostics.some((d) => ENCODING.has(d.code)))
    return before;
  const fixed = repair(before.text, { id: file.id, path: before.path });
  if (fixed === before.text) return before;
  const bytes = io.readFile(file.path);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "\uFEFF" : "";
  try {
    io.writeFile(file.path, mark + fixed);
  } catch (error) {
    complain(io, `${before.path} cannot be repaired: ${reasonOf(error)}.`, "It is as it was.");
    return before;
  }
  const rows = lineDiff(before.text, fixed).map((row) => `  ${plain(row)}\n`);
  io.stderr.write(`Repaired ${before.path}\n${rows.join("")}`);
  return checkFile(file, io);
}

/** A text in another encoding would be written back in UTF-8, which is more than a repair. */
const ENCODING: ReadonlySet<Diagnostic["code"]> = new Set<Diagnostic["code"]>([
  "utf-16",
  "not-utf8",
  "not-text",
]);

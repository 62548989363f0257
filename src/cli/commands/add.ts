// `daydiff add NAME [FILE|-]`: from a pasted post, a calendar or a table to a schedule file.
import { plain } from "../../model/text.ts";
import type { ReadPost } from "../../posts/post.ts";
import { readAny } from "../../posts/read-any.ts";
import { asJson } from "../add/as-json.ts";
import { clarify, type Clarified } from "../add/clarify.ts";
import { daysAsked, filesOfDays, remarkOf, type DayFile, type Remark } from "../add/days.ts";
import { linesText, preview } from "../add/preview.ts";
import { requestOf, type AddOptions, type Request } from "../add/request.ts";
import { complainOfTaken, save, taken } from "../add/save.ts";
import { keptAdvice, takeText } from "../add/take-text.ts";
import { template } from "../add/template.ts";
import { complain } from "../complain.ts";
import { editFile } from "../edit-file.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { isDraft, keep, release } from "../keep.ts";
import { shownPath } from "../load-named.ts";
import { settingsOf } from "../settings.ts";

/** Reads a day and saves it, or prints it with --format. */
export async function add(
  name: string,
  from: string | undefined,
  options: AddOptions,
  io: Io,
  commands: readonly string[],
): Promise<ExitCode> {
  const request = requestOf(name, from, options, commands, io);
  if (typeof request === "number") return request;
  const there = taken([request.target], io);
  if (request.format === null && !request.force && there.length > 0) return complainOfTaken(there, io);
  if (request.template) return fillTemplate(request, io);
  const source = await takeText(request.from, request.id, io);
  if (typeof source === "number") return source;
  if (source.given && source.text.trim() === "" && request.format === null) {
    if (io.typed) return fillTemplate(request, io);
    return complain(
      io,
      "standard input is empty.",
      `For an empty form: daydiff add ${request.id} --template`,
    );
  }
  const { kind, read } = await readAny(source.text, request);
  if (request.format === "json") {
    io.stdout.write(`${JSON.stringify(asJson(read), null, 2)}\n`);
    return read.diagnostics.some((d) => d.severity === "error") ? EXIT.bad : EXIT.done;
  }
  if (/^episodes:/m.test(source.text) && /^name:/m.test(source.text)) {
    const what = request.from ?? "standard input";
    return complain(
      io,
      `${what} is a schedule already.`,
      "daydiff check FILE checks it; copy it to where you want it.",
    );
  }
  if (request.format === "yaml")
    return printYaml({ text: source.text, read, corrected: new Map() }, request, io);

  // A paste is nowhere else, so it is kept until the day is saved; a pipe can be run again, until it fails.
  const draft = request.from !== null && isDraft(request.from, io) ? request.from : null;
  let kept = source.given && io.typed ? keep(source.text, `${request.id}.txt`, io) : { path: draft };
  const hold = (text: string) => void (kept = keep(text, `${request.id}.txt`, io, kept));
  const canAsk = io.typed && io.stderr.isTTY;
  const first = { text: source.text, read };
  const done =
    canAsk && kind === "post"
      ? await clarify(first, async (text) => (await readAny(text, request)).read, hold, io)
      : { ...first, corrected: new Map<number, string>() };
  const code =
    done === null
      ? complain(io, "interrupted; nothing was saved.")
      : await showAndSave(done, request, canAsk, io);
  if (code !== EXIT.done && source.given && kept.path === null) hold(source.text);
  if (code === EXIT.done) release(kept, io);
  else for (const line of keptAdvice(kept.path, request.id)) io.stderr.write(`  ${line}\n`);
  return code;
}

async function fillTemplate(request: Request, io: Io): Promise<ExitCode> {
  const text = template(request);
  if (request.format === "yaml") {
    io.stdout.write(text);
    return EXIT.done;
  }
  if (io.typed)
    return editFile({ id: request.id, text, target: request.target, current: currentOf(request, io) }, io);
  const code = save([{ path: request.target, text }], request.own, request.force, io);
  if (code === EXIT.done)
    io.stdout.write(
      `Saved an empty form: ${shownPath({ path: request.target }, io)}\n  Fill it in: daydiff edit ${request.id}\n`,
    );
  return code;
}

function currentOf({ target }: Request, io: Io): string | null {
  return taken([target], io).length === 0 ? null : Buffer.from(io.readFile(target)).toString("utf8");
}

/** Prints the one day asked for; remarks go to standard error. */
function printYaml(done: Clarified, request: Request, io: Io): ExitCode {
  const made = makeFiles(done, request, io);
  if (made === null) return EXIT.bad;
  const [file, second] = made.files;
  if (second !== undefined) {
    return complain(
      io,
      `the text tells ${made.files.length} days.`,
      `Choose one with --day: ${made.names.join(", ")}`,
    );
  }
  tellRemarks(made.remarks, io);
  io.stdout.write(file?.text ?? "");
  return EXIT.done;
}

type Made = {
  readonly files: readonly DayFile[];
  readonly remarks: readonly Remark[];
  readonly names: readonly string[];
};

/** The files of what was read; null, and said, where there is an error or no day to save. */
function makeFiles({ read, corrected }: Clarified, request: Request, io: Io): Made | null {
  const errors = read.diagnostics.filter((d) => d.severity === "error").map(remarkOf);
  if (errors.length > 0) {
    tellRemarks(errors, io);
    complain(
      io,
      "nothing was saved.",
      "Correct the text, or take out the lines that are no part of the day.",
    );
    return null;
  }
  const asked = daysAsked(read, request.day);
  if ("wrong" in asked) {
    complain(io, asked.wrong, `The days are: ${asked.names.join(", ")}`);
    return null;
  }
  return { ...filesOfDays(asked, read.diagnostics, corrected, request), names: asked.names };
}

async function showAndSave(done: Clarified, request: Request, canAsk: boolean, io: Io): Promise<ExitCode> {
  const settings = settingsOf({}, io);
  const made = makeFiles(done, request, io);
  if (made === null || "wrong" in settings) return EXIT.bad;
  const { files, remarks } = made;
  const there = request.force
    ? []
    : taken(
        files.map((f) => f.path),
        io,
      );
  if (there.length > 0) return complainOfTaken(there, io);
  if (io.stdout.isTTY) {
    for (const file of files) {
      const title = files.length === 1 ? "" : `${file.id}\n\n`;
      io.stdout.write(
        `\n${title}${await preview(file, remarks, leftOutOf(done.read, file, files), settings)}\n`,
      );
    }
  } else {
    tellRemarks(
      remarks.filter((r) => r.severity !== "hint"),
      io,
    );
    if (done.read.leftOut.length > 0) io.stderr.write(`Left out: ${linesText(done.read.leftOut)}.\n`);
  }
  if (canAsk && !(await agrees(files, io))) return complain(io, "nothing was saved.");
  const code = save(files, request.own, request.force, io);
  if (code !== EXIT.done) return code;
  for (const { id, path: file, settled } of files) {
    const path = shownPath({ path: file }, io);
    const { episodes, mentions } = settled;
    const counts = [
      count(episodes.length, "episode"),
      ...(mentions.length > 0 ? [count(mentions.length, "mention")] : []),
    ];
    io.stdout.write(`Saved ${path} (${counts.join(", ")})\n`);
    if (files.length === 1) io.stdout.write(next(id, request, path));
  }
  if (files.length > 1 && request.own) {
    io.stdout.write(`  Compare: daydiff ${files.map((f) => f.id).join(" ")}\n`);
  }
  return EXIT.done;
}

function next(id: string, { own, force }: Request, file: string): string {
  const name = own ? id : file;
  return force
    ? ""
    : `  Look at it: daydiff ${name}    Compare: daydiff hui ${name}    Correct it: daydiff edit ${name}\n`;
}

async function agrees(files: readonly DayFile[], io: Io): Promise<boolean> {
  const paths = files.map((f) => shownPath(f, io)).join(", ");
  const answer = await io.ask(`Save to ${paths}? [Y/n] `);
  return answer !== null && /^\s*(y(es)?)?\s*$/i.test(answer);
}

/** The lines left out, each told with the day it stands before. */
function leftOutOf(read: ReadPost, file: DayFile, files: readonly DayFile[]): ReadPost["leftOut"] {
  return files[0] === file ? read.leftOut : [];
}

function tellRemarks(remarks: readonly Remark[], io: Io): void {
  const lines = remarks.toSorted((a, b) => a.line - b.line);
  for (const { line, severity, words } of lines)
    io.stderr.write(`line ${line}: ${severity}: ${plain(words)}\n`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

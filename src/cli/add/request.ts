// What `daydiff add` is asked for, checked before anything is read or asked.
import path from "node:path";

import { isDate } from "../../model/calendar.ts";
import { zoneNamed } from "../../model/zone.ts";
import { complain } from "../complain.ts";
import type { ExitCode } from "../exit-codes.ts";
import { complainOfNoHome, userSchedules } from "../folders.ts";
import type { Io } from "../io.ts";

/** The options as commander hands them over. */
export type AddOptions = {
  readonly output?: string;
  readonly name?: string;
  readonly source?: string;
  readonly timezone?: string;
  readonly day?: string;
  readonly date?: string;
  readonly format?: string;
  readonly template?: boolean;
  readonly force?: boolean;
};

export type Request = {
  /** The name to type, and the file's name without its ending. */
  readonly id: string;
  /** The person's name in the file. */
  readonly name: string;
  /** The file to save to, absolute; of several days, each has its name before the ending. */
  readonly target: string;
  /** Whether the file lies among the user's own schedules. */
  readonly own: boolean;
  /** What to read: a file, `-`, or null. */
  readonly from: string | null;
  /** Print this and save nothing. */
  readonly format: "yaml" | "json" | null;
  readonly template: boolean;
  readonly force: boolean;
  readonly source: { readonly title: string; readonly url: string } | null;
  readonly timezone: string | null;
  readonly date: string | null;
  readonly day: string | null;
};

/** The request, or the exit code after saying what is wrong with it. */
export function requestOf(
  name: string,
  from: string | undefined,
  options: AddOptions,
  commands: readonly string[],
  io: Io,
): Request | ExitCode {
  const { output, source, timezone, date, format } = options;
  const id = slug(name);
  if (id === "" || /[/\\]|\.ya?ml$/i.test(name)) {
    return complain(
      io,
      `"${name}" is no name for a day.`,
      "Type a name such as me or hui; -o FILE says where to save.",
    );
  }
  if (commands.includes(id)) {
    return complain(
      io,
      `"${id}" is a command of daydiff, so the day could not be named.`,
      "Type another name.",
    );
  }
  if (format !== undefined && format !== "yaml" && format !== "json") {
    return complain(io, `--format ${format}: there is no such format here.`, "The formats are: yaml, json.");
  }
  if (format !== undefined && output !== undefined) {
    return complain(io, "--format prints to standard output and saves nothing.", "Leave out -o or --format.");
  }
  if (output !== undefined && !/\.ya?ml$/i.test(output)) {
    return complain(
      io,
      `-o ${output}: a schedule's file ends in .yaml.`,
      `Type: -o ${output.replace(/\/+$/, "/x").replace(/\/x$/, `/${id}`)}.yaml`,
    );
  }
  const url = source === undefined ? null : urlOf(source);
  if (source !== undefined && url === null) {
    return complain(
      io,
      `--source ${source}: this is not an address on the web.`,
      "It begins with https:// or http://.",
    );
  }
  const zone = timezone === undefined ? null : zoneNamed(timezone);
  if (timezone !== undefined && zone === null) {
    return complain(
      io,
      `--timezone ${timezone}: there is no such time zone.`,
      "Type it as in Asia/Shanghai or Europe/Berlin.",
    );
  }
  if (date !== undefined && !isDate(date)) {
    return complain(io, `--date ${date}: this is not a date.`, "Type it as in 2024-02-27.");
  }
  const folder = output === undefined ? userSchedules(io) : io.cwd;
  // What is printed needs no folder.
  if (folder === null && format === undefined)
    return complainOfNoHome(io, `Set HOME to a folder, or say where to save: -o ${id}.yaml`);
  return {
    id,
    name: options.name ?? name,
    target: path.resolve(folder ?? io.cwd, output ?? `${id}.yaml`),
    own: output === undefined,
    from: from ?? null,
    format: format ?? null,
    template: options.template ?? false,
    force: options.force ?? false,
    source: url === null ? null : { title: `A post at ${url.host}`, url: url.href },
    timezone: zone,
    date: date ?? null,
    day: options.day ?? null,
  };
}

/** A name as a file's name: small letters and numbers of any script, with hyphens. */
export function slug(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
}

function urlOf(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}

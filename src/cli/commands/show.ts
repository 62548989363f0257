// `daydiff show NAME...`: days by themselves.
import { tablesOf } from "../../compare/tables/tables.ts";
import { FORMATS } from "../../render/formats.ts";
import { complain } from "../complain.ts";
import { deliver } from "../deliver.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { loadNamed } from "../load-named.ts";
import { pictureOptionsOf } from "../picture-options.ts";
import { settingsOf, type RawOptions, type Settings } from "../settings.ts";

/** Shows each day that is named, one after the other. */
export async function show(
  names: readonly string[],
  options: RawOptions,
  io: Io,
  commands: readonly string[],
): Promise<ExitCode> {
  const settings = settingsOf(options, io);
  if ("wrong" in settings) return complain(io, settings.wrong, settings.advice);
  return showDays(names, settings, io, commands);
}

/** The same, with the options read already. */
export async function showDays(
  names: readonly string[],
  settings: Settings,
  io: Io,
  commands: readonly string[],
): Promise<ExitCode> {
  const named = await loadNamed(names, settings.schedules, io, commands);
  if (named === null) return EXIT.bad;
  const days = named.map((n) => n.day);
  const content = await FORMATS[settings.format].render({
    ...settings,
    picture: pictureOptionsOf(settings.pictures, io),
    result: { kind: "days", days, tables: tablesOf(days, settings.blocks) },
  });
  return deliver(
    content,
    settings,
    named.map((n) => n.file),
    io,
  );
}

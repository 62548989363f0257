// `daydiff show NAME...`: days by themselves.
import { compare } from "../../compare/compare.ts";
import { FORMATS } from "../../render/formats.ts";
import { complain } from "../complain.ts";
import { deliver } from "../deliver.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { loadNamed } from "../load-named.ts";
import { pictureOptionsOf } from "../picture-options.ts";
import { settingsOf, type RawOptions } from "../settings.ts";

/** Shows each schedule that is named, one after the other. */
export async function show(
  names: readonly string[],
  options: RawOptions,
  io: Io,
  commands: readonly string[],
): Promise<ExitCode> {
  const settings = settingsOf(options, io);
  if ("wrong" in settings) return complain(io, settings.wrong, settings.advice);
  const named = await loadNamed(names, settings.schedules, io, commands);
  if (named === null) return EXIT.bad;
  const comparison = compare(
    named.map((n) => n.schedule),
    settings.blocks === null ? {} : { blocks: settings.blocks },
  );
  const content = await FORMATS[settings.format].render({
    ...settings,
    picture: pictureOptionsOf(settings.pictures, io),
    comparison,
    view: "days",
    next: null,
  });
  return deliver(
    content,
    settings,
    named.map((n) => n.file),
    io,
  );
}

// `daydiff A B ...`: the comparison; with one name, that day alone.
import { STANDING_BLOCKS } from "../../compare/blocks.ts";
import { compare } from "../../compare/compare.ts";
import type { Schedule } from "../../model/schedule.ts";
import { FORMATS } from "../../render/formats.ts";
import { complain } from "../complain.ts";
import { deliver } from "../deliver.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { loadNamed } from "../load-named.ts";
import { settingsOf, type RawOptions, type Settings } from "../settings.ts";
import { show } from "./show.ts";

/** The most schedules that one comparison takes. */
const MOST = 12;

/** Compares two to twelve schedules, or shows the one that is named. */
export async function compareOrShow(
  names: readonly string[],
  options: RawOptions,
  io: Io,
  commands: readonly string[],
): Promise<ExitCode> {
  if (names.length === 1) return show(names, options, io, commands);
  const settings = settingsOf(options, io);
  if ("wrong" in settings) return complain(io, settings.wrong, settings.advice);
  if (names.length > MOST)
    return complain(io, `${names.length} schedules are too many to compare.`, `Name ${MOST} at most.`);
  const named = await loadNamed(names, settings.schedules, io, commands);
  if (named === null) return EXIT.bad;
  const schedules = named.map((n) => n.schedule);
  const moment = settings.sameMoment
    ? (await import("../same-moment.ts")).momentOf(named, settings, io)
    : undefined;
  if (moment === null) return EXIT.bad;
  const blocks = settings.blocks ?? STANDING_BLOCKS;
  const comparison =
    schedules.length > 2
      ? (await import("../../compare/many.ts")).compareMany(schedules, { blocks })
      : compare(schedules, { blocks });
  const content = await FORMATS[settings.format].render({
    ...settings,
    comparison,
    ...(moment && { moment }),
    view: "comparison",
    next: nextCommand(names, settings),
  });
  const code = deliver(
    content,
    settings.output,
    named.map((n) => n.file),
    io,
  );
  if (code !== EXIT.done || !settings.exitCode) return code;
  return differ(schedules) ? EXIT.different : EXIT.done;
}

/** Whether any schedule differs from the first, as far as is told. */
function differ([reference, ...others]: readonly Schedule[]): boolean {
  return others.some((other) =>
    compare(reference === undefined ? [] : [reference, other]).rows.some((row) => row.relation !== "same"),
  );
}

/** What someone who sees the usual screen may want next: the same for an article. */
function nextCommand(names: readonly string[], settings: Settings): string | null {
  const { output, only, short, sameMoment, clock, on, reference } = settings;
  const words = [
    ...names,
    ...(sameMoment ? ["--same-moment"] : []),
    ...Object.entries({ clock, on, reference }).flatMap(([name, value]) =>
      value === null ? [] : [`--${name}`, value],
    ),
  ];
  if (output !== null || only !== null || short || words.some((word) => /[^\w./-]/.test(word))) return null;
  return `daydiff ${words.join(" ")} -o days.md`;
}

// `daydiff A B ...`: the comparison; with one name, that day alone.
import { STANDING_BLOCKS } from "../../compare/blocks.ts";
import { compare } from "../../compare/compare.ts";
import type { Schedule } from "../../model/schedule.ts";
import { FORMATS } from "../../render/formats.ts";
import { complain } from "../complain.ts";
import { deliver } from "../deliver.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { levelsOf } from "../folders.ts";
import { namesWithin, placeOf } from "../gather.ts";
import type { Io } from "../io.ts";
import { loadNamed, type Named } from "../load-named.ts";
import { pictureOptionsOf } from "../picture-options.ts";
import { settingsOf, type RawOptions, type Settings } from "../settings.ts";
import { show } from "./show.ts";

/** The most schedules that one comparison takes. */
const MOST = 12;

/** Compares two to twelve schedules, or shows the one that is named. */
export async function compareOrShow(
  args: readonly string[],
  options: RawOptions,
  io: Io,
  commands: readonly string[],
): Promise<ExitCode> {
  const settings = settingsOf(options, io);
  if ("wrong" in settings) return complain(io, settings.wrong, settings.advice);
  const names = namesWithin(args, levelsOf(io, settings.schedules), io);
  if (names.length === 1) return show(names, options, io, commands);
  if (names.length > MOST)
    return complain(io, `${names.length} schedules are too many to compare.`, `Name ${MOST} at most.`);
  const loaded = await loadNamed(names, settings.schedules, io, commands);
  if (loaded === null) return EXIT.bad;
  const named = withReference(settings.reference, loaded);
  if (named === null) {
    const ids = loaded.map((n) => n.file.id).join(", ");
    return complain(
      io,
      `--reference ${settings.reference} is none of the days that are compared.`,
      `They are: ${ids}.`,
    );
  }
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
    picture: pictureOptionsOf(settings.pictures, io),
    comparison,
    ...(moment && { moment }),
    view: "comparison",
    next: nextCommand(args, settings),
  });
  const code = await deliver(
    content,
    settings,
    named.map((n) => n.file),
    io,
  );
  if (code !== EXIT.done || !settings.exitCode) return code;
  return differ(schedules) ? EXIT.different : EXIT.done;
}

/** The schedules with the one that is called so first; null where none is. */
function withReference(reference: string | null, named: readonly Named[]): readonly Named[] | null {
  if (reference === null) return named;
  const place = placeOf(reference, named);
  const first = named[place];
  return first === undefined ? null : [first, ...named.toSpliced(place, 1)];
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

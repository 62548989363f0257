// `daydiff A B ...`: the comparison; `daydiff A B vs C D`: of two groups; with one name, that day alone.
import { compare, MOST_DAYS } from "../../compare/compare.ts";
import type { Comparison } from "../../compare/comparison.ts";
import { FORMATS } from "../../render/formats.ts";
import { complain } from "../complain.ts";
import { deliver } from "../deliver.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { levelsOf } from "../folders.ts";
import { namesWithin, placeOf } from "../gather.ts";
import { groupsOf, sidesNamed } from "../groups.ts";
import type { Io } from "../io.ts";
import { loadNamed, type Named } from "../load-named.ts";
import { pictureOptionsOf } from "../picture-options.ts";
import { settingsOf, type RawOptions } from "../settings.ts";
import { showDays } from "./show.ts";

/** Compares two to twelve days, or shows the one that is named. */
export async function compareOrShow(
  args: readonly string[],
  options: RawOptions,
  io: Io,
  commands: readonly string[],
): Promise<ExitCode> {
  const settings = settingsOf(options, io);
  if ("wrong" in settings) return complain(io, settings.wrong, settings.advice);
  const levels = levelsOf(io, settings.schedules);
  const sides = sidesNamed(args, settings);
  if ("wrong" in sides) return complain(io, sides.wrong, sides.advice);
  const named = sides.names.map((side) => namesWithin(side, levels, io));
  const names = named.flat();
  if (names.length === 1) return showDays(names, settings, io, commands);
  if (names.length > MOST_DAYS)
    return complain(io, `${names.length} days are too many to compare.`, `Name ${MOST_DAYS} at most.`);
  const loaded = await loadNamed(names, settings.schedules, io, commands);
  if (loaded === null) return EXIT.bad;
  const ordered = withReference(settings.reference, loaded);
  if (ordered === null) {
    const ids = loaded.map((n) => n.file.id).join(", ");
    return complain(
      io,
      `--reference ${settings.reference} is none of the days that are compared.`,
      `They are: ${ids}.`,
    );
  }
  const moment = settings.sameMoment
    ? (await import("../same-moment.ts")).momentOf(ordered, settings, io)
    : undefined;
  if (moment === null) return EXIT.bad;
  const comparison = compare(
    ordered.map((n) => n.day),
    { blocks: settings.blocks, groups: groupsOf(named), ...(moment && { moment }) },
  );
  const content = await FORMATS[settings.format].render({
    ...settings,
    picture: pictureOptionsOf(settings.pictures, io),
    result: { kind: "comparison", ...comparison },
  });
  const code = await deliver(
    content,
    settings,
    ordered.map((n) => n.file),
    io,
  );
  if (code !== EXIT.done || !settings.exitCode) return code;
  return differ(comparison) ? EXIT.different : EXIT.done;
}

/** The days with the one that is called so first; null where none is. */
function withReference(reference: string | null, named: readonly Named[]): readonly Named[] | null {
  if (reference === null) return named;
  const place = placeOf(reference, named);
  const first = named[place];
  return first === undefined ? null : [first, ...named.toSpliced(place, 1)];
}

/** Whether anything of any day is told otherwise than of the first. */
function differ({ pairs }: Comparison): boolean {
  return pairs.some(({ rows }) => rows.some((row) => row.relation !== "same"));
}

// `daydiff nearest A [NAMES...]`: which days are most like one, and why.
import { nearestTo } from "../../compare/nearest.ts";
import { FORMATS } from "../../render/formats.ts";
import { complain } from "../complain.ts";
import { deliver } from "../deliver.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { levelsOf } from "../folders.ts";
import { namesWithin } from "../gather.ts";
import type { Io } from "../io.ts";
import { loadNamed, type Named } from "../load-named.ts";
import { filesOf } from "../locate.ts";
import { pictureOptionsOf } from "../picture-options.ts";
import { settingsOf, type RawOptions } from "../settings.ts";

/** How many are shown where none was named. */
const FIRST = 10;

/** Prints the days nearest to the first that is named: of the others named, or of all that can be. */
export async function nearest(
  [name = "", ...rest]: readonly string[],
  options: RawOptions,
  io: Io,
  commands: readonly string[],
): Promise<ExitCode> {
  const settings = settingsOf(options, io);
  if ("wrong" in settings) return complain(io, settings.wrong, settings.advice);
  const levels = levelsOf(io, settings.schedules);
  const asked = namesWithin(rest, levels, io);
  const all = levels.flatMap((level) => filesOf(level, io));
  const hidden = (id: string, k: number) => all.findIndex((f) => f.id.toLowerCase() === id.toLowerCase()) < k;
  const names = rest.length > 0 ? asked : all.filter((f, k) => !hidden(f.id, k)).map((f) => f.path);
  const own = await loadNamed([name], settings.schedules, io, commands);
  const [one] = own ?? [];
  if (one === undefined) return EXIT.bad;
  const loaded = await loadNamed(names, settings.schedules, io, commands);
  if (loaded === null) return EXIT.bad;
  const others = withoutRepeats(loaded).filter(
    (n) => io.realPath(n.file.path) !== io.realPath(one.file.path),
  );
  if (others.length === 0)
    return complain(io, "there is no other day to compare with.", "daydiff list shows all.");

  const days = others.map((n) => n.day);
  const found = nearestTo(one.day, days);
  const near = rest.length > 0 ? found : found.filter((n) => n.similarity.same > 0).slice(0, FIRST);
  const content = await FORMATS[settings.format].render({
    ...settings,
    picture: pictureOptionsOf(settings.pictures, io),
    result: { kind: "nearest", day: one.day, others: days, near },
  });
  return deliver(
    content,
    settings,
    [one, ...others].map((n) => n.file),
    io,
  );
}

function withoutRepeats(named: readonly Named[]): Named[] {
  return named.filter((n, k) => named.findIndex((other) => other.file.path === n.file.path) === k);
}

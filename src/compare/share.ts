// In how much of the time two days tell the same kind of thing (RULES 16).
import { agreementOf } from "../model/agreement.ts";
import { UNKNOWN } from "../model/category.ts";
import { DAY, wrap } from "../model/clock.ts";
import type { Episode, Schedule, Segment } from "../model/schedule.ts";
import type { Share } from "./comparison.ts";

/**
 * The share of two days. Minutes in which one names a group and the other a category of it are left out on both sides,
 * for whether they agree is not told; so are those in which both sleep. Printable only where what is left is more than
 * half of the waking minutes of each.
 */
export function shareOf(left: Schedule, right: Schedule): Share {
  const [a, b] = [episodesByMinute(left), episodesByMinute(right)];
  let [same, told, undecided] = [0, 0, 0];
  for (let minute = 0; minute < DAY; minute++) {
    const [x, y] = [a[minute], b[minute]];
    if (x === undefined || y === undefined || (x.kind === "sleep" && y.kind === "sleep")) continue;
    const known = x.kind !== UNKNOWN && y.kind !== UNKNOWN;
    const agreement = known ? agreementOf(x, y) : "unknown";
    if (agreement === "same") same++;
    if (agreement === "same" || agreement === "different") told++;
    else undecided++;
  }
  const enough = (schedule: Schedule) => 2 * told > DAY - sleepMinutes(schedule);
  const approximate = [left, right].some((s) => s.segments.some((e) => e.startTold === "approximate"));
  return { same, told, approximate, decided: undecided === 0, printable: enough(left) && enough(right) };
}

/** The segments whose one episode fills them: what is told by the clock. */
export function clockSegments(schedule: Schedule): readonly Segment[] {
  return schedule.segments.filter((s) => s.episodes.length === 1 && s.gaps.length === 0);
}

/** For each minute of the diary day the episode that surely fills it; a hole where there is none. */
function episodesByMinute(schedule: Schedule): readonly (Episode | undefined)[] {
  const minutes = Array.from<Episode | undefined>({ length: DAY });
  for (const segment of clockSegments(schedule)) {
    const episode = schedule.episodes[segment.episodes[0] as number] as Episode;
    for (let m = segment.start; m < segment.end; m++) minutes[wrap(m)] = episode;
  }
  return minutes;
}

function sleepMinutes(schedule: Schedule): number {
  return clockSegments(schedule)
    .filter((s) => schedule.episodes[s.episodes[0] as number]?.kind === "sleep")
    .reduce((sum, s) => sum + s.end - s.start, 0);
}

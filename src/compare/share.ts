// In how much of the time two days tell the same kind of thing (RULES 16).
import { agreementOf } from "../model/agreement.ts";
import { UNKNOWN } from "../model/category.ts";
import { DAY, type Minute } from "../model/clock.ts";
import type { Episode, Schedule, Segment } from "../model/schedule.ts";
import type { Share } from "./comparison.ts";

/**
 * The share of two days. Minutes in which one names a group and the other a category of it are left out on both sides,
 * for whether they agree is not told; so are those in which both sleep. Printable only where what is left is more than
 * half of the waking minutes of each.
 */
export function shareOf(left: Schedule, right: Schedule): Share {
  const [a, b] = [piecesOf(left), piecesOf(right)];
  let [same, told, undecided] = [0, 0, 0];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i] as Piece, b[j] as Piece];
    const minutes = Math.min(x.end, y.end) - Math.max(x.start, y.start);
    if (x.end <= y.end) i++;
    if (y.end <= x.end) j++;
    if (minutes <= 0 || (x.episode.kind === "sleep" && y.episode.kind === "sleep")) continue;
    const known = x.episode.kind !== UNKNOWN && y.episode.kind !== UNKNOWN;
    const agreement = known ? agreementOf(x.episode, y.episode) : "unknown";
    if (agreement === "same") same += minutes;
    if (agreement === "same" || agreement === "different") told += minutes;
    else undecided += minutes;
  }
  const enough = (schedule: Schedule) => 2 * told > DAY - sleepMinutes(schedule);
  const approximate = [left, right].some((s) => s.segments.some((e) => e.startTold === "approximate"));
  return { same, told, approximate, decided: undecided === 0, printable: enough(left) && enough(right) };
}

/** The segments whose one episode fills them: what is told by the clock. */
export function clockSegments(schedule: Schedule): readonly Segment[] {
  return schedule.segments.filter((s) => s.episodes.length === 1 && s.gaps.length === 0);
}

type Piece = { readonly start: Minute; readonly end: Minute; readonly episode: Episode };

/** What is told by the clock, in the order of the axis, cut at 04:00. */
function piecesOf(schedule: Schedule): Piece[] {
  const pieces = clockSegments(schedule).flatMap(({ start, end, episodes }): Piece[] => {
    const episode = schedule.episodes[episodes[0] as number] as Episode;
    if (end <= DAY) return [{ start, end, episode }];
    return [
      { start, end: DAY, episode },
      { start: 0, end: end - DAY, episode },
    ];
  });
  return pieces.toSorted((a, b) => a.start - b.start);
}

function sleepMinutes(schedule: Schedule): number {
  return clockSegments(schedule)
    .filter((s) => schedule.episodes[s.episodes[0] as number]?.kind === "sleep")
    .reduce((sum, s) => sum + s.end - s.start, 0);
}

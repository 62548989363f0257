// What follows from a placed day: its order, the night's sleep, and how much of it is told.
import { DAY } from "./clock.ts";
import type { Episode, MainSleep, Schedule, Segment, Stretch } from "./schedule.ts";

type DayFacts = Pick<Schedule, "order" | "mainSleep" | "toldByClock" | "unrecorded" | "toldThrough">;

/** Minutes that diary research lets lie unrecorded in a day that counts as told. */
const ALLOWANCE = 90;

/** Minutes that a stretch of sleep must surely last to be the night's. */
const NIGHT = 180;

/** The facts of a day that is already tiled. */
export function dayFacts(day: {
  readonly episodes: readonly Episode[];
  readonly segments: readonly Segment[];
  readonly dated: boolean;
}): DayFacts {
  const { episodes, segments, dated } = day;
  const stretches = joinSleep(episodes, segments, dated);
  const mainSleep = dated ? nightsOfDatedDay(stretches, episodes) : mainSleepOf(stretches, day);
  const minutes = (chosen: (s: Segment) => boolean) =>
    segments.filter(chosen).reduce((sum, s) => sum + s.end - s.start, 0);
  const unrecorded = minutes((s) => s.episodes.length === 0 || s.gaps.length > 0);
  return {
    order: dated ? stretches : fromWakeUp(stretches, mainSleep),
    mainSleep,
    toldByClock: minutes((s) => s.episodes.length === 1 && s.gaps.length === 0),
    unrecorded,
    toldThrough: unrecorded <= ALLOWANCE,
  };
}

/** Whether all but the allowance of a day is told by the clock. */
export function isToldByClock(schedule: Pick<Schedule, "toldByClock">): boolean {
  return DAY - schedule.toldByClock <= ALLOWANCE;
}

/** Whether nothing unrecorded can lie between an episode and the one that follows it in the file (or round the seam). */
export function adjoin(segments: readonly Segment[], episode: number, next: number): boolean {
  const here = segments.findIndex((s) => s.episodes.includes(episode));
  const segment = segments[here];
  if (segment === undefined) return false;
  const k = segment.episodes.indexOf(episode);
  if (segment.gaps.includes(k + 1)) return false;
  if (segment.episodes[k + 1] === next) return true;
  if (k + 1 < segment.episodes.length) return false;
  const following = segments[(here + 1) % segments.length];
  return following?.episodes[0] === next && !following.gaps.includes(0);
}

function joinSleep(
  episodes: readonly Episode[],
  segments: readonly Segment[],
  dated: boolean,
): readonly Stretch[] {
  const stretches: number[][] = [];
  const joins = (a: number, b: number) =>
    episodes[a]?.kind === "sleep" && episodes[b]?.kind === "sleep" && adjoin(segments, a, b);
  for (const index of episodes.keys()) {
    const before = stretches.at(-1);
    if (before !== undefined && joins(index - 1, index)) before.push(index);
    else stretches.push([index]);
  }
  const first = stretches[0];
  if (dated || first === undefined || stretches.length < 2 || !joins(episodes.length - 1, 0))
    return stretches;
  return [...stretches.slice(1, -1), [...(stretches.at(-1) ?? []), ...first]];
}

function mainSleepOf(
  stretches: readonly Stretch[],
  { episodes, segments }: Pick<Schedule, "episodes" | "segments">,
): MainSleep | null {
  let longest: MainSleep | null = null;
  let most = NIGHT - 1;
  for (const stretch of stretches.filter((s) => isSleep(s, episodes))) {
    const sleep = sleepOf(stretch, episodes);
    const lasts = sureMinutes(stretch, segments);
    if (lasts > most) [longest, most] = [sleep, lasts];
  }
  if (longest !== null) return longest;
  const last = stretches.find((s) => s.includes(episodes.length - 1));
  return last !== undefined && isSleep(last, episodes) ? sleepOf(last, episodes) : null;
}

/** A dated day begins in one night and ends in the next: sleep at its beginning gives the wake-up, at its end the bedtime. */
function nightsOfDatedDay(stretches: readonly Stretch[], episodes: readonly Episode[]): MainSleep | null {
  const first = stretches[0];
  const last = stretches.at(-1);
  const woken = first !== undefined && stretches.length > 1 && isSleep(first, episodes) ? first : null;
  const slept = last !== undefined && isSleep(last, episodes) ? last : null;
  if (woken === null && slept === null) return null;
  return {
    episodes: slept ?? woken ?? [],
    bed: slept && sleepOf(slept, episodes).bed,
    wake: woken && sleepOf(woken, episodes).wake,
  };
}

function isSleep(stretch: Stretch, episodes: readonly Episode[]): boolean {
  return stretch.every((i) => episodes[i]?.kind === "sleep");
}

function sleepOf(stretch: Stretch, episodes: readonly Episode[]): MainSleep {
  return {
    episodes: stretch,
    bed: episodes[stretch[0] ?? -1]?.start ?? null,
    wake: episodes[stretch.at(-1) ?? -1]?.end ?? null,
  };
}

/** The minutes that a stretch surely lasts: those of the segments that hold nothing else. */
function sureMinutes(stretch: Stretch, segments: readonly Segment[]): number {
  return segments
    .filter(
      (s) => s.episodes.length > 0 && s.gaps.length === 0 && s.episodes.every((i) => stretch.includes(i)),
    )
    .reduce((sum, s) => sum + s.end - s.start, 0);
}

function fromWakeUp(stretches: readonly Stretch[], mainSleep: MainSleep | null): readonly Stretch[] {
  if (mainSleep === null) return stretches;
  const at = stretches.findIndex((s) => s[0] === mainSleep.episodes[0]);
  return [...stretches.slice(at + 1), ...stretches.slice(0, at + 1)];
}

// Whether something told of one day has surely nothing opposite it in the other (RULES 12, 17).
import { belongsTo, type Activity } from "../model/agreement.ts";
import { UNKNOWN, type Kind } from "../model/category.ts";
import { DAY } from "../model/clock.ts";
import type { Episode, Mention, Range, Schedule, ToldActivity } from "../model/schedule.ts";
import { isApproximate, overlap, possibleExtent, TOLERANCE, type Span } from "./span.ts";

/** What kinds a schedule tells of, each once. */
export type KindsTold = {
  readonly schedule: Schedule;
  readonly episodes: ReadonlySet<Kind>;
  /** Of mentions and secondary activities, whose minutes are not told. */
  readonly aside: ReadonlySet<Kind>;
};

/** The kinds that a schedule tells of. */
export function kindsToldOf(schedule: Schedule): KindsTold {
  const all: readonly ToldActivity[] = [...schedule.episodes, ...schedule.mentions];
  return {
    schedule,
    episodes: new Set(schedule.episodes.map((e) => e.kind)),
    aside: new Set([...schedule.mentions, ...all.flatMap((e) => e.secondary)].map((e) => e.kind)),
  };
}

/**
 * Whether nothing of the other day can stand opposite: all of it is told, or it tells those minutes wholly as something
 * else; and nothing untimed in it, nor anything of a kind that is not told, may be the same. `extent`: the minutes that
 * may be touched, null where any may.
 */
export function isOnly(told: Activity, other: KindsTold, extent: Range | null): boolean {
  if (!asideOf(other).every((kind) => differs(told.kind, kind))) return false;
  if (![...other.episodes].every((kind) => kind === told.kind || differs(told.kind, kind))) return false;
  if (told.kind === UNKNOWN) return false;
  return (
    other.schedule.toldThrough || (extent !== null && coversWithOthers(other.schedule, extent, told.kind))
  );
}

/** Whether the other day, told through, tells nothing of this kind anywhere (RULES 17). */
export function isToldOnly(told: Activity, other: KindsTold): boolean {
  return (
    other.schedule.toldThrough &&
    [...other.episodes, ...asideOf(other)].every((kind) => differs(told.kind, kind))
  );
}

/** What is told without minutes. Whoever sleeps the night gets up, whether the file has an episode of it or not. */
function asideOf({ schedule, aside }: KindsTold): readonly Kind[] {
  return schedule.mainSleep === null ? [...aside] : [...aside, "getting-up"];
}

/** Whether two kinds are surely not the same; a kind that is not told may be anything. */
function differs(a: Kind, b: Kind): boolean {
  return a !== UNKNOWN && b !== UNKNOWN && belongsTo(a, b) === "no" && belongsTo(b, a) === "no";
}

/** Whether every minute of the extent lies in segments of surely different kinds with nothing open in them. */
function coversWithOthers({ segments, episodes }: Schedule, extent: Range, kind: Kind): boolean {
  const length = Math.min(extent[1] - extent[0], DAY);
  const covered = segments
    .filter((s) => s.episodes.length > 0 && s.gaps.length === 0)
    .filter((s) => s.episodes.every((i) => differs(kind, (episodes[i] as Episode).kind)))
    .reduce((sum, s) => sum + overlap([s.start, s.end], [extent[0], extent[0] + length]), 0);
  return covered >= length && length > 0;
}

/** The minutes that a stretch may touch, with room for the approximate times of both days. */
export function wideExtent(span: Span, other: Schedule): Range {
  const [from, to] = possibleExtent(span);
  const room =
    isApproximate(span) || other.segments.some((s) => s.startTold === "approximate") ? TOLERANCE : 0;
  return [from - room, to + room];
}

/** The minutes that a mention with a clock time may touch; null for one without. */
export function instantOf(mention: Mention, other: Schedule): Range | null {
  if (mention.time === null) return null;
  const { minute, told } = mention.time;
  const unsure = told === "approximate" || other.segments.some((s) => s.startTold === "approximate");
  return unsure ? [minute - TOLERANCE, minute + TOLERANCE] : [minute, minute + 1];
}

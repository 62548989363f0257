// Whether something told of one day has surely nothing opposite it in the other (RULES 12, 17).
import { agreementOf, type Activity, type Agreement } from "../model/agreement.ts";
import { DAY } from "../model/clock.ts";
import type { Episode, Mention, Range, Schedule, ToldActivity } from "../model/schedule.ts";
import { isApproximate, overlap, possibleExtent, TOLERANCE, type Span } from "./span.ts";

/**
 * Whether nothing of the other day can stand opposite: all of it is told, or it tells those minutes wholly as something
 * else; and nothing untimed in it, nor anything of a kind that is not told, may be the same. `extent`: the minutes that
 * may be touched, null where any may.
 */
export function isOnly(told: Activity, other: Schedule, extent: Range | null): boolean {
  const agrees = (a: Activity) => agreementOf(told, a);
  const aside = [...other.mentions, ...[...other.episodes, ...other.mentions].flatMap((e) => e.secondary)];
  if (aside.some((a) => agrees(a) !== "different")) return false;
  if (other.episodes.some((e) => isOpen(agrees(e)))) return false;
  if (other.toldThrough) return true;
  return extent !== null && coversWithOthers(other, extent, agrees);
}

function isOpen(agreement: Agreement): boolean {
  return agreement === "open" || agreement === "compatible";
}

/** Whether every minute of the extent lies in segments of surely different kinds with nothing open in them. */
function coversWithOthers(other: Schedule, extent: Range, agrees: (a: Activity) => Agreement): boolean {
  const length = Math.min(extent[1] - extent[0], DAY);
  const covered = other.segments
    .filter((s) => s.episodes.length > 0 && s.gaps.length === 0)
    .filter((s) => s.episodes.every((i) => agrees(other.episodes[i] as Episode) === "different"))
    .reduce((sum, s) => sum + overlap([s.start, s.end], [extent[0], extent[0] + length]), 0);
  return covered >= length && length > 0;
}

/** Whether the other day, told through, tells nothing of this kind anywhere (RULES 17). */
export function isToldOnly(told: Activity, other: Schedule): boolean {
  const everywhere: readonly ToldActivity[] = [...other.episodes, ...other.mentions];
  const all: readonly Activity[] = [...everywhere, ...everywhere.flatMap((e) => e.secondary)];
  return other.toldThrough && all.every((a) => agreementOf(told, a) === "different");
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

// By how much one of two days would have to be moved for both to do the same kind of thing most of the time.
import { agreementOf } from "../model/agreement.ts";
import { isGroup, UNKNOWN } from "../model/category.ts";
import { DAY, wrap } from "../model/clock.ts";
import { isToldByClock } from "../model/day.ts";
import type { Episode, Schedule } from "../model/schedule.ts";
import type { BestShift } from "./finding.ts";
import { clockSegments, shareOf } from "./share.ts";

/** Days are moved by quarters of an hour. */
const STEP = 15;

/** Percentage points by which the share must grow to be worth saying. */
const WORTH = 5;

/**
 * The shift at which two days agree most; of equally good ones the smallest. Null unless both days repeat and all of
 * both is told by the clock and down to the category, where moving helps little, and where earlier and later do as well.
 */
export function bestShiftOf(left: Schedule, right: Schedule): BestShift | null {
  const now = shareOf(left, right);
  if (!now.printable || ![left, right].every(isFullyTold)) return null;
  const sharesAt = movedShares(left, right);
  let best: Moved | null = null;
  for (let minutes = STEP; minutes <= DAY / 2; minutes += STEP) {
    for (const moved of [sharesAt(minutes), sharesAt(-minutes)]) {
      if (best === null || isMore(moved, best)) best = moved;
    }
  }
  if (best === null || isEqual(sharesAt(-best.minutes), best)) return null;
  if (100 * (best.same * now.told - now.same * best.told) < WORTH * now.told * best.told) return null;
  return { ...best, now: { same: now.same, told: now.told }, approximate: now.approximate };
}

type Moved = { readonly minutes: number; readonly same: number; readonly told: number };

function isMore(a: Moved, b: Moved): boolean {
  return a.same * b.told > b.same * a.told;
}

function isEqual(a: Moved, b: Moved): boolean {
  return a.same * b.told === b.same * a.told;
}

function isFullyTold(schedule: Schedule): boolean {
  const named = schedule.episodes.every((e) => e.kind !== UNKNOWN && !isGroup(e.kind));
  return schedule.date === null && isToldByClock(schedule) && named;
}

const APART = 0;
const ALIKE = 1;
const BOTH_ASLEEP = 2;

/** Shares for any shift: how each two episodes agree is asked once, for a hundred shifts of 1,440 minutes. */
function movedShares(left: Schedule, right: Schedule): (minutes: number) => Moved {
  const [a, b] = [byMinute(left), byMinute(right)];
  const agreements = left.episodes.map((x) => right.episodes.map((y) => agreement(x, y)));
  return (minutes) => {
    let [same, told] = [0, 0];
    for (let minute = 0; minute < DAY; minute++) {
      const how = agreements[a[wrap(minute - minutes)] as number]?.[b[minute] as number];
      if (how === ALIKE) same++;
      if (how === ALIKE || how === APART) told++;
    }
    return { minutes, same, told };
  };
}

function agreement(x: Episode, y: Episode): number {
  if (x.kind === "sleep" && y.kind === "sleep") return BOTH_ASLEEP;
  return agreementOf(x, y) === "same" ? ALIKE : APART;
}

/** For each minute of the day the episode that surely fills it; -1 where there is none. */
function byMinute(schedule: Schedule): Int32Array {
  const minutes = new Int32Array(DAY).fill(-1);
  for (const { start, end, episodes } of clockSegments(schedule)) {
    for (let m = start; m < end; m++) minutes[wrap(m)] = episodes[0] as number;
  }
  return minutes;
}

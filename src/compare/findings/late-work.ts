// Contrasts of late work: all that one works more comes late, and who goes to bed later is at work earlier.
import { DAY } from "../../model/clock.ts";
import { isExact, type Bound } from "../../model/bound.ts";
import type { Day } from "../../model/day.ts";
import { getsUp, goesToBed, workBegins, workEpisodes, workGroup } from "../../model/events.ts";
import type { Interval } from "../../model/interval.ts";
import { possibleTime } from "../amounts.ts";
import { type Difference, amountDifference, surely, sureSize, timeDifference } from "../difference.ts";
import { episodeAt, hours, isSayable, type RuleOfTwo, type Two } from "./context.ts";
import { onEpisodes, onEvent } from "./ground.ts";
import { onWork } from "./hours-of-work.ts";
import { isSurelyFirst } from "./reach.ts";

export type LateWorkData =
  /** All that one works more lies after an hour. */
  | {
      readonly code: "more-work-late";
      readonly side: 0 | 1;
      readonly after: Bound;
      /** By how much the other works more before; 0 where both surely work the same. */
      readonly before: Difference;
    }
  /** One goes to bed later, and is at work earlier. */
  | {
      readonly code: "late-yet-early";
      readonly side: 0 | 1;
      readonly beds: readonly [left: Bound, right: Bound];
      readonly work: Bound;
      /** The event of the other that it comes before: getting up, or work. */
      readonly before: "up" | "work";
      readonly other: Bound;
    };

/** Less that one surely works more, in minutes, has no cause worth naming. */
const MORE = 30;

/** Before what comes late, one surely works so much, in minutes: that all work comes after its beginning says nothing. */
const EARLY_WORK = 60;

const moreWorkLate: RuleOfTwo<LateWorkData> = (two) => {
  const total = workDifference(two, [0, DAY]);
  const more = surely(total);
  const days = [two.a, two.b];
  if (more === 0 || sureSize(total) < MORE || days.some((d) => workGroup(d) !== "work" || crossesSeam(d)))
    return [];
  const side = more > 0 ? 1 : 0;
  const own = side === 0 ? two.a : two.b;
  const hoursOfDay = workEpisodes(own)
    .map((i) => episodeAt(own, i).start)
    .filter((b) => isSayable(b) && isExact(b) && b.earliest > 0 && b.earliest < DAY)
    .toSorted((x, y) => y.earliest - x.earliest);
  for (const after of hoursOfDay) {
    const before = turned(workDifference(two, [0, after.earliest]), side);
    // Seen from the one who works more, nothing of it may lie before.
    if (before.range[1] > 0) continue;
    if (possibleTime(own, ["work"], [0, after.earliest]).range[0] < EARLY_WORK) return [];
    const late = (day: Day) => workEpisodes(day).filter((i) => episodeAt(day, i).end.latest > after.earliest);
    const restsOn = [onEpisodes(two.left, late(two.a)), onEpisodes(two.right, late(two.b))];
    const size = hours(sureSize(total));
    return [
      { ...onWork(two), code: "more-work-late", side, after, before, size, minute: after.earliest, restsOn },
    ];
  }
  return [];
};

/** By how much the second may work more within a window. */
function workDifference({ a, b }: Two, window: Interval): Difference {
  return amountDifference(possibleTime(a, ["work"], window), possibleTime(b, ["work"], window));
}

/** A difference seen from a side. */
function turned({ range: [from, to], isApproximate }: Difference, side: 0 | 1): Difference {
  return side === 1 ? { range: [from, to], isApproximate } : { range: [-to, -from], isApproximate };
}

/** Whether work may go on over 04:00, so that "until then" and "after" would not be plain. */
function crossesSeam(day: Day): boolean {
  return workEpisodes(day).some((i) => {
    const { start, end } = episodeAt(day, i);
    return !(Math.floor(start.earliest / DAY) === Math.ceil(end.latest / DAY) - 1);
  });
}

/** Later and earlier by less than this, in minutes, are not worth a contrast; by more, they are another way of life. */
const EARLIER = 15;
const FARTHEST = 360;

const lateYetEarly: RuleOfTwo<LateWorkData> = (two) => {
  const [x, y] = [goesToBed(two.a)?.bound, goesToBed(two.b)?.bound];
  if (!isSayable(x) || !isSayable(y)) return [];
  const beds = timeDifference(x, y);
  if (beds === null || !isContrast(beds)) return [];
  const side = surely(beds) > 0 ? 1 : 0;
  const [own, other] = side === 0 ? [two.a, two.b] : [two.b, two.a];
  const work = workBegins(own)?.bound;
  if (!isSayable(work) || workGroup(own) !== "work" || workGroup(other) !== "work") return [];
  const up = getsUp(other)?.bound;
  const begins = workBegins(other);
  const isBefore = (b: Bound | undefined): b is Bound => {
    const difference = isSayable(b) ? timeDifference(work, b) : null;
    return difference !== null && surely(difference) > 0 && isContrast(difference);
  };
  const isFirst = begins !== null && isSurelyFirst(other, begins.episode, "work");
  const found = isBefore(up)
    ? { before: "up" as const, other: up }
    : isFirst && isBefore(begins.bound)
      ? { before: "work" as const, other: begins.bound }
      : null;
  if (found === null) return [];
  const restsOn = [two.left, two.right].flatMap((day) => [onEvent(day, "bed"), onEvent(day, "work")]);
  const size = Math.min(sureSize(beds), 60) / 60;
  return [
    {
      ...onWork(two),
      code: "late-yet-early",
      side,
      beds: [x, y],
      work,
      ...found,
      size,
      minute: null,
      restsOn,
    },
  ];
};

function isContrast(difference: Difference): boolean {
  const [least, most] = difference.range;
  return sureSize(difference) >= EARLIER && Math.max(-least, most) <= FARTHEST;
}

export const lateWorkRules: readonly RuleOfTwo<LateWorkData>[] = [moreWorkLate, lateYetEarly];

// When all get up and go to bed: the first and the last of them, and by when most are asleep.
import { belongsTo } from "../../model/agreement.ts";
import { DAY, minuteOfClock, shift, type Minute } from "../../model/clock.ts";
import type { KnownBound, Schedule } from "../../model/schedule.ts";
import type { Ground } from "../finding.ts";
import { overlap, shiftOf, TOLERANCE, UNSURE } from "../span.ts";
import type { BoundOf, ManyFinding } from "./finding.ts";
import type { ManyRule } from "./rule.ts";

/** Who gets up first and last, and who goes to bed first and last, where it is told of all. */
export const nights: ManyRule = ({ all: { schedules } }) =>
  (["wake", "bed"] as const).flatMap((side): ManyFinding[] => {
    const bounds = schedules.flatMap(({ mainSleep }, schedule): BoundOf[] => {
      const bound = mainSleep?.[side] ?? null;
      return bound === null || bound.told === "untold" ? [] : [{ schedule, bound }];
    });
    const sorted = bounds.length < schedules.length ? null : inOneNight(bounds);
    const [earliest, latest] = [sorted?.[0], sorted?.at(-1)];
    if (earliest === undefined || latest === undefined) return [];
    const surelyDiffer = shiftOf(earliest.bound, latest.bound).surely !== null;
    return [{ code: "all-night", side, earliest, latest, surelyDiffer, restsOn: sleepOf(schedules) }];
  });

/** The first full hour from 20:00 on by which surely more than half are asleep. */
export const asleepBy: ManyRule = ({ all: { schedules } }) => {
  for (let minute = minuteOfClock(20, 0); minute < DAY; minute += 60) {
    const states = schedules.map((s) => stateAt(s, minute));
    const of = (state: "asleep" | "awake" | null) => states.flatMap((s, i) => (s === state ? [i] : []));
    const asleep = of("asleep");
    if (2 * asleep.length > schedules.length) {
      const rest = { awake: of("awake"), notTold: of(null) };
      return [{ code: "asleep-by", minute, asleep, ...rest, restsOn: sleepOf(schedules) }];
    }
  }
  return [];
};

/** Bounds in their order within a night; null where they may be spread round half of the clock or more. */
function inOneNight(bounds: readonly BoundOf[]): BoundOf[] | null {
  for (const { bound: first } of bounds) {
    const after = ({ bound }: BoundOf) => shift(first.minute, bound.minute);
    if (bounds.every((b) => after(b) >= 0 && after(b) < DAY / 2 - TOLERANCE)) {
      return bounds.toSorted((a, b) => after(a) - after(b) || a.schedule - b.schedule);
    }
  }
  return null;
}

/** What someone surely is at a clock time, a quarter of an hour away from approximate times. */
function stateAt({ segments, episodes }: Schedule, minute: Minute): "asleep" | "awake" | null {
  const segment = segments.find(({ start, end, startTold, endTold }) => {
    const from = start + room(startTold);
    const to = end - room(endTold);
    return from < to && overlap([minute, minute + 1], [from, to]) > 0;
  });
  if (segment === undefined || segment.episodes.length === 0 || segment.gaps.length > 0) return null;
  const sleeps = new Set(segment.episodes.map((i) => belongsTo(episodes[i]?.kind ?? "", "sleep")));
  if (sleeps.size !== 1) return null;
  return sleeps.has("yes") ? "asleep" : sleeps.has("no") ? "awake" : null;
}

function room(told: KnownBound["told"] | "cut" | "nothing"): number {
  return told === "approximate" ? UNSURE : 0;
}

function sleepOf(schedules: readonly Schedule[]): Ground[] {
  return schedules.map((s, schedule) => ({ schedule, episodes: s.mainSleep?.episodes ?? [], mentions: [] }));
}

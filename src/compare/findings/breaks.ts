// The rule about lying down by day: naps and rests, which are one kind here, apart from the night.
import type { Day } from "../../model/day.ts";
import { widthOf, type Bound } from "../../model/bound.ts";
import { DAY, wrap } from "../../model/clock.ts";
import { isOfNight } from "../../model/events.ts";
import { episodeAt, type RuleOfTwo } from "./context.ts";
import { onEpisodes } from "./ground.ts";
import { nextAtOnce } from "./step.ts";
import { whenOf, type When } from "./when.ts";

export type BreaksData = {
  /** Both rest, or sleep, by day. */
  readonly code: "rest-by-day";
  readonly does: "rest" | "sleep" | "either";
  /** The times of each; null where that is not told. */
  readonly left: readonly (When | null)[];
  readonly right: readonly (When | null)[];
};

/** Between 06:00 and 21:00, in minutes since 04:00, is by day. */
const DAYLIGHT = [120, 1020] as const;

/** Rest so many minutes from the night, with nothing else told between, is still a part of it. */
const NEAR_NIGHT = 120;

const restByDay: RuleOfTwo<BreaksData> = (two) => {
  const [left, right] = [breaksOf(two.a), breaksOf(two.b)];
  if (left.length === 0 || right.length === 0) return [];
  const kinds = new Set([
    ...left.flat().map((i) => episodeAt(two.a, i).kind),
    ...right.flat().map((i) => episodeAt(two.b, i).kind),
  ]);
  return [
    {
      code: "rest-by-day",
      does: kinds.size > 1 ? "either" : kinds.has("rest") ? "rest" : "sleep",
      left: left.map((episodes) => whenOf(two.a, episodes)),
      right: right.map((episodes) => whenOf(two.b, episodes)),
      type: "breaks",
      label: "same",
      size: 1,
      days: [two.left, two.right],
      restsOn: [onEpisodes(two.left, left.flat()), onEpisodes(two.right, right.flat())],
      minute: null,
    },
  ];
};

/** Stretches of rest and sleep that surely lie by day and belong to no night, neighbours without a gap as one. */
function breaksOf(day: Day): readonly (readonly number[])[] {
  const stretches: number[][] = [];
  for (const run of runsOfRest(day)) {
    for (const i of run) {
      const last = stretches.at(-1);
      const before = last?.at(-1);
      if (last !== undefined && before !== undefined && nextAtOnce(day, before) === i) last.push(i);
      else stretches.push([i]);
    }
  }
  return stretches.filter((episodes) => isByDay(day, episodes));
}

/** Runs of rest and sleep in the day's order that have no part in a night. */
function runsOfRest(day: Day): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let held: number[] | null = null;
  for (const i of day.order) {
    const { kind } = episodeAt(day, i);
    if (isOfNight(day, i) || (kind !== "rest" && kind !== "sleep")) held = null;
    else if (held === null) runs.push((held = [i]));
    else held.push(i);
  }
  return runs.filter((run) => !isBesideNight(day, run));
}

/** Whether rest may lie so near the night, with nothing else told between, that it belongs to it. */
function isBesideNight(day: Day, run: readonly number[]): boolean {
  const [first, last] = [run[0] ?? -1, run.at(-1) ?? -1];
  const [before, after] = [neighbour(day, first, -1), neighbour(day, last, 1)];
  const isNight = (i: number | null): i is number => i !== null && isOfNight(day, i);
  if (isNight(before) && !isFar(episodeAt(day, before).end, episodeAt(day, first).start)) return true;
  return isNight(after) && !isFar(episodeAt(day, last).end, episodeAt(day, after).start);
}

/** The episode before (-1) or after (1) another in the day's order, round the seam of a day that repeats. */
function neighbour({ order, date }: Day, episode: number, step: -1 | 1): number | null {
  const rank = order.indexOf(episode) + step;
  return order[date === null ? (rank + order.length) % order.length : rank] ?? null;
}

/** Whether one bound is surely more than two hours after another, of a day that repeats. */
function isFar(from: Bound, to: Bound): boolean {
  const after = wrap(to.earliest - from.latest);
  // Ranges that overlap make the way from the last of one to the first of the other negative, by their widths at most.
  const mayOverlap = !(DAY - after > widthOf(from) + widthOf(to));
  return !mayOverlap && after > NEAR_NIGHT;
}

/** Whether neighbouring episodes surely lie between 06:00 and 21:00. */
export function isByDay(day: Day, episodes: readonly number[]): boolean {
  const from = episodeAt(day, episodes[0] ?? -1).start.earliest;
  const minutes = episodeAt(day, episodes.at(-1) ?? -1).end.latest - from;
  const start = wrap(from);
  return minutes < DAY && start >= DAYLIGHT[0] && start + minutes <= DAYLIGHT[1];
}

export const breakRules: readonly RuleOfTwo<BreaksData>[] = [restByDay];

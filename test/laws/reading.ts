// Reading a possible day: what is counted in it, in which order things come, and where its night is.
import { groupOf, type Kind } from "../../src/model/category.ts";
import type { Schedule } from "../../src/model/schedule.ts";
import type { Frame } from "./frame.ts";
import type { PossibleDay } from "./possible-day.ts";

const DAY = 1440;

/** A file, what it leaves open, and one day that fits it. */
export type Told = {
  readonly schedule: Schedule;
  readonly frame: Frame;
  readonly day: PossibleDay;
  /** By how many minutes numbers marked as approximate may be off; 0 where all times are as written. */
  readonly slack: number;
};

/** A part of the day: half-open, on the axis from 04:00; it may run past 1440. */
export type Hours = { readonly start: number; readonly end: number } | null;

/** Whether what somebody does is one of these kinds. */
export function isOne(category: Kind | null | undefined, kinds: readonly Kind[]): boolean {
  return (
    category !== null &&
    category !== undefined &&
    kinds.some((k) => k === category || k === groupOf(category))
  );
}

/** Whether a minute lies within a part of the day. */
export function within(minute: number, hours: Hours): boolean {
  if (hours === null) return true;
  return [minute, minute + DAY].some((m) => m >= hours.start && m < hours.end);
}

/** A minute of any day, of the one from 04:00. */
export function ofDay(minute: number): number {
  return ((minute % DAY) + DAY) % DAY;
}

/** How many minutes of these kinds the day has. */
export function minutesOf({ day }: Told, kinds: readonly Kind[], hours: Hours = null): number {
  if (hours === null)
    return [...day.tally].reduce((sum, [kind, minutes]) => sum + (isOne(kind, kinds) ? minutes : 0), 0);
  return day.kinds.filter((kind, minute) => isOne(kind, kinds) && within(minute, hours)).length;
}

/** The minutes of the day in its order: from wake-up where there is one, else as in the file. */
export function orderOf({ schedule, frame, day }: Told): number[] {
  const night = schedule.mainSleep?.episodes.at(-1);
  const first = frame.dated ? 0 : night === undefined ? (day.starts[0] ?? 0) : (day.ends[night] ?? 0);
  const minutes: number[] = [];
  for (let k = 0; k < DAY; k++) minutes.push(ofDay(first + k));
  return minutes;
}

/** The minute at which somebody gets up, or goes to bed; null without one. */
export function nightOf({ schedule, day }: Told, side: "wake" | "bed"): number | null {
  const sleep = schedule.mainSleep;
  if (sleep === null || sleep[side] === null) return null;
  if (side === "bed") return day.starts[sleep.episodes[0] ?? -1] ?? null;
  const waking = schedule.date === null ? sleep.episodes : schedule.order[0];
  return day.ends[waking?.at(-1) ?? -1] ?? null;
}

/** The short way round the clock from one time to another; positive where the second is later. */
export function wayBetween(from: number, to: number): number {
  const forward = ofDay(to - from);
  return forward > DAY / 2 ? forward - DAY : forward;
}

/** Whether two clock times are one, as far as an unsure minute allows. */
export function near(a: number, b: number, slack: number): boolean {
  return Math.abs(wayBetween(a, b)) <= slack;
}

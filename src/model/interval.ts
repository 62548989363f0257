// Arithmetic on stretches of minutes: overlaps, on a line and round the clock.
import { DAY, type Minute } from "./clock.ts";

/** From its first minute to the minute after its last; empty where the end is not after the start. */
export type Interval = readonly [start: Minute, end: Minute];

/** Minutes that two stretches have in common; 0 where one is empty. */
export function overlap(a: Interval, b: Interval): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** Minutes that a stretch of a day that repeats has in common with a window of at most a day. */
export function overlapRound(a: Interval, window: Interval): number {
  if (!(a[1] > a[0])) return 0;
  if (a[1] - a[0] >= DAY) return window[1] - window[0];
  let minutes = 0;
  const first = Math.floor((window[0] - a[1]) / DAY) + 1;
  for (let lap = first; a[0] + lap * DAY < window[1]; lap++) {
    minutes += overlap([a[0] + lap * DAY, a[1] + lap * DAY], window);
  }
  return minutes;
}

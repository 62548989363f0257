// Tiling: whatever a draft says, its segments are 1,440 minutes without overlap and without a hole, or there is no schedule.
import { expect, test } from "vitest";

import { placeSchedule } from "../../src/model/place.ts";
import type { Bound, Schedule } from "../../src/model/schedule.ts";
import { frameOf } from "../laws/frame.ts";
import { anyDraft } from "../laws/random-days.ts";
import { hold, PATIENCE, SEEDS } from "../laws/trials.ts";

test.each(SEEDS)(
  "a draft is tiled, or cannot be placed and says why (seed %i)",
  (seed) => {
    hold(
      anyDraft(),
      (draft) => {
        const { schedule, problems } = placeSchedule(draft);
        const flaws = schedule !== null ? flawsOf(schedule) : problems.length === 0 ? ["no schedule"] : [];
        expect(flaws).toEqual([]);
      },
      seed,
      1500,
    );
  },
  PATIENCE,
);

test.each(SEEDS)(
  "what a schedule leaves open is what its draft leaves open (seed %i)",
  (seed) => {
    hold(
      anyDraft(),
      (draft) => {
        const { schedule } = placeSchedule(draft);
        if (schedule === null) return;
        const frame = frameOf(draft);
        const { episodes, mentions, unrecorded, toldByClock, toldThrough } = schedule;
        expect([episodes.length, mentions.length]).toEqual([frame.inside.length, frame.mentions.length]);
        expect([unrecorded, toldByClock, toldThrough]).toEqual([
          frame.unrecorded,
          frame.clocked,
          frame.toldThrough,
        ]);
      },
      seed,
      1000,
    );
  },
  PATIENCE,
);

/** What is wrong with the tiling of a schedule. */
function flawsOf({ segments, episodes, order, date }: Schedule): string[] {
  const flaws: string[] = [];
  const check = (holds: boolean, flaw: string) => holds || flaws.push(flaw);
  const first = segments[0]?.start ?? 0;
  let at = first;
  for (const { start, end, episodes: held, gaps } of segments) {
    check(start === at, `a hole or an overlap at ${start}`);
    check(end - start >= Math.max(1, held.length), `too short at ${start}`);
    check(
      gaps.every((k) => k >= 0 && k <= held.length),
      `a gap beside no episode at ${start}`,
    );
    at = end;
  }
  check(at - first === 1440, `${at - first} minutes`);
  check(date === null || first === 0, "a dated day that does not begin at 04:00");
  check(
    isEachOnce(
      segments.flatMap((s) => s.episodes),
      episodes.length,
    ),
    "episodes of segments",
  );
  check(isEachOnce(order.flat(), episodes.length), "episodes of the order");
  for (const [i, { start, end }] of episodes.entries()) {
    check(isBound(start) && isBound(end), `bounds of ${i}`);
    check(start.between[0] < end.between[1], `no room for ${i}`);
    check(start.between[0] >= 0 && start.between[1] <= 2880, `${i} begins on another day`);
  }
  return flaws;
}

function isEachOnce(positions: readonly number[], count: number): boolean {
  return positions.length === count && new Set(positions).size === count && positions.every((i) => i < count);
}

function isBound({ told, minute, between }: Bound): boolean {
  const [from, to] = between;
  return from <= to && (told === "untold" ? minute === null : from === minute && to === minute);
}

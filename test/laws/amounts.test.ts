// Amounts: what a chain surely and at most holds is what the extremes of all its placements hold.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { isSurelyDuring, least, possibleAmount, runsOf, toldAmount } from "../../src/model/amount.ts";
import type { Chain } from "../../src/model/chain.ts";
import type { Day } from "../../src/model/day.ts";
import type { Interval } from "../../src/model/interval.ts";
import { layOutDay } from "../../src/model/lay-out-day.ts";
import { notationOf } from "../support/day-notation.ts";
import { narrowDraft } from "./narrow-drafts.ts";
import { frameOf } from "./oracle/frame.ts";
import { everyPlacement } from "./oracle/placements.ts";
import { coarseChains, placementsOf, STEP } from "./random-chains.ts";
import { hold, SEEDS } from "./trials.ts";

const DAY = 1440;

/** Of each episode by its position: surely of the kind, surely not, or neither. */
type Kinds = readonly ("is" | "is not" | "may be")[];

const kinds: fc.Arbitrary<Kinds> = fc.array(fc.constantFrom("is", "is", "is not", "may be"), {
  minLength: 6,
  maxLength: 6,
});

/** Hours from the day's beginning, as steps; a window of a day that repeats may run over 04:00. */
const windows = fc
  .tuple(fc.nat(12), fc.nat(12))
  .map(([from, steps]): Interval => [from * STEP, (from + steps) * STEP]);

describe.each(SEEDS)("of all placements of a chain without least lengths (seed %i)", (seed) => {
  const held = fc.tuple(coarseChains(), kinds, windows);

  test("the fewest and the most minutes are told", () => {
    hold(
      held,
      ([chain, kinds, hours]) => {
        const placements = placementsOf(chain);
        const window = chain.isRing ? hours : within(hours);
        const is = (e: number) => kinds[e] === "is";
        const isNot = (e: number) => kinds[e] === "is not";
        const amounts = (holds: (episode: number | null) => boolean) =>
          placements.map((bounds) => minutesOf(chain, bounds, holds, window));
        const surely = amounts((e) => e !== null && is(e));
        const maybe = amounts((e) => e === null || !isNot(e));
        expect({
          least: least(chain, is, window),
          possible: possibleAmount(chain, is, isNot, window),
          told: toldAmount(chain, is, window),
        }).toEqual({
          least: Math.min(...surely),
          possible: [Math.min(...surely), Math.max(...maybe)],
          told: [Math.min(...surely), Math.max(...surely)],
        });
      },
      seed,
      300,
    );
  });

  test("what is surely done during some hours is done during them in each", () => {
    hold(
      held,
      ([chain, kinds, [from, to]]) => {
        if (from === to || (!chain.isRing && from >= DAY)) return;
        const is = (e: number) => kinds[e] === "is";
        const isAlways = placementsOf(chain).every(
          (bounds) => minutesOf(chain, bounds, (e) => e !== null && is(e), [from, to]) === to - from,
        );
        const run = isSurelyDuring(chain, is, [from, to - 1]);
        expect(run !== null).toBe(isAlways);
        expect(run?.episodes.every(is) ?? true).toBe(true);
      },
      seed,
      300,
    );
  });
});

test.each(SEEDS)(
  "with the minute that each episode lasts at least, amounts fall short by those minutes only (seed %i)",
  (seed) => {
    hold(
      narrowDraft(),
      (draft) => {
        const { day } = layOutDay(draft);
        const all = everyPlacement(frameOf(draft), 3000);
        if (day === null || all === null) return;
        for (const kind of new Set(day.episodes.map((e) => e.kind))) {
          const is = (e: number) => day.episodes[e]?.kind === kind;
          const said = least(day.chain, is);
          const fewest = Math.min(...all.map((bounds) => livedMinutes(day, bounds, is)));
          // A run is taken for as long as it surely is; that may be shorter than a minute for each of its episodes.
          const short = runsOf(day.chain, is).map(({ episodes, start, end }) => {
            return Math.max(0, episodes.length - Math.max(0, end[0] - start[1]));
          });
          const missed = short.reduce((sum, minutes) => sum + minutes, 0);
          // A dated day may cut those minutes off as well.
          const exact = day.date === null ? said + missed : Math.min(said + missed, Math.max(said, fewest));
          expect([notationOf(draft), kind, exact]).toEqual([notationOf(draft), kind, fewest]);
        }
      },
      seed,
      200,
    );
  },
);

/** Minutes of the diary day that some episodes fill where bounds lie so. */
function livedMinutes(
  { date, episodes }: Day,
  bounds: readonly number[],
  is: (e: number) => boolean,
): number {
  const cut = (at: number) => (date === null ? at : Math.max(0, Math.min(DAY, at)));
  const lengths = episodes.map((_, k) => cut(bounds[2 * k + 1] as number) - cut(bounds[2 * k] as number));
  return lengths.reduce((sum, minutes, k) => sum + (is(k) ? minutes : 0), 0);
}

function within([from, to]: Interval): Interval {
  return [Math.min(from, DAY), Math.min(to, DAY)];
}

/** Minutes of a window in which a piece of this kind lies, step by step. */
function minutesOf(
  { pieces, isRing }: Chain,
  bounds: readonly number[],
  holds: (episode: number | null) => boolean,
  [from, to]: Interval,
): number {
  let minutes = 0;
  for (let at = from; at < to; at += STEP) {
    const isIn = pieces.some(({ episode }, k) => {
      const [start, end] = [bounds[k] ?? 0, bounds[k + 1] ?? 0];
      const laps = isRing ? [-2, -1, 0, 1, 2] : [0];
      return holds(episode) && laps.some((lap) => at + lap * DAY >= start && at + lap * DAY < end);
    });
    if (isIn) minutes += STEP;
  }
  return minutes;
}

// The draw of possible days: each fits what is written, none contradicts the day as laid out, and extremes are reached.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { WHOLE } from "../../src/model/amount.ts";
import type { Range } from "../../src/model/bound.ts";
import { isKind } from "../../src/model/category.ts";
import type { Piece } from "../../src/model/chain.ts";
import type { Day } from "../../src/model/day.ts";
import type { DayDraft } from "../../src/model/draft.ts";
import { layOutDay } from "../../src/model/lay-out-day.ts";
import { notationOf } from "../support/day-notation.ts";
import { beyond, contradictions, misfits } from "./misfits.ts";
import { frameOf } from "./oracle/frame.ts";
import { everyPlacement } from "./oracle/placements.ts";
import { isPossible, possibleDays, type PossibleDay } from "./possible-days.ts";
import { anyDraft, anyToldDay } from "./random-drafts.ts";
import { narrowDraft } from "./narrow-drafts.ts";
import { hold, isFoundOut, SEEDS } from "./trials.ts";

const DAY = 1440;

const drawn = fc
  .tuple(anyDraft(), fc.nat(2 ** 31 - 1))
  .filter(([draft]) => isPossible(draft))
  .map(([draft, seed]) => ({ draft, seed, notation: notationOf(draft) }));

describe.each(SEEDS)("seed %i:", (seed) => {
  test("a day that is drawn fits what is written", () => {
    hold(drawn, ({ draft, seed }) => expect(wrongOf(draft, seed, misfits)).toEqual([]), seed, 120);
  });

  test("the pieces of a day hold what is drawn, and fill its 1,440 minutes", () => {
    hold(
      drawn,
      ({ draft, seed }) => {
        const day = dayFrom(draft);
        expect(wrongOf(draft, seed, (possible) => contradictions(day, possible))).toEqual([]);
      },
      seed,
      120,
    );
  });

  test("amounts hold those of each day that is drawn", () => {
    hold(
      fc.tuple(drawn, fc.tuple(fc.nat(1439), fc.nat(1440))),
      ([{ draft, seed }, [from, length]]) => {
        const day = dayFrom(draft);
        const to = day.date === null ? from + length : Math.min(DAY, from + length);
        for (const window of [WHOLE, [from, to] as const]) {
          expect(wrongOf(draft, seed, (possible) => beyond(day, possible, window))).toEqual([]);
        }
      },
      seed,
      120,
    );
  });

  test("of days of a few minutes every one fits, and together they reach each end of each range", () => {
    hold(
      narrowDraft(),
      (draft) => {
        const { day } = layOutDay(draft);
        const all = everyPlacement(frameOf(draft), 5000);
        if (all === null) return;
        expect([day === null, notationOf(draft)]).toEqual([all.length === 0, notationOf(draft)]);
        const ranges =
          day?.episodes.flatMap((e) => [e.start, e.end].map((b) => [b.earliest, b.latest])) ?? [];
        const reached = ranges.map((_, k) => {
          const minutes = all.map((bounds) => bounds[k] as number);
          return [Math.min(...minutes), Math.max(...minutes)];
        });
        expect([ranges, notationOf(draft)]).toEqual([reached, notationOf(draft)]);
      },
      seed,
      300,
    );
  });
});

test("nearly every day that a draft was told of is among those that fit it", () => {
  const told = fc.sample(anyToldDay(), { numRuns: 2000, seed: 7 }).filter(({ draft }) => isPossible(draft));
  const fitting = told.filter(({ draft, lived }) => {
    const { spans, inside } = frameOf(draft);
    // Both axes run on, but not from the same 04:00.
    return [-DAY, 0, DAY].some((lap) =>
      spans.every(([least, most], bound) => {
        const own = lived[inside[Math.floor(bound / 2)]?.position ?? -1];
        const at = (bound % 2 === 0 ? own?.start : own?.end) ?? Number.NaN;
        return at + lap >= least && at + lap <= most;
      }),
    );
  });
  expect(told.length).toBeGreaterThan(1800);
  expect(fitting.length / told.length).toBeGreaterThan(0.97);
});

test("the ends of ranges come up often", () => {
  const drafts = fc.sample(anyDraft(), { numRuns: 120, seed: 7 }).filter(isPossible);
  let [reached, count] = [0, 0];
  for (const [k, draft] of drafts.entries()) {
    const { spans, inside } = frameOf(draft);
    const days = possibleDays(draft, k, 60);
    for (const [i, { position }] of inside.entries()) {
      for (const side of ["start", "end"] as const) {
        const [least, most] = spans[2 * i + (side === "start" ? 0 : 1)] as Range;
        if (!Number.isFinite(most - least)) continue;
        count += 2;
        const all = new Set(days.map((d) => d.spans[position]?.[side]));
        reached += Number(all.has(least)) + Number(all.has(most));
      }
    }
  }
  expect(reached / count).toBeGreaterThan(0.98);
});

describe("a day laid out otherwise is found out:", () => {
  test.each<readonly [string, (day: Day) => Day]>([
    ["no bound later than its earliest minute", (day) => ranged(day, ([earliest]) => [earliest, earliest])],
    ["ranges a minute too narrow", (day) => ranged(day, ([earliest, latest]) => [earliest + 1, latest])],
    ["nothing untold between episodes", (day) => kept(day, (p) => p.episode !== null)],
    ["an episode too few", (day) => kept(day, (p) => p.episode !== 0)],
  ])("%s", (_, change) => {
    const law = ({ draft, seed }: { readonly draft: DayDraft; readonly seed: number }) =>
      wrongOf(draft, seed, (possible) => contradictions(change(dayFrom(draft)), possible)).length === 0;
    expect(isFoundOut(drawn, law, 60)).toBe(true);
  });

  test("an episode without a category that is taken for no kind at all", () => {
    const law = ({ draft, seed }: { readonly draft: DayDraft; readonly seed: number }) => {
      const day = dayFrom(draft);
      const named = {
        ...day,
        episodes: day.episodes.map((e) => ({ ...e, kind: isKind(e.kind) ? e.kind : "music" })),
      };
      return wrongOf(draft, seed, (possible) => beyond(named, possible, WHOLE)).length === 0;
    };
    expect(isFoundOut(drawn, law, 200)).toBe(true);
  });
});

function ranged(day: Day, change: (range: Range) => Range): Day {
  const pieces = day.chain.pieces.map((p) => ({ ...p, start: change(p.start) }));
  return { ...day, chain: { ...day.chain, pieces } };
}

function kept(day: Day, keeps: (piece: Piece) => boolean): Day {
  return { ...day, chain: { ...day.chain, pieces: day.chain.pieces.filter(keeps) } };
}

/** What is wrong with any of a few days that fit a draft. */
function wrongOf(
  draft: DayDraft,
  seed: number,
  wrong: (day: PossibleDay) => readonly string[],
): readonly string[] {
  return possibleDays(draft, seed, 6).flatMap(wrong);
}

function dayFrom(draft: DayDraft): Day {
  const { day, problems } = layOutDay(draft);
  if (day === null) throw new Error(JSON.stringify(problems));
  return day;
}

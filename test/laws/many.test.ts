// Three and more days: what is said of all is true of every day that fits the files, and no order of them matters.
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { compareMany, type ManyComparison } from "../../src/compare/many.ts";
import type { ManyFinding } from "../../src/compare/many/finding.ts";
import { nearestTo, valueOf } from "../../src/compare/nearest.ts";
import type { ScheduleDraft } from "../../src/model/draft.ts";
import { placeSchedule } from "../../src/model/place.ts";
import type { Schedule } from "../../src/model/schedule.ts";
import { doesInOrder, opensWith } from "./finding-claims.ts";
import { frameOf } from "./frame.ts";
import { canonical, mirrored } from "./mirror.ts";
import { possibleDay } from "./possible-day.ts";
import { anyPair } from "./random-days.ts";
import { isOne, minutesOf, near, nightOf, wayBetween, type Told } from "./reading.ts";
import { hold, isFoundOut, SEEDS } from "./trials.ts";

type PlacedMany = {
  readonly drafts: readonly ScheduleDraft[];
  readonly schedules: readonly Schedule[];
  readonly seed: number;
};

/** Three or four drafts that can be placed; two of them resemble one another, or are the same. */
const many: fc.Arbitrary<PlacedMany> = fc
  .tuple(anyPair(), anyPair(), fc.constantFrom("aab", "abb", "abc", "abcd"), fc.nat(2 ** 31 - 1))
  .map(([[a, b], [c, d], choice, seed]) => {
    const drafts = [...choice].map((letter) => ({ a, b, c, d })[letter] as ScheduleDraft);
    return { drafts, seed, schedules: drafts.map((draft) => placeSchedule(draft).schedule) };
  })
  .map((p) => ({ ...p, schedules: p.schedules.filter((s) => s !== null) }))
  .filter((p) => p.schedules.length === p.drafts.length);

function falseOfAll(comparison: ManyComparison, { drafts, schedules, seed }: PlacedMany): string[] {
  const frames = drafts.map(frameOf);
  const wrong = new Set<string>();
  for (let sample = 0; sample < 6; sample++) {
    const about = sample % 2 === 0 ? 0 : 15;
    const days = frames.map((frame, k): Told => ({
      schedule: schedules[k] as Schedule,
      frame,
      day: possibleDay(frame, seed + 4 * sample + k, about),
      slack: about * frame.points.filter((p) => p.approximate).length,
    }));
    for (const finding of comparison.overall) {
      if (!isTrue(finding, comparison, days)) wrong.add(JSON.stringify({ ...finding, restsOn: null }));
    }
  }
  return [...wrong];
}

function isTrue(finding: ManyFinding, { blocks }: ManyComparison, days: readonly Told[]): boolean {
  switch (finding.code) {
    case "all-opening":
      return days.every((told) => opensWith(told, finding.group, finding.kinds));
    case "all-order":
      return days.every((told) => doesInOrder(told, finding.kinds));
    case "all-night": {
      const { earliest, latest, side } = finding;
      const slackOf = (k: number) => (days[k]?.slack ? 15 : 0);
      return days.every((told, k) => {
        const minute = nightOf(told, side);
        if (minute === null) return false;
        const isFirst = k !== earliest.schedule || near(minute, earliest.bound.minute, slackOf(k));
        const isLast = k !== latest.schedule || near(minute, latest.bound.minute, slackOf(k));
        const [from, to] = [
          wayBetween(earliest.bound.minute, minute),
          wayBetween(minute, latest.bound.minute),
        ];
        return isFirst && isLast && from >= -slackOf(k) && to >= -slackOf(k);
      });
    }
    case "asleep-by": {
      const kindOf = (k: number) => days[k]?.day.kinds[finding.minute];
      const all = [...finding.asleep, ...finding.awake, ...finding.notTold].toSorted((a, b) => a - b);
      return (
        2 * finding.asleep.length > days.length &&
        all.every((k, i) => k === i) &&
        all.length === days.length &&
        finding.asleep.every((k) => kindOf(k) === "sleep") &&
        finding.awake.every((k) => kindOf(k) !== "sleep")
      );
    }
    case "range": {
      const block = blocks.find((b) => b.block.id === finding.row)?.block;
      const of = (told: Told) => minutesOf(told, block?.kinds ?? [finding.row], block?.window ?? null);
      const { least, most } = finding;
      const isNear = ({ schedule, minutes, approximate }: typeof least) =>
        Math.abs(of(days[schedule] as Told) - minutes) <= (approximate ? (days[schedule]?.slack ?? 0) : 0);
      const all = days.map((told) => ({ minutes: of(told), slack: told.slack }));
      return (
        isNear(least) &&
        isNear(most) &&
        all.every((a) => a.minutes >= least.minutes - a.slack && a.minutes <= most.minutes + a.slack)
      );
    }
    case "told-only-of": {
      const own = days[finding.schedule]?.schedule;
      const others = days.filter((_, k) => k !== finding.schedule);
      const told = [...(own?.episodes ?? []), ...(own?.mentions ?? [])];
      return finding.activities.every((text) =>
        told.some(
          (t) =>
            t.activity === text &&
            others.every(({ day, frame }) => {
              const known = [...day.kinds, ...day.beside.flat(), ...day.mentioned.flat()];
              return frame.toldThrough && !known.some((kind) => isOne(kind, [t.kind]));
            }),
        ),
      );
    }
  }
}

test.each(SEEDS)("nothing is said of all that a possible day contradicts (seed %i)", (seed) => {
  hold(
    many,
    (placed) => {
      expect(falseOfAll(compareMany(placed.schedules), placed)).toEqual([]);
    },
    seed,
    150,
  );
});

test.each(["all-opening", "all-order", "all-night", "asleep-by", "range", "told-only-of"] as const)(
  "the finding `%s`, said of other days, is found out",
  (code) => {
    const broken = (placed: PlacedMany) => {
      const { schedules } = placed;
      // What is true of one day said of all; what is said of one by name, said of another.
      const named = code === "range" || code === "told-only-of";
      const others = named ? schedules.toReversed() : schedules.map(() => schedules.at(-1) as Schedule);
      const of = compareMany(others).overall.filter((f) => f.code === code);
      return falseOfAll({ ...compareMany(placed.schedules), overall: of }, placed).length === 0;
    };
    expect(isFoundOut(many, broken, 400)).toBe(true);
  },
);

test.each(SEEDS)("the figures of two are the same in any order of the arguments (seed %i)", (seed) => {
  hold(
    many,
    ({ schedules }) => {
      const [reference, ...others] = schedules as [Schedule, ...Schedule[]];
      const { pairs } = compareMany(schedules);
      const backwards = compareMany([reference, ...others.toReversed()]).pairs;
      expect(backwards.toReversed()).toEqual(pairs);
      const other = compareMany([...others, reference]).pairs.at(-1);
      expect(canonical(mirrored(other as ManyComparison))).toEqual(canonical(pairs[0] as ManyComparison));
    },
    seed,
    60,
  );
});

test.each(SEEDS)("the rows of all hold every episode and mention of every day once (seed %i)", (seed) => {
  hold(
    many,
    ({ schedules }) => {
      const { timeline, pairs } = compareMany(schedules);
      const [reference, ...others] = schedules as [Schedule, ...Schedule[]];
      expect(sorted(timeline.flatMap((r) => r.episodes))).toEqual([...reference.episodes.keys()]);
      expect(sorted(timeline.flatMap((r) => r.mentions))).toEqual([...reference.mentions.keys()]);
      for (const [k, other] of others.entries()) {
        const cells = timeline.flatMap((r) => r.cells[k] ?? []).filter((c) => !c.goesOn);
        const rows = cells.map((c) => pairs[k]?.rows[c.row]);
        expect(new Set(cells.map((c) => c.row)).size).toBe(pairs[k]?.rows.length);
        expect(sorted(rows.flatMap((r) => r?.right ?? []))).toEqual([...other.episodes.keys()]);
        expect(sorted(rows.flatMap((r) => r?.rightMentions ?? []))).toEqual([...other.mentions.keys()]);
        // What stands opposite a mention of the reference stands with it; the rest keeps the order of the day.
        const inPlace = rows.filter((r) => r?.leftMentions.length === 0).flatMap((r) => r?.right ?? []);
        expect(inPlace).toEqual(other.order.flat().filter((i) => inPlace.includes(i)));
      }
    },
    seed,
    100,
  );
});

test.each(SEEDS)("a day is nearest to itself, and as near to another as that is to it (seed %i)", (seed) => {
  hold(
    many,
    ({ schedules }) => {
      const [first, ...others] = schedules as [Schedule, ...Schedule[]];
      const near = nearestTo(first, [...others, first]);
      if (first.episodes.length + first.mentions.length === 0) return;
      const isItself = (k: number) => k === others.length;
      expect(
        valueOf(near.find((n) => isItself(n.schedule))?.likeness ?? { same: 0, shifted: 0, of: 1 }),
      ).toBe(1);
      for (const n of near) {
        expect(valueOf(n.likeness)).toBeLessThanOrEqual(1);
        const back = nearestTo([...others, first][n.schedule] as Schedule, [first]);
        expect(back[0]?.likeness).toEqual(n.likeness);
      }
    },
    seed,
    60,
  );
});

function sorted(list: readonly number[]): number[] {
  return list.toSorted((a, b) => a - b);
}

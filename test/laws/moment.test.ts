// The same moment: nothing that is said of an axis is false of days that fit the files, clocks set or not.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import { sameMoment, type Moment } from "../../src/compare/moment/moment.ts";
import type { Day } from "../../src/model/day.ts";
import type { DayDraft } from "../../src/model/draft.ts";
import { layOutDay } from "../../src/model/lay-out-day.ts";
import { notationOf } from "../support/day-notation.ts";
import { frameOf } from "./oracle/frame.ts";
import { livedAlong, type Being } from "./oracle/on-axis.ts";
import { anyDraft } from "./random-drafts.ts";
import { diceOf } from "./random-numbers.ts";
import { hold, isFoundOut, SEEDS } from "./trials.ts";

/** Dates and zones, most of them with a clock that is set that night. */
const NIGHTS = [
  ["2024-02-27", ["Asia/Shanghai", "America/Los_Angeles", "Asia/Kathmandu"]],
  ["2024-03-09", ["America/Los_Angeles", "Asia/Shanghai", "America/New_York"]],
  ["2024-11-02", ["America/Los_Angeles", "Europe/London", "America/Los_Angeles"]],
  ["2025-03-29", ["Europe/Berlin", "Asia/Kolkata", "Europe/London"]],
  ["2025-10-25", ["Europe/Berlin", "America/New_York", "Europe/Berlin"]],
  ["2024-10-05", ["Australia/Lord_Howe", "Pacific/Chatham", "UTC"]],
  ["2025-04-05", ["Australia/Lord_Howe", "Pacific/Chatham", "Asia/Shanghai"]],
  ["2025-03-29", ["Asia/Beirut", "Pacific/Kiritimati", "Asia/Shanghai"]],
] as const;

type Case = {
  readonly date: string;
  readonly zones: readonly string[];
  readonly drafts: readonly DayDraft[];
  readonly days: readonly Day[];
  readonly moment: Moment;
  readonly seed: number;
};

const cases: fc.Arbitrary<Case> = fc
  .record({
    night: fc.constantFrom(...NIGHTS),
    turn: fc.nat(2),
    drafts: fc.array(fc.tuple(anyDraft(), fc.constantFrom(-1, 0, 0, 0, 1)), { minLength: 2, maxLength: 3 }),
    seed: fc.nat(2 ** 31 - 1),
  })
  .map(({ night: [date, all], turn, drafts, seed }): Partial<Case> => {
    const zones = drafts.map((_, i) => all[(i + turn) % all.length] as string);
    const told = drafts.map(([draft, off], i): DayDraft => ({
      ...draft,
      timezone: zones[i] ?? null,
      date: draft.date === null ? null : dateAfter(date, off),
    }));
    const days = told.flatMap((draft) => layOutDay(draft).day ?? []);
    const { moment } = sameMoment(days, { date, today: date });
    const known = { date, zones, drafts: told, days, seed };
    return moment === null || days.length < told.length ? known : { ...known, moment };
  })
  .filter((c): c is Case => c.moment !== undefined);

describe.each(SEEDS)("seed %i:", (seed) => {
  test("how long all are in one state, and when, is true of days that fit", () => {
    hold(
      cases,
      (c) => {
        for (const lived of samplesOf(c, 4)) {
          expect([told(c), wrongOf(c.moment, lived)]).toEqual([told(c), []]);
        }
      },
      seed,
      90,
    );
  });

  test("whoever is told to be awake, asleep or at work at an hour of another is so", () => {
    hold(
      cases,
      (c) => {
        const findings = compare(c.days, { moment: c.moment }).findings;
        for (const lived of samplesOf(c, 4)) {
          const wrong = findings.flatMap((f) => (f.code === "when" ? falseIn(f, c.moment, lived) : []));
          expect([told(c), wrong]).toEqual([told(c), []]);
        }
      },
      seed,
      60,
    );
  });
});

describe("what would be false is found out:", () => {
  test.each<readonly [string, (moment: Moment) => Moment]>([
    ["a minute more", (m) => changed(m, ([least, most]) => [least + 1, most])],
    ["less at the most", (m) => changed(m, ([least, most]) => [least, Math.max(0, most - 60)])],
    [
      "stretches an hour late",
      (m) => ({
        ...m,
        overlap: m.overlap.map((o) => ({
          ...o,
          stretches: o.stretches.map(({ start, end }) => ({ start, end: { ...end, at: end.at + 60 } })),
        })),
      }),
    ],
  ])("%s", (_, change) => {
    const law = (c: Case) => samplesOf(c, 4).every((lived) => wrongOf(change(c.moment), lived).length === 0);
    expect(isFoundOut(cases, law, 100)).toBe(true);
  });
});

function changed(moment: Moment, change: (range: readonly [number, number]) => readonly [number, number]) {
  const overlap = moment.overlap.map((o) => ({
    ...o,
    amount: { ...o.amount, range: change(o.amount.range) },
  }));
  return { ...moment, overlap };
}

/** Days that fit the files, lived along the axis. */
function samplesOf({ drafts, zones, moment, seed }: Case, count: number): readonly (readonly Being[])[][] {
  const dice = diceOf(seed);
  const frames = drafts.map(frameOf);
  return Array.from({ length: count }, () =>
    frames.map((frame, i) => livedAlong(frame, zones[i] as string, moment.axis, dice)),
  );
}

const IS = {
  awake: (b: Being) => !b.asleep,
  asleep: (b: Being) => b.asleep,
  work: (b: Being) => b.atWork,
} as const;

function wrongOf({ overlap, axis }: Moment, lived: readonly (readonly Being[])[]): readonly string[] {
  return overlap.flatMap(({ state, amount: { range }, stretches }) => {
    const isSo = Array.from({ length: axis.minutes }, (_, at) =>
      lived.every((own) => IS[state](own[at] as Being)),
    );
    const total = isSo.filter(Boolean).length;
    const within = stretches.flatMap(({ start, end }) =>
      isSo.flatMap((so, at) => (!so && at >= start.at && at < end.at ? [at] : [])),
    );
    return [
      ...(total < range[0] || total > range[1] ? [`${state} ${total}, not ${range.join(" to ")}`] : []),
      ...(within.length > 0 ? [`${state}: not at ${within.join()}`] : []),
    ];
  });
}

type When = Extract<ReturnType<typeof compare>["findings"][number], { code: "when" }>;

/** At the earliest and the latest minute at which it may be. */
function falseIn({ bound, others, minute }: When, { axis }: Moment, lived: readonly (readonly Being[])[]) {
  const at = bound.at ?? 0;
  const range = [bound.earliest - at, bound.latest - at].map((off) => (minute ?? 0) + off);
  return others.flatMap(({ day, state }) =>
    range.flatMap((m) => {
      const being = lived[day]?.[m];
      const isKnown = state !== null && being !== undefined && m < axis.minutes;
      return isKnown && !IS[state](being) ? [`${day} not ${state} at ${m}`] : [];
    }),
  );
}

function told({ drafts, zones, date }: Case): string {
  return [date, ...drafts.flatMap((d, i) => [zones[i], notationOf(d)])].join("\n");
}

function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

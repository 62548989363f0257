// Pairing: on small days the pairs are as good as the best of all pairings that there are.
import { expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import { groupOf, isGroup, rankOf, UNKNOWN, type Kind } from "../../src/model/category.ts";
import type { Bound, Schedule } from "../../src/model/schedule.ts";
import { placedPairs } from "./compared.ts";
import { frameOf, type Frame } from "./frame.ts";
import { smallPair } from "./random-days.ts";
import { ofDay, wayBetween } from "./reading.ts";
import { hold, PATIENCE, SEEDS } from "./trials.ts";

/** A stretch of the day's order, or a run of them. */
type Unit = {
  readonly episodes: readonly number[];
  readonly kinds: readonly Kind[];
  readonly key: string | null;
};

type Day = {
  readonly schedule: Schedule;
  readonly units: readonly Unit[];
  /** Where a maximal run begins: how many units it has. */
  readonly runs: ReadonlyMap<number, number>;
};

/** What a pairing is judged by, the more important first; more is better. */
type Merit = readonly number[];

const NOTHING: Merit = [0, 0, 0, 0, 0, 0];

test.each(SEEDS)(
  "no other pairing of two small days is better (seed %i)",
  (seed) => {
    hold(
      placedPairs(smallPair()),
      ({ drafts, schedules: [a, b] }) => {
        const [left, right] = [dayOf(a, frameOf(drafts[0])), dayOf(b, frameOf(drafts[1]))];
        const { rows } = compare([a, b]);
        const found = rows
          .filter((r) => r.left.length > 0 && r.right.length > 0 && r.relation !== "replaced")
          .map((r) => merit(unitOf(left, r.left), unitOf(right, r.right), left, right));
        expect(found).not.toContain(null);
        expect(found.reduce<Merit>((sum, m) => plus(sum, m ?? NOTHING), NOTHING)).toEqual(
          best(left, right, 0, 0),
        );
      },
      seed,
      120,
    );
  },
  PATIENCE,
);

/** The best merit of all pairings of what is left of both days. */
function best(left: Day, right: Day, i: number, j: number): Merit {
  if (i >= left.units.length || j >= right.units.length) return NOTHING;
  const ways = [best(left, right, i + 1, j), best(left, right, i, j + 1)];
  const [one, other] = [left.units[i] as Unit, right.units[j] as Unit];
  const single = one.key === other.key ? merit(one, other, left, right) : null;
  if (single !== null) ways.push(plus(single, best(left, right, i + 1, j + 1)));
  const [m, n] = [left.runs.get(i), right.runs.get(j)];
  if (m !== undefined && n !== undefined) {
    const [run, opposite] = [joined(left.units.slice(i, i + m)), joined(right.units.slice(j, j + n))];
    const named = [...run.kinds, ...opposite.kinds].some((kind) => isGroup(kind));
    const coarse = named && groupOf(run.kinds[0] ?? "") === groupOf(opposite.kinds[0] ?? "");
    const whole = coarse ? merit(run, opposite, left, right) : null;
    if (whole !== null) ways.push(plus(whole, best(left, right, i + m, j + n)));
  }
  return ways.reduce((x, y) => (isBetter(y, x) ? y : x));
}

function plus(a: Merit, b: Merit): Merit {
  return a.map((x, k) => x + (b[k] ?? 0));
}

function isBetter(a: Merit, b: Merit): boolean {
  const k = a.findIndex((x, n) => x !== b[n]);
  return k >= 0 && (a[k] ?? 0) > (b[k] ?? 0);
}

/** What one pair is worth; null where it may not be one. */
function merit(one: Unit, other: Unit, left: Day, right: Day): Merit | null {
  const [a, b] = [boundsOf(one, left.schedule), boundsOf(other, right.schedule)];
  const nights = isNight(one, left) && isNight(other, right);
  if (
    !nights &&
    distance(minutes(a.start.between[0], a.end.between[1]), minutes(b.start.between[0], b.end.between[1])) >
      240
  )
    return null;
  const sure = minutes(a.start.between[1], a.end.between[0]).map(ofDay);
  const facing = new Set(minutes(b.start.between[1], b.end.between[0]).map(ofDay));
  // The last minute of each list is an end, at which nothing is done any more.
  const shared = sure.slice(0, -1).filter((m) => facing.has(m) && m !== ofDay(b.end.between[0])).length;
  const far =
    a.start.minute === null || b.start.minute === null
      ? 0
      : Math.abs(wayBetween(a.start.minute, b.start.minute));
  const same = one.key !== null && one.key === other.key;
  const rank = rankOf(same ? (one.kinds[0] ?? UNKNOWN) : (groupOf(one.kinds[0] ?? "") ?? UNKNOWN));
  return [1, one.episodes.length + other.episodes.length, same ? 1 : 0, shared, -far, -rank];
}

/** All minutes from one to another, both included; none where the second is before the first. */
function minutes(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k);
}

function distance(a: readonly number[], b: readonly number[]): number {
  const [inA, inB] = [new Set(a.map(ofDay)), new Set(b.map(ofDay))];
  for (let d = 0; d <= 720; d++) {
    for (const m of inA) if (inB.has(ofDay(m + d)) || inB.has(ofDay(m - d))) return d;
  }
  return 720;
}

function boundsOf({ episodes }: Unit, schedule: Schedule): { start: Bound; end: Bound } {
  const all = episodes.map((i) => schedule.episodes[i]);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) throw new Error("a unit without episodes");
  // Where the unit runs on past 04:00 its end is told on the next day's side.
  const crosses = all.some(
    (e, k) => k > 0 && (e?.start.between[0] ?? 0) < (all[k - 1]?.start.between[0] ?? 0),
  );
  const lap = crosses ? 1440 : 0;
  const between = [last.end.between[0] + lap, last.end.between[1] + lap] as const;
  return { start: first.start, end: { ...last.end, between } as Bound };
}

function isNight({ episodes }: Unit, { schedule }: Day): boolean {
  return JSON.stringify(schedule.mainSleep?.episodes) === JSON.stringify(episodes);
}

function dayOf(schedule: Schedule, frame: Frame): Day {
  const units = schedule.order.map((episodes): Unit => {
    const told = schedule.episodes[episodes[0] ?? -1];
    const kind = told?.kind ?? UNKNOWN;
    return { episodes, kinds: [kind], key: kind === UNKNOWN ? `?${told?.activity}` : kind };
  });
  const day = { schedule, units, runs: new Map<number, number>() };
  const continues = (k: number) => {
    const [before, here] = [units[k - 1], units[k]];
    if (before === undefined || here === undefined || isNight(before, day) || isNight(here, day))
      return false;
    const group = groupOf(here.kinds[0] ?? "");
    return group !== null && group === groupOf(before.kinds[0] ?? "") && touch(frame, before, here);
  };
  for (const [k, unit] of units.entries()) {
    if (groupOf(unit.kinds[0] ?? "") === null || isNight(unit, day) || continues(k)) continue;
    let length = 1;
    while (continues(k + length)) length++;
    day.runs.set(k, length);
  }
  return day;
}

/** Whether nothing may lie between the end of one and the start of the next. */
function touch(frame: Frame, before: Unit, next: Unit): boolean {
  const end = frame.points.findLastIndex((p) => p.episode === before.episodes.at(-1));
  const start = frame.points.findIndex((p) => p.episode === next.episodes[0]);
  if ((end + 1) % frame.points.length !== start) return false;
  return !frame.stretches.some(({ left, right, points, links }) =>
    links.some(
      (link, k) =>
        link === "gap" && (k === 0 ? left : points[k - 1]) === end && (points[k] ?? right) === start,
    ),
  );
}

function joined(units: readonly Unit[]): Unit {
  const [only] = units;
  const single = units.length === 1 && only !== undefined ? only.key : null;
  return { episodes: units.flatMap((u) => u.episodes), kinds: units.flatMap((u) => u.kinds), key: single };
}

function unitOf(day: Day, episodes: readonly number[]): Unit {
  return joined(day.units.filter((u) => u.episodes.every((e) => episodes.includes(e))));
}

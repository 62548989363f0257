// When all are surely awake, at work or asleep at the same moment: stretches and minutes, as far as told.
import { shownAt } from "../../model/instant.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { Ground } from "../finding.ts";
import { readingAt, type Axis, type Reading } from "./axis.ts";
import type { PlacedDay } from "./placed.ts";
import {
  isToldAside,
  possibleStretches,
  STATES,
  sureStretches,
  type State,
  type StateStretch,
} from "./state.ts";

/**
 * What is told of all being in one state. `minutes`: for so long; `at-least`: for so long and perhaps longer; `at-most`:
 * perhaps never, and no longer than that, which hangs on approximate times; `none`: never; `not-told`: nothing is sure.
 */
export type Overlap = {
  readonly state: State;
  readonly told: "minutes" | "at-least" | "at-most" | "none" | "not-told";
  /** In the order of the axis; one that begins before 04:00 of a repeating day and goes on after it is one stretch. */
  readonly stretches: readonly OverlapStretch[];
  readonly minutes: number;
  readonly approximate: boolean;
  readonly restsOn: readonly Ground[];
};

type OverlapStretch = { readonly start: OverlapEdge; readonly end: OverlapEdge };

export type OverlapEdge = {
  /** Minutes since the axis began; an end may lie past its end. */
  readonly at: number;
  readonly approximate: boolean;
  /** What the clock of the axis shows, and those of the schedules. */
  readonly clock: Reading;
  readonly readings: readonly Reading[];
};

/** The overlaps of all states, for two or more schedules. */
export function overlapsOf(
  schedules: readonly Schedule[],
  days: readonly PlacedDay[],
  axis: Axis,
): Overlap[] {
  return STATES.map((state) => {
    const sure = schedules.map((s, i) => sureStretches(s, days[i] as PlacedDay, axis, state));
    const possible = (withSlack: boolean) =>
      inAll(schedules.map((s, i) => possibleStretches(s, days[i] as PlacedDay, axis, state, withSlack)));
    const common = inAll(sure);
    const lasting = common.filter((s) => s.end - s.start > s.startSlack + s.endSlack);
    const told = toldOf({ lasting, common, wide: possible(true), possible: possible(false) });
    const aside = schedules.some((s) => isToldAside(s, state));
    return {
      state,
      ...(aside && (told.told === "none" || told.told === "at-most") ? NOT_TOLD : told),
      stretches: roundTheClock(lasting, days, axis).map((s) => stretchOf(s, days, axis)),
      restsOn: groundOf(sure, lasting),
    };
  });
}

const NOT_TOLD = { told: "not-told", minutes: 0, approximate: false } as const;

/** `lasting`: what surely is; `common`: before what approximate times may undo; `possible`, and `wide` with their slack. */
function toldOf(
  all: Readonly<Record<"lasting" | "common" | "possible" | "wide", readonly StateStretch[]>>,
): Pick<Overlap, "told" | "minutes" | "approximate"> {
  const minutes = minutesOf(all.lasting);
  const byTheClock = minutesOf(all.common) === minutesOf(all.possible);
  const slack = all.lasting.some((s) => s.startSlack + s.endSlack > 0);
  if (minutes > 0) {
    if (!byTheClock || all.common.length > all.lasting.length)
      return { told: "at-least", minutes, approximate: slack };
    return { told: "minutes", minutes, approximate: slack || all.wide.length > all.lasting.length };
  }
  if (all.wide.length === 0) return { told: "none", minutes: 0, approximate: false };
  return byTheClock ? { told: "at-most", minutes: minutesOf(all.wide), approximate: false } : NOT_TOLD;
}

/** The stretches that lie in all lists; an end is as sure as the ends that it may have come from. */
function inAll(lists: readonly (readonly StateStretch[])[]): StateStretch[] {
  const [first = [], ...others] = lists;
  return others.reduce<readonly StateStretch[]>(inBoth, first).slice();
}

function inBoth(as: readonly StateStretch[], bs: readonly StateStretch[]): StateStretch[] {
  return as.flatMap((a) =>
    bs.flatMap((b): StateStretch[] => {
      const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
      if (start >= end) return [];
      const startSlack = Math.max(0, a.start + a.startSlack - start, b.start + b.startSlack - start);
      const endSlack = Math.max(0, end - a.end + a.endSlack, end - b.end + b.endSlack);
      return [{ start, end, startSlack, endSlack, episodes: [] }];
    }),
  );
}

function minutesOf(stretches: readonly StateStretch[]): number {
  return stretches.reduce((sum, s) => sum + s.end - s.start, 0);
}

/** Days that all repeat go on from the end of the axis to its beginning, unless a clock is set in between. */
function roundTheClock(stretches: readonly StateStretch[], days: readonly PlacedDay[], axis: Axis) {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (first === undefined || last === undefined || first === last) return stretches;
  const steady = days.every((day) => {
    const [a, b, c] = [0, axis.minutes, axis.minutes + first.end].map(
      (at) => shownAt(day.zone, axis.begins + at) - at,
    );
    return day.cycle && a === b && b === c;
  });
  if (!steady) return stretches;
  if (first.start !== 0 || last.end !== axis.minutes) return stretches;
  return [...stretches.slice(1, -1), { ...last, end: axis.minutes + first.end, endSlack: first.endSlack }];
}

function stretchOf(s: StateStretch, days: readonly PlacedDay[], axis: Axis): OverlapStretch {
  const edge = (at: number, slack: number): OverlapEdge => ({
    at,
    approximate: slack > 0,
    clock: readingAt(axis, axis.clock, at),
    readings: days.map((day) => readingAt(axis, day.zone, at)),
  });
  return { start: edge(s.start, s.startSlack), end: edge(s.end, s.endSlack) };
}

function groundOf(
  sure: readonly (readonly StateStretch[])[],
  stretches: readonly StateStretch[],
): readonly Ground[] {
  return sure.map((all, schedule) => ({
    schedule,
    episodes: [
      ...new Set(
        all
          .filter((a) => stretches.some((s) => s.start < a.end && a.start < s.end))
          .flatMap((a) => a.episodes),
      ),
    ],
    mentions: [],
  }));
}

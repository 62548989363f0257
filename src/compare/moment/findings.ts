// The findings of days at the same moment: how clocks stand, when they are set, and what one's hours are for the others.
import { shownAt } from "../../model/instant.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { Ground } from "../finding.ts";
import { readingAt, type Axis } from "./axis.ts";
import type { MomentFinding } from "./finding.ts";
import { placedMinutes, type PlacedDay } from "./placed.ts";
import { SLACK, STATES, sureStretches, type State, type StateStretch } from "./state.ts";

/** Every finding that is true of the days on this axis, in the order in which they are told. */
export function momentFindings(
  schedules: readonly Schedule[],
  days: readonly PlacedDay[],
  axis: Axis,
): MomentFinding[] {
  const states = schedules.map(
    (s, i) => new Map(STATES.map((state) => [state, sureStretches(s, days[i] as PlacedDay, axis, state)])),
  );
  return [
    clocksApart(days, axis),
    ...clocksSet(days, axis),
    ...schedules.flatMap((_, schedule) => whenOthers({ schedules, days, axis, states }, schedule)),
  ];
}

type Held = {
  readonly schedules: readonly Schedule[];
  readonly days: readonly PlacedDay[];
  readonly axis: Axis;
  readonly states: readonly ReadonlyMap<State, readonly StateStretch[]>[];
};

function clocksApart(days: readonly PlacedDay[], axis: Axis): MomentFinding {
  const aheadAt = (at: number) => {
    const shown = days.map((day) => shownAt(day.zone, axis.begins + at));
    return shown.map((local) => local - (shown[0] as number));
  };
  const [ahead, atEnd] = [aheadAt(0), aheadAt(axis.minutes)];
  const changes = atEnd.some((minutes, i) => minutes !== ahead[i]);
  return { code: "clocks-apart", ahead, aheadAtEnd: changes ? atEnd : null, restsOn: [] };
}

/** Each zone whose clock is set within the axis, once, at the first minute after it. */
function clocksSet(days: readonly PlacedDay[], axis: Axis): MomentFinding[] {
  const zones = [...new Set(days.map((d) => d.zone))];
  return zones.flatMap((zone): MomentFinding[] => {
    const offset = (at: number) => shownAt(zone, axis.begins + at) - at;
    const minutes = offset(axis.minutes) - offset(0);
    if (minutes === 0) return [];
    let [before, at] = [0, axis.minutes];
    while (at - before > 1) {
      const middle = Math.floor((before + at) / 2);
      if (offset(middle) === offset(0)) before = middle;
      else at = middle;
    }
    const to = readingAt(axis, zone, at);
    const from = { ...readingAt(axis, zone, at - 1) };
    const schedules = days.flatMap((d, i) => (d.zone === zone ? [i] : []));
    const shownBefore = {
      minute: (from.minute + 1) % 1440,
      day: from.minute === 1199 ? from.day + 1 : from.day,
    };
    return [{ code: "clock-set", schedules, at, minutes, from: shownBefore, to, restsOn: [] }];
  });
}

/** The wake-up, the bedtime and the mentions with a clock time of one schedule, as the others' clocks show them. */
function whenOthers({ schedules, days, axis, states }: Held, schedule: number): MomentFinding[] {
  const own = schedules[schedule] as Schedule;
  const day = days[schedule] as PlacedDay;
  const sleep = own.mainSleep;
  const events = [
    { event: "wake", time: sleep?.wake ?? null, ground: { episodes: sleep?.episodes ?? [], mentions: [] } },
    { event: "bed", time: sleep?.bed ?? null, ground: { episodes: sleep?.episodes ?? [], mentions: [] } },
    ...own.mentions.map(({ time }, mention) => ({
      event: { mention },
      time,
      ground: { episodes: [], mentions: [mention] },
    })),
  ] as const;
  return events.flatMap(({ event, time, ground }): MomentFinding[] => {
    if (time === null || time.told === "untold") return [];
    const at = placedMinutes(own, day, axis, time.minute)[0];
    if (at === undefined) return [];
    const approximate = time.told === "approximate";
    const others = schedules.flatMap((_, other) => {
      if (other === schedule) return [];
      const reading = readingAt(axis, (days[other] as PlacedDay).zone, at);
      return [{ schedule: other, reading, ...stateAt(states[other], at, approximate ? SLACK : 0) }];
    });
    const restsOn: Ground[] = [
      { schedule, ...ground },
      ...others.map((o) => ({ schedule: o.schedule, episodes: o.episodes, mentions: [] })),
    ];
    const told = others.map(({ schedule, reading, state }) => ({ schedule, reading, state }));
    return [
      {
        code: "when",
        schedule,
        event,
        approximate,
        reading: readingAt(axis, day.zone, at),
        others: told,
        restsOn,
      },
    ];
  });
}

/** What someone surely is at a minute of the axis; work before awake, for it says more. */
function stateAt(
  states: ReadonlyMap<State, readonly StateStretch[]> | undefined,
  at: number,
  slack: number,
): { state: State | null; episodes: readonly number[] } {
  for (const state of ["asleep", "work", "awake"] as const) {
    const found = states
      ?.get(state)
      ?.find((s) => at - slack >= s.start + s.startSlack && at + slack < s.end - s.endSlack);
    if (found !== undefined) return { state, episodes: found.episodes };
  }
  return { state: null, episodes: [] };
}

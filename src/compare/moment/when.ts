// The rule about what one's hours are for the others at the same moment, and what they surely are then.
import { isSurelyDuring } from "../../model/amount.ts";
import type { Bound, Range } from "../../model/bound.ts";
import { localMinute } from "../../model/calendar.ts";
import type { Day } from "../../model/day.ts";
import { getsUp, goesToBed } from "../../model/events.ts";
import { shownAt, whenShown } from "../../model/instant.ts";
import { isSayable, type RuleOfAll } from "../findings/context.ts";
import { onEpisodes, onEvent, type Ground } from "../findings/ground.ts";
import type { Candidate } from "../findings/candidate.ts";
import { readingAt, type Axis, type Reading } from "./axis.ts";
import type { Moment } from "./moment.ts";
import { rangeOnAxis, type PlacedDay } from "./placed.ts";
import { stateRuns, type State } from "./state.ts";

/** The hours and states of the others when one gets up, goes to bed, or does what is mentioned with a clock time. */
export type WhenData = {
  readonly code: "when";
  readonly day: number;
  readonly event: "up" | "bed" | { readonly mention: number };
  readonly bound: Bound;
  readonly reading: Reading;
  readonly others: readonly WhenOfOther[];
};

type WhenOfOther = {
  readonly day: number;
  /** The reading of the other's clock; of "between" at the first of the two times. */
  readonly reading: Reading;
  /** Whether it shows the same as the first one's. */
  readonly isSame: boolean;
  /** The sure state of the other all through the range of the bound; null where that is not told, or is just changing. */
  readonly state: State | null;
};

/** The hours of one day as the others' clocks show them: of two days of both, of more the first one's. */
export const whenOthers: RuleOfAll<WhenData> = ({ days, moment }) => {
  if (moment === null || days.length < 2) return [];
  const whose = days.length === 2 ? [0, 1] : [0];
  return whose.flatMap((k) => eventsOf(days[k] as Day, k).flatMap((event) => when(event, k, days, moment)));
};

type Happening = {
  readonly event: WhenData["event"];
  readonly bound: Bound;
  readonly ground: Ground;
};

function eventsOf(day: Day, position: number): readonly Happening[] {
  const events = [
    ["up", getsUp(day)],
    ["bed", goesToBed(day)],
  ] as const;
  return [
    ...events.flatMap(([event, at]): readonly Happening[] =>
      at !== null && isSayable(at.bound)
        ? [{ event, bound: at.bound, ground: onEvent(position, event, [at.episode]) }]
        : [],
    ),
    ...day.mentions.flatMap(({ time }, mention): readonly Happening[] =>
      time === null
        ? []
        : [{ event: { mention }, bound: time, ground: { ...onEpisodes(position, []), mentions: [mention] } }],
    ),
  ];
}

type Beside = { readonly other: WhenOfOther; readonly episodes: readonly number[] };

function when(
  { event, bound, ground }: Happening,
  position: number,
  days: readonly Day[],
  { axis, placed }: Moment,
): readonly Candidate<WhenData>[] {
  const own = placed[position] as PlacedDay;
  const found = onAxis(bound, own, axis);
  if (found === null) return [];
  const { at, range } = found;
  const reading = readingAt(axis, own.zone, at);
  const others = days.flatMap((day, k): readonly Beside[] => {
    const there = placed[k] as PlacedDay;
    if (k === position || !keepsTime([own.zone, there.zone], range, axis)) return [];
    const other = readingAt(axis, there.zone, at);
    const apart = (minute: number) =>
      readingAt(axis, there.zone, minute).day - readingAt(axis, own.zone, minute).day;
    // Of a range over midnight it would have to be said which of its ends is another day.
    if (apart(at + (bound.written?.spread ?? 0)) !== apart(at)) return [];
    const { state, episodes } = stateDuring(day, there, range);
    const isSame = other.minute === reading.minute && other.day === reading.day;
    return isSame && state === null ? [] : [{ other: { day: k, reading: other, isSame, state }, episodes }];
  });
  if (others.length === 0) return [];
  return [
    {
      code: "when",
      day: position,
      event,
      bound,
      reading,
      others: others.map((o) => o.other),
      type: "while",
      label: "clocks",
      size: 1,
      days: days.map((_, k) => k),
      restsOn: [ground, ...others.map((o) => onEpisodes(o.other.day, o.episodes))],
      minute: at,
    },
  ];
}

/** The first time on the axis at which something told by the clock happens, and the range in which it may. */
function onAxis(
  { at, earliest, latest }: Bound,
  { zone, dates }: PlacedDay,
  axis: Axis,
): { readonly at: number; readonly range: Range } | null {
  if (at === null) return null;
  for (const date of dates) {
    const shown = whenShown(zone, localMinute(date, at)).instant - axis.begins;
    if (shown >= 0 && shown < axis.minutes)
      return { at: shown, range: rangeOnAxis([earliest, latest], date, zone, axis) };
  }
  return null;
}

/** Whether clocks stand as they do at its beginning all through a range: else no one time would be the other's. */
function keepsTime(zones: readonly string[], [from, to]: Range, { begins }: Axis): boolean {
  return zones.every((zone) => shownAt(zone, begins + to) - shownAt(zone, begins + from) === to - from);
}

/** The sure state of someone throughout a range of the axis; work before awake, for it says more. */
function stateDuring(
  day: Day,
  placed: PlacedDay,
  range: Range,
): { readonly state: State | null; readonly episodes: readonly number[] } {
  for (const state of ["asleep", "work", "awake"] as const) {
    const sure = new Set(stateRuns(day, placed, state, "yes").flatMap((r) => r.episodes));
    const run = isSurelyDuring(placed.chain, (i) => sure.has(i), range);
    if (run !== null) return { state, episodes: [...new Set(run.episodes)] };
  }
  return { state: null, episodes: [] };
}

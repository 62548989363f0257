// The overlap of all in being awake, at work or asleep at the same moment: the sure stretches, and how long it may be.
import type { SureRun } from "../../model/amount.ts";
import type { Bound } from "../../model/bound.ts";
import { wrap } from "../../model/clock.ts";
import type { Day } from "../../model/day.ts";
import { type Amount, isAbout } from "../difference.ts";
import { type Ground } from "../findings/ground.ts";
import { LEAST_SAID } from "../sayable.ts";
import { readingAt, type Axis, type Reading } from "./axis.ts";
import type { PlacedDay } from "./placed.ts";
import { isPerhapsAside, stateRuns, STATES, type State } from "./state.ts";

/** All in one state: how long surely and at the most, and the stretches in which they surely are. */
export type Overlap = {
  readonly state: State;
  /** Minutes of the axis: surely, and at the most. */
  readonly amount: Amount;
  /**
   * In the order of the axis; of a quarter of an hour or more, unless the amount is known to the minute. Where all days
   * repeat, one that goes on past the end of the axis stands once, with its whole length.
   */
  readonly stretches: readonly { readonly start: OverlapEdge; readonly end: OverlapEdge }[];
  readonly restsOn: readonly Ground[];
};

/** One edge of a sure stretch. */
export type OverlapEdge = {
  /** Minutes since the axis began. */
  readonly at: number;
  /** The readings of the clock of the axis, and of those of the days. */
  readonly clock: Reading;
  readonly readings: readonly Reading[];
};

/** The overlaps of all states, for two days or more. */
export function overlapsOf(
  days: readonly Day[],
  placed: readonly PlacedDay[],
  axis: Axis,
): readonly Overlap[] {
  return STATES.map((state) => {
    const runs = (answer: "yes" | "no") =>
      days.map((day, i) => stateRuns(day, placed[i] as PlacedDay, state, answer));
    const sure = runs("yes");
    const common = sure.map((own, i) => stretchesOf(own, days[i] as Day)).reduce(inBoth);
    const never = runs("no").flatMap((own, i) => within(stretchesOf(own, days[i] as Day), axis));
    const isOpen = days.some((day) => isPerhapsAside(day, state));
    const counted = within(common, axis);
    const left = isOpen ? [] : union(never);
    const edge = (at: number): OverlapEdge => ({
      at,
      clock: readingAt(axis, axis.clock, at),
      readings: placed.map(({ zone }) => readingAt(axis, zone, at)),
    });
    const repeats = days.every((day) => day.date === null);
    const [least, most] = [lengthOf(counted), axis.minutes - lengthOf(left)];
    const shown = repeats ? joined(common, axis) : counted;
    return {
      state,
      amount: {
        range: [least, most],
        isApproximate: [...counted, ...left].some(({ start, end }) => start.isAbout || end.isAbout),
      },
      stretches: shown
        .filter(({ start, end }) => least === most || end.at - start.at >= LEAST_SAID)
        .map(({ start, end }) => ({ start: edge(start.at), end: edge(end.at) })),
      restsOn: sure.map((own, day) => ({
        day,
        episodes: [...new Set(own.flatMap((r) => r.episodes))],
        mentions: [],
        events: [],
      })),
    };
  });
}

/** Time in which something surely is so; it is longer where a bound told as about so late lies farther out. */
type Stretch = { readonly start: Edge; readonly end: Edge };

type Edge = { readonly at: number; readonly isAbout: boolean };

function stretchesOf(runs: readonly SureRun[], { episodes }: Day): readonly Stretch[] {
  return runs.flatMap(({ start, end, episodes: own }): readonly Stretch[] => {
    const [first, last] = [episodes[own[0] ?? -1], episodes[own.at(-1) ?? -1]];
    if (first === undefined || last === undefined || !(start[1] < end[0])) return [];
    return [
      {
        start: { at: start[1], isAbout: isToldAbout(first.start, episodes) },
        end: { at: end[0], isAbout: isToldAbout(last.end, episodes) },
      },
    ];
  });
}

/** Whether a bound is told as about a time, by itself or as that of a neighbour with which it is one. */
function isToldAbout({ earliest, latest }: Bound, episodes: Day["episodes"]): boolean {
  const bounds = episodes.flatMap((e) => [e.start, e.end]);
  return bounds.some(
    (b) => isAbout(b) && wrap(b.earliest - earliest) === 0 && b.latest - b.earliest === latest - earliest,
  );
}

/** Stretches as far as they lie on the axis. */
function within(stretches: readonly Stretch[], { minutes }: Axis): readonly Stretch[] {
  return stretches
    .map(({ start, end }) => ({
      start: start.at < 0 ? { at: 0, isAbout: false } : start,
      end: end.at > minutes ? { at: minutes, isAbout: false } : end,
    }))
    .filter(({ start, end }) => start.at < end.at);
}

/** The same, but one that runs over the end and repeats at the beginning is one. */
function joined(stretches: readonly Stretch[], axis: Axis): readonly Stretch[] {
  const counted = within(stretches, axis);
  const over = stretches.find(({ start, end }) => start.at < axis.minutes && end.at > axis.minutes);
  const isSame = ({ start, end }: Stretch) =>
    over !== undefined && start.at === over.start.at - axis.minutes && end.at === over.end.at - axis.minutes;
  const [first, ...rest] = counted;
  if (over === undefined || first === undefined || over.start.at <= 0 || !stretches.some(isSame))
    return counted;
  return first.start.at === 0 ? [...rest.slice(0, -1), over] : counted;
}

function inBoth(as: readonly Stretch[], bs: readonly Stretch[]): readonly Stretch[] {
  return as.flatMap((a) =>
    bs
      .map((b): Stretch => ({ start: later(a.start, b.start), end: earlier(a.end, b.end) }))
      .filter(({ start, end }) => start.at < end.at),
  );
}

/** Of two edges at one minute the exact one holds the other back. */
function later(a: Edge, b: Edge): Edge {
  if (a.at === b.at) return a.isAbout ? b : a;
  return a.at > b.at ? a : b;
}

function earlier(a: Edge, b: Edge): Edge {
  if (a.at === b.at) return a.isAbout ? b : a;
  return a.at < b.at ? a : b;
}

function union(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: { start: Edge; end: Edge }[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start.at - b.start.at)) {
    const last = found.at(-1);
    if (last !== undefined && start.at <= last.end.at) {
      if (end.at > last.end.at) last.end = end;
    } else found.push({ start, end });
  }
  return found;
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end.at - start.at, 0);
}

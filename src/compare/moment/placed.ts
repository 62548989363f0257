// A day's chain on the axis of one real day, wherever its own clock stands.
import type { Range } from "../../model/bound.ts";
import { clockShown, dateShown, localMinute } from "../../model/calendar.ts";
import type { Chain, Piece } from "../../model/chain.ts";
import { DAY, DAY_BEGINS_AT, type Minute } from "../../model/clock.ts";
import type { Day } from "../../model/day.ts";
import { instantsWithin, shownAt, whenShown } from "../../model/instant.ts";
import { inOrder } from "../../model/real-time.ts";
import type { Axis } from "./axis.ts";
import type { MomentNote } from "./problem.ts";

/** One day on the axis. A typical day repeats, day after day; a dated day is there once, and before and after it nothing is told. */
export type PlacedDay = {
  readonly zone: string;
  /** The dates of the 04:00 at which the day's own days begin that may touch the axis; of a dated day its own. */
  readonly dates: readonly string[];
  /** A line, in minutes of the axis, from the day before it to the day after it. */
  readonly chain: Chain;
  /** The ranges of mentions that tell a time, once for each date, by their positions. */
  readonly mentioned: readonly { readonly mention: number; readonly range: Range }[];
};

/** Lays a day on the axis. */
export function placeOnAxis(day: Day, zone: string, axis: Axis): PlacedDay {
  const dates = datesOf(day, zone, axis);
  const pieces = dates.flatMap((date) =>
    day.chain.pieces.map(({ episode, start, end }): Piece => ({
      episode,
      start: rangeOnAxis(start, date, zone, axis),
      end: rangeOnAxis(end, date, zone, axis),
    })),
  );
  const mentioned = dates.flatMap((date) =>
    day.mentions.flatMap(({ time }, mention) =>
      time === null ? [] : [{ mention, range: rangeOnAxis([time.earliest, time.latest], date, zone, axis) }],
    ),
  );
  return { zone, dates, chain: { pieces: inOrder(pieces), isRing: false }, mentioned };
}

/** The minutes of the axis at which a range of a day's own minutes may lie on one of its dates. */
export function rangeOnAxis([from, to]: Range, date: string, zone: string, { begins }: Axis): Range {
  const [first, last] = instantsWithin(zone, date, [from, to]);
  return [first - begins, last - begins];
}

/** Whether anything that is told of a day may touch the axis. */
function touches({ chain }: PlacedDay, { minutes }: Axis): boolean {
  return chain.pieces.some((p) => p.episode !== null && p.start[0] < minutes && p.end[1] > 0);
}

function datesOf(day: Day, zone: string, axis: Axis): readonly string[] {
  if (day.date !== null) return [day.date];
  const first = shownAt(zone, axis.begins) - DAY_BEGINS_AT;
  return [-2, -1, 0, 1, 2].map((turn) => dateShown(first + turn * DAY));
}

/** The notes for the reader of a day on the axis: that it is not there, and which of its times the clock skips or shows twice. */
export function notesOf(day: Day, placed: PlacedDay, axis: Axis, position: number): readonly MomentNote[] {
  const elsewhere: readonly MomentNote[] =
    day.date === null || touches(placed, axis) ? [] : [{ code: "elsewhere", day: position, date: day.date }];
  return [...elsewhere, ...clockNotes(day, placed, axis, position)];
}

/** Each written time that the axis shows twice or never, once. */
function clockNotes(
  day: Day,
  { zone, dates }: PlacedDay,
  axis: Axis,
  position: number,
): readonly MomentNote[] {
  const bounds = [...day.episodes.flatMap((e) => [e.start, e.end]), ...day.mentions.map((m) => m.time)];
  const minutes = new Set(
    bounds.flatMap((bound): readonly Minute[] => (typeof bound?.at === "number" ? [bound.at] : [])),
  );
  const notes = dates.flatMap((date) =>
    [...minutes].flatMap((minute): readonly MomentNote[] => {
      const local = localMinute(date, minute);
      const { instant, shown } = whenShown(zone, local);
      const at = instant - axis.begins;
      if (shown === "once" || at < 0 || at >= axis.minutes) return [];
      const told = { day: position, date: dateShown(local), minute: clockShown(local) };
      if (shown === "twice") return [{ code: shown, ...told }];
      return [{ code: shown, ...told, taken: clockShown(shownAt(zone, instant)) }];
    }),
  );
  const isFirst = (note: MomentNote, k: number) =>
    notes.findIndex((n) => JSON.stringify(n) === JSON.stringify(note)) === k;
  return notes.filter(isFirst);
}

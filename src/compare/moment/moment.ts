// Holds days against the same moment: all of them on one axis of real time, on one clock.
import { isDate } from "../../model/calendar.ts";
import type { Day } from "../../model/day.ts";
import { isZone, nearestZone, zoneNamed } from "../../model/zone.ts";
import { axisOf, dateOfFiles, type Axis } from "./axis.ts";
import { overlapsOf, type Overlap } from "./overlap.ts";
import { notesOf, placeOnAxis, type PlacedDay } from "./placed.ts";
import type { MomentNote, MomentProblem } from "./problem.ts";

/** Days on one axis of real time: plain data. */
export type Moment = {
  readonly axis: Axis;
  /** One for each day of the comparison. */
  readonly placed: readonly PlacedDay[];
  /** The overlap of all in being awake, at work, asleep; empty for one day alone. */
  readonly overlap: readonly Overlap[];
  /** Notes on days that are not on the axis, and on clock times that it shows twice or never. */
  readonly notes: readonly MomentNote[];
};

/** The options of holding days against one moment. */
export type MomentOptions = {
  /** The date of the 04:00 at which the axis begins (`2024-02-27`); left out, the files' own. */
  readonly date?: string;
  /** The date that is taken where neither is told. */
  readonly today: string;
  /** A name of the zone whose clock the axis is on; left out, that of the first day. */
  readonly clock?: string;
};

/** The days on one axis, or all that stands in the way of it. */
export type SameMoment = { readonly moment: Moment | null; readonly problems: readonly MomentProblem[] };

/**
 * Lays days on the axis of one real day. Typical days repeat, day after day; a dated day is there once, on its own date.
 * All that is said is true of every day that fits the files.
 */
export function sameMoment(days: readonly Day[], options: MomentOptions): SameMoment {
  const { date, dateFrom } = dateMeant(days, options);
  const problems: MomentProblem[] = [
    ...days.flatMap((d, day) => zoneProblems(d.timezone, day)),
    ...(options.clock === undefined ? [] : zoneProblems(options.clock, null)),
    ...(isDate(date) ? [] : [{ code: "bad-date", found: date } as const]),
  ];
  const zones = days.map((d) => (d.timezone === null ? null : zoneNamed(d.timezone)));
  const clock = options.clock === undefined ? zones[0] : zoneNamed(options.clock);
  if (problems.length > 0 || !clock) return { moment: null, problems };

  const axis = axisOf(date, dateFrom, clock);
  const placed = days.map((day, i) => placeOnAxis(day, zones[i] as string, axis));
  const overlap = days.length < 2 ? [] : overlapsOf(days, placed, axis);
  const notes = days.flatMap((day, i) => notesOf(day, placed[i] as PlacedDay, axis, i));
  return { moment: { axis, placed, overlap, notes }, problems };
}

function dateMeant(days: readonly Day[], { date, today }: MomentOptions): Pick<Axis, "date" | "dateFrom"> {
  if (date !== undefined) return { date, dateFrom: "asked" };
  return dateOfFiles(days) ?? { date: today, dateFrom: "today" };
}

function zoneProblems(zone: string | null, day: number | null): readonly MomentProblem[] {
  if (zone === null) return day === null ? [] : [{ code: "no-timezone", day }];
  return isZone(zone) ? [] : [{ code: "unknown-zone", day, zone, nearest: nearestZone(zone) }];
}

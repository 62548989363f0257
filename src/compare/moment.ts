// Holds days against the same moment: all of them on one axis of real time, on one clock.
import { isDate } from "../model/calendar.ts";
import type { Schedule } from "../model/schedule.ts";
import { isZone, nearestZone, zoneNamed } from "../model/zone.ts";
import { axisOf, dateOfFiles, type Axis } from "./moment/axis.ts";
import type { MomentFinding } from "./moment/finding.ts";
import { momentFindings } from "./moment/findings.ts";
import { overlapsOf, type Overlap } from "./moment/overlap.ts";
import { placeOnAxis, type PlacedDay } from "./moment/placed.ts";
import type { MomentNote, MomentProblem } from "./moment/problem.ts";

/** Two or more days on one axis of real time: plain data. */
export type Moment = {
  readonly schedules: readonly Schedule[];
  readonly axis: Axis;
  /** One for each schedule. */
  readonly days: readonly PlacedDay[];
  /** When all are surely awake, at work, asleep. */
  readonly overlap: readonly Overlap[];
  readonly findings: readonly MomentFinding[];
  /** What had to be decided about clock times that the day shows twice or never. */
  readonly notes: readonly MomentNote[];
};

export type MomentOptions = {
  /** The date of the 04:00 at which the axis begins (`2024-02-27`); left out, the files' own. */
  readonly date?: string;
  /** IANA name of the clock that the axis is on; left out, that of the first schedule. */
  readonly clock?: string;
};

/** The days on one axis, or all that stands in the way of it. */
export type SameMoment = { readonly moment: Moment | null; readonly problems: readonly MomentProblem[] };

/**
 * Lays schedules on the axis of one real day. Typical days repeat, day after day; a dated day is there once, on its own
 * date. All that is said is true of every day that fits the files.
 */
export function sameMoment(schedules: readonly Schedule[], options: MomentOptions = {}): SameMoment {
  const own = options.date === undefined ? dateOfFiles(schedules) : null;
  const date = options.date ?? own?.date;
  const problems: MomentProblem[] = [
    ...schedules.flatMap((s, schedule) => zoneProblems(s.timezone, schedule)),
    ...(options.clock === undefined ? [] : zoneProblems(options.clock, null)),
    ...(date === undefined ? [{ code: "no-date" } as const] : []),
    ...(date === undefined || isDate(date) ? [] : [{ code: "bad-date", found: date } as const]),
  ];
  const clock = options.clock === undefined ? schedules[0]?.timezone : zoneNamed(options.clock);
  if (problems.length > 0 || date === undefined || !clock) return { moment: null, problems };

  const axis = axisOf(date, own?.dateFrom ?? "asked", clock);
  const placed = schedules.map((s, i) => placeOnAxis(s, s.timezone as string, axis, i));
  const days = placed.map((p) => p.day);
  return {
    moment: {
      schedules,
      axis,
      days,
      overlap: schedules.length < 2 ? [] : overlapsOf(schedules, days, axis),
      findings: momentFindings(schedules, days, axis),
      notes: placed.flatMap((p) => p.notes),
    },
    problems,
  };
}

function zoneProblems(zone: string | null, schedule: number | null): MomentProblem[] {
  if (zone === null) return schedule === null ? [] : [{ code: "no-timezone", schedule }];
  return isZone(zone) ? [] : [{ code: "unknown-zone", schedule, zone, nearest: nearestZone(zone) }];
}

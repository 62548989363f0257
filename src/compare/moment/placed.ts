// A schedule's segments on the axis of one real day, wherever its own clock stands.
import { clockShown, dateShown, localMinute } from "../../model/calendar.ts";
import { DAY, DAY_BEGINS_AT, type Minute } from "../../model/clock.ts";
import { shownAt, whenShown, type Showing } from "../../model/instant.ts";
import type { Schedule, Segment, SegmentEdge } from "../../model/schedule.ts";
import type { Axis } from "./axis.ts";
import type { MomentNote } from "./problem.ts";

/** A segment of the schedule on the axis; it may begin before the axis and end after it. */
type PlacedSegment = {
  /** Position in the schedule's segments. */
  readonly segment: number;
  readonly start: number;
  readonly end: number;
  readonly startTold: SegmentEdge;
  readonly endTold: SegmentEdge;
};

/** One schedule on the axis. A typical day repeats, day after day; a dated day is there once, and before and after it nothing is told. */
export type PlacedDay = {
  readonly zone: string;
  readonly cycle: boolean;
  /** In order, without holes, from the day before the axis to the day after it. */
  readonly segments: readonly PlacedSegment[];
};

/** Lays a schedule on the axis. `schedule`: its position, for the notes. */
export function placeOnAxis(
  schedule: Schedule,
  zone: string,
  axis: Axis,
  position: number,
): { readonly day: PlacedDay; readonly notes: readonly MomentNote[] } {
  const cycle = schedule.date === null;
  const bounds = datesOf(schedule, zone, axis).flatMap((date) =>
    schedule.segments.map((segment, index): Unplaced => ({ ...fromTo(segment, date), segment, index })),
  );
  const showings = [...bounds.map((b) => b.from), bounds.at(-1)?.to ?? 0].map((local) =>
    whenShown(zone, local),
  );
  const starts = placeBounds(showings);
  const segments = bounds
    .map(({ segment, index }, k): PlacedSegment => ({
      segment: index,
      start: (starts[k] as number) - axis.begins,
      end: (starts[k + 1] as number) - axis.begins,
      startTold: segment.startTold,
      endTold: segment.endTold,
    }))
    .filter((s) => s.start < s.end);

  const notes = bounds.flatMap(({ from, segment }, k): MomentNote[] => {
    const at = (starts[k] as number) - axis.begins;
    const told = segment.startTold === "reported" || segment.startTold === "approximate";
    const { shown } = showings[k] as Showing;
    if (!told || shown === "once" || at < 0 || at >= axis.minutes) return [];
    const taken = clockShown(shownAt(zone, starts[k] as number));
    return [{ code: shown, schedule: position, date: dateShown(from), minute: clockShown(from), taken }];
  });
  const touches = segments.some((s) => s.start < axis.minutes && s.end > 0);
  const elsewhere: MomentNote[] = touches
    ? []
    : [{ code: "elsewhere", schedule: position, date: schedule.date ?? axis.date }];
  return { day: { zone, cycle, segments }, notes: [...notes, ...elsewhere] };
}

/**
 * The minutes of the axis at which a minute of the schedule's day comes: one or none, or two where the axis is longer
 * than a day. Bounds come where their segments do; anything else by its own clock time.
 */
export function placedMinutes(schedule: Schedule, day: PlacedDay, axis: Axis, minute: Minute): number[] {
  const onAxis = (at: number) => at >= 0 && at < axis.minutes;
  const starts = day.segments.filter(
    (s) => (schedule.segments[s.segment] as Segment).start % DAY === minute % DAY,
  );
  if (starts.length > 0) return starts.map((s) => s.start).filter(onAxis);
  return datesOf(schedule, day.zone, axis)
    .map((date) => whenShown(day.zone, localMinute(date, minute)).instant - axis.begins)
    .filter(onAxis);
}

type Unplaced = {
  readonly from: number;
  readonly to: number;
  readonly segment: Segment;
  readonly index: number;
};

/** The dates of the 04:00 at which the schedule's days begin that may touch the axis; of a dated day its own. */
export function datesOf(schedule: Schedule, zone: string, axis: Axis): readonly string[] {
  if (schedule.date !== null) return [schedule.date];
  const first = shownAt(zone, axis.begins) - DAY_BEGINS_AT;
  return [-1, 0, 1, 2].map((turn) => dateShown(first + turn * DAY));
}

function fromTo(segment: Segment, date: string): { from: number; to: number } {
  return { from: localMinute(date, segment.start), to: localMinute(date, segment.end) };
}

/**
 * The instants of bounds that follow one another. A skipped time is read an hour later, and so may come after the next
 * bound; then it is taken to be at that bound, for the order of the day is told.
 */
function placeBounds(bounds: readonly Showing[]): number[] {
  const instants = bounds.map((b) => b.instant);
  for (let k = instants.length - 2; k >= 0; k--) {
    instants[k] = Math.min(instants[k] as number, instants[k + 1] as number);
  }
  return instants;
}

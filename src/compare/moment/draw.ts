// Moves drawn days onto the axis of one real day. Strips and pictures read this; nothing that counts or says anything does.
import { localMinute } from "../../model/calendar.ts";
import type { Minute } from "../../model/clock.ts";
import { whenShown } from "../../model/instant.ts";
import { readingAt, type Axis, type Reading } from "./axis.ts";
import type { PlacedDay } from "./placed.ts";

/** An hour of the axis, and what a clock shows then. */
export type HourOfAxis = { readonly at: number; readonly reading: Reading };

/** Minutes from one hour told along the axis to the next. */
const STEP = 120;

/**
 * What of a drawn day lies on the axis, in its order.
 * @param pieces of the day by its own clock, uncut at 04:00
 */
export function drawnOnAxis<T extends { readonly start: Minute; readonly end: Minute }>(
  pieces: readonly T[],
  placed: PlacedDay,
  axis: Axis,
): readonly T[] {
  const moved = placed.dates.flatMap((date) =>
    pieces.map((piece) => ({
      piece,
      start: drawnAt(piece.start, date, placed, axis),
      end: drawnAt(piece.end, date, placed, axis),
    })),
  );
  return moved
    .map(({ piece, start, end }, k) => ({
      ...piece,
      start: Math.max(0, start),
      // A skipped time is drawn an hour later, but not over what comes next.
      end: Math.min(axis.minutes, end, moved[k + 1]?.start ?? end),
    }))
    .filter((p) => p.start < p.end);
}

/** The first minute of the axis at which a day's own clock shows a minute; null where it does not lie there. */
export function markOnAxis(minute: Minute, placed: PlacedDay, axis: Axis): number | null {
  const all = placed.dates.map((date) => drawnAt(minute, date, placed, axis));
  return all.find((at) => at >= 0 && at < axis.minutes) ?? null;
}

/** The readings of a zone's clock along the axis, every two hours. */
export function hoursOf(axis: Axis, zone: string): readonly HourOfAxis[] {
  return Array.from({ length: Math.ceil(axis.minutes / STEP) }, (_, k) => ({
    at: k * STEP,
    reading: readingAt(axis, zone, k * STEP),
  }));
}

function drawnAt(minute: Minute, date: string, { zone }: PlacedDay, { begins }: Axis): number {
  return whenShown(zone, localMinute(date, minute)).instant - begins;
}

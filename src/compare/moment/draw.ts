// Moves drawn days onto the axis of one real day. Pictures and strips read this; nothing that counts or says anything does.
import { localMinute } from "../../model/calendar.ts";
import { whenShown } from "../../model/instant.ts";
import type { DrawnPiece, Drawing } from "../draw.ts";
import type { Moment } from "../moment.ts";
import { readingAt, type Axis, type Reading } from "./axis.ts";
import { datesOf } from "./placed.ts";

/** One drawn day for each schedule, on the axis. */
export type DrawnMoment = {
  readonly minutes: number;
  /** What the clock of the axis shows along it. */
  readonly clock: readonly HourOfAxis[];
  readonly schedules: readonly {
    /** In the order of the axis; what is before and after a dated day is a hole. */
    readonly pieces: readonly DrawnPiece[];
    /** What this schedule's clock shows along the axis, every two hours of the axis. */
    readonly hours: readonly HourOfAxis[];
  }[];
};

type HourOfAxis = { readonly at: number; readonly reading: Reading };

/** Minutes from one hour told along the axis to the next. */
const STEP = 120;

/** The drawing of a comparison, on the axis of the moment that its schedules are held against. */
export function drawMoment({ schedules, days, axis }: Moment, drawing: Drawing): DrawnMoment {
  return {
    minutes: axis.minutes,
    clock: hoursOf(axis, axis.clock),
    schedules: schedules.map((schedule, i) => {
      const zone = days[i]?.zone ?? axis.clock;
      const at = (date: string, minute: number) =>
        whenShown(zone, localMinute(date, minute)).instant - axis.begins;
      const pieces = datesOf(schedule, zone, axis).flatMap((date) =>
        (drawing.schedules[i]?.pieces ?? []).map((piece) => ({
          ...piece,
          start: Math.max(0, at(date, piece.start)),
          end: Math.min(axis.minutes, at(date, piece.end)),
        })),
      );
      return { pieces: joined(pieces.filter((p) => p.start < p.end)), hours: hoursOf(axis, zone) };
    }),
  };
}

function hoursOf(axis: Axis, zone: string): HourOfAxis[] {
  return Array.from({ length: Math.ceil(axis.minutes / STEP) }, (_, k) => ({
    at: k * STEP,
    reading: readingAt(axis, zone, k * STEP),
  }));
}

/** What the drawing of a day cuts at 04:00 goes on here. */
function joined(pieces: readonly DrawnPiece[]): DrawnPiece[] {
  const found: DrawnPiece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    const goesOn = last?.end === piece.start && last.episode === piece.episode && last.told === piece.told;
    if (goesOn) found[found.length - 1] = { ...last, end: piece.end };
    else found.push(piece);
  }
  return found;
}

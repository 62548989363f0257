// Days at the same moment on the wire (docs/json.md): the axis, what lies on it, and when all are in one state.
import type { Axis, Reading } from "../../compare/moment/axis.ts";
import type { Comparison } from "../../compare/comparison.ts";
import type { Ground } from "../../compare/findings/ground.ts";
import type { Moment } from "../../compare/moment/moment.ts";
import type { OverlapEdge } from "../../compare/moment/overlap.ts";
import type { MomentNote } from "../../compare/moment/problem.ts";
import type { State } from "../../compare/moment/state.ts";
import { formatClock } from "../../model/clock.ts";
import { namesOf } from "../../report/names.ts";
import { overlapText, wordNote } from "../../report/sentences/moment.ts";
import { amountJson, rangeJson, type JsonAmount, type JsonRange } from "./times.ts";

/** The reading of a clock. */
export type JsonReading = { readonly time: string; readonly day: number };

type JsonEdge = {
  readonly at: number;
  readonly clock: JsonReading;
  readonly readings: readonly JsonReading[];
};

/** Days at the same moment on the wire. */
export type JsonMoment = {
  readonly axis: Omit<Axis, "begins"> & { readonly begins: string };
  readonly days: readonly {
    readonly zone: string;
    readonly pieces: readonly {
      readonly episode: number | null;
      readonly start: JsonRange;
      readonly end: JsonRange;
    }[];
  }[];
  readonly overlap: readonly (JsonAmount & {
    readonly state: State;
    readonly text: string;
    readonly stretches: readonly { readonly start: JsonEdge; readonly end: JsonEdge }[];
    readonly restsOn: readonly Ground[];
  })[];
  readonly notes: readonly {
    readonly code: MomentNote["code"];
    readonly day: number;
    readonly date: string;
    readonly time: string | null;
    readonly taken: string | null;
    readonly sentence: string;
  }[];
};

/** The axis, the days on it, and their overlap. */
export function momentJson({ axis, placed, overlap, notes }: Moment, days: Comparison["days"]): JsonMoment {
  const told = { days, names: namesOf(days), voice: { style: "24h", place: "sentences" } } as const;
  return {
    axis: {
      date: axis.date,
      dateFrom: axis.dateFrom,
      clock: axis.clock,
      begins: new Date(axis.begins * 60_000).toISOString().replace(/:00\.000Z$/, "Z"),
      minutes: axis.minutes,
    },
    days: placed.map(({ zone, chain }) => ({
      zone,
      pieces: chain.pieces
        .filter(({ start, end }) => start[0] < axis.minutes && end[1] > 0)
        .map(({ episode, start, end }) => ({ episode, start: rangeJson(start), end: rangeJson(end) })),
    })),
    overlap: overlap.map(({ state, amount, stretches, restsOn }) => ({
      state,
      ...amountJson(amount),
      text: overlapText(amount),
      stretches: stretches.map(({ start, end }) => ({ start: edgeJson(start), end: edgeJson(end) })),
      restsOn,
    })),
    notes: notes.map((note) => ({
      code: note.code,
      day: note.day,
      date: note.date,
      time: "minute" in note ? formatClock(note.minute) : null,
      taken: "taken" in note ? formatClock(note.taken) : null,
      sentence: wordNote(note, told),
    })),
  };
}

/** A reading of a clock as `09:00`, with the calendar day. */
export function readingJson({ minute, day }: Reading): JsonReading {
  return { time: formatClock(minute), day };
}

function edgeJson({ at, clock, readings }: OverlapEdge): JsonEdge {
  return { at, clock: readingJson(clock), readings: readings.map(readingJson) };
}

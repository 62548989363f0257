// Days at the same moment on the wire (docs/json.md).
import type { Ground } from "../../compare/finding.ts";
import type { Moment } from "../../compare/moment.ts";
import type { Axis, Reading } from "../../compare/moment/axis.ts";
import type { MomentFinding } from "../../compare/moment/finding.ts";
import type { Overlap, OverlapEdge } from "../../compare/moment/overlap.ts";
import type { MomentNote } from "../../compare/moment/problem.ts";
import { formatClock, type Minute } from "../../model/clock.ts";
import { overlapLength, wordMomentFinding, wordNote } from "../../report/moment-words.ts";
import { DATA_VOICE } from "../data-voice.ts";

/** What a clock shows; `day` is the calendar day there, counted from the date of the axis. */
type JsonReading = { readonly clock: string; readonly minute: Minute; readonly day: number };

type JsonEdge = {
  /** Minutes since the axis began. */
  readonly at: number;
  readonly approximate: boolean;
  readonly clock: JsonReading;
  /** One for each schedule. */
  readonly readings: readonly JsonReading[];
};

export type JsonMoment = {
  readonly date: string;
  readonly dateFrom: Axis["dateFrom"];
  /** IANA name of the clock that the axis is on. */
  readonly clock: string;
  /** How long the axis is: 1,440 unless the clock is set in it. */
  readonly minutes: number;
  /** One for each schedule. */
  readonly zones: readonly string[];
  readonly overlap: readonly {
    readonly state: Overlap["state"];
    readonly told: Overlap["told"];
    readonly minutes: number;
    readonly approximate: boolean;
    readonly text: string;
    readonly stretches: readonly { readonly start: JsonEdge; readonly end: JsonEdge }[];
    readonly restsOn: readonly Ground[];
  }[];
  readonly findings: readonly {
    readonly code: MomentFinding["code"];
    readonly text: string;
    readonly restsOn: readonly Ground[];
  }[];
  readonly notes: readonly {
    readonly code: MomentNote["code"];
    readonly schedule: number;
    readonly date: string;
    readonly text: string;
  }[];
};

export function momentJson(moment: Moment): JsonMoment {
  const { axis, days, overlap, findings, notes } = moment;
  return {
    date: axis.date,
    dateFrom: axis.dateFrom,
    clock: axis.clock,
    minutes: axis.minutes,
    zones: days.map((day) => day.zone),
    overlap: overlap.map((o) => ({
      state: o.state,
      told: o.told,
      minutes: o.minutes,
      approximate: o.approximate,
      text: overlapLength(o, DATA_VOICE),
      stretches: o.stretches.map(({ start, end }) => ({ start: edgeJson(start), end: edgeJson(end) })),
      restsOn: o.restsOn,
    })),
    findings: findings.flatMap((finding) => {
      const text = wordMomentFinding(finding, moment, DATA_VOICE);
      return text === null ? [] : [{ code: finding.code, text, restsOn: finding.restsOn }];
    }),
    notes: notes.map((note) => ({
      code: note.code,
      schedule: note.schedule,
      date: note.date,
      text: wordNote(note, moment, DATA_VOICE),
    })),
  };
}

function edgeJson({ at, approximate, clock, readings }: OverlapEdge): JsonEdge {
  return { at, approximate, clock: readingJson(clock), readings: readings.map(readingJson) };
}

function readingJson({ minute, day }: Reading): JsonReading {
  return { clock: formatClock(minute), minute, day };
}

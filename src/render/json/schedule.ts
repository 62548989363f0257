// A schedule on the wire (docs/json.md).
import { groupOf, isGroup, UNKNOWN, type Kind } from "../../model/category.ts";
import { formatClock, type Minute } from "../../model/clock.ts";
import type { Bound, Episode, Mention, Schedule, Source, ToldActivity } from "../../model/schedule.ts";

export type JsonBound = {
  readonly clock: string | null;
  readonly minute: Minute | null;
  readonly told: Bound["told"];
  readonly between: readonly [Minute, Minute];
};

type JsonActivity = {
  readonly activity: string;
  /** Null where the file names a group alone, or nothing. */
  readonly category: Kind | null;
  readonly group: string | null;
};

type JsonTold = JsonActivity & {
  readonly place: string | null;
  readonly note: string | null;
  readonly quote: string | null;
  readonly secondary: readonly JsonActivity[];
};

type ClockMinute = { readonly clock: string; readonly minute: Minute };

export type JsonSchedule = {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly role: string | null;
  readonly organization: string | null;
  readonly timezone: string | null;
  readonly date: string | null;
  readonly note: string | null;
  readonly sources: readonly Source[];
  readonly episodes: readonly (JsonTold & { readonly start: JsonBound; readonly end: JsonBound })[];
  readonly order: readonly (readonly number[])[];
  readonly mentions: readonly (JsonTold & { readonly time: JsonBound | null })[];
  readonly unrecorded: readonly {
    readonly start: ClockMinute;
    readonly end: ClockMinute;
    readonly shared: boolean;
  }[];
  readonly toldByClock: number;
  readonly toldThrough: boolean;
  readonly wake: JsonBound | null;
  readonly bed: JsonBound | null;
};

export function scheduleJson(schedule: Schedule): JsonSchedule {
  const { id, name, short, role, organization, timezone, date, note, sources } = schedule;
  return {
    id,
    name,
    short,
    role,
    organization,
    timezone,
    date,
    note,
    sources,
    episodes: schedule.episodes.map(episodeJson),
    order: schedule.order,
    mentions: schedule.mentions.map(mentionJson),
    unrecorded: schedule.segments
      .filter((s) => s.episodes.length === 0 || s.gaps.length > 0)
      .map(({ start, end, episodes }) => ({
        start: clocked(start),
        end: clocked(end),
        shared: episodes.length > 0,
      })),
    toldByClock: schedule.toldByClock,
    toldThrough: schedule.toldThrough,
    wake: schedule.mainSleep?.wake ? boundJson(schedule.mainSleep.wake) : null,
    bed: schedule.mainSleep?.bed ? boundJson(schedule.mainSleep.bed) : null,
  };
}

function episodeJson(episode: Episode): JsonSchedule["episodes"][number] {
  return { ...toldJson(episode), start: boundJson(episode.start), end: boundJson(episode.end) };
}

function mentionJson(mention: Mention): JsonSchedule["mentions"][number] {
  const { time } = mention;
  const between = time && ([time.minute, time.minute] as const);
  return { ...toldJson(mention), time: time && between && boundJson({ ...time, between }) };
}

export function boundJson({ minute, told, between }: Bound): JsonBound {
  return { clock: minute === null ? null : formatClock(minute), minute, told, between };
}

function clocked(minute: Minute): ClockMinute {
  return { clock: formatClock(minute), minute };
}

function toldJson({ activity, kind, place, note, quote, secondary }: ToldActivity): JsonTold {
  return {
    ...activityJson({ activity, kind }),
    place,
    note,
    quote,
    secondary: secondary.map(activityJson),
  };
}

function activityJson({ activity, kind }: { activity: string; kind: Kind }): JsonActivity {
  return { activity, category: kind === UNKNOWN || isGroup(kind) ? null : kind, group: groupOf(kind) };
}

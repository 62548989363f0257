// A day on the wire (docs/json.md).
import { toldOfDay } from "../../compare/amounts.ts";
import { groupOf, isGroup, UNKNOWN, type Kind } from "../../model/category.ts";
import type { Day } from "../../model/day.ts";
import type { About, ToldActivity } from "../../model/told.ts";
import { getsUp, goesToBed, workBegins, workEnds, type Event } from "../../model/events.ts";
import type { Night } from "../../model/night.ts";
import {
  amountJson,
  boundJson,
  rangeJson,
  type JsonAmount,
  type JsonBound,
  type JsonRange,
} from "./times.ts";

type JsonActivity = {
  readonly activity: string;
  /** Null where the file names a group alone, or nothing. */
  readonly category: Kind | null;
  readonly group: string | null;
};

type JsonTold = JsonActivity & {
  readonly secondary: readonly JsonActivity[];
  readonly location: string | null;
  readonly note: string | null;
  readonly quote: string | null;
};

type JsonEvent = { readonly time: JsonBound; readonly episode: number };

/** A day on the wire. */
export type JsonDay = About & {
  readonly episodes: readonly (JsonTold & { readonly start: JsonBound; readonly end: JsonBound })[];
  readonly mentions: readonly (JsonTold & { readonly time: JsonBound | null })[];
  readonly order: readonly number[];
  readonly nights: readonly Night[];
  readonly events: { readonly [name in EventName]: JsonEvent | null };
  readonly missing: readonly {
    /** The episode that it follows; null before the first. */
    readonly after: number | null;
    readonly start: JsonRange;
    readonly end: JsonRange;
  }[];
  readonly told: JsonAmount;
};

type EventName = "getsUp" | "goesToBed" | "workBegins" | "workEnds";

/** A day as docs/json.md describes it. */
export function dayJson(day: Day): JsonDay {
  const { id, name, short, role, organization, timezone, date, note, sources } = day;
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
    episodes: day.episodes.map((e) => ({ ...toldJson(e), start: boundJson(e.start), end: boundJson(e.end) })),
    mentions: day.mentions.map((m) => ({ ...toldJson(m), time: m.time && boundJson(m.time) })),
    order: day.order,
    nights: day.nights.map(({ sleeps, begins, ends }) => ({ sleeps, begins, ends })),
    events: {
      getsUp: eventJson(getsUp(day)),
      goesToBed: eventJson(goesToBed(day)),
      workBegins: eventJson(workBegins(day)),
      workEnds: eventJson(workEnds(day)),
    },
    missing: missingJson(day),
    told: amountJson({ range: toldOfDay(day), isApproximate: false }),
  };
}

function missingJson({ chain: { pieces } }: Day): JsonDay["missing"] {
  return pieces.flatMap(({ episode, start, end }, k) => {
    if (episode !== null) return [];
    return [{ after: pieces[k - 1]?.episode ?? null, start: rangeJson(start), end: rangeJson(end) }];
  });
}

function eventJson(event: Event | null): JsonEvent | null {
  return event && { time: boundJson(event.bound), episode: event.episode };
}

function toldJson({ activity, kind, secondary, location, note, quote }: ToldActivity): JsonTold {
  return {
    ...activityJson({ activity, kind }),
    secondary: secondary.map(activityJson),
    location,
    note,
    quote,
  };
}

function activityJson({ activity, kind }: { activity: string; kind: Kind }): JsonActivity {
  return { activity, category: kind === UNKNOWN || isGroup(kind) ? null : kind, group: groupOf(kind) };
}

// The rule about what is told at all: one sentence, where that stands in the way of what a reader would conclude.
import { mayBe } from "../tells.ts";
import { widthOf, type Bound } from "../../model/bound.ts";
import { DAY, wrap } from "../../model/clock.ts";
import type { Day } from "../../model/day.ts";
import { getsUp, goesToBed, isOfNight, type Event } from "../../model/events.ts";
import { isByDay } from "./breaks.ts";
import { episodeAt, isSayable, type RuleOfTwo, type Two } from "./context.ts";
import type { Ground } from "./ground.ts";

/** Of whom something is not told: of one side, or of both. */
export type Whom = 0 | 1 | "both";

export type UntoldData =
  /** A day is told in mentions only; how many, or null for a day with an order. */
  | { readonly code: "mentions-only"; readonly left: number | null; readonly right: number | null }
  /** Nothing is told of a day outside of one stretch; null for one that tells more. */
  | { readonly code: "told-within"; readonly left: Stretch | null; readonly right: Stretch | null }
  /** No hours are told but those of getting up and going to bed. */
  | { readonly code: "only-night-hours"; readonly whom: Whom }
  /** The last hour that is told, long before the day ends. */
  | { readonly code: "breaks-off"; readonly side: 0 | 1; readonly last: Bound }
  /** When one gets up or goes to bed is not told, null where it is. */
  | { readonly code: "night-untold"; readonly up: Whom | null; readonly bed: Whom | null };

/** From one bound to another. */
export type Stretch = { readonly from: Bound; readonly to: Bound };

/** A rule of what is not told, or null. */
type Untold = (two: Two) => UntoldData | null;

/** The first that holds is said: what leaves most open comes first. */
const UNTOLD: readonly Untold[] = [
  mentionsOnly,
  toldWithin,
  onlyNightHoursOfBoth,
  breaksOff,
  nightOfOne,
  onlyNightHoursOfOne,
  bedOfNeither,
];

const untold: RuleOfTwo<UntoldData> = (two) => {
  for (const rule of UNTOLD) {
    const data = rule(two);
    if (data === null) continue;
    const restsOn = [groundOf(two.a, two.left, 0, data), groundOf(two.b, two.right, 1, data)];
    const days = [two.left, two.right];
    return [{ ...data, type: "untold", label: "also", size: 1, days, restsOn, minute: null }];
  }
  return [];
};

/** The ground in a day: the events that are not told, else all that is told of a day of which so little is. */
function groundOf(day: Day, at: number, side: 0 | 1, data: UntoldData): Ground {
  const nothing: Ground = { day: at, episodes: [], mentions: [], events: [] };
  switch (data.code) {
    case "breaks-off":
      return { ...nothing, events: ["bed"] };
    case "night-untold":
      return { ...nothing, events: (["up", "bed"] as const).filter((event) => data[event] !== null) };
    case "only-night-hours":
      return data.whom === "both" || data.whom === side ? allOf(day, nothing) : nothing;
    case "mentions-only":
    case "told-within":
      return data[side === 0 ? "left" : "right"] === null ? nothing : allOf(day, nothing);
  }
}

function allOf(day: Day, ground: Ground): Ground {
  return { ...ground, episodes: day.order, mentions: [...day.mentions.keys()] };
}

function mentionsOnly({ a, b }: Two): UntoldData | null {
  const [left, right] = [a, b].map(({ episodes, mentions }) =>
    episodes.length === 0 ? mentions.length : null,
  );
  // Of two such days nobody would conclude anything.
  if (left === undefined || right === undefined || (left === null) === (right === null)) return null;
  return { code: "mentions-only", left, right };
}

/** So much of a day, in minutes, must be missing around what is told of it: more than a night. */
const MISSING = 600;

function toldWithin({ a, b }: Two): UntoldData | null {
  const [left, right] = [onlyStretch(a), onlyStretch(b)];
  return left === null && right === null ? null : { code: "told-within", left, right };
}

/** The stretch that holds all that is told of a day with no night; null where it leaves little out, or has no hours. */
function onlyStretch(day: Day): Stretch | null {
  const [first, last] = [day.episodes[0], day.episodes.at(-1)];
  if (first === undefined || last === undefined || day.nights.length > 0) return null;
  const [from, to] = [first.start, last.end];
  const isPlain = [from, to].every((b) => isSayable(b) && PLAIN.has(b.written.precision));
  if (!isPlain || !to.stated || DAY - (to.latest - from.earliest) < MISSING) return null;
  const isInside = (time: Bound | null) =>
    time !== null && wrap(time.earliest - from.latest) + widthOf(time) <= to.earliest - from.latest;
  return day.mentions.every((m) => isInside(m.time)) ? { from, to } : null;
}

const PLAIN: ReadonlySet<string> = new Set(["exact", "about"]);

/** A day with fewer things than this is no order of which hours could be missed. */
const SOME = 3;

function onlyNightHoursOfBoth({ a, b }: Two): UntoldData | null {
  return hasOnlyNightHours(a) && hasOnlyNightHours(b) ? { code: "only-night-hours", whom: "both" } : null;
}

function onlyNightHoursOfOne({ a, b }: Two): UntoldData | null {
  if (hasOnlyNightHours(a)) return { code: "only-night-hours", whom: 0 };
  return hasOnlyNightHours(b) ? { code: "only-night-hours", whom: 1 } : null;
}

/** Whether getting up and going to bed have hours, and nothing else that is told has one. */
function hasOnlyNightHours(day: Day): boolean {
  const [up, bed] = [getsUp(day), goesToBed(day)];
  if (!isSayable(up?.bound) || !isSayable(bed?.bound) || day.episodes.length < SOME) return false;
  const isTimed = (i: number) => {
    const { start, end } = episodeAt(day, i);
    return start.written !== null || end.stated;
  };
  const isOfEvent = (i: number) => i === up?.episode || isOfNight(day, i);
  const isOther = day.episodes.some((_, i) => isTimed(i) && !isOfEvent(i));
  const { end } = episodeAt(day, up?.episode ?? -1);
  const isInstant = isOfNight(day, up?.episode ?? -1) || !end.stated;
  return !isOther && isInstant && day.mentions.every((m) => m.time === null);
}

/** A day that is told until 18:00 or later, in minutes since 04:00, does not break off. */
const EVENING = 840;

function breaksOff(two: Two): UntoldData | null {
  for (const side of [0, 1] as const) {
    const [own, other] = side === 0 ? [two.a, two.b] : [two.b, two.a];
    const last = lastHour(own);
    if (last === null || !isUntold(own, "bed") || last.latest >= EVENING || !tellsEvening(other)) continue;
    return { code: "breaks-off", side, last };
  }
  return null;
}

/** The last written hour of a day; null where there is none, or where the list goes on past 04:00. */
function lastHour(day: Day): Bound | null {
  const bounds = [
    ...day.episodes.flatMap(({ start, end }) => [start, end]),
    ...day.mentions.flatMap((m) => m.time ?? []),
  ].filter(isSayable);
  const at = (bound: Bound) => bound.at ?? 0;
  // A list that goes over 04:00 has no last hour before its evening.
  if (bounds.some((b) => at(b) >= DAY)) return null;
  return bounds.toSorted((x, y) => at(y) - at(x))[0] ?? null;
}

function tellsEvening(day: Day): boolean {
  return (
    goesToBed(day) !== null || day.episodes.some(({ start }) => isSayable(start) && start.latest >= EVENING)
  );
}

function nightOfOne({ a, b }: Two): UntoldData | null {
  const [up, bed] = [oneOf(a, b, "up"), oneOf(a, b, "bed")];
  return up === null && bed === null ? null : { code: "night-untold", up, bed };
}

function bedOfNeither({ a, b }: Two): UntoldData | null {
  const isLate = (day: Day) => (lastHour(day)?.latest ?? 0) >= EVENING;
  const isNeither = [a, b].every((day) => isUntold(day, "bed") && isLate(day));
  return isNeither ? { code: "night-untold", up: null, bed: "both" } : null;
}

/** Of which one of two days an event is not told, though it is of the other. */
function oneOf(a: Day, b: Day, event: "up" | "bed"): 0 | 1 | null {
  if (hasHour(a, event) && isUntold(b, event)) return 1;
  return hasHour(b, event) && isUntold(a, event) ? 0 : null;
}

function eventOf(day: Day, event: "up" | "bed"): Event | null {
  return event === "up" ? getsUp(day) : goesToBed(day);
}

function hasHour(day: Day, event: "up" | "bed"): boolean {
  return isSayable(eventOf(day, event)?.bound);
}

/** Whether no hour is told of an event, and nothing in the file may tell one in another way. */
function isUntold(day: Day, event: "up" | "bed"): boolean {
  if (hasHour(day, event)) return false;
  // Where it is open which sleep the night begins or ends with, an hour of it may be told.
  if (
    day.nights.some((n) =>
      day.date === null ? !(event === "bed" ? n.begins : n.ends) : !n.begins && !n.ends,
    )
  )
    return false;
  const kind = event === "up" ? "getting-up" : "sleep";
  const told = [...day.episodes.filter((_, i) => !isOfNight(day, i) && !isNap(day, i)), ...day.mentions];
  const ends = day.nights.some((n) => n.ends && episodeAt(day, n.sleeps.at(-1) ?? -1).end.stated);
  const isElsewhere = told.some((t) => mayBe(t, kind) && eventOf(day, event) === null);
  return !isElsewhere && !(event === "up" && ends);
}

function isNap(day: Day, episode: number): boolean {
  return episodeAt(day, episode).kind === "sleep" && isByDay(day, [episode]);
}

export const untoldRules: readonly RuleOfTwo<UntoldData>[] = [untold];

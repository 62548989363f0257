// The one clock that a calendar is read on, and what it shows at a time told in any zone that the file names.
import type ICAL from "ical.js";

import type { LocalMinute } from "../model/calendar.ts";
import { shownAt, whenShown } from "../model/instant.ts";
import { zoneNamed } from "../model/zone.ts";
import { written } from "./recurrence.ts";

type Component = InstanceType<typeof ICAL.Component>;
type Time = InstanceType<typeof ICAL.Time>;

/** A zone of null: every time is taken as it is written. */
export type Clock = {
  readonly zone: string | null;
  /** The zone that a name in this file means; null where only the file itself says what it is, or nobody does. */
  readonly zoneOf: (tzid: string) => string | null;
};

/** The zone asked for, else the calendar's own, else the events'; unknown where times of several clocks meet in none. */
export function clockOf(
  calendars: readonly Component[],
  asked: string | null,
): Clock | { readonly unknown: string } {
  const zones = calendars.flatMap((c) => c.getAllSubcomponents("vtimezone"));
  const defined = new Set(zones.map((zone) => textOf(zone, "tzid")));
  // Of a region it is known how its clocks stand; "EST" is in many files what they define it to be, with summer time.
  const zoneOf = (tzid: string) => (defined.has(tzid) && !tzid.includes("/") ? null : zoneNamed(tzid));
  if (asked !== null) {
    const zone = zoneNamed(asked);
    return zone === null ? { unknown: asked } : { zone, zoneOf };
  }
  const starts = calendars
    .flatMap((c) => c.getAllSubcomponents("vevent"))
    .flatMap((c) => c.getFirstProperty("dtstart") ?? []);
  const told = [...new Set(starts.flatMap((p) => p.getParameter("tzid") ?? []).map(String))];
  for (const name of [...calendars.map((c) => textOf(c, "x-wr-timezone")), ...told]) {
    const zone = name === "" ? null : zoneOf(name);
    if (zone !== null) return { zone, zoneOf };
  }
  const utc = starts.some((p) => String(p.toJSON()[3]).endsWith("Z"));
  if (told.length === 0) return { zone: utc ? "UTC" : null, zoneOf };
  return told.length > 1 || utc ? { unknown: told[0] ?? "" } : { zone: null, zoneOf };
}

/**
 * What the clock shows at a time. Throws for a time that is none.
 * @param tzid the zone that the property of the time names
 */
export function shownOn({ zone, zoneOf }: Clock, time: Time, tzid: string | null): LocalMinute {
  const local = written(time);
  if (zone === null || time.isDate) return local;
  const own: string = time.zone?.tzid ?? "floating";
  const name = own === "floating" ? tzid : own;
  // A time of no zone is one of the clock that is looked at.
  if (name === null) return shownAt(zone, whenShown(zone, local).instant);
  const named = zoneOf(name);
  if (named !== null) return shownAt(zone, whenShown(named, local).instant);
  return own === "floating" ? local : shownAt(zone, Math.floor(time.toUnixTime() / 60));
}

/** A text of a component; "" where it has none, or what it has cannot be read. */
export function textOf(component: Component, name: string): string {
  try {
    const value: unknown = component.getFirstPropertyValue(name);
    return typeof value === "string" ? value.trim() : "";
  } catch {
    return "";
  }
}

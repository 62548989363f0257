// Reads an iCalendar file: its events, with those that come back, as the diary days that they lie on.
import type ICAL from "ical.js";

import { dayOfDate, type DayNumber, type LocalMinute } from "../model/calendar.ts";
import { DAY } from "../model/clock.ts";
import { clockOf, shownOn, textOf, type Clock } from "./calendar-clock.ts";
import { diagnose, type PostDiagnostic } from "./diagnostic.ts";
import { daysOfEvents, type DatedEvent, type DayChoice } from "./event-days.ts";
import { parseCalendars } from "./parse-calendar.ts";
import type { ReadPost } from "./post.ts";
import { boundRules, eachTime, MOST_STEPS, written } from "./recurrence.ts";

type Library = typeof ICAL;
type Component = InstanceType<typeof ICAL.Component>;
type Time = InstanceType<typeof ICAL.Time>;

/** Without a date, this many times of an event are enough to see that there are more days than can be shown. */
const MOST_WITHOUT_DATE = 60;

/** Days about the one asked for in which an event may begin that still reaches into it, or is moved there by its zone. */
const NEAR = 4;
const AFAR = 6;

/** Whether a text is an iCalendar file. */
export function isCalendar(text: string): boolean {
  return /^\uFEFF?\s*BEGIN:VCALENDAR\b/i.test(text);
}

/** Reads a calendar. Never throws for what the file holds; the library is loaded when this is called. */
export async function readCalendar(text: string, choice: DayChoice): Promise<ReadPost> {
  const { default: library } = await import("ical.js");
  const parsed = parseCalendars(library, text);
  if ("line" in parsed) return refuse(diagnose(parsed.line, "calendar-broken", {}));
  const { calendars, lines, broken } = parsed;
  const clock = clockOf(calendars, choice.timezone);
  if ("unknown" in clock) return refuse(diagnose(1, "zone-unknown", { zone: clock.unknown }));
  const diagnostics = broken.map(({ line, activity }): PostDiagnostic =>
    diagnose(line, "event-broken", { activity }),
  );
  const events = eventsOf(library, calendars, clock, lines, diagnostics);
  const day = choice.date === null ? null : dayOfDate(choice.date);
  const dated = events.flatMap((event) => timesOf(library, event, day, clock, diagnostics));
  return daysOfEvents(dated, { date: choice.date, timezone: clock.zone }, diagnostics);
}

function refuse(why: PostDiagnostic): ReadPost {
  return { schedules: [], leftOut: [], diagnostics: [why] };
}

type Event = {
  readonly component: Component;
  readonly line: number;
  readonly activity: string;
  /** For one time of an event that comes back, told anew: the time that it replaces. */
  readonly replaces: LocalMinute | null;
  /** The times of this event that others replace. */
  readonly replaced: ReadonlySet<LocalMinute>;
  /** How all times from one on are told anew, in order. */
  readonly changes: readonly Change[];
};

type Change = {
  readonly from: LocalMinute;
  readonly by: number;
  readonly length: number | null;
  readonly activity: string;
};

/** All events, each with those that replace times of it. What cannot be read is left out, and said. */
function eventsOf(
  library: Library,
  calendars: readonly Component[],
  clock: Clock,
  lines: readonly number[],
  diagnostics: PostDiagnostic[],
): Event[] {
  const steps = { left: MOST_STEPS };
  for (const changes of calendars.flatMap((c) => c.getAllSubcomponents("vtimezone"))) {
    for (const change of changes.getAllSubcomponents()) attempt(() => boundRules(library, change, steps));
  }
  const components = calendars.flatMap((c) => c.getAllSubcomponents("vevent"));
  const groups = new Map<string, { replaced: Set<LocalMinute>; changes: Change[]; activity: string }>();
  const events = components.map((component, index) => {
    const line = lines[index] ?? 1;
    const uid = textOf(component, "uid");
    const group = groups.get(uid) ?? { replaced: new Set(), changes: [], activity: "" };
    groups.set(uid, group);
    const activity = textOf(component, "summary") || group.activity || "(no title)";
    const read = attempt((): Event => {
      boundRules(library, component, steps);
      if (!component.hasProperty("recurrence-id")) {
        group.activity ||= activity;
        return {
          component,
          line,
          activity,
          replaces: null,
          replaced: group.replaced,
          changes: group.changes,
        };
      }
      const replaces = shownOn(clock, ...timeOf(component, "recurrence-id"));
      group.replaced.add(replaces);
      if (component.getFirstProperty("recurrence-id")?.getParameter("range") === "THISANDFUTURE") {
        const { start, end } = datedOf(component, clock, { line, activity });
        const length = end === null ? null : end - start;
        group.changes.push({ from: replaces, by: start - replaces, length, activity });
        group.changes.sort((a, b) => a.from - b.from);
      }
      return { component, line, activity, replaces, replaced: new Set(), changes: [] };
    });
    if (read === null) diagnostics.push(diagnose(line, "event-broken", { activity }));
    return read;
  });
  return events.filter((event) => event !== null);
}

/** The times of an event that begin about a day; without a day, the first ones. */
function timesOf(
  library: Library,
  event: Event,
  day: DayNumber | null,
  clock: Clock,
  diagnostics: PostDiagnostic[],
): DatedEvent[] {
  const { component, line, activity, changes } = event;
  if (/^cancelled$/i.test(textOf(component, "status"))) {
    if (event.replaces === null) diagnostics.push(diagnose(line, "event-cancelled", { activity }));
    return [];
  }
  const first = attempt(() => datedOf(component, clock, event));
  if (first === null) {
    diagnostics.push(diagnose(line, "event-broken", { activity }));
    return [];
  }
  const comesBack = component.hasProperty("rrule") || component.hasProperty("rdate");
  if (!comesBack || event.replaces !== null) return [first];

  const isNear = (start: LocalMinute) => day === null || Math.abs(start - day * DAY) < NEAR * DAY;
  const found: DatedEvent[] = [];
  const [, tzid] = timeOf(component, "dtstart");
  let count = 0;
  const near = changes.length > 0 ? null : day;
  const { whole } = eachTime(library, component, near, (time) => {
    const at = written(time);
    if (day !== null && at > (day + AFAR) * DAY) return false;
    // What time it is on the clock takes long to find out, and most times are too early by far.
    if (near !== null && at < (near - AFAR) * DAY) return true;
    const start = shownOn(clock, time, tzid);
    const change = changes.findLast(({ from }) => from <= start);
    const one = changed(first, start, change, `${time.toString()} `);
    if (isNear(one.start) && !event.replaced.has(start)) found.push(one);
    count++;
    return day !== null || count <= MOST_WITHOUT_DATE;
  });
  if (whole) return found;
  diagnostics.push(diagnose(line, "event-endless", { activity }));
  // The search may have ended before the first time of all, which is told and not found.
  const missed = isNear(first.start) && !found.some(({ start }) => start <= first.start);
  return missed && !event.replaced.has(first.start) ? [first, ...found] : found;
}

/** The event at another of its times. */
function changed(
  first: DatedEvent,
  start: LocalMinute,
  change: Change | undefined,
  told: string,
): DatedEvent {
  const activity = change?.activity ?? first.activity;
  const length = change === undefined ? (first.end === null ? null : first.end - first.start) : change.length;
  const from = start + (change?.by ?? 0);
  return {
    ...first,
    start: from,
    end: length === null ? null : from + length,
    activity,
    source: [{ line: first.line, text: `${told}${activity}` }],
  };
}

/** The event at the time that it tells itself. Throws where that cannot be read. */
function datedOf(
  component: Component,
  clock: Clock,
  { line, activity }: { readonly line: number; readonly activity: string },
): DatedEvent {
  const [time, tzid] = timeOf(component, "dtstart");
  const start = shownOn(clock, time, tzid);
  const source = [{ line, text: `${time.toString()} ${activity}` }];
  const end = endOf(component, clock, start, time.isDate);
  return { start, end, allDay: time.isDate, activity, category: null, line, source };
}

function endOf(
  component: Component,
  clock: Clock,
  start: LocalMinute,
  wholeDay: boolean,
): LocalMinute | null {
  if (component.hasProperty("dtend")) return shownOn(clock, ...timeOf(component, "dtend"));
  const length = component.getFirstPropertyValue("duration") as InstanceType<typeof ICAL.Duration> | null;
  if (length !== null) return start + Math.round(length.toSeconds() / 60);
  return wholeDay ? start + DAY : null;
}

/** The time of a property, and the zone that it names. Throws where there is none that can be read. */
function timeOf(component: Component, name: string): [Time, string | null] {
  const time = component.getFirstPropertyValue(name) as Time | null;
  if (time === null) throw new Error(`an event without ${name}`);
  const tzid = component.getFirstProperty(name)?.getParameter("tzid");
  return [time, tzid === undefined ? null : String(tzid)];
}

/** What is made, or null where that throws. */
function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}

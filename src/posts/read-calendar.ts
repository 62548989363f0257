// Reads an iCalendar file: its events, with those that come back, as the diary days that they lie on.
import type ICAL from "ical.js";

import { diagnose, type PostDiagnostic } from "./diagnostic.ts";
import { dayOfDate, daysOfEvents, type DatedEvent, type DayChoice } from "./event-days.ts";
import type { ReadPost } from "./post.ts";
import { instantOf, isZone, wallClock } from "./zone.ts";

type Component = InstanceType<typeof ICAL.Component>;
type Event = InstanceType<typeof ICAL.Event>;
type Time = InstanceType<typeof ICAL.Time>;

/** How many times of an event that comes back are followed before a date is reached. */
const MOST_TIMES = 20_000;

/** Without a date, this many are enough to see that there are more days than can be shown. */
const MOST_WITHOUT_DATE = 60;

/** Whether a text is an iCalendar file. */
export function isCalendar(text: string): boolean {
  return /^\uFEFF?\s*BEGIN:VCALENDAR\b/i.test(text);
}

/** Reads a calendar. Never throws for what the file holds; the library is loaded when this is called. */
export async function readCalendar(text: string, choice: DayChoice): Promise<ReadPost> {
  const { default: ICAL } = await import("ical.js");
  let calendars: Component[];
  try {
    const parsed = ICAL.parse(text.replace(/^\uFEFF?\s*/, ""));
    const roots = (typeof parsed[0] === "string" ? [parsed] : parsed) as unknown[][];
    calendars = roots.map((root) => new ICAL.Component(root));
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : "not iCalendar";
    return refuse(diagnose(1, "calendar-broken", { reason }));
  }
  const components = calendars.flatMap((c) => c.getAllSubcomponents("vevent"));
  const clock = clockFor(calendars, components, choice.timezone);
  if ("unknown" in clock) return refuse(diagnose(1, "zone-unknown", { zone: clock.unknown }));
  const lines = eventLines(text);
  const diagnostics: PostDiagnostic[] = [];
  const events = components.flatMap((component, index) => {
    const line = lines[index] ?? 1;
    const event = new ICAL.Event(component);
    const activity = textOf(component, "summary") || "(no title)";
    if (event.isRecurrenceException()) return [];
    try {
      return timesOf(event, choice.date, clock, { line, activity }, diagnostics);
    } catch {
      diagnostics.push(diagnose(line, "event-broken", { activity }));
      return [];
    }
  });
  return daysOfEvents(events, { date: choice.date, timezone: clock.zone }, diagnostics);
}

function refuse(why: PostDiagnostic): ReadPost {
  return { schedules: [], leftOut: [], diagnostics: [why] };
}

/** How times are brought onto one wall clock; a zone of null: every time is taken as it is written. */
type Clock = { readonly zone: string | null };

/** The zone asked for, else the calendar's own, else the events'; unknown where times of several clocks meet in none. */
function clockFor(
  calendars: readonly Component[],
  components: readonly Component[],
  asked: string | null,
): Clock | { readonly unknown: string } {
  if (asked !== null) return isZone(asked) ? { zone: asked } : { unknown: asked };
  const own = calendars.map((c) => textOf(c, "x-wr-timezone"));
  const starts = components.flatMap((c) => c.getFirstProperty("dtstart") ?? []);
  const told = [...new Set(starts.flatMap((p) => p.getParameter("tzid") ?? []).map(String))];
  const known = [...own, ...told].find((name) => name !== "" && isZone(name));
  if (known !== undefined) return { zone: known };
  const utc = starts.some((p) => String(p.toJSON()[3]).endsWith("Z"));
  if (told.length === 0) return { zone: utc ? "UTC" : null };
  return told.length > 1 || utc ? { unknown: told[0] ?? "" } : { zone: null };
}

function timesOf(
  event: Event,
  date: string | null,
  clock: Clock,
  { line, activity }: { line: number; activity: string },
  diagnostics: PostDiagnostic[],
): DatedEvent[] {
  if (event.startDate === null) throw new Error("an event without a start");
  if (/^cancelled$/i.test(textOf(event.component, "status"))) {
    diagnostics.push(diagnose(line, "event-cancelled", { activity }));
    return [];
  }
  const at = (from: Time, to: Time | null, item: Event): DatedEvent => {
    const title = textOf(item.component, "summary") || activity;
    return {
      start: wallOf(from, clock),
      end: to === null ? null : wallOf(to, clock),
      allDay: from.isDate,
      activity: title,
      category: null,
      line,
      source: [{ line, text: `${from.toString()} ${title}` }],
    };
  };
  if (!event.isRecurring()) return [at(event.startDate, event.endDate, event)];
  const found: DatedEvent[] = [];
  const day = date === null ? null : dayOfDate(date);
  const times = event.iterator();
  for (let count = 0; ; count++) {
    const time: Time | null | undefined = times.next();
    if (time === null || time === undefined) return found;
    const { startDate, endDate, item } = event.getOccurrenceDetails(time);
    const one = at(startDate, endDate, item);
    const cancelled = /^cancelled$/i.test(textOf(item.component, "status"));
    if (day !== null && wallOf(time, clock) > (day + 3) * 1440) return found;
    if (!cancelled && (day === null || Math.abs(one.start - day * 1440) < 4 * 1440)) found.push(one);
    if (day === null && count >= MOST_WITHOUT_DATE) return found;
    if (count >= MOST_TIMES) {
      diagnostics.push(diagnose(line, "event-endless", { activity }));
      return found;
    }
  }
}

/** A time on the wall clock of the calendar's zone, in minutes since 1970-01-01 00:00. */
function wallOf(time: Time, { zone }: Clock): number {
  const written = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute) / 60_000;
  if (!Number.isFinite(written)) throw new Error("a time that is none");
  const own: string = time.zone?.tzid ?? "floating";
  if (zone === null || time.isDate) return written;
  if (own !== "floating") return wallClock(time.toUnixTime() * 1000, zone);
  // A zone that the file names and does not define.
  const named: string | undefined = (time as { timezone?: string }).timezone;
  return named !== undefined && named !== zone && isZone(named)
    ? wallClock(instantOf(written, named), zone)
    : written;
}

function textOf(component: Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === "string" ? value.trim() : "";
}

/** The line on which each event begins. */
function eventLines(text: string): number[] {
  return text
    .split(/\r\n|\n|\r/)
    .flatMap((line, index) => (/^BEGIN:VEVENT\s*$/i.test(line) ? [index + 1] : []));
}

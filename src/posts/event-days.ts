// Events with dates, as calendars hold them, brought into diary days: 04:00 to 04:00, each a day of its own.
import {
  clockShown,
  dateOfDay,
  dayOfDate,
  diaryDayOf,
  localMinute,
  type DayNumber,
  type LocalMinute,
} from "../model/calendar.ts";
import { DAY, formatClock } from "../model/clock.ts";
import { diagnose, type PostDiagnostic } from "./diagnostic.ts";
import type { PostEpisode, PostMention, PostSchedule, PostTime, ReadPost, SourceLine } from "./post.ts";
import { proposeCategory } from "./propose-category.ts";

/** Something at a date, `start` and `end` as the clock of the calendar's zone shows them. */
export type DatedEvent = {
  readonly start: LocalMinute;
  readonly end: LocalMinute | null;
  /** Told of a whole date, with no clock time. */
  readonly allDay: boolean;
  readonly activity: string;
  readonly category: string | null;
  readonly line: number;
  readonly source: readonly SourceLine[];
};

/** `date`: only this diary day (`2024-02-27`); null: every day, if they are few. */
export type DayChoice = { readonly date: string | null; readonly timezone: string | null };

const MOST_DAYS = 7;

/** The diary days of the events, with what is to be said about them. */
export function daysOfEvents(
  events: readonly DatedEvent[],
  { date, timezone }: DayChoice,
  before: readonly PostDiagnostic[],
): ReadPost {
  const asked = date === null ? null : dayOfDate(date);
  const days = [...new Set(asked === null ? events.map(dayOf) : [asked])].toSorted((a, b) => a - b);
  const refuse = (last: PostDiagnostic) => ({
    schedules: [],
    leftOut: [],
    diagnostics: [...before, last],
  });
  if (days.length > MOST_DAYS) {
    const [first = 0, last = 0] = [days[0], days.at(-1)];
    const args = { days: days.length, first: dateOfDay(first), last: dateOfDay(last) };
    return refuse(diagnose(1, "calendar-many-days", args));
  }
  const schedules = days.flatMap((day) => scheduleOf(day, events, timezone) ?? []);
  if (schedules.length === 0) return refuse(diagnose(1, "calendar-empty", { date }));
  const open = schedules
    .flatMap((s) => s.episodes)
    .filter((e) => e.category === null)
    .map(({ line, activity }) => diagnose(line, "category-open", { activity }));
  return { schedules, leftOut: [], diagnostics: [...before, ...open].toSorted((a, b) => a.line - b.line) };
}

function dayOf({ start, allDay }: DatedEvent): DayNumber {
  return allDay ? Math.floor(start / DAY) : diaryDayOf(start);
}

function scheduleOf(
  day: DayNumber,
  events: readonly DatedEvent[],
  timezone: string | null,
): PostSchedule | null {
  const from = localMinute(dateOfDay(day), 0);
  const here = events
    .filter((e) => (e.allDay ? covers(e, day) : dayOf(e) === day || reachesInto(e, from)))
    .toSorted((a, b) => a.start - b.start || (b.end ?? b.start) - (a.end ?? a.start));
  if (here.length === 0) return null;
  const episodes = here.filter((e) => !e.allDay).map((e) => episodeOf(e, from));
  const mentions = here.filter((e) => e.allDay).map(mentionOf);
  return {
    name: dateOfDay(day),
    line: here[0]?.line ?? 1,
    date: dateOfDay(day),
    ...(timezone !== null && { timezone }),
    episodes,
    mentions,
  };
}

function covers({ start, end }: DatedEvent, day: DayNumber): boolean {
  return start <= day * DAY && day * DAY < (end ?? start + 1);
}

function reachesInto({ start, end }: DatedEvent, from: LocalMinute): boolean {
  return start < from && end !== null && end > from;
}

/** What began the day before has no start in this one. */
function episodeOf({ start, end, activity, category, line, source }: DatedEvent, from: number): PostEpisode {
  return {
    start: start < from ? null : timeOf(start),
    end: end === null || end <= start || end - Math.max(start, from) >= DAY ? null : timeOf(end),
    activity,
    category: category ?? proposeCategory(activity),
    line,
    source,
  };
}

function mentionOf({ activity, category, line, source }: DatedEvent): PostMention {
  return { activity, category: category ?? proposeCategory(activity), line, source };
}

function timeOf(at: LocalMinute): PostTime {
  return { clock: formatClock(clockShown(at)), approximate: false };
}

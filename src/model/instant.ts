// Readings of a zone's clock and calendar to instants, and back, by the platform's zone data. A clock set back shows a time twice,
// one set forward leaves one out.
import { localMinute, type LocalMinute } from "./calendar.ts";
import { DAY, type Minute } from "./clock.ts";

/** Minutes since 1970-01-01 00:00 UTC. Any integer, negative before that. */
export type Instant = number;

/** The instant at which a clock shows something. `skipped`: it never does, because it is set forward; `twice`: it does so twice. */
export type Showing = {
  readonly instant: Instant;
  /** Of two instants the second; else the same. */
  readonly last: Instant;
  readonly shown: "once" | "skipped" | "twice";
};

/**
 * When a zone's clock shows this. Of two instants it is the first; what is skipped is read on the clock as it stood
 * before it was set, so that 02:30 becomes 03:30 (as in RFC 5545, 3.3.5).
 * @param zone a name for which `isZone` holds; a RangeError is thrown for any other
 */
export function whenShown(zone: string, local: LocalMinute): Showing {
  // A day before and after: farther than any clock stands from UTC, nearer than two changes of a clock to one another.
  const [before, after] = [offsetAt(zone, local - DAY), offsetAt(zone, local + DAY)];
  if (before === after) return { instant: local - before, last: local - before, shown: "once" };
  const instants = [before, after]
    .map((offset) => local - offset)
    .filter((instant) => instant + offsetAt(zone, instant) === local)
    .toSorted((a, b) => a - b);
  const [first, second] = instants;
  if (first === undefined) return { instant: local - before, last: local - before, shown: "skipped" };
  return { instant: first, last: second ?? first, shown: second === undefined ? "once" : "twice" };
}

/**
 * The first and the last instant at which a clock may show something within a range of minutes of a diary day; ends
 * without limit stay so. What comes twice may be either. What is skipped counts only where it ends the range, and is read
 * as `whenShown` reads it.
 * @param date of the 04:00 from which the minutes count
 */
export function instantsWithin(
  zone: string,
  date: string,
  [from, to]: readonly [Minute, Minute],
): readonly [Instant, Instant] {
  const at = (minute: Minute) => whenShown(zone, localMinute(date, minute));
  return [
    Number.isFinite(from) ? firstShown(at, from, Number.isFinite(to) ? to : from + DAY) : from,
    Number.isFinite(to) ? at(to).last : to,
  ];
}

function firstShown(at: (minute: Minute) => Showing, from: Minute, to: Minute): Instant {
  for (let minute = from; minute <= to; minute++) {
    const { instant, shown } = at(minute);
    if (shown !== "skipped") return instant;
  }
  return at(from).instant;
}

/** The reading of a zone's clock and calendar at an instant. Throws a RangeError for a name that is no zone. */
export function shownAt(zone: string, instant: Instant): LocalMinute {
  return instant + offsetAt(zone, instant);
}

/** The minutes of the diary day that begins on this date in a zone: 1,440, or fewer or more where clocks are set. */
export function lengthOfDay(zone: string, date: string): number {
  return whenShown(zone, localMinute(date, DAY)).instant - whenShown(zone, localMinute(date, 0)).instant;
}

/**
 * The minutes by which the zone's clocks are ahead of UTC at an instant. Local mean times, in use before zones were, are
 * rounded to whole minutes.
 */
function offsetAt(zone: string, instant: Instant): number {
  const parts = formatOf(zone).formatToParts(instant * 60_000);
  const name = parts.find((p) => p.type === "timeZoneName")?.value ?? "";
  const match = /^GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(name);
  if (match === null) throw new Error(`not an offset: ${name}`);
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = match;
  const ahead = Number(hours) * 60 + Number(minutes) + Math.round(Number(seconds) / 60);
  return sign === "-" ? -ahead : ahead;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes longer than all that is asked of it. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  formats.set(timeZone, format);
  return format;
}

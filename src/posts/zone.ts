// Instants and wall clocks: what a clock in a time zone shows, by the zones that the runtime knows.

/** Whether the runtime knows a zone of this name. */
export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** What the wall clock of a zone shows at an instant: minutes since 1970-01-01 00:00 of that clock. */
export function wallClock(instant: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((p) => p.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute")) / 60_000;
}

/** The instant at which the wall clock of a zone shows this; where it shows it twice, the first. */
export function instantOf(wall: number, zone: string): number {
  const guess = wall * 60_000;
  const before = guess - (wallClock(guess - 86_400_000, zone) * 60_000 - (guess - 86_400_000));
  if (wallClock(before, zone) === wall) return before;
  return guess - (wallClock(guess + 86_400_000, zone) * 60_000 - (guess + 86_400_000));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const made =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
  formats.set(timeZone, made);
  return made;
}

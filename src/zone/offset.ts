// How far a zone's clocks stand from UTC at an instant, as the platform's zone data tell it.

/** Minutes since 1970-01-01 00:00 UTC. Any integer, negative before that. */
export type Instant = number;

/**
 * The minutes by which the zone's clocks are ahead of UTC at an instant. Local mean times, in use before zones were, are
 * rounded to whole minutes. Throws a RangeError for a name that is no zone.
 * @param zone IANA name; see `isZone`
 */
export function offsetAt(zone: string, instant: Instant): number {
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

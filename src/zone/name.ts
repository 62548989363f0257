// Which names are zones, and which zone a misspelled name probably means.

/** Whether the platform knows a zone by this IANA name; capitals do not count. Offsets and letters such as PST are no names. */
export function isZone(name: string): boolean {
  if (!name.includes("/") && name.toUpperCase() !== "UTC") return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** The zone that a name probably means, by its whole name or by its city; null where none is near. */
export function nearestZone(name: string): string | null {
  const wanted = normal(name);
  if (wanted === "" || wanted.length > 40) return null;
  let [nearest, least]: [string | null, number] = [null, Math.floor(wanted.length / 3) + 1];
  for (const zone of zoneNames()) {
    for (const known of new Set([normal(zone), normal(cityOf(zone))])) {
      const wrong = Math.abs(known.length - wanted.length) >= least ? least : wrongLetters(wanted, known);
      if (wrong < least && wrong < known.length) [nearest, least] = [zone, wrong];
    }
  }
  return nearest;
}

/** Cities whose names have changed: the platform lists some of them only by the old one. */
const RENAMED = [
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Yangon",
  "Asia/Ho_Chi_Minh",
  "Europe/Kyiv",
  "America/Nuuk",
];

function zoneNames(): readonly string[] {
  return ["UTC", ...RENAMED.filter(isZone), ...Intl.supportedValuesOf("timeZone")];
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1);
}

function normal(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, "_");
}

/** Letters to insert, delete or replace to turn one word into the other. */
function wrongLetters(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (last[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    last = row;
  }
  return last[b.length] as number;
}

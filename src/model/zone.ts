// Names of time zones: how a file names them, which zone a name means, and which a misspelled one probably means.

/** The pattern of a zone's name in a file: `Area/City`, `Area/Region/City`, `UTC`; whether the platform knows it or not. */
export const ZONE_PATTERN = String.raw`^(?:UTC|[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z0-9_+-]+){1,2})$`;

/**
 * The zone that a name means, as a file names it; null where the platform knows none. Capitals do not count. The IANA
 * names without a region mean the zone that they are another name of (`Japan` is Asia/Tokyo, `GMT` is UTC); offsets,
 * and letters that several countries use, such as PST and IST, mean none.
 */
export function zoneNamed(name: string): string | null {
  const typed = name.trim();
  const known = meant.get(typed);
  if (known !== undefined) return known;
  const zone = look(typed);
  meant.set(typed, zone);
  return zone;
}

/** Whether a name means a zone. */
export function isZone(name: string): boolean {
  return zoneNamed(name) !== null;
}

/** The zones to choose from, each by the name that is in use. */
export function zoneNames(): readonly string[] {
  listed ??= [
    "UTC",
    ...RENAMED.filter((name) => platformName(name) !== null),
    ...Intl.supportedValuesOf("timeZone"),
  ];
  return listed;
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

/** The zones of names that were asked for; asking the platform is slow. */
const meant = new Map<string, string | null>();

let listed: readonly string[] | undefined;

function look(typed: string): string | null {
  if (!typed.includes("/") && !WITHOUT_REGION.has(typed.toUpperCase())) return null;
  const platform = platformName(typed);
  if (platform === null) return null;
  const small = typed.toLowerCase();
  // The platform's own name may be one that the city no longer has, so what was typed comes first.
  const names = [zoneNames().find((zone) => zone.toLowerCase() === small), typed, platform];
  return names.find((zone) => zone !== undefined && new RegExp(ZONE_PATTERN).test(zone)) ?? null;
}

/** The name by which the platform knows a zone, or null. */
function platformName(name: string): string | null {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** The names of the IANA database that have no region. The platform takes others as well, which mean no one zone. */
const WITHOUT_REGION: ReadonlySet<string> = new Set(
  `CET CST6CDT Cuba EET Egypt Eire EST EST5EDT GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich Hongkong HST Iceland Iran
  Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT Navajo NZ NZ-CHAT Poland Portugal PRC PST8PDT ROC ROK Singapore
  Turkey UCT Universal UTC W-SU WET Zulu`
    .toUpperCase()
    .split(/\s+/),
);

/** Cities whose names have changed: the platform lists some of them only by the old one. */
const RENAMED = [
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Yangon",
  "Asia/Ho_Chi_Minh",
  "Europe/Kyiv",
  "America/Nuuk",
];

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

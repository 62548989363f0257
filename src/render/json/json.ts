// A comparison, or days by themselves, as JSON: the wire format that docs/json.md fixes and a schema describes.
import type { Comparison } from "../../compare/comparison.ts";
import { draw, type Drawing } from "../../compare/draw.ts";
import type { Finding, Ground } from "../../compare/finding.ts";
import { cleanComparison } from "../../report/clean.ts";
import { wordFinding } from "../../report/finding-words.ts";
import { scheduleJson, type JsonSchedule } from "./schedule.ts";
import { tablesJson, type JsonTables } from "./tables.ts";

/** The version of the wire format: it goes up when a field is taken away or means something else. */
const VERSION = 1;

/** What `daydiff show --json` prints. */
export type JsonDays = JsonTables & {
  readonly format: "daydiff-schedule";
  readonly version: typeof VERSION;
  readonly schedules: readonly JsonSchedule[];
  readonly drawing: Drawing;
};

/** What `daydiff A B --json` prints. */
export type JsonComparison = JsonTables & {
  readonly format: "daydiff-comparison";
  readonly version: typeof VERSION;
  readonly schedules: readonly JsonSchedule[];
  readonly rows: Comparison["rows"];
  readonly share: {
    readonly same: number;
    readonly told: number;
    readonly ratio: number;
    readonly approximate: boolean;
  } | null;
  readonly findings: readonly JsonFinding[];
  readonly drawing: Drawing;
};

export type JsonFinding = {
  readonly code: Finding["code"];
  readonly text: string;
  readonly restsOn: readonly Ground[];
};

/** Days by themselves, as JSON text. */
export function daysJson(comparison: Comparison): string {
  const clean = cleanComparison(comparison);
  const days: JsonDays = {
    format: "daydiff-schedule",
    version: VERSION,
    schedules: clean.schedules.map(scheduleJson),
    ...tablesJson(clean),
    drawing: draw(clean),
  };
  return write(days);
}

/** A comparison, as JSON text. */
export function comparisonJson(comparison: Comparison): string {
  const clean = cleanComparison(comparison);
  const data: JsonComparison = {
    format: "daydiff-comparison",
    version: VERSION,
    schedules: clean.schedules.map(scheduleJson),
    rows: clean.rows,
    ...tablesJson(clean),
    share: shareJson(clean),
    findings: clean.findings.map((finding) => findingJson(finding, clean)),
    drawing: draw(clean),
  };
  return write(data);
}

export function shareJson({ share }: Comparison): JsonComparison["share"] {
  if (share === null || !share.printable) return null;
  const { same, told, approximate } = share;
  return { same, told, ratio: same / told, approximate };
}

export function findingJson(finding: Finding, comparison: Comparison): JsonFinding {
  const { text } = wordFinding(finding, comparison, { style: "24h", about: "about " });
  return { code: finding.code, text, restsOn: finding.restsOn };
}

function write(data: JsonDays | JsonComparison): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

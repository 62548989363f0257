// Three or more days, or days at the same moment, as JSON: version 2 of the wire format (docs/json.md).
import type { Comparison } from "../../compare/comparison.ts";
import { draw } from "../../compare/draw.ts";
import type { Ground } from "../../compare/finding.ts";
import type { ManyComparison } from "../../compare/many.ts";
import { timelineOf } from "../../compare/many/timeline.ts";
import type { Moment } from "../../compare/moment.ts";
import type { Schedule } from "../../model/schedule.ts";
import { wordManyFinding } from "../../report/many-words.ts";
import { cleanMany } from "../../report/many.ts";
import { DATA_VOICE } from "../data-voice.ts";
import { findingJson, shareJson, type JsonComparison } from "./json.ts";
import { momentJson, type JsonMoment } from "./moment.ts";
import { scheduleJson, type JsonSchedule } from "./schedule.ts";
import { tablesJson, type JsonTables } from "./tables.ts";

/** The version that has pairs. Two days on their own clocks are written in version 1, as before. */
export const VERSION_OF_MANY = 2;

/** What `daydiff A B C --json` prints, and `daydiff A B --same-moment --json`. */
export type JsonMany = JsonTables & {
  readonly format: "daydiff-comparison";
  readonly version: typeof VERSION_OF_MANY;
  /** The first is the reference. */
  readonly schedules: readonly JsonSchedule[];
  /** The reference beside each of the others. */
  readonly pairs: readonly (Pick<JsonComparison, "rows" | "share" | "findings"> & {
    readonly left: number;
    readonly right: number;
  })[];
  readonly timeline: ManyComparison["timeline"];
  /** Of all days. */
  readonly findings: readonly {
    readonly code: string;
    readonly text: string;
    readonly restsOn: readonly Ground[];
  }[];
  readonly moment: JsonMoment | null;
  readonly drawing: JsonComparison["drawing"];
};

/** A comparison of any number of days, with what is so at the same moment where that was asked for, as JSON text. */
export function manyJson(comparison: ManyComparison | Comparison, moment: Moment | undefined): string {
  const clean = cleanMany("pairs" in comparison ? comparison : withPairs(comparison));
  const data: JsonMany = {
    format: "daydiff-comparison",
    version: VERSION_OF_MANY,
    schedules: clean.schedules.map(scheduleJson),
    ...tablesJson(clean),
    pairs: clean.pairs.map((pair, k) => ({
      left: 0,
      right: k + 1,
      rows: pair.rows,
      share: shareJson(pair),
      findings: pair.findings.map((finding) => findingJson(finding, pair)),
    })),
    timeline: clean.timeline,
    findings: clean.overall.map((finding) => ({
      code: finding.code,
      text: wordManyFinding(finding, clean, DATA_VOICE).text,
      restsOn: finding.restsOn,
    })),
    moment: moment === undefined ? null : momentJson({ ...moment, schedules: clean.schedules }),
    drawing: draw(clean),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** A comparison of two in the shape of many. */
function withPairs(comparison: Comparison): ManyComparison {
  const [reference] = comparison.schedules;
  const pairs = comparison.schedules.length === 2 ? [comparison] : [];
  const timeline = timelineOf(reference as Schedule, pairs);
  return { ...comparison, pairs, timeline, overall: [] };
}

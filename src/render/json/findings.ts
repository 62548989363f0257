// Findings on the wire (docs/json.md): the data of each, by its code, and its sentence.
import type { Comparison } from "../../compare/comparison.ts";
import type { Finding } from "../../compare/findings/finding.ts";
import type { Ground } from "../../compare/findings/ground.ts";
import { contextOf } from "../../report/sections/findings.ts";
import { wordFinding } from "../../report/sentences/word-finding.ts";
import { readingJson } from "./moment.ts";
import { amountJson, boundJson, clockJson, finite } from "./times.ts";

/** A finding on the wire. */
export type JsonFinding = {
  readonly code: Finding["code"];
  readonly label: Finding["label"];
  readonly type: Finding["type"];
  readonly value: number;
  readonly shown: boolean;
  readonly sentence: string;
  readonly days: readonly number[];
  readonly beside: number | null;
  readonly minute: number | null;
  /** By code. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly restsOn: readonly Ground[];
};

/** The findings of a comparison, ranked, each with its sentence. */
export function findingsJson(comparison: Comparison): readonly JsonFinding[] {
  return comparison.findings.map((finding) => {
    const { code, label, type, value, shown, days, beside, minute, restsOn } = finding;
    const sentence = wordFinding(finding, contextOf(finding, comparison, { style: "24h" }));
    return {
      code,
      label,
      type,
      value,
      shown,
      sentence,
      days,
      beside,
      minute,
      data: dataOf(finding),
      restsOn,
    };
  });
}

/** The data of a finding by its code, without its head. */
function dataOf(finding: Finding): JsonFinding["data"] {
  const own = Object.entries(finding).filter(([key]) => !COMMON.has(key));
  return recordJson(Object.fromEntries(own));
}

const COMMON: ReadonlySet<string> = new Set<keyof Finding>([
  "code",
  "label",
  "type",
  "size",
  "days",
  "restsOn",
  "isMerged",
  "minute",
  "value",
  "shown",
  "beside",
]);

/** Data with its times and amounts as they are written everywhere else, however deep they stand. */
function valueJson(value: unknown): unknown {
  if (typeof value === "number") return finite(value);
  if (Array.isArray(value)) return value.map(valueJson);
  if (typeof value !== "object" || value === null) return value;
  if (isBound(value)) return boundJson(value);
  if (isClock(value)) return clockJson(value);
  if (isAmount(value)) {
    const { range, isApproximate, ...more } = value;
    return { ...recordJson(more), ...amountJson({ range, isApproximate }) };
  }
  if (isReading(value)) return readingJson(value);
  return recordJson(value);
}

function recordJson(record: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).map(([key, inner]) => [key, valueJson(inner)]));
}

function isBound(value: object): value is Parameters<typeof boundJson>[0] {
  return "earliest" in value && "stated" in value;
}

function isReading(value: object): value is Parameters<typeof readingJson>[0] {
  return Object.keys(value).toSorted().join() === "day,minute";
}

function isClock(value: object): value is NonNullable<Parameters<typeof clockJson>[0]> {
  return "precision" in value && "spread" in value;
}

function isAmount(value: object): value is Parameters<typeof amountJson>[0] {
  return "range" in value && "isApproximate" in value;
}

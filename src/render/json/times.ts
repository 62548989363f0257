// Times, amounts and differences on the wire (docs/json.md): ranges, with null where they have no limit.
import type { Difference } from "../../compare/comparison.ts";
import type { Bound, Range } from "../../model/bound.ts";
import { formatClock, type Minute } from "../../model/clock.ts";
import type { ClockTime, Precision } from "../../model/draft.ts";

/** A clock time as its file writes it. */
export type JsonClock = {
  /** `09:00`; of two the first; null where only the order is told. */
  readonly written: string | null;
  /** The second time of "between"; else null. */
  readonly until: string | null;
  readonly precision: Precision | "order";
};

/** A bound on the wire. */
export type JsonBound = JsonClock & {
  readonly stated: boolean;
  readonly earliest: Minute | null;
  readonly latest: Minute | null;
};

/** An amount of time or a difference, in minutes. */
export type JsonAmount = {
  readonly least: number | null;
  readonly most: number | null;
  readonly approximate: boolean;
};

/** A range; null where it has no limit. */
export type JsonRange = { readonly earliest: number | null; readonly latest: number | null };

/** A range in minutes; null where it has no limit. */
export function rangeJson([earliest, latest]: Range): JsonRange {
  return { earliest: finite(earliest), latest: finite(latest) };
}

/** A clock time as written, with its precision. */
export function clockJson(written: ClockTime | null): JsonClock {
  if (written === null) return { written: null, until: null, precision: "order" };
  const { minute, precision, spread } = written;
  return {
    written: formatClock(minute),
    until: precision === "between" ? formatClock(minute + spread) : null,
    precision,
  };
}

/** A bound: its clock time, and its range in minutes since 04:00. */
export function boundJson({ written, stated, earliest, latest }: Bound): JsonBound {
  return { ...clockJson(written), stated, earliest: finite(earliest), latest: finite(latest) };
}

/** An amount or a difference in minutes. */
export function amountJson({ range: [least, most], isApproximate }: Difference): JsonAmount {
  return { least: finite(least), most: finite(most), approximate: isApproximate };
}

/** JSON has no infinity. */
export function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}

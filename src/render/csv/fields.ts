// The fields of times, amounts and activities, the same in every table.
import type { Difference } from "../../compare/comparison.ts";
import type { Bound } from "../../model/bound.ts";
import { groupOf, isGroup, UNKNOWN, wordsOf } from "../../model/category.ts";
import type { ToldActivity } from "../../model/told.ts";
import type { ClockTime } from "../../model/draft.ts";
import { clockJson, finite } from "../json/times.ts";

/** The columns of a clock time: as written, the second of two, and how it is told. */
export function clockHeads(name: string): readonly string[] {
  return [name, `${name} and`, `${name} precision`];
}

/** The fields of a clock time; empty where none is written. */
export function clockFields(written: ClockTime | null): readonly string[] {
  const { written: time, until, precision } = clockJson(written);
  return [time ?? "", until ?? "", precision];
}

/** The columns of a bound: those of its clock time, and its range in minutes since 04:00. */
export function boundHeads(name: string): readonly string[] {
  return [...clockHeads(name), `${name} stated`, `${name} earliest`, `${name} latest`];
}

/** The fields of a bound: as written, and its range in minutes since 04:00. */
export function boundFields({ written, stated, earliest, latest }: Bound): readonly string[] {
  return [...clockFields(written), String(stated), numberField(earliest), numberField(latest)];
}

/** The columns of an amount or a difference, in minutes. */
export function amountHeads(name: string): readonly string[] {
  return [`${name} least`, `${name} most`, `${name} approximate`];
}

/** The fields of an amount or a difference in minutes; empty where there is none. */
export function amountFields(amount: Difference | null): readonly string[] {
  if (amount === null) return ["", "", ""];
  const [least, most] = amount.range;
  return [numberField(least), numberField(most), String(amount.isApproximate)];
}

/** The heads of the fields of an activity. */
export const ACTIVITY_HEADS = [
  "activity",
  "category",
  "group",
  "icatus",
  "atus",
  "location",
  "secondary",
] as const;

/** An activity, with the codes of the field. */
export function activityFields({ activity, kind, location, secondary }: ToldActivity): readonly string[] {
  const { icatus, atus } = wordsOf(kind);
  const category = kind === UNKNOWN || isGroup(kind) ? "" : kind;
  const beside = secondary.map((s) => s.activity).join("; ");
  return [activity, category, groupOf(kind) ?? "", icatus, atus, location ?? "", beside];
}

function numberField(number: number): string {
  return String(finite(number) ?? "");
}

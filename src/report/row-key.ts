// The line under the rows that says what their signs mean: only those that occur.
import type { Comparison } from "../compare/comparison.ts";
import { namesOf } from "./person.ts";
import { UNTOLD } from "./voice.ts";

/** @param shown the signs and times that the table shows */
export function rowKey({ rows, schedules }: Comparison, shown: readonly string[]): string[] {
  const has = (sign: string) => shown.includes(sign);
  const right = namesOf(schedules)[1] ?? "";
  const lone = rows.filter((r) => r.relation === "only-left" || r.relation === "only-right");
  const shifts = shown.filter((s) => /^~?[+−]/.test(s));
  const shift = shifts.find((s) => s.includes("+")) ?? shifts[0];
  const longer = ["longer", "shorter", "later", "earlier"].find(has);
  const signs = [
    has("=") && (has(UNTOLD) ? "= same, as far as told" : "= same"),
    has("┆") && "┆ with the row above",
    shift !== undefined &&
      `${shift} ${right} starts ${shift.replace(/[+−]/, "")} ${shift.includes("+") ? "later" : "earlier"}`,
    longer !== undefined && `${longer} ${right}’s is ${longer}`,
    has("|") && "| something else",
    lone.length > 0 &&
      `${lonely(has)} ${lone.every((r) => r.toldOnly) ? "told of one only" : "no counterpart"}`,
    has("?") && "? left open",
    has(UNTOLD) && `${UNTOLD} hour not told`,
    has("any") && (has(UNTOLD) ? "any nor order" : "any neither hour nor order"),
  ];
  return signs.filter((s) => s !== false);
}

function lonely(has: (sign: string) => boolean): string {
  return ["<", ">"].filter(has).join(" ");
}

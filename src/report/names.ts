// Names of days in a report, and of the people whose days they are.
import type { Day } from "../model/day.ts";
import { dateText } from "./words/dates.ts";
import { isolated } from "./words/texts.ts";

/** A name for each day that no other has: the short name, with the file's or a number where two share one. */
export function namesOf(days: readonly Pick<Day, "id" | "short">[]): readonly string[] {
  return days.map((day, i) => {
    const namesakes = days.filter((other) => other.short === day.short);
    if (namesakes.length === 1) return day.short;
    const files = new Set(namesakes.map((other) => other.id));
    if (files.size === namesakes.length) return `${day.short} (${day.id})`;
    return `${day.short} (${1 + days.slice(0, i).filter((other) => other.short === day.short).length})`;
  });
}

/** `Binyuan Hui (Alibaba)`; a dated day with its date. For a line with others. */
export function personText({ name, organization, date }: Day): string {
  const details = [organization && isolated(organization), date === null ? null : dateText(date, "short")];
  const told = details.filter((d) => d !== null);
  return told.length === 0 ? isolated(name) : `${isolated(name)} (${told.join(", ")})`;
}

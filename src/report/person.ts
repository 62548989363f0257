// What schedules are called in a report, and what is said of the person.
import { DAY, formatDuration } from "../model/clock.ts";
import type { Schedule } from "../model/schedule.ts";
import { dateText } from "./date-text.ts";

/** A name for each schedule that no other has: the short name, with the file's or a number where two share one. */
export function namesOf(schedules: readonly Pick<Schedule, "id" | "short">[]): readonly string[] {
  const shared = (key: (s: Pick<Schedule, "id" | "short">) => string, own: string) =>
    schedules.filter((s) => key(s) === own).length > 1;
  return schedules.map((s, i) => {
    if (!shared((other) => other.short, s.short)) return s.short;
    const same = schedules.every((other) => other.short !== s.short || other.id === s.id);
    if (!same && !shared((other) => `${other.short} ${other.id}`, `${s.short} ${s.id}`)) {
      return `${s.short} (${s.id})`;
    }
    return `${s.short} (${1 + schedules.slice(0, i).filter((other) => other.short === s.short).length})`;
  });
}

/** `Binyuan Hui (Alibaba)`, with the date of a dated day. */
export function personText({ name, organization, date }: Schedule): string {
  const details = [organization, date === null ? null : dateText(date, "short")].filter((d) => d !== null);
  return details.length === 0 ? name : `${name} (${details.join(", ")})`;
}

/** `8h of 24 told`, for one or more schedules: said once where it is the same of all. */
export function toldText(schedules: readonly Schedule[], names: readonly string[]): string {
  const told = schedules.map((s) => s.toldByClock);
  const first = told[0];
  if (first === undefined) return "";
  if (told.every((t) => t === first)) return `${ofDay(first)} told`;
  return `told of 24h: ${told.map((t, i) => `${names[i]} ${formatDuration(t)}`).join(", ")}`;
}

/** `8h of 24`, `none`, `all 24h`. */
export function ofDay(minutes: number): string {
  if (minutes === 0) return "no hour of 24";
  return minutes === DAY ? "all 24h" : `${formatDuration(minutes)} of 24`;
}

// The same moment and the nearest days as comma-separated values.
import type { Moment } from "../compare/moment.ts";
import type { Reading } from "../compare/moment/axis.ts";
import { valueOf } from "../compare/nearest.ts";
import { dateAfter } from "../model/calendar.ts";
import { formatClock } from "../model/clock.ts";
import { cleanSchedule } from "../report/clean.ts";
import { overlapLength } from "../report/moment-words.ts";
import { nearLines, type Nearest } from "../report/nearest.ts";
import { namesOf } from "../report/person.ts";
import { csv } from "./csv.ts";
import { DATA_VOICE } from "./data-voice.ts";

/** One line for each stretch in which all are in one state; where there is none, one for what is told of it. */
export function momentCsv({ schedules, axis, overlap }: Moment): string {
  const names = namesOf(schedules.map(cleanSchedule));
  const heads = ["from", "to"].flatMap((edge) => [
    `clock ${edge}`,
    ...names.map((name) => `${name} ${edge}`),
  ]);
  const lines = overlap.flatMap((o) => {
    const told = [
      axis.date,
      o.state,
      o.told,
      String(o.minutes),
      String(o.approximate),
      overlapLength(o, DATA_VOICE),
    ];
    if (o.stretches.length === 0) return [[...told, "", ...heads.map(() => "")]];
    return o.stretches.map(({ start, end }) => [
      ...told,
      String(end.at - start.at),
      ...[start, end].flatMap((edge) => [edge.clock, ...edge.readings].map((r) => stampOf(axis.date, r))),
    ]);
  });
  return csv([["date", "state", "told", "minutes", "approximate", "text", "lasts", ...heads], ...lines]);
}

/** One line for each day, nearest first. */
export function nearestCsv(found: Nearest): string {
  const lines = nearLines(found, DATA_VOICE);
  return csv([
    ["place", "schedule", "name", "same", "shifted", "of", "likeness", "why"],
    ...found.near.map(({ schedule, likeness }, k) => {
      const { same, shifted, of } = likeness;
      const id = cleanSchedule(found.others[schedule] ?? found.schedule).id;
      const value = valueOf(likeness).toFixed(3);
      return [
        `${k + 1}`,
        id,
        lines[k]?.name ?? "",
        `${same}`,
        `${shifted}`,
        `${of}`,
        value,
        lines[k]?.why ?? "",
      ];
    }),
  ]);
}

/** Date and clock time: `2024-02-27 09:00`. */
function stampOf(date: string, { minute, day }: Reading): string {
  return `${dateAfter(date, day)} ${formatClock(minute)}`;
}

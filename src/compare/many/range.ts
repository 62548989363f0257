// Who has the least and the most of a kind, where all have numbers.
import type { Comparison, Cell } from "../comparison.ts";
import { TOLERANCE } from "../span.ts";
import type { ManyFinding, MinutesOf } from "./finding.ts";
import type { ManyRule } from "./rule.ts";

/** The least and the most of each block, of all work and of sleep, widest first. */
export const ranges: ManyRule = ({ all }) => {
  const rows = [
    ...all.blocks.map(({ block, cells }) => ({ row: block.id, cells })),
    ...all.groups.filter((g) => g.id === "work").map(({ id, cells }) => ({ row: id, cells })),
    ...all.categories.filter((c) => c.id === "sleep").map(({ id, cells }) => ({ row: id, cells })),
  ];
  return rows
    .flatMap(({ row, cells }) => rangeOf(all, row, cells))
    .toSorted((a, b) => widthOf(b) - widthOf(a));
};

type Range = Extract<ManyFinding, { code: "range" }>;

function rangeOf({ schedules }: Comparison, row: string, cells: readonly Cell[]): Range[] {
  const told = cells.flatMap((cell, schedule): MinutesOf[] => {
    if (cell.kind === "none") return [{ schedule, minutes: 0, approximate: false }];
    return cell.kind === "minutes"
      ? [{ schedule, minutes: cell.minutes, approximate: cell.approximate }]
      : [];
  });
  const sorted = told.toSorted((a, b) => a.minutes - b.minutes || a.schedule - b.schedule);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (told.length < schedules.length || least === undefined || most === undefined) return [];
  const margin = told.some((t) => t.approximate) ? TOLERANCE : 0;
  if (most.minutes - least.minutes <= margin) return [];
  const restsOn = schedules.map((s, schedule) => ({
    schedule,
    episodes: [...s.episodes.keys()],
    mentions: [],
  }));
  return [{ code: "range", row, least, most, restsOn }];
}

function widthOf({ least, most }: Range): number {
  return most.minutes - least.minutes;
}

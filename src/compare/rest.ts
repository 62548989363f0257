// The minutes of a day that no group can be given: undivided between groups, of a kind not told, unrecorded (RULES 15).
import { groupOf, UNKNOWN } from "../model/category.ts";
import type { Schedule, Segment } from "../model/schedule.ts";
import type { Cell, GroupRow } from "./comparison.ts";

/** The rows that make the groups' minutes up to 1,440 for each schedule. */
export function restRows(schedules: readonly Schedule[]): GroupRow[] {
  return (["undivided", "unknown", "unrecorded"] as const).map((id) => ({
    id,
    cells: schedules.map((schedule): Cell => {
      const segments = schedule.segments.filter((s) => restOf(schedule, s) === id);
      return {
        kind: "minutes",
        minutes: segments.reduce((sum, s) => sum + s.end - s.start, 0),
        approximate: segments.some((s) => s.startTold === "approximate" || s.endTold === "approximate"),
      };
    }),
    difference: null,
  }));
}

function restOf({ episodes }: Schedule, segment: Segment): "undivided" | "unknown" | "unrecorded" | null {
  if (segment.episodes.length === 0 || segment.gaps.length > 0) return "unrecorded";
  const kinds = new Set(segment.episodes.map((i) => episodes[i]?.kind ?? UNKNOWN));
  if (kinds.size === 1 && kinds.has(UNKNOWN)) return "unknown";
  const groups = new Set([...kinds].map(groupOf));
  return groups.size === 1 && !groups.has(null) ? null : "undivided";
}

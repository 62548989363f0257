// What the numbers say, where both days give numbers: the largest differences, working time, late work, longest stretch.
import { groupOf } from "../../model/category.ts";
import type { Episode, Schedule, Segment } from "../../model/schedule.ts";
import { NIGHT } from "../blocks.ts";
import type { Cell } from "../comparison.ts";
import { cellOf } from "../count.ts";
import type { Finding, Ground } from "../finding.ts";
import type { Compared, FindingRule } from "./rule.ts";
import { sureDifference } from "./slack.ts";

/** How many of the largest differences are told. */
const MOST = 2;

/** The headline rows, or where none has numbers the groups, that differ most. */
export const mostDifferent: FindingRule = (compared) => {
  const blocks = compared.blocks.map((b) => ({ row: b.block.id, difference: b.difference }));
  const groups = compared.groups.map((g) => ({ row: g.id, difference: g.difference }));
  const chosen = blocks.some((b) => b.difference?.kind === "minutes") ? blocks : groups;
  const rows = chosen
    .flatMap(({ row, difference }) => {
      const sure = sureDifference(difference, compared);
      return sure === null ? [] : [{ row, minutes: sure.minutes, approximate: sure.approximate }];
    })
    .toSorted((a, b) => Math.abs(b.minutes) - Math.abs(a.minutes))
    .slice(0, MOST);
  return rows.length === 0 ? [] : [{ code: "most", rows, restsOn: everything(compared) }];
};

/** How long both work. */
export const workingTime: FindingRule = (compared) => {
  const cells = compared.groups.find((g) => g.id === "work")?.cells ?? [];
  const both = bothMinutes(cells);
  return both === null ? [] : [{ code: "working-time", ...both, restsOn: work(compared) }];
};

/** Work between 22:00 and 04:00. */
export const lateWork: FindingRule = (compared) => {
  const cells = [compared.left, compared.right].map((s) => cellOf(s, { kinds: ["work"], window: NIGHT }));
  const both = bothMinutes(cells);
  return both === null ? [] : [{ code: "late-work", ...both, restsOn: work(compared) }];
};

/** The longest time for which work goes on without anything else, where all work of both has hours. */
export const longestStretch: FindingRule = (compared) => {
  const cells = compared.groups.find((g) => g.id === "work")?.cells ?? [];
  const both = bothMinutes(cells);
  if (both === null) return [];
  const [left, right] = [longestWork(compared.left), longestWork(compared.right)];
  return [{ code: "longest-stretch", left, right, approximate: both.approximate, restsOn: work(compared) }];
};

/** Minutes of both, where both have them and at least one has some; `none` is a number too. */
function bothMinutes(cells: readonly Cell[]): { left: number; right: number; approximate: boolean } | null {
  const minutes = cells.map((c) => (c.kind === "minutes" ? c.minutes : c.kind === "none" ? 0 : null));
  const [left, right] = minutes;
  if (left === null || right === null || left === undefined || right === undefined || left + right === 0)
    return null;
  return { left, right, approximate: cells.some((c) => c.kind === "minutes" && c.approximate) };
}

function longestWork(schedule: Schedule): number {
  const isWork = (s: Segment) =>
    s.episodes.length > 0 &&
    s.episodes.every((i) => groupOf((schedule.episodes[i] as Episode).kind) === "work");
  const { segments } = schedule;
  if (segments.every(isWork)) return segments.reduce((sum, s) => sum + s.end - s.start, 0);
  const rest = segments.findIndex((s) => !isWork(s));
  let [longest, running] = [0, 0];
  // A typical day runs on past 04:00: counting begins after something that is not work.
  const ring = schedule.date === null ? [...segments.slice(rest), ...segments.slice(0, rest)] : segments;
  for (const segment of ring) {
    running = isWork(segment) ? running + segment.end - segment.start : 0;
    longest = Math.max(longest, running);
  }
  return longest;
}

function work({ left, right }: Compared): Ground[] {
  return [left, right].map((s, schedule) => ({
    schedule,
    episodes: [...s.episodes.keys()].filter((i) => groupOf(s.episodes[i]?.kind ?? "") === "work"),
    mentions: [],
  }));
}

function everything({ left, right }: Compared): Finding["restsOn"] {
  return [left, right].map((s, schedule) => ({ schedule, episodes: [...s.episodes.keys()], mentions: [] }));
}

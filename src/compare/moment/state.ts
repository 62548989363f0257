// When someone is surely, and when possibly, awake, at work or asleep: stretches of the axis.
import { belongsTo } from "../../model/agreement.ts";
import type { Kind } from "../../model/category.ts";
import type { Schedule, Segment } from "../../model/schedule.ts";
import type { Axis } from "./axis.ts";
import type { PlacedDay } from "./placed.ts";

/** What people ask of one another across zones. */
export type State = "awake" | "work" | "asleep";

export const STATES: readonly State[] = ["awake", "work", "asleep"];

/** A stretch of the axis. `slack`: minutes by which an end may be off, because it is only about told. */
export type StateStretch = {
  readonly start: number;
  readonly end: number;
  readonly startSlack: number;
  readonly endSlack: number;
  /** Positions in the schedule's episodes. */
  readonly episodes: readonly number[];
};

/** Minutes by which an approximate time may be off: a quarter of an hour. */
export const SLACK = 15;

/** The stretches in which this surely is so in every day that fits the file, cut at the ends of the axis. */
export function sureStretches(schedule: Schedule, day: PlacedDay, axis: Axis, state: State): StateStretch[] {
  return cut(
    stretchesOf(schedule, day, (segment) => isSure(schedule, segment, state)),
    axis,
  );
}

/**
 * The stretches in which this may be so, cut at the ends of the axis; before and after a dated day anything may.
 * `wide`: with the minutes by which approximate times may be off.
 */
export function possibleStretches(
  schedule: Schedule,
  day: PlacedDay,
  axis: Axis,
  state: State,
  wide: boolean,
): StateStretch[] {
  const told = stretchesOf(schedule, day, (segment) => isPossible(schedule, segment, state));
  const [first, last] = [day.segments[0]?.start ?? axis.minutes, day.segments.at(-1)?.end ?? axis.minutes];
  const beyond = { startSlack: 0, endSlack: 0, episodes: [] };
  const before = first > 0 ? [{ ...beyond, start: 0, end: Math.min(first, axis.minutes) }] : [];
  const after = last < axis.minutes ? [{ ...beyond, start: Math.max(last, 0), end: axis.minutes }] : [];
  const all = joined([...before, ...told, ...after]);
  return cut(wide ? joined(all.map(widened)) : all, axis);
}

/** Whether anything that has no hours, or no kind, may be so as well: then nobody can say that it never is. */
export function isToldAside(schedule: Schedule, state: State): boolean {
  const all = [...schedule.episodes, ...schedule.mentions];
  const asides = [...schedule.mentions, ...all.flatMap((a) => a.secondary)];
  return asides.some((a) => isOf(a.kind, state) !== "no");
}

function isSure({ episodes }: Schedule, segment: Segment, state: State): boolean {
  if (segment.episodes.length === 0 || segment.gaps.length > 0) return false;
  return segment.episodes.every((i) => isOf(episodes[i]?.kind ?? "", state) === "yes");
}

function isPossible({ episodes, toldThrough }: Schedule, segment: Segment, state: State): boolean {
  const isOpen = segment.episodes.length === 0 || segment.gaps.length > 0;
  if (isOpen && !toldThrough) return true;
  return segment.episodes.some((i) => isOf(episodes[i]?.kind ?? "", state) !== "no");
}

function isOf(kind: Kind, state: State): "yes" | "maybe" | "no" {
  if (state === "work") return belongsTo(kind, "work");
  const sleep = belongsTo(kind, "sleep");
  if (state === "asleep" || sleep === "maybe") return sleep;
  return sleep === "yes" ? "no" : "yes";
}

function stretchesOf(
  schedule: Schedule,
  day: PlacedDay,
  holds: (segment: Segment) => boolean,
): StateStretch[] {
  const found = day.segments.flatMap(({ segment, start, end, startTold, endTold }): StateStretch[] => {
    const { episodes } = schedule.segments[segment] as Segment;
    if (!holds(schedule.segments[segment] as Segment)) return [];
    const startSlack = startTold === "approximate" ? SLACK : 0;
    return [{ start, end, startSlack, endSlack: endTold === "approximate" ? SLACK : 0, episodes }];
  });
  return joined(found);
}

/** What lies on the axis; an approximate end just outside of it may in truth lie inside. */
function cut(stretches: readonly StateStretch[], { minutes }: Axis): StateStretch[] {
  return stretches.flatMap((s): StateStretch[] => {
    const [start, end] = [Math.max(s.start, 0), Math.min(s.end, minutes)];
    const startSlack = Math.max(0, s.start + s.startSlack - start);
    const endSlack = Math.max(0, end - s.end + s.endSlack);
    return start < end ? [{ ...s, start, end, startSlack, endSlack }] : [];
  });
}

/** As long as a stretch may be. */
function widened(s: StateStretch): StateStretch {
  return { ...s, start: s.start - s.startSlack, end: s.end + s.endSlack, startSlack: 0, endSlack: 0 };
}

/** Where one stretch goes on into the next, the time between them does not matter. */
function joined(stretches: readonly StateStretch[]): StateStretch[] {
  const found: StateStretch[] = [];
  for (const stretch of stretches) {
    const last = found.at(-1);
    if (last === undefined || last.end < stretch.start) found.push(stretch);
    else {
      const { end, endSlack } = stretch;
      found[found.length - 1] = { ...last, end, endSlack, episodes: [...last.episodes, ...stretch.episodes] };
    }
  }
  return found;
}

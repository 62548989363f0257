// What is surely and what is possibly true of one row of a table in one day: minutes, edges, order (RULES 13, 14).
import { belongsTo } from "../model/agreement.ts";
import { groupOf, UNKNOWN, type Kind } from "../model/category.ts";
import { DAY, shift, wrap } from "../model/clock.ts";
import { isToldByClock } from "../model/day.ts";
import type { Bound, Episode, KnownBound, Schedule, Segment } from "../model/schedule.ts";
import type { Block, Window } from "./blocks.ts";
import type { Cell, CellDifference } from "./comparison.ts";
import { kindsToldOf } from "./only.ts";
import { overlap, UNSURE } from "./span.ts";

/** What a table counts: kinds, within a window or all day. */
export type Counted = Pick<Block, "kinds" | "window">;

/** The most that is true of these kinds in this day. */
export function cellOf(schedule: Schedule, counted: Counted): Cell {
  const { sure, possible, approximate } = minutesOf(schedule, counted);
  if (sure > 0) return { kind: sure === possible ? "minutes" : "at-least", minutes: sure, approximate };
  if (possible === 0 && isToldByClock(schedule) && !isToldAside(schedule, counted)) return { kind: "none" };
  return edgeCell(schedule, counted) ?? orderCell(schedule, counted);
}

/** How the second cell differs from the first, where that is sure. */
export function differenceOfCells(first: Cell, second: Cell): CellDifference | null {
  if (first.kind === "minutes" && second.kind === "minutes") {
    const approximate = first.approximate || second.approximate;
    return { kind: "minutes", minutes: second.minutes - first.minutes, approximate };
  }
  if (first.kind === "edge" && second.kind === "edge" && first.edge === second.edge) {
    const [a, b] = [first.bound, second.bound];
    const approximate = a.told === "approximate" || b.told === "approximate";
    return { kind: "edge", edge: first.edge, minutes: shift(a.minute, b.minute), approximate };
  }
  const sameOrder = first.kind === "order" && JSON.stringify(first) === JSON.stringify(second);
  return sameOrder ? { kind: "same-order" } : null;
}

type Minutes = { readonly sure: number; readonly possible: number; readonly approximate: boolean };

/**
 * A segment counts as sure when every episode in it belongs to the row, as possible when any may. What is unrecorded or
 * open is possible for every row, but for what a day told through leaves unrecorded.
 */
function minutesOf(schedule: Schedule, counted: Counted): Minutes {
  let [sure, possible, beside] = [0, 0, 0];
  const known = remembered((kind) => belonging(kind, counted));
  const edges = new Map<number, boolean[]>();
  for (const segment of schedule.segments) {
    const belongings = segment.episodes.map((i) => known((schedule.episodes[i] as Episode).kind));
    const isOpen = belongings.length === 0 || segment.gaps.length > 0;
    if (!isOpen && belongings.every((b) => b === "yes")) {
      const within = inWindow(segment.start, segment.end, counted.window);
      sure += within;
      possible += within;
      if (within === 0) beside += possibleWithin(segment, counted.window);
      if (possibleWithin(segment, counted.window) > 0) {
        for (const [minute, told] of [
          [segment.start, segment.startTold],
          [segment.end, segment.endTold],
        ] as const) {
          edges.set(wrap(minute), [...(edges.get(wrap(minute)) ?? []), told === "approximate"]);
        }
      }
    } else if (belongings.some((b) => b !== "no") || (isOpen && !schedule.toldThrough)) {
      possible += possibleWithin(segment, counted.window);
    }
  }
  // Where two counted segments meet, the time between them does not matter.
  const outer = [...edges].filter(
    ([minute, told]) => told.length === 1 && nearWindow(minute, counted.window),
  );
  // Minutes that only an approximate edge would bring into the window make a number approximate, and forbid a zero.
  if (sure === 0) possible += beside;
  return { sure, possible, approximate: outer.some(([, told]) => told[0]) };
}

/** Asks once for each kind, for a day may have a thousand episodes of twenty kinds. */
function remembered(ask: (kind: Kind) => "yes" | "maybe" | "no"): (kind: Kind) => "yes" | "maybe" | "no" {
  const answers = new Map<Kind, "yes" | "maybe" | "no">();
  return (kind) => {
    const answer = answers.get(kind) ?? ask(kind);
    answers.set(kind, answer);
    return answer;
  };
}

/** An approximate edge just outside of the window may in truth lie inside. */
function possibleWithin({ start, end, startTold, endTold }: Segment, window: Window | null): number {
  const from = start - (startTold === "approximate" ? UNSURE : 0);
  const to = end + (endTold === "approximate" ? UNSURE : 0);
  return Math.max(inWindow(start, end, window), window === null ? 0 : inWindow(from, to, window));
}

function inWindow(start: number, end: number, window: Window | null): number {
  if (window === null) return Math.min(end - start, DAY);
  return overlap([start, end], [window.start, window.end]);
}

function nearWindow(minute: number, window: Window | null): boolean {
  return window === null || overlap([minute - UNSURE, minute + UNSURE], [window.start, window.end]) > 0;
}

function belonging(kind: Kind, { kinds }: Counted): "yes" | "maybe" | "no" {
  let most: "maybe" | "no" = "no";
  for (const row of kinds) {
    const belongs = belongsTo(kind, row);
    if (belongs === "yes") return belongs;
    if (belongs === "maybe") most = belongs;
  }
  return most;
}

/** Whether a mention or a secondary activity, whose minutes are not told, is or may be of these kinds. */
function isToldAside(schedule: Schedule, counted: Counted): boolean {
  return [...kindsToldOf(schedule).aside].some((kind) => belonging(kind, counted) !== "no");
}

/** The stretches of the day's order that belong to the row for sure, each with its place in the order. */
function stretchesOf(
  schedule: Schedule,
  counted: Counted,
): { place: number; episodes: readonly Episode[] }[] {
  return schedule.order
    .map((stretch, place) => ({ place, episodes: stretch.map((i) => schedule.episodes[i] as Episode) }))
    .filter(({ episodes }) => episodes.every((e) => belonging(e.kind, counted) === "yes"));
}

/** `from 22:00`: the start of the first stretch that may belong to the row, if it does; `until ~01:00`: the end of the last. */
function edgeCell(schedule: Schedule, counted: Counted): Cell | null {
  const may = schedule.order
    .map((stretch) => stretch.map((i) => schedule.episodes[i] as Episode))
    .filter((episodes) => episodes.some((e) => belonging(e.kind, counted) !== "no"));
  const surely = (episodes: readonly Episode[] | undefined) =>
    episodes?.every((e) => belonging(e.kind, counted) === "yes") ? episodes : undefined;
  const from = surely(may[0])?.[0]?.start;
  const until = surely(may.at(-1))?.at(-1)?.end;
  if (from !== undefined && isKnownWithin(from, counted.window, 0))
    return { kind: "edge", edge: "from", bound: from };
  if (until !== undefined && isKnownWithin(until, counted.window, 1)) {
    return { kind: "edge", edge: "until", bound: until };
  }
  return null;
}

/** Whether a known bound lies in the window so that some minute beside it (after a start, before an end) surely does. */
function isKnownWithin(bound: Bound, window: Window | null, before: 0 | 1): bound is KnownBound {
  if (bound.told === "untold") return false;
  if (window === null) return true;
  const unsure = bound.told === "approximate" ? UNSURE : 0;
  const beside = bound.minute - before;
  return overlap([beside - unsure, beside + unsure + 1], [window.start, window.end]) === 2 * unsure + 1;
}

/** The place in the order, where nothing better is told and there is one; else that the hours, or all of it, is not told. */
function orderCell(schedule: Schedule, counted: Counted): Cell {
  const { window } = counted;
  const stretches = stretchesOf(schedule, counted).filter(
    ({ episodes }) => window === null || surelyInside(schedule, episodes, window),
  );
  const mentioned = schedule.mentions.some(
    (m) => belonging(m.kind, counted) === "yes" && (window === null || isInside(m.time, window)),
  );
  const beside =
    window === null && [...kindsToldOf(schedule).aside].some((kind) => belonging(kind, counted) === "yes");
  const [only, ...others] = stretches;
  if (only === undefined) return { kind: mentioned || beside ? "hours-not-told" : "not-told" };
  const opensGroup = opensItsGroup(schedule, only.place);
  if (opensGroup !== null) return { kind: "order", place: { first: opensGroup } };
  const before = schedule.episodes[schedule.order[only.place - 1]?.[0] ?? -1];
  if (others.length > 0 || (before !== undefined && before.kind === UNKNOWN))
    return { kind: "hours-not-told" };
  if (before !== undefined) return { kind: "order", place: { after: before.kind } };
  return schedule.mainSleep?.wake ? { kind: "order", place: { first: "day" } } : { kind: "hours-not-told" };
}

/** Whether the episodes lie inside the window wherever their bounds may be, and if approximate times are off. */
function surelyInside(schedule: Schedule, episodes: readonly Episode[], window: Window): boolean {
  const edges = schedule.segments.flatMap((s) => [
    { minute: s.start, told: s.startTold },
    { minute: s.end, told: s.endTold },
  ]);
  const unsure = (minute: number) =>
    edges.some((e) => wrap(e.minute) === wrap(minute) && e.told === "approximate") ? UNSURE : 0;
  const [first, last] = [episodes[0]?.start.between[0] ?? 0, episodes.at(-1)?.end.between[1] ?? 0];
  const [from, to] = [first - unsure(first), last + unsure(last)];
  return last > first && overlap([from, to], [window.start, window.end]) === to - from;
}

function isInside(time: { readonly minute: number } | null, window: Window): boolean {
  return time !== null && overlap([time.minute, time.minute + 1], [window.start, window.end]) === 1;
}

/** The group of work or study that a stretch is surely the first of since the wake-up; null where it is not. */
function opensItsGroup(schedule: Schedule, place: number): Kind | null {
  const group = groupOf(schedule.episodes[schedule.order[place]?.[0] ?? -1]?.kind ?? UNKNOWN);
  if ((group !== "work" && group !== "study") || !schedule.mainSleep?.wake || !schedule.toldThrough)
    return null;
  const before = schedule.order.slice(0, place).flat();
  const kinds = before.map((i) => (schedule.episodes[i] as Episode).kind);
  return kinds.some((kind) => kind === UNKNOWN || groupOf(kind) === group) ? null : group;
}

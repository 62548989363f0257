// Contrasts of the hours of work: all of it apart from the other's, or the same length, moved as a whole.
import { DAY, wrap } from "../../model/clock.ts";
import { isExact, type Bound } from "../../model/bound.ts";
import type { Day } from "../../model/day.ts";
import { isWork, workBegins, workEnds, workEpisodes, workGroup } from "../../model/events.ts";
import { overlapRound, type Interval } from "../../model/interval.ts";
import { type Difference, sureSize, timeDifference } from "../difference.ts";
import { episodeAt, hours, isSayable, type RuleOfTwo, type Two } from "./context.ts";
import { onEpisodes } from "./ground.ts";
import type { FindingBase } from "./candidate.ts";
import { workTold } from "./setting.ts";
import { isOneSided } from "./when.ts";

/** From one bound to another. */
export type Span = { readonly from: Bound; readonly to: Bound };

export type HoursData =
  /** All the work told of one lies at other hours than that of the other. */
  | { readonly code: "work-apart"; readonly left: Span; readonly right: Span }
  /** The time between the two commutes, or from the first work told to the last, is equally long, at other hours. */
  | {
      readonly code: "work-moved";
      readonly of: "commutes" | "work";
      readonly minutes: number;
      readonly left: Span;
      readonly right: Span;
      /** By how much the right is later. */
      readonly difference: Difference;
    };

/** Hours of work that span less than this, in minutes, or more, are not set apart. */
const SPAN = [60, 720] as const;

const workApart: RuleOfTwo<HoursData> = (two) => {
  const [left, right] = [hullOfWork(two.a), hullOfWork(two.b)];
  if (left === null || right === null || workGroup(two.a) !== workGroup(two.b)) return [];
  if (overlapRound(outerOf(left), windowOf(outerOf(right))) > 0) return [];
  return [{ code: "work-apart", left, right, size: 1, minute: null, ...onWork(two) }];
};

/** From the first work told to the last, where both have hours and no work is told elsewhere; null where not. */
function hullOfWork(day: Day): Span | null {
  const [begins, ends] = [workBegins(day), workEnds(day)];
  const told = workTold(day);
  const isAll =
    told.length === workEpisodes(day).length && told.every((t) => !day.mentions.some((m) => m === t));
  if (begins === null || ends === null || !isAll) return null;
  const span = { from: begins.bound, to: ends.bound };
  const [start, end] = outerOf(span);
  const isWritten = [span.from, span.to].every((b) => isSayable(b) && !isOneSided(b.written));
  return isWritten && end - start >= SPAN[0] && end - start <= SPAN[1] ? span : null;
}

/** The farthest reach of a span. The last work of a list that goes over its seam stands a day earlier than the first. */
function outerOf({ from, to }: Span): Interval {
  const end = to.latest < from.earliest ? to.latest + DAY : to.latest;
  return [from.earliest, end];
}

/** The same stretch, begun within the first day of the axis. */
function windowOf([start, end]: Interval): Interval {
  return [wrap(start), wrap(start) + end - start];
}

/** Later by less than this, in minutes, is not moved. */
const MOVED = 30;

const workMoved: RuleOfTwo<HoursData> = (two) => {
  for (const of of ["commutes", "work"] as const) {
    const [left, right] = [two.a, two.b].map(of === "work" ? hullOfWork : betweenCommutes);
    if (!left || !right || ![left, right].every(isExactSpan)) continue;
    const [minutes, other] = [left, right].map((span) => lengthOf(span));
    const difference = timeDifference(left.from, right.from);
    if (minutes === undefined || minutes !== other || difference === null) continue;
    if (sureSize(difference) < MOVED) continue;
    const size = hours(sureSize(difference));
    return [{ code: "work-moved", of, minutes, left, right, difference, size, minute: null, ...onWork(two) }];
  }
  return [];
};

function isExactSpan({ from, to }: Span): boolean {
  return isExact(from) && isExact(to);
}

function lengthOf(span: Span): number {
  const [start, end] = outerOf(span);
  return end - start;
}

/** From the end of the first of two commutes to the start of the second, with work between; null where not so. */
function betweenCommutes(day: Day): Span | null {
  const commutes = day.order.filter((i) => episodeAt(day, i).kind === "commute");
  const [out, back, ...others] = commutes;
  if (out === undefined || back === undefined || others.length > 0) return null;
  const [x, y] = [day.order.indexOf(out), day.order.indexOf(back)];
  if (!day.order.slice(x, y).some((i) => isWork(day, i))) return null;
  const span = { from: episodeAt(day, out).end, to: episodeAt(day, back).start };
  return isSayable(span.from) && isSayable(span.to) ? span : null;
}

/** The head of all these contrasts. */
export function onWork({ a, b, left, right }: Two): Pick<FindingBase, "type" | "label" | "days" | "restsOn"> {
  return {
    type: "contrast",
    label: "differ",
    days: [left, right],
    restsOn: [onEpisodes(left, workEpisodes(a)), onEpisodes(right, workEpisodes(b))],
  };
}

export const hoursRules: readonly RuleOfTwo<HoursData>[] = [workApart, workMoved];

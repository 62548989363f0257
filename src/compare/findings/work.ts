// Rules about work: when it begins and ends, and how much of it there is.
import { DAY } from "../../model/clock.ts";
import { meet, type Bound } from "../../model/bound.ts";
import { groupOf, UNKNOWN, type Kind } from "../../model/category.ts";
import type { Day, Episode } from "../../model/day.ts";
import { getsUp, isWork, workBegins, workEnds, workEpisodes, workGroup } from "../../model/events.ts";
import { possibleTime, toldTime } from "../amounts.ts";
import {
  type Amount,
  type Difference,
  amountDifference,
  isWrittenAlike,
  surely,
  sureSize,
  timeDifference,
} from "../difference.ts";
import { amountIsSayable } from "../sayable.ts";
import { episodeAt, firstHour, hours, isSayable, type RuleOfTwo, type Two } from "./context.ts";
import { onEvent } from "./ground.ts";
import type { Candidate } from "./candidate.ts";

/** One end of a day's work. */
export type WorkEdge = {
  readonly bound: Bound;
  /** The kind of work that it is the edge of. */
  readonly kind: Kind;
  /** Whether surely nothing before it (after it) is work, so that work itself begins (ends) there, and not only what is told. */
  readonly isSure: boolean;
};

/** The work of one day. */
export type WorkAmount = {
  readonly told: Amount;
  /** Whether nothing else in the day may be work, so that it is all there is. */
  readonly isAll: boolean;
  /** Sittings, by what is told between them; null where none is told. */
  readonly sittings: number;
};

type Group = "work" | "study";

export type WorkData =
  | {
      readonly code: "work-begins" | "work-ends";
      readonly group: Group;
      readonly left: WorkEdge;
      readonly right: WorkEdge;
      /** Null where both are written alike. */
      readonly difference: Difference | null;
      /** Whether it goes on right up to going to bed, of each. */
      readonly toBed: readonly [boolean, boolean];
    }
  | {
      readonly code: "work-sittings";
      readonly group: Group;
      /** By what is told between them: at least so many. */
      readonly counts: readonly [left: number, right: number];
    }
  | {
      readonly code: "work-amount";
      readonly group: Group;
      readonly left: WorkAmount;
      readonly right: WorkAmount;
      /** By how much the second surely works more; null where that is not sure. */
      readonly difference: Difference | null;
      /** Whether the sittings are worth saying. */
      readonly saysSittings: boolean;
    };

/** Beginnings nearer than this, in minutes, are no difference worth saying. */
const BEGIN_APART = 15;

/** Ends nearer than this are none. */
const END_APART = 45;

/** Where work begins farther apart than this, in minutes, its end says nothing new. */
const OTHER_HOURS = 300;

function groupOfBoth({ a, b }: Two): Group | null {
  const [left, right] = [workGroup(a), workGroup(b)];
  return left === right ? left : null;
}

function beginning(day: Day): WorkEdge | null {
  const first = workBegins(day);
  if (first === null || !isSayable(first.bound)) return null;
  const up = getsUp(day);
  const isSure = up !== null && isFreeOfWork(day, up.episode, first.episode);
  return { bound: first.bound, kind: episodeAt(day, first.episode).kind, isSure };
}

function ending(day: Day): WorkEdge | null {
  const last = workEnds(day);
  if (last === null || !isSayable(last.bound)) return null;
  const bed = day.nights.find((n) => n.begins)?.sleeps[0];
  const isSure = bed !== undefined && isFreeOfWork(day, last.episode, bed, true);
  return { bound: last.bound, kind: episodeAt(day, last.episode).kind, isSure };
}

/** Whether work surely goes on until bed: the end of the last of it is the beginning of the night. */
function goesOnToBed(day: Day): boolean {
  const last = workEnds(day);
  const bed = day.nights.find((n) => n.begins)?.sleeps[0];
  return (
    last !== null && bed !== undefined && meet(episodeAt(day, last.episode).end, episodeAt(day, bed).start)
  );
}

/** Whether from one episode to another surely nothing is work: nothing missing, and nothing that may be work. */
function isFreeOfWork(day: Day, from: number, to: number, withoutFrom = false): boolean {
  const { pieces, isRing } = day.chain;
  const first = pieces.findIndex((p) => p.episode === from);
  for (let k = first, steps = 0; steps <= pieces.length; steps++) {
    const piece = pieces[k];
    if (piece === undefined) return false;
    if (piece.episode === to) return true;
    if (piece.episode === null) {
      if (piece.end[1] > piece.start[0]) return false;
    } else if (!(withoutFrom && piece.episode === from) && mayBeWork(day, episodeAt(day, piece.episode)))
      return false;
    k = isRing ? (k + 1) % pieces.length : k + 1;
  }
  return false;
}

function mayBeWork(day: Day, { kind, secondary }: Episode): boolean {
  const group = workGroup(day);
  return [kind, ...secondary.map((s) => s.kind)].some((k) => k === UNKNOWN || groupOf(k) === group);
}

function begins(two: Two): readonly Candidate<WorkData>[] {
  const group = groupOfBoth(two);
  const [left, right] = [beginning(two.a), beginning(two.b)];
  if (group === null || left === null || right === null) return [];
  const difference = differenceOf(left, right, BEGIN_APART);
  if (difference === "near") return [];
  return [
    {
      code: "work-begins",
      group,
      left,
      right,
      difference,
      toBed: [false, false],
      ...commonOf(two, difference, [left.bound, right.bound]),
      type: "work-begins",
    },
  ];
}

function ends(two: Two): readonly Candidate<WorkData>[] {
  const group = groupOfBoth(two);
  const [left, right] = [ending(two.a), ending(two.b)];
  if (group === null || left === null || right === null) return [];
  const [from, to] = [workBegins(two.a)?.bound, workBegins(two.b)?.bound];
  const begun = from !== undefined && to !== undefined ? timeDifference(from, to) : null;
  if (begun !== null && sureSize(begun) > OTHER_HOURS) return [];
  const difference = differenceOf(left, right, END_APART);
  if (difference === "near" || (difference !== null && !isSameWayFromFour(left, right, difference)))
    return [];
  const toBed = [goesOnToBed(two.a), goesOnToBed(two.b)] as const;
  return [
    {
      code: "work-ends",
      group,
      left,
      right,
      difference,
      toBed,
      ...commonOf(two, difference, [left.bound, right.bound]),
      type: "work-ends",
    },
  ];
}

/** Null where both are written alike, "near" where they do not surely differ by enough to be said. */
function differenceOf(left: WorkEdge, right: WorkEdge, least: number): Difference | null | "near" {
  if (isWrittenAlike(left.bound, right.bound)) return null;
  const difference = timeDifference(left.bound, right.bound);
  return difference !== null && surely(difference) !== 0 && sureSize(difference) >= least
    ? difference
    : "near";
}

/** Whether later round the clock is also later in the day that begins at 04:00. */
function isSameWayFromFour(left: WorkEdge, right: WorkEdge, difference: Difference): boolean {
  const inDay = (bound: Bound) => (((bound.at ?? 0) % DAY) + DAY) % DAY;
  return Math.sign(inDay(right.bound) - inDay(left.bound)) === surely(difference);
}

function commonOf(two: Two, difference: Difference | null, bounds: readonly Bound[]) {
  return {
    label: difference === null ? ("same" as const) : ("differ" as const),
    size: difference === null ? 1 : hours(sureSize(difference)),
    days: [two.left, two.right],
    restsOn: [
      onEvent(two.left, "work", workEpisodes(two.a)),
      onEvent(two.right, "work", workEpisodes(two.b)),
    ],
    minute: firstHour(bounds),
  };
}

function amount(two: Two): readonly Candidate<WorkData>[] {
  const group = groupOfBoth(two);
  if (group === null) return [];
  const [left, right] = [amountOf(two.a, group), amountOf(two.b, group)];
  const sayable = [left, right].map(({ told }) => amountIsSayable(told) && told.range[0] >= LEAST_WORK);
  const some = workEpisodes(two.a).length > 0 && workEpisodes(two.b).length > 0;
  if (!some || !sayable.some(Boolean)) return [];
  const isSure = left.isAll && right.isAll;
  const difference = amountDifference(left.told, right.told);
  const exact = [left, right].every(({ told }) => told.range[0] === told.range[1]);
  const alike = exact && difference.range[0] === 0;
  const bothSayable = sayable.every(Boolean);
  const sure =
    isSure && bothSayable && surely(difference) !== 0 && (exact || sureSize(difference) >= SURELY_MORE);
  const saysSittings = left.sittings !== right.sittings && Math.max(left.sittings, right.sittings) > 1;
  return [
    {
      code: "work-amount",
      group,
      left,
      right,
      difference: sure ? difference : null,
      saysSittings,
      type: "work-amount",
      label: alike ? "same" : "differ",
      size: sure ? hours(sureSize(difference)) : 1,
      isMerged: saysSittings,
      days: [two.left, two.right],
      restsOn: [two.left, two.right].map((day, k) => ({
        ...onEvent(day, "work", workEpisodes(k === 0 ? two.a : two.b)),
        events: ["worked" as const],
      })),
      minute: null,
    },
  ];
}

/** In how many sittings work is told, where its length is not. */
function sittings(two: Two): readonly Candidate<WorkData>[] {
  const group = groupOfBoth(two);
  if (group === null || amount(two).length > 0) return [];
  const counts = [sittingsOf(two.a), sittingsOf(two.b)] as const;
  if (counts.includes(0) || counts[0] === counts[1]) return [];
  const days = [two.left, two.right];
  const restsOn = days.map((day, k) => ({
    ...onEvent(day, "work", workEpisodes(k === 0 ? two.a : two.b)),
    events: ["worked" as const],
  }));
  const size = Math.abs(counts[0] - counts[1]);
  return [
    {
      code: "work-sittings",
      group,
      counts,
      type: "sittings",
      label: "differ",
      size,
      days,
      restsOn,
      minute: null,
    },
  ];
}

/** Less work than this, in minutes, is not counted in a sentence. */
export const LEAST_WORK = 60;

/** From so many minutes on, one surely works more. */
const SURELY_MORE = 30;

/** The told amount of a group of work, and its sittings. */
function amountOf(day: Day, group: Group): WorkAmount {
  const [told, possible] = [toldTime(day, [group]), possibleTime(day, [group])];
  const isAll = possible.range[1] <= told.range[1] && !mayBeMissing(day);
  return { told, isAll, sittings: sittingsOf(day) };
}

/** Whether any minute of the day may be one of which nothing is told: work whose end is open need not fill it. */
function mayBeMissing({ chain: { pieces, isRing } }: Day): boolean {
  const [from, to] = isRing ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [0, DAY];
  return pieces.some(
    ({ episode, start, end }) => episode === null && Math.min(end[1], to) > Math.max(start[0], from),
  );
}

/** Longest pause, in minutes, that does not end a sitting. */
const PAUSE = 30;

const PAUSES: ReadonlySet<Kind> = new Set(["meal", "drinks", "rest"]);

/** Runs of work with something told between them that is no work; a single short meal, drink or rest ends none. */
function sittingsOf(day: Day): number {
  let [sittings, open] = [0, false];
  for (const [k, i] of day.order.entries()) {
    if (isWork(day, i)) {
      if (!open) sittings++;
      open = true;
    } else if (open && !isPause(day, k)) open = mayBeWork(day, episodeAt(day, i));
  }
  return sittings;
}

function isPause(day: Day, rank: number): boolean {
  const { kind, start, end } = episodeAt(day, day.order[rank] ?? -1);
  const next = day.order[rank + 1];
  return PAUSES.has(kind) && end.latest - start.earliest < PAUSE && next !== undefined && isWork(day, next);
}

export const workRules: readonly RuleOfTwo<WorkData>[] = [begins, ends, amount, sittings];

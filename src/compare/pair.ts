// Pairs what corresponds in two days: one order-preserving pairing, the best by a fixed order of aims (RULES 9, 10).
import { groupOf, isGroup, rankOf, UNKNOWN, type Kind } from "../model/category.ts";
import { shift } from "../model/clock.ts";
import { adjoin } from "../model/day.ts";
import type { Episode, Range, Schedule } from "../model/schedule.ts";
import { gapBetween, overlap, possibleExtent, spanOf, sureExtent, type Span } from "./span.ts";

/** Stretches of the left day that correspond to stretches of the right day, in the order of the day. */
export type Pair = {
  readonly left: Span;
  readonly right: Span;
  /** Whether the kinds are the same, and not only compatible. */
  readonly same: boolean;
};

/** Farther apart than this, in minutes, two episodes are not the same part of a day. */
const FARTHEST = 240;

/**
 * The best pairing has the most pairs, then covers the most episodes, then has the most pairs of the same rather than a
 * compatible kind, then the most surely shared minutes, then the least distance of known starts, then the lowest ranks
 * of kinds. A kind pairs with itself; a run of one group pairs with a run of it opposite where either names the group.
 * Quadratic in the number of episodes.
 */
export function pairDays(left: Schedule, right: Schedule): Pair[] {
  const [a, b] = [unitsOf(left), unitsOf(right)];
  const turned = contentOf(left) > contentOf(right);
  const matches = turned ? bestPairing(b, a).map(([x, y]): Match => [y, x]) : bestPairing(a, b);
  return matches.map(([l, r]) => ({
    left: spanOf(
      left,
      a.slice(...l).flatMap((u) => u.episodes),
    ),
    right: spanOf(
      right,
      b.slice(...r).flatMap((u) => u.episodes),
    ),
    same: a.slice(...l).length === 1 && a[l[0]]?.key === b[r[0]]?.key && b.slice(...r).length === 1,
  }));
}

type Unit = {
  readonly episodes: readonly number[];
  readonly kind: Kind;
  /** Units pair one to one where their keys are equal. */
  readonly key: string;
  readonly span: Span;
  readonly isMainSleep: boolean;
  /** How many units the run that begins here has; 0 where none begins. */
  readonly run: number;
  readonly runSpan: Span;
  /** Whether that run names its group. */
  readonly namesGroup: boolean;
};

/** Half-open ranges of units that stand opposite one another. */
type Match = readonly [left: readonly [number, number], right: readonly [number, number]];

function unitsOf(schedule: Schedule): Unit[] {
  const { order } = schedule;
  const first = (k: number) => schedule.episodes[order[k]?.[0] ?? -1];
  const isMainSleep = (k: number) => order[k] !== undefined && order[k] === schedule.mainSleep?.episodes;
  const continues = (k: number) => {
    const [before, here] = [first(k - 1), first(k)];
    const [last, next] = [order[k - 1]?.at(-1), order[k]?.[0]];
    if (!before || !here || last === undefined || next === undefined) return false;
    if (isMainSleep(k - 1) || isMainSleep(k)) return false;
    const group = groupOf(here.kind);
    return group !== null && group === groupOf(before.kind) && adjoin(schedule.segments, last, next);
  };
  return order.map((episodes, k) => {
    const { kind, activity } = first(k) as Episode;
    let run = groupOf(kind) === null || isMainSleep(k) || continues(k) ? 0 : 1;
    while (run > 0 && continues(k + run)) run++;
    const units = order.slice(k, k + Math.max(1, run));
    return {
      episodes,
      kind,
      key: kind === UNKNOWN ? `${kind} ${activity}` : kind,
      span: spanOf(schedule, episodes),
      isMainSleep: isMainSleep(k),
      run,
      runSpan: spanOf(schedule, units.flat()),
      namesGroup: run > 0 && units.some((_, i) => isGroup(first(k + i)?.kind ?? UNKNOWN)),
    };
  });
}

/** What the day tells, as a text: two days are paired in the order of these, so that `b a` mirrors `a b`. */
function contentOf(schedule: Schedule): string {
  return JSON.stringify(
    schedule.order.map((s) =>
      s.map((i) => schedule.episodes[i]).map((e) => [e?.kind, e?.start, e?.end, e?.activity]),
    ),
  );
}

const END = 0;
const SKIP_LEFT = 1;
const SKIP_RIGHT = 2;
const ONE = 3;
const RUN = 4;

/**
 * Dynamic programming over suffixes. The six aims are integers, packed into two numbers that are compared one after the
 * other: pairs, episodes and sameness; then shared minutes, distance and rank. Both stay exact below 2^53 for the 1,440
 * episodes that a day can hold.
 */
function bestPairing(a: readonly Unit[], b: readonly Unit[]): Match[] {
  const width = b.length + 1;
  const high = new Float64Array((a.length + 1) * width);
  const low = new Float64Array(high.length);
  const steps = new Uint8Array(high.length).fill(END);
  const numbers = new Map<string, number>();
  const keyOf = (unit: Unit) => unit.key;
  const groupKeyOf = (unit: Unit) => groupOf(unit.kind) ?? UNKNOWN;
  const [keysA, keysB] = [numbered(a, keyOf, numbers), numbered(b, keyOf, numbers)];
  const [groupsA, groupsB] = [numbered(a, groupKeyOf, numbers), numbered(b, groupKeyOf, numbers)];

  // On a tie a pair is better than none, a single pair better than a run, and skipping the left better than the right.
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      const at = i * width + j;
      let bestHigh = -1;
      let bestLow = 0;
      let step = END;
      // Written without small arrays and closures: for a thousand episodes a side this runs a million times.
      if (i < a.length) {
        bestHigh = high[at + width] as number;
        bestLow = low[at + width] as number;
        step = SKIP_LEFT;
      }
      if (j < b.length && isBetter(high[at + 1] as number, low[at + 1] as number, bestHigh, bestLow)) {
        bestHigh = high[at + 1] as number;
        bestLow = low[at + 1] as number;
        step = SKIP_RIGHT;
      }
      if (i < a.length && j < b.length && groupsA[i] === groupsB[j]) {
        const x = a[i] as Unit;
        const y = b[j] as Unit;
        const run = runsPair(x, y) ? aimsOf(x, y, x.runSpan, y.runSpan, false) : null;
        if (run !== null) {
          const from = at + x.run * width + y.run;
          const h = (high[from] as number) + run[0];
          const l = (low[from] as number) + run[1];
          if (!isBetter(bestHigh, bestLow, h, l)) {
            bestHigh = h;
            bestLow = l;
            step = RUN;
          }
        }
        const one = keysA[i] === keysB[j] ? aimsOf(x, y, x.span, y.span, true) : null;
        if (one !== null) {
          const from = at + width + 1;
          const h = (high[from] as number) + one[0];
          const l = (low[from] as number) + one[1];
          if (!isBetter(bestHigh, bestLow, h, l)) {
            bestHigh = h;
            bestLow = l;
            step = ONE;
          }
        }
      }
      high[at] = Math.max(0, bestHigh);
      low[at] = bestLow;
      steps[at] = step;
    }
  }
  return traceBack(a, b, steps);
}

function isBetter(high: number, low: number, thanHigh: number, thanLow: number): boolean {
  return high > thanHigh || (high === thanHigh && low > thanLow);
}

/** What one pair adds to the two numbers that are compared. */
type Aims = readonly [high: number, low: number];

const [PAIRS, EPISODES, SAME] = [2 ** 24, 2 ** 12, 1];
const [SHARED, DISTANCE, RANK] = [2 ** 38, -(2 ** 17), -1];

function aimsOf(x: Unit, y: Unit, left: Span, right: Span, same: boolean): Aims | null {
  const apart = gapBetween(possibleExtent(left), possibleExtent(right));
  if (apart > FARTHEST && !(x.isMainSleep && y.isMainSleep)) return null;
  const [s, t]: (Range | null)[] = [sureExtent(left), sureExtent(right)];
  const shared = s && t ? overlap(s, t) : 0;
  const known = left.start.told !== "untold" && right.start.told !== "untold";
  const distance = known ? Math.abs(shift(left.start.minute as number, right.start.minute as number)) : 0;
  const rank = rankOf(same ? x.kind : (groupOf(x.kind) ?? UNKNOWN));
  return [
    PAIRS + EPISODES * (left.episodes.length + right.episodes.length) + (same ? SAME : 0),
    SHARED * shared + DISTANCE * distance + RANK * rank,
  ];
}

/** Whether the runs that begin here may stand opposite one another; two single units of one kind pair as units. */
function runsPair(x: Unit, y: Unit): boolean {
  if (x.run === 0 || y.run === 0 || !(x.namesGroup || y.namesGroup)) return false;
  return x.run > 1 || y.run > 1 || x.key !== y.key;
}

/** Texts as numbers, the same for both days, so that comparing two costs nothing. */
function numbered(
  units: readonly Unit[],
  text: (unit: Unit) => string,
  numbers: Map<string, number>,
): Int32Array {
  return Int32Array.from(units, (unit) => {
    const key = text(unit);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

function traceBack(a: readonly Unit[], b: readonly Unit[], steps: Uint8Array): Match[] {
  const matches: Match[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const step = steps[i * (b.length + 1) + j];
    const paired = step === ONE || step === RUN;
    const lefts = step === ONE || step === SKIP_LEFT ? 1 : step === RUN ? (a[i] as Unit).run : 0;
    const rights = step === ONE || step === SKIP_RIGHT ? 1 : step === RUN ? (b[j] as Unit).run : 0;
    if (paired)
      matches.push([
        [i, i + lefts],
        [j, j + rights],
      ]);
    i += lefts;
    j += rights;
  }
  return matches;
}

// The longest sequence of kinds that two days have in one order.
import { rankOf, UNKNOWN, type Kind } from "../../model/category.ts";
import type { Day } from "../../model/day.ts";
import { isWithinNight } from "../../model/events.ts";
import { episodeAt } from "./context.ts";

/** Neighbouring episodes of one kind, as one. */
export type Stage = { readonly kind: Kind; readonly episodes: readonly number[] };

/** The common order of two days, and the stages outside of it, by side and by position. */
export type Common = {
  readonly pairs: readonly (readonly [left: Stage, right: Stage])[];
  readonly outside: readonly (readonly [side: 0 | 1, rank: number])[];
  readonly stages: readonly [readonly Stage[], readonly Stage[]];
};

/** Orders that were found: several rules ask for that of the same two days. */
const KNOWN = new WeakMap<Day, WeakMap<Day, Common>>();

/**
 * The longest sequence of kinds that both days have in their order, the night left out; the same whoever is named first.
 * Quadratic in the number of episodes.
 */
export function commonOrder(a: Day, b: Day): Common {
  const ofFirst = KNOWN.get(a) ?? new WeakMap<Day, Common>();
  KNOWN.set(a, ofFirst);
  const common = ofFirst.get(b) ?? findOrder(stagesOf(a), stagesOf(b));
  ofFirst.set(b, common);
  return common;
}

function findOrder(x: readonly Stage[], y: readonly Stage[]): Common {
  const lengths = longestFrom(x, y);
  const nextOf = followers(x, y, lengths);
  const pairs: [Stage, Stage][] = [];
  const [left, right] = [new Set(x.keys()), new Set(y.keys())];
  for (let i = 0, j = 0; lengths.at(i, j) > 0;) {
    const [p, q] = nextOf(i, j);
    pairs.push([x[p] as Stage, y[q] as Stage]);
    left.delete(p);
    right.delete(q);
    [i, j] = [p + 1, q + 1];
  }
  const outside = [...[...left].map((k) => [0, k] as const), ...[...right].map((k) => [1, k] as const)];
  return { pairs, outside, stages: [x, y] };
}

/** The steps of a day: its episodes in their order, without the night, neighbours of one kind as one. */
function stagesOf(day: Day): readonly Stage[] {
  const stages: { kind: Kind; episodes: number[] }[] = [];
  for (const i of day.order) {
    if (isWithinNight(day, i)) continue;
    const { kind } = episodeAt(day, i);
    const last = stages.at(-1);
    if (last !== undefined && last.kind === kind && kind !== UNKNOWN) last.episodes.push(i);
    else stages.push({ kind, episodes: [i] });
  }
  return stages;
}

/** The length of the longest common sequence from a pair of positions on. */
type Lengths = { readonly at: (i: number, j: number) => number };

function longestFrom(x: readonly Stage[], y: readonly Stage[]): Lengths {
  const width = y.length + 1;
  const lengths = new Uint32Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--) {
    const kind = x[i]?.kind;
    for (let j = y.length - 1, at = i * width + j; j >= 0; j--, at--) {
      const matches = kind !== UNKNOWN && y[j]?.kind === kind;
      const paired = matches ? 1 + (lengths[at + width + 1] as number) : 0;
      lengths[at] = Math.max(paired, lengths[at + width] as number, lengths[at + 1] as number);
    }
  }
  return { at: (i, j) => lengths[i * width + j] ?? 0 };
}

/**
 * Gives the next pair of a longest sequence: the nearest, then by the rank of its kind, so that the mirror holds. Positions
 * asked for may only grow, for what lies before them is forgotten.
 */
function followers(x: readonly Stage[], y: readonly Stage[], lengths: Lengths) {
  const [lefts, rights] = [positionsByKind(x), positionsByKind(y)];
  return (i: number, j: number): readonly [number, number] => {
    const wanted = lengths.at(i, j);
    let best: { readonly p: number; readonly q: number; readonly rank: number } | null = null;
    for (const [kind, left] of lefts) {
      const [p, q] = [firstFrom(left, i), firstFrom(rights.get(kind), j)];
      if (p === undefined || q === undefined || 1 + lengths.at(p + 1, q + 1) !== wanted) continue;
      const rank = rankOf(kind);
      const farther = best === null ? -1 : p + q - (best.p + best.q) || rank - best.rank;
      if (farther < 0) best = { p, q, rank };
    }
    if (best === null) throw new RangeError("no next pair of a sequence that has one");
    return [best.p, best.q];
  };
}

/** The positions of each kind that is told, the last first. */
function positionsByKind(stages: readonly Stage[]): ReadonlyMap<Kind, number[]> {
  const found = new Map<Kind, number[]>();
  for (let k = stages.length - 1; k >= 0; k--) {
    const { kind } = stages[k] as Stage;
    if (kind === UNKNOWN) continue;
    const own = found.get(kind) ?? [];
    own.push(k);
    found.set(kind, own);
  }
  return found;
}

/** The first of these positions from one on; takes away those before it. */
function firstFrom(positions: number[] | undefined, from: number): number | undefined {
  if (positions === undefined) return undefined;
  while ((positions.at(-1) ?? from) < from) positions.pop();
  return positions.at(-1);
}

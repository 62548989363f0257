// Random chains of pieces without a least length, on a coarse axis, and every way in which their bounds may lie.
import * as fc from "fast-check";

import type { Chain, Piece } from "../../src/model/chain.ts";
import { narrowed, type Span } from "./oracle/narrow.ts";

/** Minutes of one step of the coarse axis. */
export const STEP = 120;

const DAY = 1440;

/** A line begins and ends around its day; how far is all the same to what lies within it. */
const AROUND: Span = [-STEP, DAY + STEP];

const EDGES: readonly [Span, Span] = [
  [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
];

/** Closed chains of up to six bounds. In none is a piece sure to be empty. A line has missing time at both ends. */
export function coarseChains(): fc.Arbitrary<Chain> {
  const bound = fc.record({
    gap: fc.nat(3),
    early: fc.nat(2),
    late: fc.nat(2),
    isUntold: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
    isMissing: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  });
  return fc
    .record({
      begin: fc.nat(DAY / STEP - 1),
      isRing: fc.boolean(),
      bounds: fc.array(bound, { minLength: 1, maxLength: 6, size: "max" }),
    })
    .map(({ begin, isRing, bounds }) => {
      let at = begin * STEP;
      const told = bounds.map(({ gap, early, late, isUntold }, k): Span => {
        if (k > 0) at += gap * STEP;
        if (isUntold && k > 0) return isRing ? [-DAY, 3 * DAY] : AROUND;
        const span: Span = [at - early * STEP, at + late * STEP];
        return isRing ? span : [Math.max(span[0], AROUND[0]), Math.min(span[1], AROUND[1])];
      });
      const missing = bounds.map((b) => b.isMissing);
      return chainFrom(told, missing, isRing);
    })
    .filter((chain) => chain !== null)
    .filter((chain) => placementsOf(chain).length <= 3000);
}

function chainFrom(told: readonly Span[], missing: readonly boolean[], isRing: boolean): Chain | null {
  const count = told.length;
  const apart = told.map((_, k) => ({ from: k, to: (k + 1) % count, minutes: k + 1 < count ? 0 : -DAY }));
  const spans = narrowed(told, isRing ? apart : apart.slice(0, -1));
  if (spans === null) return null;
  const starts = isRing ? spans : [EDGES[0], ...spans];
  const ends = isRing ? [...spans.slice(1), later(spans[0] as Span)] : [...spans, EDGES[1]];
  if (ends.some(([, latest], k) => latest <= (starts[k] as Span)[0])) return null;
  const pieces = ends.map((end, k): Piece => {
    const isEdge = !isRing && (k === 0 || k === ends.length - 1);
    return { episode: isEdge || missing[k] === true ? null : k, start: starts[k] as Span, end };
  });
  return { pieces, isRing };
}

function later([earliest, latest]: Span): Span {
  return [earliest + DAY, latest + DAY];
}

/** All ways in which the bounds of a chain may lie, on the coarse axis: the start of each piece and the end of the last. */
export function placementsOf({ pieces, isRing }: Chain): readonly (readonly number[])[] {
  const last = pieces.at(-1);
  if (last === undefined) return [];
  const found: number[][] = [];
  const place = (fixed: readonly number[]) => {
    const span = fixed.length < pieces.length ? pieces[fixed.length]?.start : last.end;
    const [first, before] = [fixed[0], fixed.at(-1)];
    if (fixed.length > pieces.length || span === undefined) found.push([...fixed]);
    else if (fixed.length === pieces.length && isRing) {
      if ((before ?? 0) <= (first ?? 0) + DAY) found.push([...fixed, (first ?? 0) + DAY]);
    } else if (span[0] === span[1]) {
      if (span[0] >= (before ?? span[0])) place([...fixed, span[0]]);
    } else
      for (let at = Math.max(span[0], before ?? span[0]); at <= span[1]; at += STEP) place([...fixed, at]);
  };
  place([]);
  return found;
}

// Aligns two days: one pairing of their tokens that keeps the order of both and has the greatest sum of plain scores.
import { UNKNOWN, type Kind } from "../../model/category.ts";
import { DAY } from "../../model/clock.ts";
import type { Day } from "../../model/day.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** Episodes of the left day opposite episodes of the right, by position, each in the order of its day. */
export type Opposite = { readonly left: readonly number[]; readonly right: readonly number[] };

/**
 * The alignment with the greatest sum of scores (RULES 13). The result does not depend on which day is named first.
 * Quadratic in the number of tokens.
 */
export function alignDays(left: Day, right: Day): readonly Opposite[] {
  const [a, b] = [tokensOf(left), tokensOf(right)];
  const turned = contentOf(a) > contentOf(b);
  const matches = turned ? bestAlignment(b, a).map(([x, y]): Match => [y, x]) : bestAlignment(a, b);
  return matches.map(([l, r]) => ({
    left: a.slice(...l).flatMap((token) => token.episodes),
    right: b.slice(...r).flatMap((token) => token.episodes),
  }));
}

/** Half-open ranges of tokens that stand opposite one another. */
type Match = readonly [left: readonly [number, number], right: readonly [number, number]];

/** Farther apart than this, in minutes, two tokens are not the same part of a day. */
const FARTHEST = 240;

// The worth of a pair. Kind counts most, then nearness, where a known near time is worth more than an untold one.
const NIGHTS = 1000;
const SAME_HOUR = 100;
const SAME_KIND = 10;
const SAME_GROUP = 6;
const WHOLE_SITTING = 7;
const SAME_WORDS = 2;
const NEAR = 4;
const UNTIMED = 1;

/** The worth of a pair of tokens; 0 where they do not pair. */
function scoreOf(a: Token, b: Token): number {
  if (a.isNight || b.isNight) return a.isNight && b.isNight ? NIGHTS : 0;
  const kind = kindScore(a, b);
  return kind === 0 ? 0 : withNearness(kind, a, b);
}

function kindScore(a: Token, b: Token): number {
  if (a.kind === UNKNOWN || b.kind === UNKNOWN) {
    return a.kind === b.kind && a.text === b.text ? SAME_KIND : 0;
  }
  if (a.kind === b.kind) return SAME_KIND + wordScore(a, b);
  const compatible = a.kind === b.group || b.kind === a.group;
  return compatible ? SAME_GROUP : 0;
}

function wordScore(a: Token, b: Token): number {
  if (a.text === b.text) return 2 * SAME_WORDS;
  for (const word of a.words) if (b.words.has(word)) return SAME_WORDS;
  return 0;
}

function withNearness(kind: number, a: Token, b: Token): number {
  const apart = gapBetween(a, b);
  if (apart > FARTHEST) return 0;
  if (!a.isTimed || !b.isTimed) return kind + UNTIMED;
  const near = NEAR * (1 - apart / FARTHEST);
  const sameHour = a.start[0] === b.start[0] && a.start[1] === b.start[1] && kind >= SAME_KIND;
  return kind + near + (sameHour ? SAME_HOUR : 0);
}

/** Minutes between the ranges of two starts, the short way round the clock; 0 where they meet. */
function gapBetween(a: Token, b: Token): number {
  if (!Number.isFinite(a.start[0]) || !Number.isFinite(b.start[0])) return 0;
  const forward = mod(b.start[0] - a.start[1]);
  const back = mod(a.start[0] - b.start[1]);
  const together = a.start[1] - a.start[0] + b.start[1] - b.start[0];
  // Where the ranges meet, one way round is longer than the day less their lengths.
  if (forward + back + together > DAY) return 0;
  return Math.min(forward, back);
}

function mod(minutes: number): number {
  return ((minutes % DAY) + DAY) % DAY;
}

const END = 0;
const SKIP_LEFT = 1;
const SKIP_RIGHT = 2;
const ONE = 3;
const SITTING = 4;

/** The coarsest sort of a token: tokens of different sorts never pair, which spares most of the scores. */
function sortOf({ isNight, group, kind }: Token): Kind {
  return isNight ? "night" : (group ?? kind);
}

/** Dynamic programming over suffixes; on a tie a pair is better than none, and skipping the left better than the right. */
function bestAlignment(a: readonly Token[], b: readonly Token[]): Match[] {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const steps = new Uint8Array(best.length).fill(END);
  const [lefts, rights] = [a.map(sortOf), b.map(sortOf)];
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      const at = i * width + j;
      let most = 0;
      let step: number = END;
      if (i < a.length) {
        most = best[at + width] as number;
        step = SKIP_LEFT;
      }
      if (j < b.length && (best[at + 1] as number) > most) {
        most = best[at + 1] as number;
        step = SKIP_RIGHT;
      }
      const [x, y] = [a[i], b[j]];
      if (x !== undefined && y !== undefined && lefts[i] === rights[j]) {
        const one = scoreOf(x, y);
        const paired = one + (best[at + width + 1] as number);
        if (one > 0 && paired >= most) {
          most = paired;
          step = ONE;
        }
        const sitting = sittingScore(x, y);
        if (sitting > 0) {
          const whole =
            sitting + (best[(i + Math.max(1, x.sitting)) * width + j + Math.max(1, y.sitting)] as number);
          if (whole > most) {
            most = whole;
            step = SITTING;
          }
        }
      }
      best[at] = most;
      steps[at] = step;
    }
  }
  return matchesOf(a, b, steps);
}

/** A sitting stands opposite another as a whole where one of the two names no more than the group. */
function sittingScore(x: Token, y: Token): number {
  if (x.group === null || x.group !== y.group || (x.sitting === 0 && y.sitting === 0)) return 0;
  if (x.isNight || y.isNight || (!x.namesGroup && !y.namesGroup)) return 0;
  return withNearness(WHOLE_SITTING, x, y);
}

function matchesOf(a: readonly Token[], b: readonly Token[], steps: Uint8Array): Match[] {
  const matches: Match[] = [];
  const width = b.length + 1;
  for (let i = 0, j = 0; ;) {
    const step = steps[i * width + j];
    if (step === END || step === undefined) return matches;
    if (step === SKIP_LEFT) i++;
    else if (step === SKIP_RIGHT) j++;
    else {
      const whole = step === SITTING;
      const [r, s] = [
        whole ? Math.max(1, a[i]?.sitting ?? 1) : 1,
        whole ? Math.max(1, b[j]?.sitting ?? 1) : 1,
      ];
      matches.push([
        [i, i + r],
        [j, j + s],
      ]);
      i += r;
      j += s;
    }
  }
}

/** The content of a day as a text: two days are aligned in the order of these, so that `b a` mirrors `a b`. */
function contentOf(tokens: readonly Token[]): string {
  return JSON.stringify(tokens.map((p) => [p.kind, p.start, p.text, p.sitting]));
}

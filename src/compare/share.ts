// The share of two days: the part of the time that either is awake in which both do the same kind of thing, and the shift of one day
// that would raise it most (RULES 29).
import { agreementOf } from "../model/agreement.ts";
import type { Range } from "../model/bound.ts";
import { isGroup, UNKNOWN, type Kind } from "../model/category.ts";
import { DAY, wrap } from "../model/clock.ts";
import type { Day, Episode } from "../model/day.ts";
import { possibleStretches, type PossibleStretch } from "./possible.ts";

/** Of two days. Ranges, because what is not told may be anything. */
export type Share = {
  /** Minutes in which both do the same kind of thing; sleep of both apart. */
  readonly same: Range;
  /** Minutes in which not both sleep. */
  readonly awake: Range;
  /** The one by the other, 0 to 1. */
  readonly ratio: Range;
};

/** A shift of the first of two days, and the shares with and without it. */
export type BestShift = {
  /** Minutes by which it would be later (below 0: earlier), by quarters of an hour. */
  readonly minutes: number;
  readonly moved: Share;
  readonly now: Share;
};

/** Widest ratio that tells anything: what was left out could change it by so much. */
const WIDEST = 0.1;

/** By how much the ratio must surely grow for a shift to be worth saying. */
const WORTH = 0.05;

/** Days are moved by quarters of an hour. */
const STEP = 15;

/**
 * The share of two days. A minute counts surely where it surely counts in each. Null where what is not told could change
 * it by more than ten percentage points, and where both sleep throughout.
 */
export function shareOf(left: Day, right: Day): Share | null {
  const share = sharesOf(left, right)(0);
  return share !== null && isTelling(share) ? share : null;
}

/**
 * The shift of the first day after which the share is surely greatest; of equal ones the smallest. Null unless both days
 * repeat, where moving surely helps by less than five percentage points, and where earlier and later do as well.
 */
export function bestShiftOf(left: Day, right: Day): BestShift | null {
  if (!left.chain.isRing || !right.chain.isRing) return null;
  const sharesAt = sharesOf(left, right);
  const now = sharesAt(0);
  if (now === null || !isTelling(now)) return null;
  let best: BestShift | null = null;
  for (let minutes = STEP; minutes <= DAY / 2; minutes += STEP) {
    for (const by of [minutes, -minutes]) {
      const moved = sharesAt(by);
      if (moved === null || !isTelling(moved)) continue;
      if (best === null || moved.ratio[0] > best.moved.ratio[0]) best = { minutes: by, moved, now };
    }
  }
  if (best === null || best.moved.ratio[0] - now.ratio[1] < WORTH) return null;
  const back = sharesAt(-best.minutes);
  return back !== null && back.ratio[0] === best.moved.ratio[0] ? null : best;
}

function isTelling({ ratio: [least, most] }: Share): boolean {
  return most - least <= WIDEST;
}

/** The relation of two pieces while both go on, or of two stretches in which several may; as bits. */
const IS_SAME = 1;
const MAY_BE_SAME = 2;
const IS_ASLEEP = 4;
const MAY_BE_ASLEEP = 8;

/** Has been asked for. */
const KNOWN = 16;

/**
 * The share of two days for any shift of the first: how each two stretches stand is asked once. Gives null where both
 * sleep.
 */
function sharesOf(left: Day, right: Day): (minutes: number) => Share | null {
  const [a, b] = [possibleStretches(left), possibleStretches(right)];
  const ask = standings(left, a, right, b);
  return (minutes) => {
    let [same, maySame, asleep, mayAsleep, onlyAsleep] = [0, 0, 0, 0, 0];
    // Minute `at` of the right day stands opposite minute `own` of the left.
    let own = wrap(-minutes);
    let i = a.findIndex(({ end }) => end > own);
    for (let j = 0, at = 0; j < b.length;) {
      const [x, y] = [a[i] as PossibleStretch, b[j] as PossibleStretch];
      const length = Math.min(x.end - own, y.end - at);
      const standing = ask(i, j);
      if ((standing & IS_SAME) > 0) same += length;
      if ((standing & IS_ASLEEP) > 0) asleep += length;
      if ((standing & MAY_BE_ASLEEP) > 0) mayAsleep += length;
      if ((standing & MAY_BE_SAME) > 0) maySame += length;
      else if ((standing & MAY_BE_ASLEEP) > 0) onlyAsleep += length;
      own += length;
      at += length;
      if (own >= x.end) i++;
      if (own >= DAY) [i, own] = [0, 0];
      if (at >= y.end) j++;
    }
    if (asleep === DAY) return null;
    // A minute that may be either raises the ratio more as the same kind than as sleep, which is left out.
    const most = onlyAsleep === DAY ? 0 : maySame / (DAY - onlyAsleep);
    return {
      same: [same, maySame],
      awake: [DAY - mayAsleep, DAY - asleep],
      ratio: [same / (DAY - asleep), most],
    };
  };
}

/** The relation of stretches of two days, by position: certain for all that may go on, possible for any of it. */
function standings(
  left: Day,
  a: readonly PossibleStretch[],
  right: Day,
  b: readonly PossibleStretch[],
): (i: number, j: number) => number {
  const [lefts, rights] = [tellingsOf(left, a), tellingsOf(right, b)];
  const known = new Uint8Array(lefts.distinct.length * rights.distinct.length);
  const between = (l: number, r: number) => {
    const at = l * rights.distinct.length + r;
    if (known[at] === 0) known[at] = KNOWN | standingOf(lefts.distinct[l], rights.distinct[r]);
    return known[at] as number;
  };
  const count = rights.sets.length;
  const ofSets = new Uint8Array(lefts.sets.length * count);
  return (i, j) => {
    const [s, t] = [lefts.setOf[i] as number, rights.setOf[j] as number];
    const at = s * count + t;
    if (ofSets[at] === 0) ofSets[at] = KNOWN | together(lefts.sets[s] ?? [], rights.sets[t] ?? [], between);
    return ofSets[at] as number;
  };
}

function together(
  lefts: readonly number[],
  rights: readonly number[],
  between: (l: number, r: number) => number,
): number {
  let [every, some] = [IS_SAME | IS_ASLEEP, 0];
  for (const l of lefts) {
    for (const r of rights) {
      const standing = between(l, r);
      every &= standing;
      some |= standing & (MAY_BE_SAME | MAY_BE_ASLEEP);
    }
    if (every === 0 && some === (MAY_BE_SAME | MAY_BE_ASLEEP)) break;
  }
  return every | some;
}

/** Each thing told in the stretches of a day, once for all that is told alike, which stands alike to anything. */
type Told = {
  readonly distinct: readonly (Episode | undefined)[];
  /** Sets of those, by position. */
  readonly sets: readonly (readonly number[])[];
  /** The set of each stretch. */
  readonly setOf: readonly number[];
};

function tellingsOf(day: Day, stretches: readonly PossibleStretch[]): Told {
  const distinct: (Episode | undefined)[] = [];
  const positions = new Map<string, number>();
  const known = day.episodes.map((episode) => {
    const key = keyOf(episode);
    const position = positions.get(key) ?? distinct.push(episode) - 1;
    positions.set(key, position);
    return position;
  });
  const untold = distinct.push(undefined) - 1;
  const sets: number[][] = [];
  const setPositions = new Map<string, number>();
  const setOf = stretches.map(({ episodes }) => {
    const own = new Set(episodes.map((i) => (i === null ? untold : (known[i] as number))));
    const set = [...own].toSorted((x, y) => x - y);
    const position = setPositions.get(set.join()) ?? sets.push(set) - 1;
    setPositions.set(set.join(), position);
    return position;
  });
  return { distinct, sets, setOf };
}

/** All that is asked of an episode: its kinds, and its words where the kind is not told. */
function keyOf(episode: Episode): string {
  return JSON.stringify(
    [episode, ...episode.secondary].map(({ kind, activity }) => (kind === UNKNOWN ? [kind, activity] : kind)),
  );
}

/**
 * Two who are told to work may be at different work. What is done beside something may be what the other does, so then
 * the two do not surely differ.
 */
function standingOf(a: Episode | undefined, b: Episode | undefined): number {
  const isAsleep = a?.kind === "sleep" && b?.kind === "sleep";
  const alike = !isAsleep && a !== undefined && b !== undefined && agreementOf(a, b) === "same";
  const isSame = alike && !isGroup(a.kind);
  const onlySleeps = [a, b].some((e) => e?.kind === "sleep" && e.secondary.length === 0);
  const differ =
    a !== undefined &&
    b !== undefined &&
    [a, ...a.secondary].every((x) => [b, ...b.secondary].every((y) => agreementOf(x, y) === "different"));
  const mayBeSame = !isAsleep && !onlySleeps && !differ;
  const mayBeAsleep = !isSame && maySleep(a) && maySleep(b);
  return (
    (isSame ? IS_SAME : 0) |
    (mayBeSame ? MAY_BE_SAME : 0) |
    (isAsleep ? IS_ASLEEP : 0) |
    (mayBeAsleep ? MAY_BE_ASLEEP : 0)
  );
}

function maySleep(episode: Episode | undefined): boolean {
  return episode === undefined || SLEEPS.has(episode.kind);
}

/** The kinds that may be sleep. */
const SLEEPS: ReadonlySet<Kind> = new Set(["sleep", "personal", UNKNOWN]);

// The chain of a day: its episodes and the time of which nothing is told, with a range for each bound between them.
import { rangeOf, type Bound, type Range } from "./bound.ts";
import { ORDINARY_NIGHT, ordinaryLength } from "./category.ts";
import { DAY, type Minute } from "./clock.ts";
import type { LayoutProblem } from "./draft.ts";
import { timesOf, type LaidEpisode, type LaidTime } from "./layout.ts";
import { isGettingUp, type Night } from "./night.ts";

/** A piece of a chain. Its end is the start of the next; in a ring the last piece's end is the first's start, a day later. */
export type Piece = {
  /** Position of the episode; null for missing time, of which nothing is told. */
  readonly episode: number | null;
  readonly start: Range;
  readonly end: Range;
};

/** The pieces of a day in their order. */
export type Chain = {
  readonly pieces: readonly Piece[];
  /** Whether the last piece meets the first: a typical day, which repeats. A dated day is a line. */
  readonly isRing: boolean;
};

/** The joint of an episode and the next: one bound, or two with missing time between them. */
type Joint = "shared" | "missing";

/** The chain of laid out episodes, with the bounds of each, closed (RULES 1 to 6). */
export function chainOf(
  episodes: readonly LaidEpisode[],
  nights: readonly Night[],
  dated: boolean,
): {
  readonly chain: Chain;
  readonly bounds: readonly { readonly start: Bound; readonly end: Bound }[];
  readonly problems: readonly LayoutProblem[];
} {
  const stretches = stretchesOf(episodes, nights, dated);
  const doubted = stretches.filter((s) => s.length > s.believed);
  const unbelieved = new Set(doubted.flatMap((s) => s.episodes));
  const joints = episodes.map((_, i) => jointAfter(i, episodes, nights, dated, unbelieved));
  const edges = edgesOf(episodes, joints, dated);
  const ranges = closed(edges, !dated);
  const hints = doubted
    .filter((s) => s.isWithin)
    .map((s): LayoutProblem => ({ code: "not-believed", episode: s.episodes[0] ?? 0, minutes: s.length }));
  const isEmpty = ranges.some(([earliest, latest]) => earliest > latest);
  // Without any clock time nothing is narrowed, but a day that repeats has no more minutes than a day.
  const isFull = !dated && edges.filter((e) => e.least === 1).length > DAY;
  const tight = isEmpty || isFull ? [tightness(edges, !dated, episodes)] : null;
  const problems = tight ?? hints;
  const pieces = edges.flatMap(({ piece }, k): Piece[] => {
    const next = ranges[k + 1] ?? (dated ? null : later(ranges[0] as Range));
    return next === null ? [] : [{ episode: piece, start: ranges[k] as Range, end: next }];
  });
  const bounds = episodes.map((episode, i) => {
    const piece = pieces.find((p) => p.episode === i) as Piece;
    const next = episodes[i + 1] ?? (dated ? undefined : episodes[0]);
    const stated = typeof episode.end === "string" ? null : episode.end;
    const given =
      stated === null && joints[i] === "shared" ? shifted(next?.start ?? null, i, episodes) : null;
    return {
      start: bound(episode.start, true, piece.start),
      end: bound(stated ?? given, stated !== null, piece.end),
    };
  });
  return { chain: { pieces, isRing: !dated }, bounds, problems };
}

function bound(told: LaidTime | null, stated: boolean, [earliest, latest]: Range): Bound {
  if (told === null) return { written: null, at: null, stated: false, earliest, latest };
  return { written: told.clock, at: told.at, stated, earliest, latest };
}

/** The first start of a ring, as the end of the last episode, stands a day later. */
function shifted(told: LaidTime | null, i: number, episodes: readonly LaidEpisode[]): LaidTime | null {
  return told !== null && i === episodes.length - 1 ? { ...told, at: told.at + DAY } : told;
}

function later([earliest, latest]: Range): Range {
  return [earliest + DAY, latest + DAY];
}

/** The joint after an episode (RULES 2 to 4). */
function jointAfter(
  i: number,
  episodes: readonly LaidEpisode[],
  nights: readonly Night[],
  dated: boolean,
  unbelieved: ReadonlySet<number>,
): Joint {
  const episode = episodes[i] as LaidEpisode;
  const isLast = i === episodes.length - 1;
  const next = isLast ? (dated ? undefined : episodes[0]) : episodes[i + 1];
  if (next === undefined || episode.end === "open") return "missing";
  if (episode.end !== "implied") {
    const start = shifted(next.start, i, episodes);
    return start !== null && isOneBound(episode.end, start) ? "shared" : "missing";
  }
  const endsNight = nights.some((n) => n.sleeps.at(-1) === i);
  if (endsNight) return isGettingUp(next.draft) && !(isLast && i === 0) ? "shared" : "missing";
  if (isLast)
    return episode.draft.kind === "sleep" && next.draft.kind === "sleep" && i > 0 ? "shared" : "missing";
  return unbelieved.has(i) ? "missing" : "shared";
}

/**
 * Whether an end and the next start are one bound: they show the same hour, and what is told of one holds for the other
 * too. After an end at 13:00 a start "between 13:00 and 15:00" may be later.
 */
function isOneBound(end: LaidTime, start: LaidTime): boolean {
  if (end.at !== start.at) return false;
  const isPoint = ({ clock: { precision } }: LaidTime) => precision === "exact" || precision === "about";
  const alike = end.clock.precision === start.clock.precision && end.clock.spread === start.clock.spread;
  return alike || (isPoint(end) && isPoint(start));
}

/** Episodes from one written time to the next whose ends are not stated, and how long they are and may be believed to be. */
type Stretch = {
  readonly episodes: readonly number[];
  /** Minutes as written; infinite where no time is written after it. */
  readonly length: number;
  readonly believed: number;
  /** Whether both its times stand in the list, one after the other; else it runs over the list's end or its beginning. */
  readonly isWithin: boolean;
};

function stretchesOf(
  episodes: readonly LaidEpisode[],
  nights: readonly Night[],
  dated: boolean,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = Number.NEGATIVE_INFINITY;
  let held: number[] = [];
  const until = (at: Minute, overSeam: boolean) => {
    const ends = held.filter((i) => episodes[i]?.end === "implied");
    const believed = held.reduce((sum, i) => sum + believedLength(i, episodes[i] as LaidEpisode, nights), 0);
    const isWithin = !overSeam && from !== Number.NEGATIVE_INFINITY;
    if (ends.length > 0) stretches.push({ episodes: ends, length: at - from, believed, isWithin });
    from = at;
    held = [];
  };
  for (const [i, { start, end }] of episodes.entries()) {
    if (start !== null) until(start.at, false);
    held.push(i);
    if (typeof end !== "string") until(end.at, false);
  }
  if (dated) {
    until(Number.POSITIVE_INFINITY, true);
    return stretches;
  }
  const first = episodes.flatMap(timesOf)[0];
  if (first === undefined) {
    // Without any clock time the whole ring is one stretch.
    from = 0;
    until(DAY, true);
    return stretches;
  }
  // The untimed beginning of the list belongs to the stretch that its end opened.
  const timed = episodes.findIndex((e) => timesOf(e).length > 0);
  held.push(...[...episodes.keys()].filter((i) => i < timed || (i === timed && episodes[i]?.start === null)));
  until(first.at + DAY, true);
  return stretches.filter((s) => s.length !== Number.POSITIVE_INFINITY);
}

function believedLength(i: number, { draft }: LaidEpisode, nights: readonly Night[]): number {
  const own = nights.some((n) => n.sleeps.includes(i)) ? ORDINARY_NIGHT : ordinaryLength(draft.kind);
  return draft.secondary.reduce((sum, s) => sum + ordinaryLength(s.kind), own);
}

/** A bound of the chain, before closing, and the piece that begins there. */
type Edge = { readonly piece: number | null; readonly range: Range; readonly least: 0 | 1 };

const ANYWHERE: Range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const BEFORE: Range = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
const AFTER: Range = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

function edgesOf(
  episodes: readonly LaidEpisode[],
  joints: readonly Joint[],
  dated: boolean,
): readonly Edge[] {
  const edges: Edge[] = dated ? [{ piece: null, range: BEFORE, least: 0 }] : [];
  for (const [i, { start, end }] of episodes.entries()) {
    const before = episodes[i - 1] ?? (dated ? undefined : episodes.at(-1));
    const joint = joints[i - 1] ?? (dated ? "missing" : joints.at(-1));
    const ended =
      joint === "shared" && before !== undefined && typeof before.end !== "string" ? before.end : null;
    const back = i === 0 ? DAY : 0;
    const also = ended === null ? ANYWHERE : rangeOf(ended.clock, ended.at - back);
    const own = start === null ? ANYWHERE : rangeOf(start.clock, start.at);
    edges.push({ piece: i, range: [Math.max(own[0], also[0]), Math.min(own[1], also[1])], least: 1 });
    if (joints[i] === "missing") {
      const range = typeof end === "string" ? ANYWHERE : rangeOf(end.clock, end.at);
      edges.push({ piece: null, range, least: 0 });
    }
  }
  if (dated) edges.push({ piece: null, range: AFTER, least: 0 });
  return edges;
}

/** Narrows each range by its neighbours, forward and back, in a ring until nothing changes. */
function closed(edges: readonly Edge[], isRing: boolean): readonly Range[] {
  const earliest = edges.map((e) => e.range[0]);
  const latest = edges.map((e) => e.range[1]);
  const count = edges.length;
  // The way from one bound to another goes at most once round the ring, so a few laps are always enough.
  for (let lap = 0, changed = true; changed && lap < 3; lap++) {
    changed = false;
    const narrow = (from: number, to: number, minutes: number) => {
      if ((earliest[from] as number) + minutes > (earliest[to] as number)) {
        earliest[to] = (earliest[from] as number) + minutes;
        changed = true;
      }
      if ((latest[to] as number) - minutes < (latest[from] as number)) {
        latest[from] = (latest[to] as number) - minutes;
        changed = true;
      }
    };
    for (let k = 0; k + 1 < count; k++) narrow(k, k + 1, edges[k]?.least ?? 0);
    if (isRing) narrow(count - 1, 0, (edges[count - 1]?.least ?? 0) - DAY);
    for (let k = count - 2; k >= 0; k--) narrow(k, k + 1, edges[k]?.least ?? 0);
  }
  return edges.map((_, k) => [earliest[k] as number, latest[k] as number]);
}

/** The problem of a bound left without any minute: the shortest run of pieces for which the written times leave no room. */
function tightness(edges: readonly Edge[], isRing: boolean, episodes: readonly LaidEpisode[]): LayoutProblem {
  const count = edges.length;
  const at = (k: number) => edges[k % count] as Edge;
  for (let length = 1; length <= count; length++) {
    for (let from = 0; from < (isRing ? count : count - length); from++) {
      const [begin, to] = [at(from).range[0], from + length];
      const minutes = at(to).range[1] + (to >= count ? DAY : 0) - begin;
      if (!(minutes < length)) continue;
      const held = Array.from({ length }, (_, k) => at(from + k).piece).filter((piece) => piece !== null);
      if (minutes >= held.length) continue;
      return { code: "too-tight", episode: held[0] ?? 0, minutes: Math.max(0, minutes), count: held.length };
    }
  }
  return { code: "too-tight", episode: 0, minutes: DAY, count: episodes.length };
}

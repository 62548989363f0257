// Sure and possible amounts of some kind in a day: interval arithmetic on its chain.
import type { Range } from "./bound.ts";
import type { Chain, Piece } from "./chain.ts";
import { DAY } from "./clock.ts";
import { overlap, overlapRound, type Interval } from "./interval.ts";

/** The whole diary day. */
export const WHOLE: Interval = [0, DAY];

/** A run of neighbouring pieces that all surely are of some kind: from its latest start to its earliest end, it surely is. */
export type SureRun = {
  /** Positions of its episodes, in their order. */
  readonly episodes: readonly number[];
  readonly start: Range;
  readonly end: Range;
};

/**
 * The maximal runs of neighbouring episodes for which something holds. In a ring a run may go over the seam; a day that
 * is one such run all round has a single run, from any start to the same a day later.
 */
export function runsOf(chain: Chain, holds: (episode: number) => boolean): readonly SureRun[] {
  const { pieces } = chain;
  return spansOf(chain, holding(holds)).map((span) => ({
    episodes: episodesIn(pieces, span),
    ...edgesOf(chain, span),
  }));
}

/**
 * The fewest minutes within a window that are of some kind in every possible day.
 * @param holds whether an episode surely is of it
 * @param window at most a day long
 */
export function least(chain: Chain, holds: (episode: number) => boolean, window: Interval = WHOLE): number {
  return sureMinutes(chain, holding(holds), window);
}

/**
 * The fewest and the most minutes within a window that may be of some kind. Missing time may be of any.
 * @param isSurely whether an episode surely is of it
 * @param isSurelyNot whether an episode surely is not
 */
export function possibleAmount(
  chain: Chain,
  isSurely: (episode: number) => boolean,
  isSurelyNot: (episode: number) => boolean,
  window: Interval = WHOLE,
): Range {
  return [least(chain, isSurely, window), window[1] - window[0] - least(chain, isSurelyNot, window)];
}

/** The fewest and the most minutes within a window that the episodes themselves last which surely are of some kind. */
export function toldAmount(
  chain: Chain,
  isSurely: (episode: number) => boolean,
  window: Interval = WHOLE,
): Range {
  const others = (p: Piece) => p.episode === null || !isSurely(p.episode);
  return [least(chain, isSurely, window), window[1] - window[0] - sureMinutes(chain, others, window)];
}

/** Whether at every minute of a range, both ends included, an episode of which something holds surely is going on. */
export function isSurelyDuring(
  chain: Chain,
  holds: (episode: number) => boolean,
  [from, to]: Range,
): SureRun | null {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return null;
  for (const run of runsOf(chain, holds)) {
    const sure: Interval = [run.start[1], run.end[0]];
    const whole = to + 1 - from;
    if (sureOverlap(chain, sure, [from, to + 1]) >= whole) return run;
  }
  return null;
}

function holding(holds: (episode: number) => boolean): (piece: Piece) => boolean {
  return ({ episode }) => episode !== null && holds(episode);
}

/** First and last piece of a run, by positions that go on past the last piece of a ring. */
type Span = readonly [from: number, to: number];

function spansOf({ pieces, isRing }: Chain, is: (piece: Piece) => boolean): readonly Span[] {
  const count = pieces.length;
  const breaks = pieces.findIndex((p) => !is(p));
  if (breaks < 0) return count === 0 ? [] : [[0, count - 1]];
  // A ring is walked from a break on, so that a run over the seam is one.
  const from = isRing ? breaks + 1 : 0;
  const spans: Span[] = [];
  let first = -1;
  for (let k = from; k < from + count; k++) {
    const holds = is(pieces[k % count] as Piece);
    if (holds && first < 0) first = k;
    if (first >= 0 && (!holds || k === from + count - 1)) {
      spans.push([first, holds ? k : k - 1]);
      first = -1;
    }
  }
  return spans;
}

function sureMinutes(chain: Chain, is: (piece: Piece) => boolean, window: Interval): number {
  let minutes = 0;
  for (const span of spansOf(chain, is)) {
    const { start, end } = edgesOf(chain, span);
    minutes += sureOverlap(chain, [start[1], end[0]], window);
  }
  return minutes;
}

function sureOverlap({ isRing }: Chain, sure: Interval, window: Interval): number {
  return isRing ? overlapRound(sure, window) : overlap(sure, window);
}

function edgesOf({ pieces, isRing }: Chain, [from, to]: Span): Pick<SureRun, "start" | "end"> {
  const count = pieces.length;
  // A ring all of one kind has no beginning that could be uncertain.
  if (isRing && to - from === count - 1) return { start: [0, 0], end: [DAY, DAY] };
  const { start } = pieces[from % count] as Piece;
  const { end } = pieces[to % count] as Piece;
  const [before, after] = [from < count ? 0 : DAY, to < count ? 0 : DAY];
  return { start: [start[0] + before, start[1] + before], end: [end[0] + after, end[1] + after] };
}

function episodesIn(pieces: readonly Piece[], [from, to]: Span): readonly number[] {
  const episodes: number[] = [];
  for (let k = from; k <= to; k++) {
    const { episode } = pieces[k % pieces.length] as Piece;
    if (episode !== null) episodes.push(episode);
  }
  return episodes;
}

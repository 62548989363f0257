// Puts bounds without a time somewhere, for the eye. Pictures and strips read this; nothing that counts or says anything does.
import type { Piece } from "../model/chain.ts";
import { DAY, wrap, type Minute } from "../model/clock.ts";
import type { Day } from "../model/day.ts";
import type { ClockTime } from "../model/draft.ts";

/** One drawn day for each day. */
export type Drawing = { readonly days: readonly DrawnDay[] };

/** A day as it is drawn. */
export type DrawnDay = {
  /** In the order of the axis; together they cover 0 to 1440. */
  readonly pieces: readonly DrawnPiece[];
  /** The clock times that the file writes for starts and ends, each minute once, in the order of the axis. */
  readonly marks: readonly DrawnMark[];
};

/** A stretch of the picture, cut at 04:00. */
export type DrawnPiece = {
  readonly start: Minute;
  readonly end: Minute;
  /**
   * `timed`: an episode drawn between its two written times. `untimed`: an episode of which a bound is told by order only,
   * drawn as one of equal parts. `missing`: time of which nothing is told.
   */
  readonly state: "timed" | "untimed" | "missing";
  /** Position in the day's episodes; null where nothing is told. */
  readonly episode: number | null;
};

/** A written clock time where it is drawn: 0 to 1439, or 1440 at the end of a dated day. */
export type DrawnMark = { readonly minute: Minute; readonly written: ClockTime };

/**
 * Draws days. A written time stands at its minute, of "between" at the first of the two; the pieces between two written
 * times that have none of their own are equal parts in their order. Nothing may be computed from it.
 */
export function draw(days: readonly Day[]): Drawing {
  return { days: days.map(drawDay) };
}

function drawDay(day: Day): DrawnDay {
  const pieces = drawUncut(day).flatMap((piece) => cut(piece, day.chain.isRing));
  return { pieces: pieces.toSorted((a, b) => a.start - b.start), marks: marksOf(day) };
}

/**
 * The pieces of one day, not cut at 04:00: of a day that repeats once round the clock, from any minute on; of a dated day
 * from its first time to its last, also where they lie beyond its window.
 */
export function drawUncut(day: Day): readonly DrawnPiece[] {
  return day.chain.isRing ? laidRound(day) : laidOnLine(day);
}

/** A ring begins with the first written time; without any, at 04:00 with the first episode of the day's order. */
function laidRound(day: Day): readonly DrawnPiece[] {
  const { pieces } = day.chain;
  if (pieces.length === 0) return [{ start: 0, end: DAY, state: "missing", episode: null }];
  const times = pieces.map((_, k) => timeBefore(day, k));
  const anchor = times.findIndex((t) => t !== null);
  const first = anchor >= 0 ? anchor : pieces.findIndex((p) => p.episode === day.order[0]);
  const turned = [...pieces.slice(first), ...pieces.slice(0, first)];
  const turnedTimes = [...times.slice(first), ...times.slice(0, first).map((t) => t && t + DAY)];
  const begin = turnedTimes[0] ?? 0;
  return spread(turned, [begin, ...turnedTimes.slice(1), begin + DAY]);
}

/** A line fills its window, and as much before and after as it has times for. */
function laidOnLine(day: Day): readonly DrawnPiece[] {
  const inner = day.chain.pieces.slice(1).map((_, k) => timeBefore(day, k + 1));
  const written = inner.filter((t) => t !== null);
  return spread(day.chain.pieces, [Math.min(0, ...written), ...inner, Math.max(DAY, ...written)]);
}

/** The minute of the axis at which the file writes that a piece begins: as a start, or as the end before; else null. */
function timeBefore({ chain, episodes }: Day, k: number): Minute | null {
  const { pieces } = chain;
  const start = episodes[pieces[k]?.episode ?? -1]?.start.at ?? null;
  if (start !== null) return start;
  const end = episodes[(k > 0 ? pieces[k - 1] : pieces.at(-1))?.episode ?? -1]?.end.at ?? null;
  return end === null || k > 0 ? end : end - DAY;
}

/**
 * Lays pieces out between the known ones of their edges.
 * @param edges one more than pieces; the first and the last are known
 */
function spread(pieces: readonly Piece[], edges: readonly (Minute | null)[]): readonly DrawnPiece[] {
  const drawn: DrawnPiece[] = [];
  for (let from = 0, to = 1; to < edges.length; to++) {
    const [begin, end] = [edges[from] as Minute, edges[to] ?? null];
    if (end === null) continue;
    const run = pieces.slice(from, to);
    const minuteOf = (k: number) => begin + Math.round(((end - begin) * k) / run.length);
    const how = run.length === 1 ? "timed" : "untimed";
    for (const [k, { episode }] of run.entries()) {
      const state = episode === null ? "missing" : how;
      drawn.push({ start: minuteOf(k), end: minuteOf(k + 1), state, episode });
    }
    from = to;
  }
  return drawn;
}

/** A piece within 0 to 1440: round the clock in two where it crosses 04:00; of a line what lies in its window. */
function cut(piece: DrawnPiece, isRing: boolean): DrawnPiece[] {
  const laps = isRing ? [0, -DAY, DAY] : [0];
  return laps
    .map((lap) => ({
      ...piece,
      start: Math.max(0, piece.start + lap),
      end: Math.min(DAY, piece.end + lap),
    }))
    .filter(({ start, end }) => start < end);
}

function marksOf({ episodes, chain }: Day): readonly DrawnMark[] {
  const marks = new Map<Minute, ClockTime>();
  for (const { written, at } of episodes.flatMap(({ start, end }) => [start, end])) {
    if (written === null || at === null) continue;
    const minute = chain.isRing ? wrap(at) : at;
    const known = marks.get(minute);
    if (minute < 0 || minute > DAY || known?.precision === "exact") continue;
    if (known === undefined || written.precision === "exact") marks.set(minute, written);
  }
  return [...marks].map(([minute, written]) => ({ minute, written })).toSorted((a, b) => a.minute - b.minute);
}

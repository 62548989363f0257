// Possible days: every minute explicit, and all of it as the draft tells it.
import { CATEGORIES, isGroup, UNKNOWN, type Kind } from "../../src/model/category.ts";
import { episodesOf, type Frame, type Stretch } from "./frame.ts";
import { diceOf, type Dice } from "./random-numbers.ts";

const DAY = 1440;

/** A day that fits a draft. */
export type PossibleDay = {
  /** The category of each minute since 04:00; null where unrecorded minutes are neglected. */
  readonly kinds: readonly (Kind | null)[];
  /** How many minutes of each category it has. */
  readonly tally: ReadonlyMap<Kind, number>;
  /** The episode of each minute, by position; -1 in unrecorded ones. */
  readonly episodes: readonly number[];
  /** Of each episode, on an axis that runs on. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What is done beside the main activity, of each episode. */
  readonly beside: readonly (readonly Kind[])[];
  /** What the mentions turn out to be, with what is done beside them. */
  readonly mentioned: readonly (readonly Kind[])[];
};

/**
 * One possible day.
 * @param about by how many minutes a time told as approximate may be off
 */
export function possibleDay(frame: Frame, seed: number, about: 0 | 15): PossibleDay {
  const dice = diceOf(seed);
  const turn =
    frame.stretches.some((s) => s.left === null && s.right === null) && !frame.dated ? dice.roll(DAY) : 0;
  const at = timesOf(frame, dice, about).map((minute) => minute + turn);
  const count = frame.inside.length;
  const starts = [...Array(count).keys()].map((i) => at[frame.points.findIndex((p) => p.episode === i)] ?? 0);
  const ends = starts.map((start, i) => {
    const end = at[frame.points.findLastIndex((p) => p.episode === i)] ?? 0;
    return end > start ? end : end + DAY;
  });
  const palette = Array.from({ length: 3 }, () => dice.pick(CATEGORIES).id);
  for (const { kind } of frame.inside)
    if (kind !== UNKNOWN && dice.roll(2) === 0) palette.push(refined(kind, dice, palette));
  const episodes = Array.from({ length: DAY }, () => -1);
  const kinds: (Kind | null)[] = frame.toldThrough
    ? episodes.map(() => null)
    : fill(UNKNOWN, DAY, dice, palette);
  for (const [i, start] of starts.entries()) {
    const end = ends[i] ?? 0;
    const own = fill(frame.inside[i]?.kind ?? UNKNOWN, end - start, dice, palette);
    for (let minute = start; minute < end; minute++) {
      if (frame.dated && (minute < 0 || minute >= DAY)) continue;
      episodes[((minute % DAY) + DAY) % DAY] = i;
      kinds[((minute % DAY) + DAY) % DAY] = own[minute - start] ?? null;
    }
  }
  const tally = new Map<Kind, number>();
  for (const kind of kinds) if (kind !== null) tally.set(kind, (tally.get(kind) ?? 0) + 1);
  return {
    kinds,
    tally,
    episodes,
    starts,
    ends,
    beside: frame.inside.map((e) => e.secondary.map((s) => refined(s.kind, dice, palette))),
    mentioned: frame.mentions.map(({ told }) =>
      [told, ...told.secondary].map((a) => refined(a.kind, dice, palette)),
    ),
  };
}

/** A category that a kind may turn out to be. */
function refined(kind: Kind, dice: Dice, palette: readonly Kind[]): Kind {
  if (kind === UNKNOWN) return dice.pick(palette);
  if (!isGroup(kind)) return kind;
  return dice.pick(CATEGORIES.filter((c) => c.group === kind)).id;
}

/** Minutes of one kind; of a group or of nothing told they may be of several categories in turn. */
function fill(kind: Kind, length: number, dice: Dice, palette: readonly Kind[]): Kind[] {
  const pieces = dice.roll(3) === 0 ? 3 : 1;
  const minutes: Kind[] = [];
  for (let k = 1; k <= pieces; k++) {
    const one = refined(kind, dice, palette);
    const until = k === pieces ? length : minutes.length + dice.roll(length - minutes.length);
    while (minutes.length < until) minutes.push(one);
  }
  return minutes;
}

/** The minute of every point. */
function timesOf(frame: Frame, dice: Dice, about: 0 | 15): number[] {
  const off = jitterOf(frame, dice, about);
  const at: number[] = frame.points.map((p, k) => (p.at === null ? 0 : p.at + (off[k] ?? 0)));
  for (const stretch of frame.stretches) {
    const [from, to] = endsOf(stretch, off);
    const lengths = sharesOf(stretch, to - from, dice);
    let minute = from;
    for (const [k, point] of stretch.points.entries()) {
      minute += lengths[k] ?? 0;
      at[point] = minute;
    }
    if (frame.dated) overhang(frame, stretch, at, dice);
  }
  return at;
}

/** What lies at the 04:00 of a dated day may have begun before it, or go on after it. */
function overhang(frame: Frame, stretch: Stretch, at: number[], dice: Dice) {
  const [first, last] = [stretch.points[0], stretch.points.at(-1)];
  if (stretch.left === null && first !== undefined && at[first] === 0) at[first] = -dice.roll(480);
  if (stretch.right === null && last !== undefined && at[last] === DAY) at[last] = DAY + dice.roll(480);
  if (frame.points[first ?? -1]?.side === "end" && stretch.left === null)
    throw new Error("an end without a start");
}

function endsOf(stretch: Stretch, off: readonly number[]): readonly [number, number] {
  const shift = (point: number | null, minute: number) =>
    point === null || minute === undefined ? 0 : (off[point] ?? 0);
  return [stretch.from + shift(stretch.left, stretch.from), stretch.to + shift(stretch.right, stretch.to)];
}

/** By how much each known point is off. What shows the same time is the same moment; the day must stay possible. */
function jitterOf(frame: Frame, dice: Dice, about: 0 | 15): number[] {
  const still = frame.points.map(() => 0);
  if (about === 0) return still;
  for (let attempt = 0; attempt < 8; attempt++) {
    const byTime = new Map<number, number>();
    for (const { at, approximate } of frame.points) {
      if (at === null) continue;
      const key = frame.dated ? at : at % DAY;
      const cut = frame.dated && (at <= 0 || at >= DAY);
      const most = dice.pick([about, about, dice.roll(about + 1)]);
      const moved = approximate && !cut && byTime.get(key) !== 0 ? (dice.roll(2) === 0 ? most : -most) : 0;
      if (byTime.get(key) === undefined || moved === 0) byTime.set(key, moved);
    }
    const off = frame.points.map(({ at }) =>
      at === null ? 0 : (byTime.get(frame.dated ? at : at % DAY) ?? 0),
    );
    const fits = frame.stretches.every((stretch) => {
      const [from, to] = endsOf(stretch, off);
      const inDay = !frame.dated || (from >= 0 && to <= DAY);
      return inDay && to - from >= episodesOf(frame, stretch).length;
    });
    if (fits) return off;
  }
  return still;
}

/** Shares the minutes of a stretch out among its links: an episode takes a minute at least, a gap may take none. */
function sharesOf(stretch: Stretch, minutes: number, dice: Dice): number[] {
  const { links } = stretch;
  const shares = links.map((link): number => (link === "episode" ? 1 : 0));
  const takers = links.flatMap((link, k) => (link === "nothing" ? [] : [k]));
  const spare = minutes - shares.reduce((sum, s) => sum + s, 0);
  const way = dice.roll(3);
  // All to one, the same to each, or by chance; what is left over goes to any.
  let given = 0;
  const each = way === 1 ? Math.floor(spare / takers.length) : 0;
  for (const k of takers) shares[k] = (shares[k] ?? 0) + each;
  given += each * takers.length;
  while (given < spare) {
    const amount = way === 2 ? 1 + dice.roll(spare - given) : spare - given;
    const k = dice.pick(takers);
    shares[k] = (shares[k] ?? 0) + amount;
    given += amount;
  }
  return shares;
}

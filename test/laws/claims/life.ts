// What words such as "gets up", "goes to bed" and "works" mean of a file and of one day that fits it, by plain sense.
import { groupOf, isGroup, type Kind } from "../../../src/model/category.ts";
import type { DayDraft, EpisodeDraft } from "../../../src/model/draft.ts";
import type { Doing } from "../oracle/filling.ts";
import { frameOf, type Frame } from "../oracle/frame.ts";
import type { PossibleDay } from "../possible-days.ts";
import { wrap } from "./printed.ts";

const DAY = 1440;

/** Somebody's file, and one day that fits it. */
export type Life = { readonly name: string; readonly day: PossibleDay };

/** Something that happens at a minute of the axis, and the episode of the draft that tells of it. */
export type Moment = { readonly minute: number; readonly episode: number };

type Span = { readonly start: number; readonly end: number };

/** The episodes of a draft that lie within the day, by position, in order. */
export function inside({ day }: Life): readonly number[] {
  return day.spans.flatMap((span, i) => (span === null ? [] : [i]));
}

export function told({ day }: Life, position: number): EpisodeDraft {
  return day.draft.episodes[position] as EpisodeDraft;
}

export function spanOf({ day }: Life, position: number): Span {
  return day.spans[position] ?? { start: Number.NaN, end: Number.NaN };
}

/** The episode that is going on at a minute of the axis, as told; undefined where nothing is told. */
export function episodeAt(life: Life, minute: number): EpisodeDraft | undefined {
  const laps = life.day.draft.date === null ? [0, -DAY, DAY] : [0];
  const found = inside(life).find((p) => {
    const { start, end } = spanOf(life, p);
    return laps.some((lap) => minute + lap >= start && minute + lap < end);
  });
  return found === undefined ? undefined : told(life, found);
}

/** What is done at a minute of the clock. */
export function doingAt({ day }: Life, minute: number): Doing {
  return day.minutes[wrap(minute)] as Doing;
}

export function isRising({ kind, secondary }: EpisodeDraft): boolean {
  return kind === "getting-up" || secondary.some((s) => s.kind === "getting-up");
}

/** Whether a kind is one of these, or of one of these groups. */
export function isOne(kind: Kind, kinds: readonly Kind[]): boolean {
  return kinds.some((k) => k === kind || k === groupOf(kind));
}

/**
 * When one may be said to get up: at the last getting-up of a run, sleep and rest between allowed, if the list begins
 * with the run or sleep stands in it; without any getting-up in the file at the stated end of a sleep that no rest follows.
 */
export function risings(life: Life): readonly Moment[] {
  const list = inside(life);
  const at = (k: number): EpisodeDraft | undefined => {
    const position = list[k];
    return position === undefined ? undefined : told(life, position);
  };
  const isRing = life.day.draft.date === null;
  const found: Moment[] = [];
  for (const [k, position] of list.entries()) {
    if (!isRising(told(life, position))) continue;
    let next = k + 1;
    while (isQuiet(at(next)) && !isARising(at(next))) next++;
    if (isARising(at(next))) continue;
    let before = k - 1;
    while (isQuiet(at(before))) before--;
    const run = list.slice(before + 1, k);
    const isNight = (p: number) =>
      told(life, p).kind === "sleep" && lengthOf(life, nightFrom(life, p)).most >= SHORT;
    if (before < 0 || run.some(isNight))
      found.push({ minute: spanOf(life, position).start, episode: position });
  }
  if (list.some((p) => isRising(told(life, p)))) return found;
  return list.flatMap((position, k) => {
    const { kind, time } = told(life, position);
    const next = list[k + 1] ?? (isRing ? list[0] : undefined);
    if (kind !== "sleep" || typeof time.end === "string") return [];
    // A dated day has its waking up where it begins.
    const nights = bedtimes(life).filter((m) => isRing || m.episode === list[0]);
    if (!nights.some((m) => nightFrom(life, m.episode).at(-1) === position)) return [];
    return next !== undefined && next !== position && told(life, next).kind === "rest"
      ? []
      : [{ minute: spanOf(life, position).end, episode: position }];
  });
}

function isARising(episode: EpisodeDraft | undefined): boolean {
  return episode !== undefined && isRising(episode);
}

/** Whether an episode is sleep, rest or getting up. */
function isQuiet(episode: EpisodeDraft | undefined): boolean {
  return episode !== undefined && (["sleep", "rest"].includes(episode.kind) || isRising(episode));
}

/**
 * When one may be said to go to bed: at the beginning of a sleep that is not surely short and that does not surely go on
 * from another within the hour; the longest first.
 */
export function bedtimes(life: Life): readonly Moment[] {
  const sleeps = inside(life).filter((p) => told(life, p).kind === "sleep");
  const nights = new Map(sleeps.map((p) => [p, nightFrom(life, p)]));
  const isAgain = (p: number) => sleeps.some((q) => q !== p && nights.get(q)?.includes(p) === true);
  const isAllRound = sleeps.every(isAgain);
  return sleeps
    .map((episode) => ({ episode, ...lengthOf(life, nights.get(episode) ?? []) }))
    .filter(({ episode, most }) => most >= SHORT && (isAllRound ? episode === sleeps[0] : !isAgain(episode)))
    .toSorted((a, b) => b.least - a.least || b.most - a.most)
    .map(({ episode }) => ({ minute: spanOf(life, episode).start, episode }));
}

/** Whether a sleep surely is the night: three hours long, and in a dated day the last that it tells of. */
export function isSureNight(life: Life, moment: Moment): boolean {
  const last = nightFrom(life, moment.episode).at(-1);
  return isLong(life, moment) && (life.day.draft.date === null || last === inside(life).at(-1));
}

/** Whether a sleep, with what goes on from it, surely lasts three hours. */
export function isLong(life: Life, { episode }: Moment): boolean {
  return lengthOf(life, nightFrom(life, episode)).least >= SHORT;
}

/** A sleep that is surely shorter is no night, in minutes. */
const SHORT = 180;

/**
 * A sleep and those that follow within two hours, or with nothing but rest between and no more than a night's length from
 * start to start, by the hours as written as far as there are some; without a getting-up, work or a meal between.
 */
export function nightFrom(life: Life, sleep: number): readonly number[] {
  const { inside, spans, dated } = frameFor(life.day.draft);
  const count = inside.length;
  const startOf = (k: number) => inside[k]?.start ?? spans[2 * k]?.[1] ?? Number.NaN;
  const endOf = (k: number) => {
    const next = k + 1 < count || dated ? inside[k + 1]?.start : (inside[0]?.start ?? Number.NaN) + DAY;
    const isNext = inside[k]?.draft.time.end === "implied" && next !== null && !Number.isNaN(next);
    return inside[k]?.end ?? (isNext ? next : undefined) ?? spans[2 * k + 1]?.[0] ?? Number.NaN;
  };
  const night = [sleep];
  let last = inside.findIndex((e) => e.position === sleep);
  let [lap, isBeside] = [0, true];
  const first = last;
  for (let k = first + 1; k < first + count; k++) {
    const at = k % count;
    const own = inside[dated ? k : at];
    if (own === undefined || isRising(own.draft) || own.draft.kind === "meal") break;
    if (isOne(own.draft.kind, ["work", "study"])) break;
    if (own.draft.kind !== "sleep") isBeside &&= own.draft.kind === "rest";
    else {
      const over = k >= count ? DAY : 0;
      const [gap, span] = [startOf(at) + over - endOf(last) - lap, startOf(at) + over - startOf(last) - lap];
      const isApart = (spans[2 * at]?.[0] ?? 0) + over - (spans[2 * last + 1]?.[1] ?? 0) - lap > 120;
      if (isApart || (gap > 120 && !(isBeside && span <= 840))) break;
      night.push(own.position);
      [last, lap, isBeside] = [at, over, true];
    }
  }
  return night;
}

/** The fewest and the most minutes that some sleeps may last together. */
function lengthOf(life: Life, sleeps: readonly number[]): { readonly least: number; readonly most: number } {
  const { inside, spans } = frameFor(life.day.draft);
  let [least, most] = [0, 0];
  for (const position of sleeps) {
    const k = inside.findIndex((e) => e.position === position);
    const [[a, b], [c, d]] = [spans[2 * k] ?? [0, 0], spans[2 * k + 1] ?? [0, 0]];
    least += Math.max(0, c - b);
    most += d - a;
  }
  return { least, most };
}

/** Frames of drafts, of which each is asked for in every sample. */
const FRAMES = new WeakMap<DayDraft, Frame>();

function frameFor(draft: DayDraft): Frame {
  const frame = FRAMES.get(draft) ?? frameOf(draft);
  FRAMES.set(draft, frame);
  return frame;
}

/** Whether one is in bed at a minute: asleep as told, or between two sleeps of one night at most two hours apart. */
export function isInBed(life: Life, minute: number): boolean {
  const list = inside(life).filter((p) => told(life, p).kind === "sleep");
  const laps = [-DAY, 0, DAY];
  const spans = list.map((p) => spanOf(life, p));
  const at = wrap(minute);
  return spans.some((span, k) => {
    const isRing = life.day.draft.date === null && spans.length > 1;
    const next = spans[k + 1] ?? (isRing ? later(spans[0] as Span) : undefined);
    const until = next !== undefined && next.start - span.end <= 120 ? next.start : span.end;
    return laps.some((lap) => at + lap >= span.start && at + lap < until);
  });
}

function later({ start, end }: Span): Span {
  return { start: start + DAY, end: end + DAY };
}

/** The group that counts as work: study, if the file tells of study and of no work. */
export function workOf({ episodes, mentions }: DayDraft): readonly Kind[] {
  const groups = new Set([...episodes, ...mentions].map((t) => groupOf(t.kind)));
  return [groups.has("study") && !groups.has("work") ? "study" : "work"];
}

/** Minutes of the day that really are of some kinds. */
export function livedMinutes({ day }: Life, kinds: readonly Kind[]): number {
  return day.minutes.reduce((sum, m) => sum + (isOne(m.kind, kinds) ? 1 : 0), 0);
}

/** Minutes of the day in episodes of which the file says that they are of some kinds. */
export function toldMinutes(life: Life, kinds: readonly Kind[]): number {
  const own = new Set(inside(life).filter((p) => isOne(told(life, p).kind, kinds)));
  return life.day.minutes.reduce((sum, m) => sum + (m.episode !== null && own.has(m.episode) ? 1 : 0), 0);
}

/** What a file says at all: each episode, mention and secondary activity, with its kind and its words. */
export function sayings({
  episodes,
  mentions,
}: DayDraft): readonly { readonly kind: Kind; readonly text: string }[] {
  return [...episodes, ...mentions].flatMap((t) =>
    [t, ...t.secondary].map(({ kind, activity }) => ({ kind, text: activity })),
  );
}

/** Whether a file surely tells of a kind, or may: a group that holds it, without anything beside it that says more. */
export function mayTellOf({ episodes, mentions }: DayDraft, kind: Kind): boolean {
  return [...episodes, ...mentions].some(
    (t) =>
      [t, ...t.secondary].some((a) => isOne(a.kind, [kind])) ||
      (isGroup(t.kind) && groupOf(kind) === t.kind && t.secondary.length === 0),
  );
}

/**
 * The minutes of somebody's day in its order: from getting up, else from the end of the night, else as the list begins,
 * to going to bed. Where it is not plain which sleep is the night, there are several.
 */
export function orders(life: Life): readonly (readonly number[])[] {
  const list = inside(life);
  const first = list[0] === undefined ? 0 : spanOf(life, list[0]).start;
  const ups = risings(life).map((m) => m.minute);
  const from = (start: number, length: number) =>
    Array.from({ length: Math.max(0, length) }, (_, k) => start + k);
  if (life.day.draft.date !== null) {
    const bed = bedtimes(life).find((m) => nightFrom(life, m.episode).at(-1) === list.at(-1));
    const start = Math.max(0, ups[0] ?? 0);
    const to = Math.min(DAY, bed !== undefined && bed.minute > start ? bed.minute : DAY);
    return [from(start, to - start)];
  }
  const ofNights = bedtimes(life).flatMap(({ episode, minute }) => {
    const woken = spanOf(life, nightFrom(life, episode).at(-1) as number).end;
    return (ups.length > 0 ? ups : [woken]).map((start) => from(start, wrap(minute - start) || DAY));
  });
  const isSure = bedtimes(life).some((m) => lengthOf(life, nightFrom(life, m.episode)).least >= SHORT);
  return isSure ? ofNights : [...ofNights, from(ups[0] ?? first, DAY), from(first, DAY)];
}

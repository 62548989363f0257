// One cell: what is told of some kinds in one day, when and how much (RULES 19).
import { groupOf, type Kind } from "../../model/category.ts";
import { WHOLE } from "../../model/amount.ts";
import { DAY } from "../../model/clock.ts";
import { meet, type Bound } from "../../model/bound.ts";
import type { Day, Episode } from "../../model/day.ts";
import { getsUp, goesToBed } from "../../model/events.ts";
import { overlapRound, type Interval } from "../../model/interval.ts";
import { possibleTime, toldTime } from "../amounts.ts";
import type { Cell, Position, Stretch } from "../compared.ts";
import type { Amount } from "../difference.ts";
import { isSurely, mayTellOf, tellingsOf, type Tellings } from "../tells.ts";
import type { Block } from "./blocks.ts";

/** Cells that were asked for: the headline and the budget have rows of the same kinds. */
const KNOWN = new WeakMap<Day, Map<string, Cell>>();

/** The cell of a day for the kinds of a block, within its window. */
export function cellOf(day: Day, block: Pick<Block, "kinds" | "window">): Cell {
  const own = KNOWN.get(day) ?? new Map<string, Cell>();
  KNOWN.set(day, own);
  const key = `${block.kinds.join()} ${block.window?.start} ${block.window?.end}`;
  const cell = own.get(key) ?? findCell(day, block);
  own.set(key, cell);
  return cell;
}

function findCell(day: Day, { kinds, window }: Pick<Block, "kinds" | "window">): Cell {
  const within: Interval = window === null ? WHOLE : [window.start, window.end];
  const stretches = stretchesOf(day, kinds).flatMap((s) => withinWindow(s, window === null ? null : within));
  const told = toldTime(day, kinds, within);
  const possible = possibleTime(day, kinds, within);
  const only = stretches.length === 1 ? stretches[0] : undefined;
  const untimed = only !== undefined && !only.start?.written && !only.end?.written;
  return {
    state: stretches.length > 0 ? "told" : stateAside(day, kinds, possible),
    stretches,
    told,
    possible,
    position: untimed ? positionOf(day, only.episodes[0] as number) : null,
  };
}

/** The cell of getting up and going to bed, as far as told. */
export function awakeCell(day: Day): Cell {
  const [up, bed] = [getsUp(day), goesToBed(day)];
  const nothing: Amount = { range: [0, DAY], isApproximate: false };
  return {
    state: up === null && bed === null ? "none-told" : "told",
    stretches:
      up === null && bed === null
        ? []
        : [{ episodes: [], start: up?.bound ?? null, end: bed?.bound ?? null }],
    told: nothing,
    possible: nothing,
    position: null,
  };
}

/**
 * The stretches of a day that surely are of some kinds, in its order. Neighbours that meet are one, unless only what lies
 * between them has an hour.
 */
export function stretchesOf(
  day: Day,
  kinds: readonly Kind[],
): readonly (Stretch & { start: Bound; end: Bound })[] {
  if (kinds.every((kind) => tellingsOf(day, kind).episodes.length === 0)) return [];
  const found: { episodes: number[]; start: Bound; end: Bound }[] = [];
  let before: Episode | null = null;
  for (const i of day.order) {
    const episode = day.episodes[i] as Episode;
    const isOne = isSurely(episode, kinds);
    if (isOne) {
      const last = found.at(-1);
      const joins = before !== null && last !== undefined && meet(before.end, episode.start);
      const hidesHour = before?.end.written && !(last?.start.written && episode.end.written);
      if (joins && !hidesHour) {
        last.episodes.push(i);
        last.end = episode.end;
      } else found.push({ episodes: [i], start: episode.start, end: episode.end });
    }
    before = isOne ? episode : null;
  }
  return found;
}

/** A stretch as far as it surely lies within a window; its bounds where they surely do. */
function withinWindow(
  stretch: Stretch & { start: Bound; end: Bound },
  window: Interval | null,
): readonly Stretch[] {
  if (window === null) return [stretch];
  const { start, end } = stretch;
  const starts = isWithin(start, window, 0);
  const ends = isWithin(end, window, 1);
  const crosses = overlapRound([start.latest, end.earliest], window) > 0;
  if (!starts && !ends && !crosses) return [];
  return [{ ...stretch, start: starts ? start : null, end: ends ? end : null }];
}

/** Whether a bound surely lies within a window, with a minute of it beside (after a start, before an end). */
function isWithin({ earliest, latest }: Bound, window: Interval, before: 0 | 1): boolean {
  const [from, to] = [earliest - before, latest - before + 1];
  return Number.isFinite(from) && overlapRound([from, to], window) >= to - from;
}

function stateAside(day: Day, kinds: readonly Kind[], possible: Amount): Cell["state"] {
  const isAside = ({ beside, mentions }: Tellings) => beside.length + mentions.length > 0;
  if (kinds.some((kind) => isAside(tellingsOf(day, kind)))) return "aside";
  const isNone = possible.range[1] === 0 && isByTheClock(day) && !kinds.some((kind) => mayTellOf(day, kind));
  return isNone ? "none" : "none-told";
}

/** Whether every episode has its hour: an order without hours tells what was done, and not that nothing else was. */
function isByTheClock(day: Day): boolean {
  return day.episodes.every((e) => e.start.written !== null);
}

/** First of the work or study that is told, else after the episode before it; null for the first of all. */
function positionOf(day: Day, episode: number): Position | null {
  const group = groupOf(day.episodes[episode]?.kind ?? "");
  const rank = day.order.indexOf(episode);
  const before = day.order.slice(0, rank);
  const opens = before.every((i) => groupOf(day.episodes[i]?.kind ?? "") !== group);
  if ((group === "work" || group === "study") && opens) return { first: group };
  const last = before.at(-1);
  return last === undefined ? null : { after: last };
}

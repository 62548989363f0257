// The tokens that two days are aligned by, as sequences are in optimal matching: each episode, and a night as one.
import { groupOf, isGroup, UNKNOWN, type Kind } from "../../model/category.ts";
import { meet, type Range } from "../../model/bound.ts";
import type { Day, Episode } from "../../model/day.ts";
import { folded } from "../tells.ts";

/** One token in the order of a day. */
export type Token = {
  /** Positions of its episodes; of a night, with what interrupts it. */
  readonly episodes: readonly number[];
  readonly kind: Kind;
  readonly group: Kind | null;
  readonly isNight: boolean;
  /** The range of its start. */
  readonly start: Range;
  readonly isTimed: boolean;
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** Tokens of the sitting that begins here, breaks included; 0 where none of several begins. */
  readonly sitting: number;
  /** Whether that sitting, or the token itself, names no more than its group. */
  readonly namesGroup: boolean;
};

/** Longest break, in minutes, that does not end a sitting. */
const BREAK = 30;

/** Kinds of short breaks: somebody who has a coffee at his desk is still at it. */
const BREAKS: ReadonlySet<Kind> = new Set(["meal", "drinks", "rest", "getting-up"]);

/** The tokens of a day, in its order. */
export function tokensOf(day: Day): readonly Token[] {
  const units = unitsOf(day);
  const first = (k: number) => day.episodes[units[k]?.[0] ?? -1];
  const nights = new Set(day.nights.map((n) => n.sleeps[0]));
  const isNight = (k: number) => nights.has(units[k]?.[0] ?? -1);
  return units.map((episodes, k): Token => {
    const { kind, activity, start } = first(k) as Episode;
    const group = groupOf(kind);
    const begins = group !== null && !isNight(k) && sittingFrom(day, units, k - 1, nights) <= 1;
    const sitting = begins ? sittingFrom(day, units, k, nights) : 0;
    const held = units
      .slice(k, k + Math.max(1, sitting))
      .map(([i]) => day.episodes[i ?? -1]?.kind ?? UNKNOWN);
    return {
      episodes,
      kind,
      group,
      isNight: isNight(k),
      start: [start.earliest, start.latest],
      isTimed: start.written !== null,
      text: folded(activity),
      words: wordsOf(activity),
      sitting: sitting > 1 ? sitting : 0,
      namesGroup: isGroup(kind) && held.every((own) => own === kind || groupOf(own) !== group),
    };
  });
}

/** Runs of positions in the day's order: a night with its interruptions is one, any other episode stands by itself. */
function unitsOf(day: Day): readonly (readonly number[])[] {
  const nightOf = (i: number) => day.nights.find((n) => n.sleeps.includes(i));
  const units: number[][] = [];
  let until = -1;
  for (const [k, i] of day.order.entries()) {
    if (k <= until) {
      units.at(-1)?.push(i);
      continue;
    }
    units.push([i]);
    const last = nightOf(i)?.sleeps.at(-1);
    const end = last === undefined ? -1 : day.order.indexOf(last);
    if (end > k) until = end;
  }
  return units;
}

/** Units of the sitting from here on: of one group, with at most short breaks, and nothing missing between. */
function sittingFrom(
  day: Day,
  units: readonly (readonly number[])[],
  from: number,
  nights: ReadonlySet<number | undefined>,
): number {
  const episode = (k: number) => day.episodes[units[k]?.[0] ?? -1];
  const group = groupOf(episode(from)?.kind ?? UNKNOWN);
  if (group === null || nights.has(units[from]?.[0])) return 0;
  let last = from;
  for (let k = from + 1; k < units.length; k++) {
    const next = episode(k) as Episode;
    if (nights.has(units[k]?.[0]) || !meet((episode(k - 1) as Episode).end, next.start)) break;
    if (groupOf(next.kind) === group) last = k;
    else if (k - last > 1 || !isShortBreak(next)) break;
  }
  return last - from + 1;
}

function isShortBreak({ kind, start, end }: Episode): boolean {
  return BREAKS.has(kind) && end.latest - start.earliest < BREAK;
}

function wordsOf(activity: string): ReadonlySet<string> {
  return new Set(
    folded(activity)
      .split(" ")
      .filter((word) => word.length > 2 && !COMMON.has(word)),
  );
}

/** Words that say nothing of what is done. */
const COMMON: ReadonlySet<string> = new Set(
  "the and for with his her their has had goes gets does from into over more then some takes makes".split(
    " ",
  ),
);

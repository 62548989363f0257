// The rule about what only one file tells of: last among the differences.
import { CATEGORIES, groupOf, rarityOf, type Kind } from "../../model/category.ts";
import type { Bound } from "../../model/bound.ts";
import type { Day } from "../../model/day.ts";
import type { ToldActivity } from "../../model/told.ts";
import { isOfNight } from "../../model/events.ts";
import { liesDown } from "../align/relation.ts";
import { toldTime } from "../amounts.ts";
import { quotable } from "../quotable.ts";
import { mayTellOf, tellingsOf, timesTold } from "../tells.ts";
import { episodeAt, hours, type RuleOfTwo, type Two } from "./context.ts";
import { onEpisodes } from "./ground.ts";
import { isByDay } from "./breaks.ts";
import type { Candidate } from "./candidate.ts";

/** A kind that only one file tells of. */
export type OnlyThing = {
  /** A category, or `nap` for sleep by day. */
  readonly kind: Kind | "nap";
  /** The file's own words, where they may be quoted for it; else null. */
  readonly words: string | null;
  readonly times: number;
  /** Positions of the episodes that are of it. */
  readonly episodes: readonly number[];
  /** The hours that are written for it, in the order of the day; null where not each of several has one. */
  readonly hours: readonly Bound[] | null;
};

export type OnlyData = {
  readonly code: "only";
  readonly left: readonly OnlyThing[];
  readonly right: readonly OnlyThing[];
};

/** The most things of one side. */
const MOST = 3;

/** A file that tells of so few things is not blamed for what it leaves out. */
const FEW = 2;

/** Kinds that everybody has. */
const UNSAID: ReadonlySet<Kind> = new Set(["sleep", "getting-up", "washing"]);

function only(two: Two): readonly Candidate<OnlyData>[] {
  const sides = [onlyIn(two.a, two.b), onlyIn(two.b, two.a)] as const;
  const [left, right] = sides.map((things) => things.slice(0, MOST));
  if (left === undefined || right === undefined || left.length + right.length === 0) return [];
  const restsOn = [left, right].map((things, k) => {
    const tellings = things.map(({ thing }) => tellingsOf(k === 0 ? two.a : two.b, thing.kind));
    const episodes = things.flatMap(({ thing }, i) => [...thing.episodes, ...(tellings[i]?.beside ?? [])]);
    const mentions = tellings.flatMap((t) => t.mentions);
    return { ...onEpisodes(k === 0 ? two.left : two.right, episodes), mentions };
  });
  return [
    {
      code: "only",
      left: left.map(({ thing }) => thing),
      right: right.map(({ thing }) => thing),
      type: "only",
      label: "differ",
      size: Math.max(...[...left, ...right].map(({ value }) => value)),
      days: [two.left, two.right],
      restsOn,
      minute: null,
    },
  ];
}

type Valued = { readonly thing: OnlyThing; readonly value: number };

/** Kinds that one file tells of and the other surely does not, the most telling first. */
function onlyIn(own: Day, other: Day): readonly Valued[] {
  if (kindsTold(own) > FEW && kindsTold(other) <= FEW) return [];
  const kinds = CATEGORIES.filter(({ id, group }) => group !== "travel" && !UNSAID.has(id))
    .map(({ id }) => ({ id, tellings: tellingsOf(own, id) }))
    .filter(({ id, tellings }) => timesTold(tellings) > 0 && !mayTellOf(other, id) && !liesDown(other, id))
    .map(({ id, tellings }): Valued => {
      const times = timesTold(tellings);
      const value = hours(toldTime(own, [id]).range[0]) + 0.5 * times + rarityOf(id);
      const { episodes } = tellings;
      const words = wordsFor(own, other, id);
      return { thing: { kind: id, words, times, episodes, hours: hoursOf(own, id) }, value };
    });
  return [...kinds, ...napsOnlyIn(own, other)].toSorted((a, b) => b.value - a.value);
}

/** Naps by day, where the other file tells of no sleep but that of a night, and of no rest. */
function napsOnlyIn(own: Day, other: Day): readonly Valued[] {
  const episodes = own.order.filter((i) => isNap(own, i));
  const { beside, mentions } = tellingsOf(other, "sleep");
  const lies = other.order.some((i) => isNap(other, i)) || mayTellOf(other, "rest");
  if (episodes.length === 0 || lies || beside.length + mentions.length > 0) return [];
  const starts = episodes.map((i) => episodeAt(own, i).start);
  const written = starts.every((b) => b.written !== null) ? starts : null;
  const value = 0.5 * episodes.length + rarityOf("rest");
  return [{ thing: { kind: "nap", words: null, times: episodes.length, episodes, hours: written }, value }];
}

function isNap(day: Day, i: number): boolean {
  return day.episodes[i]?.kind === "sleep" && !isOfNight(day, i) && isByDay(day, [i]);
}

function kindsTold(day: Day): number {
  return new Set([...day.episodes, ...day.mentions].map((told) => groupOf(told.kind) ?? told.activity)).size;
}

/** The words of the only telling, where the other file has none of them and they say nothing else. */
function wordsFor(own: Day, other: Day, kind: Kind): string | null {
  const { episodes, beside, mentions } = tellingsOf(own, kind);
  if (episodes.length + mentions.length !== 1 || beside.length > 0) return null;
  const told = (own.episodes[episodes[0] ?? -1] ?? own.mentions[mentions[0] ?? -1]) as ToldActivity;
  return told.kind === kind ? quotable(told, other) : null;
}

/** The written hours of all tellings; null where one of them has none. */
function hoursOf(day: Day, kind: Kind): readonly Bound[] | null {
  const { episodes, beside, mentions } = tellingsOf(day, kind);
  if (beside.length > 0) return null;
  const bounds = [
    ...episodes.map((i) => day.episodes[i]?.start),
    ...mentions.map((i) => day.mentions[i]?.time ?? undefined),
  ];
  const written = bounds.filter((b) => b !== undefined && b.written !== null) as readonly Bound[];
  return written.length === bounds.length && written.length > 0 ? written : null;
}

export const onlyRules: readonly RuleOfTwo<OnlyData>[] = [only];

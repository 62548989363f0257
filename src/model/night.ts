// The night: which sleeps of a list belong together and make it, fixed once on the times as written.
import { groupOf, ORDINARY_NIGHT } from "./category.ts";
import { DAY } from "./clock.ts";
import type { Activity } from "./agreement.ts";
import type { Range } from "./bound.ts";
import type { LaidEpisode } from "./layout.ts";

/** The night of a day, by the positions of its sleeps in the order in which they are slept. */
export type Night = {
  readonly sleeps: readonly number[];
  /**
   * Whether its first sleep begins the night, so that it gives a bedtime; not where a dated day begins with it, and not
   * where the sleep before it may belong to it.
   */
  readonly begins: boolean;
  /** Whether its last sleep ends the night, so that it may give a wake-up; not where a dated day ends with it. */
  readonly ends: boolean;
};

/** Shortest night, in minutes as written. */
const NIGHT = 180;

/** Longest break within a night, in minutes as written. */
const BREAK = 120;

/** Whether an activity is a getting-up, by its main or a secondary activity. */
export function isGettingUp(told: Activity & { readonly secondary: readonly Activity[] }): boolean {
  return [told, ...told.secondary].some((a) => a.kind === "getting-up");
}

/** The group that counts as work among these activities: study, if they are of study and none is of work (RULES 10). */
export function workGroupOf(told: readonly Activity[]): "work" | "study" {
  const groups = new Set(told.map((a) => groupOf(a.kind)));
  return !groups.has("work") && groups.has("study") ? "study" : "work";
}

/**
 * The nights of a list (RULES 7): one group of sleeps, or in a dated day up to two, the one that begins it and the one
 * that ends it.
 */
export function nightsOf(episodes: readonly LaidEpisode[], dated: boolean): readonly Night[] {
  const work = workGroupOf(episodes.map((e) => e.draft));
  const groups = groupsOf({ episodes, dated, work });
  const at = (position: number) => groups.find((g) => g.sleeps.includes(position));
  if (dated) {
    const [first, last] = [at(0), at(episodes.length - 1)];
    return [
      ...(first !== undefined && first !== last && mayBeNight(first)
        ? [{ ...nightOf(first), begins: false }]
        : []),
      ...(last !== undefined && mayBeNight(last) ? [{ ...nightOf(last), ends: false }] : []),
    ];
  }
  // Of equals it is the later in the list, which more often ends with the night than begins with it.
  const late = groups.toSorted((a, b) => (b.sleeps[0] ?? 0) - (a.sleeps[0] ?? 0));
  const longest = late.filter((g) => g.told >= NIGHT).toSorted((a, b) => b.told - a.told)[0];
  const open = late.filter((g) => !g.isTold && g.most >= NIGHT);
  const rival =
    open.find((g) => g.sleeps.includes(episodes.length - 1)) ??
    open.find((g) => isFollowedByGettingUp(g, episodes));
  const told = rival !== undefined && rival.most > (longest?.told ?? 0) ? rival : longest;
  const night = told ?? open.find((g) => g.sleeps.includes(0));
  return night === undefined ? [] : [nightOf(night)];
}

type List = {
  readonly episodes: readonly LaidEpisode[];
  readonly dated: boolean;
  readonly work: "work" | "study";
};

/**
 * Whether what lies between two sleeps is a break within a night. `open`: what is written does not say. `alarm`: a
 * getting-up after which somebody sleeps on, so that the first sleep ends the night and the second begins none.
 */
type Link = "night" | "day" | "open" | "alarm";

/** Sleeps that belong together. */
type Group = {
  readonly sleeps: readonly number[];
  /** The links before it and after it. */
  readonly before: Link;
  readonly after: Link;
  /** Minutes of its sleeps whose length is written. */
  readonly told: number;
  /** The most minutes that the times written around them leave. */
  readonly most: number;
  readonly isTold: boolean;
};

function nightOf({ sleeps, before, after }: Group): Night {
  return { sleeps, begins: before === "day", ends: after !== "open" };
}

function mayBeNight({ told, most }: Group): boolean {
  return told >= NIGHT || most >= NIGHT;
}

function isFollowedByGettingUp({ sleeps }: Group, episodes: readonly LaidEpisode[]): boolean {
  const next = episodes[((sleeps.at(-1) ?? 0) + 1) % episodes.length];
  return next !== undefined && isGettingUp(next.draft);
}

/** Sleeps that belong together, each group in its order; over the seam too in a day that repeats. */
function groupsOf(list: List): readonly Group[] {
  const sleeps = list.episodes.flatMap((e, i) => (e.draft.kind === "sleep" ? [i] : []));
  const links = sleeps.map((sleep, k): Link => {
    const next = sleeps[k + 1] ?? (list.dated || sleeps.length === 1 ? undefined : sleeps[0]);
    return next === undefined ? "day" : linkOf(sleep, next, list);
  });
  const breaks = links.flatMap((link, k) => (link === "night" ? [] : [k]));
  // Without any break a ring of sleeps is one group as the list has it.
  const ends = breaks.length > 0 ? breaks : [sleeps.length - 1];
  return sleeps.length === 0
    ? []
    : ends.map((end, n) => {
        const start = (n === 0 ? (ends.at(-1) ?? 0) + 1 : (ends[n - 1] ?? 0) + 1) % sleeps.length;
        const count = ((end - start + sleeps.length) % sleeps.length) + 1;
        const own = Array.from({ length: count }, (_, k) => sleeps[(start + k) % sleeps.length] as number);
        const isAlone = ends.length === 1;
        return {
          sleeps: own,
          before: isAlone ? "day" : (links.at(start - 1) ?? "day"),
          after: isAlone ? "day" : (links[end] ?? "day"),
          ...lengthsOf(own, list),
        };
      });
}

function linkOf(from: number, to: number, list: List): Link {
  const { episodes, work } = list;
  const over = from < to ? 0 : episodes.length;
  const between = Array.from(
    { length: to + over - from - 1 },
    (_, k) => (episodes[(from + 1 + k) % episodes.length] as LaidEpisode).draft,
  );
  const [end, start] = [writtenAround(2 * from + 1, list), writtenAround(2 * (to + over), list)];
  if (between.some((e) => isGettingUp(e) || groupOf(e.kind) === work || e.kind === "meal")) {
    if (!(start[1] - end[0] <= BREAK)) return "day";
    return between.every((e) => e.kind === "getting-up" || e.kind === "rest") ? "alarm" : "open";
  }
  const isAdjacent = between.length === 0 && episodes[from]?.end === "implied";
  if (isAdjacent || start[1] - end[0] <= BREAK) return "night";
  if (start[0] - end[1] > BREAK) return "day";
  if (between.some((e) => e.kind !== "rest")) return "open";
  // Lying awake belongs to the night, which is no longer than nights ordinarily are.
  const span = start[1] - writtenAround(2 * from, list)[0];
  return span <= ORDINARY_NIGHT || (span === Number.POSITIVE_INFINITY && between.length > 0)
    ? "night"
    : "open";
}

function lengthsOf(sleeps: readonly number[], list: List): Pick<Group, "told" | "most" | "isTold"> {
  const lengths = sleeps.map((sleep) => {
    const [start, end] = [writtenAround(2 * sleep, list), writtenAround(2 * sleep + 1, list)];
    const isTold = start[0] === start[1] && end[0] === end[1];
    return { isTold, most: end[1] - start[0] };
  });
  return {
    told: lengths.reduce((sum, l) => sum + (l.isTold ? l.most : 0), 0),
    most: lengths.reduce((sum, l) => sum + l.most, 0),
    isTold: lengths.every((l) => l.isTold),
  };
}

/**
 * The written time of a bound, twice, else the ones before and after it. Bound 2i is the start of episode i, 2i + 1 its
 * end, which is the next start where none is stated; those of a ring go on a lap later.
 */
function writtenAround(bound: number, { episodes, dated }: List): Range {
  const count = 2 * episodes.length;
  const written = (k: number): number | null => {
    if (dated && (k < 0 || k >= count)) return null;
    const episode = episodes[Math.floor((k - count * Math.floor(k / count)) / 2)];
    const time = k % 2 === 0 ? episode?.start : episode?.end;
    return typeof time === "object" && time !== null ? time.at + Math.floor(k / count) * DAY : null;
  };
  const isImplied = bound % 2 !== 0 && episodes[((bound % count) - 1) / 2]?.end === "implied";
  const own = written(bound) ?? (isImplied && episodes.length > 1 ? written(bound + 1) : null);
  if (own !== null) return [own, own];
  const nearest = (step: 1 | -1) => {
    for (let k = 1; k <= count; k++) {
      const at = written(bound + k * step);
      if (at !== null) return at;
    }
    return step * Number.POSITIVE_INFINITY;
  };
  return [nearest(-1), nearest(1)];
}

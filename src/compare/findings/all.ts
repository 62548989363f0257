// Rules about three days and more: what all share, who stands apart, and who is first and last.
import { isSurelyDuring, least, runsOf } from "../../model/amount.ts";
import type { Bound } from "../../model/bound.ts";
import { CATEGORIES, groupOf, rarityOf, type Kind } from "../../model/category.ts";
import { DAY, minuteOfClock, type Minute } from "../../model/clock.ts";
import type { Day } from "../../model/day.ts";
import {
  getsUp,
  goesToBed,
  isOfNight,
  isWithinNight,
  isWork,
  workGroup,
  type Event,
} from "../../model/events.ts";
import { toldTime } from "../amounts.ts";
import {
  type Amount,
  amountDifference,
  isWrittenAlike,
  surely,
  sureSize,
  timeDifference,
} from "../difference.ts";
import { mayTellOf, tellingsOf, timesTold } from "../tells.ts";
import type { Compared } from "../compared.ts";
import { episodeAt, firstHour, hours, isSayable, type RuleOfAll } from "./context.ts";
import { onEpisodes, onEvent } from "./ground.ts";
import type { Candidate } from "./candidate.ts";

/** The hour of one event in one day. */
export type HourOfDay = { readonly day: number; readonly bound: Bound };

export type AllData =
  /** All get up, or go to bed, at one hour, or within one short range. */
  | {
      readonly code: "all-event";
      readonly event: "up" | "bed";
      readonly of: readonly HourOfDay[];
      readonly alike: boolean;
    }
  /** The range in which they get up or go to bed; who is surely the first and who the last, if anybody is. */
  | {
      readonly code: "event-range";
      readonly event: "up" | "bed";
      readonly of: readonly HourOfDay[];
      readonly first: number | null;
      readonly last: number | null;
    }
  /** Kinds that all have in this order. */
  | { readonly code: "all-order"; readonly kinds: readonly Kind[] }
  /** Kinds that all tell of, in whatever order. */
  | { readonly code: "all-tell"; readonly kinds: readonly Kind[] }
  /** A kind that all but one tell of. */
  | { readonly code: "all-but-one"; readonly kind: Kind; readonly day: number }
  /** Kinds that one alone tells of. */
  | {
      readonly code: "only-one";
      readonly of: readonly { readonly day: number; readonly kinds: readonly Kind[] }[];
    }
  /** A time at which all surely are at work. */
  | { readonly code: "all-at-work"; readonly from: Minute; readonly to: Minute }
  /** At this hour so many surely are in bed; of the others it is surely not so, or not told. */
  | {
      readonly code: "in-bed-by";
      readonly minute: Minute;
      readonly inBed: readonly number[];
      readonly up: readonly number[];
      readonly untold: readonly number[];
    }
  /** From the least to the most work that is told; who surely tells of least and of most, if anybody does. */
  | {
      readonly code: "work-range";
      readonly of: readonly { readonly day: number; readonly amount: Amount }[];
      readonly least: number | null;
      readonly most: number | null;
    };

/** The shortest range that is said to hold the hours of all is at most so long, in minutes. */
const HULL = 60;

/** As many days as a range needs to be one. */
const SEVERAL = 3;

/** Of amounts that are known to so many minutes a range is said. */
const NARROW = 60;

/** All at work for so long, in minutes, is worth a sentence. */
const TOGETHER = 60;

function isOfMany({ days, groups, moment }: Compared): boolean {
  return days.length > 2 && groups === null && moment === null;
}

function eventsOfAll(comparison: Compared): readonly Candidate<AllData>[] {
  if (!isOfMany(comparison)) return [];
  const events: readonly ["up" | "bed", (day: Day) => Event | null][] = [
    ["up", getsUp],
    ["bed", goesToBed],
  ];
  return events.flatMap(([event, find]): readonly Candidate<AllData>[] => {
    const of = comparison.days.flatMap((day, k): HourOfDay[] => {
      const bound = find(day)?.bound;
      return isSayable(bound) ? [{ day: k, bound }] : [];
    });
    const [first, second] = of;
    if (first === undefined || second === undefined || of.length < SEVERAL) return [];
    const restsOn = of.map(({ day }) => onEvent(day, event));
    const common = {
      type: event === "up" ? "rising" : "bed",
      days: of.map((h) => h.day),
      restsOn,
      minute: firstHour(of.map((h) => h.bound)),
      event,
      of,
    } as const;
    const alike = of.every(({ bound }) => isWrittenAlike(bound, first.bound));
    const hull = hullOf(of);
    if (alike || (hull !== null && hull <= HULL)) {
      if (of.length < comparison.days.length) return [];
      return [{ ...common, code: "all-event", alike, label: "same", size: 1 }];
    }
    if (hull === null) return [];
    return [
      {
        ...common,
        code: "event-range",
        first: surelyFirst(of, (a, b) => timeDifference(a.bound, b.bound)),
        last: surelyFirst(of, (a, b) => timeDifference(b.bound, a.bound)),
        label: "differ",
        size: hours(hull),
      },
    ];
  });
}

/** Minutes from the earliest to the latest possible hour of all, round the clock; null where they do not lie together. */
function hullOf(of: readonly HourOfDay[]): number | null {
  const [first] = of;
  const all = of.map(({ bound }) => first && timeDifference(first.bound, bound));
  if (first === undefined || all.some((d) => d === null || d === undefined)) return null;
  const width = first.bound.latest - first.bound.earliest;
  const ranges = all.map((d) => d?.range ?? [0, 0]);
  return Math.max(width, ...ranges.map((r) => r[1])) - Math.min(0, ...ranges.map((r) => r[0] + width));
}

/** The day that surely comes before every other by a difference; null where none does. */
function surelyFirst<T extends { readonly day: number }>(
  of: readonly T[],
  difference: (a: T, b: T) => ReturnType<typeof timeDifference>,
): number | null {
  const first = of.find((a) =>
    of.every((b) => {
      if (a === b) return true;
      const d = difference(a, b);
      return d !== null && surely(d) > 0;
    }),
  );
  return first?.day ?? null;
}

/** Kinds in an order that every day has, found day by day: not always the longest, but always true. */
function orderOfAll(comparison: Compared): readonly Candidate<AllData>[] {
  if (!isOfMany(comparison)) return [];
  const sequences = comparison.days.map((day) =>
    day.order.filter((i) => !isWithinNight(day, i)).map((i) => episodeAt(day, i).kind),
  );
  const common = sequences
    .map((s) => s.filter((kind) => groupOf(kind) !== kind && groupOf(kind) !== null))
    .reduce<readonly Kind[] | null>((a, b) => (a === null ? b : commonOrder(a, b)), null)
    ?.filter((kind, k, all) => kind !== all[k - 1]);
  const kinds = [...(common ?? []), ...(comparison.days.every((d) => goesToBed(d)) ? ["sleep"] : [])];
  if (kinds.filter((k) => k !== "getting-up" && k !== "sleep").length < SEVERAL) return [];
  return [
    {
      code: "all-order",
      kinds,
      type: "order",
      label: "same",
      size: 1 + 0.2 * kinds.length,
      days: comparison.days.map((_, k) => k),
      restsOn: comparison.days.map((day, k) =>
        onEpisodes(
          k,
          day.order.filter((i) => kinds.includes(episodeAt(day, i).kind)),
        ),
      ),
      minute: null,
    },
  ];
}

/** The longest order that two have in common. */
function commonOrder(a: readonly Kind[], b: readonly Kind[]): readonly Kind[] {
  const table: Kind[][][] = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, () => []),
  );
  const at = (i: number, j: number): readonly Kind[] => table[i]?.[j] ?? [];
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [down, right] = [at(i + 1, j), at(i, j + 1)];
      const skipped = down.length >= right.length ? down : right;
      const taken = a[i] === b[j] ? [a[i] as Kind, ...at(i + 1, j + 1)] : [];
      (table[i] as Kind[][])[j] = [...(taken.length > skipped.length ? taken : skipped)];
    }
  }
  return at(0, 0);
}

/** Kinds that all tell of, that all but one do, and that one alone does. */
function tellings(comparison: Compared): readonly Candidate<AllData>[] {
  if (!isOfMany(comparison)) return [];
  const { days } = comparison;
  const told = CATEGORIES.filter(({ id, group }) => group !== "travel" && !UNSAID.has(id)).map(({ id }) => ({
    kind: id,
    by: days.map((day) => timesTold(tellingsOf(day, id)) > 0),
    may: days.map((day) => mayTellOf(day, id)),
  }));
  const byRarity = told.toSorted((a, b) => rarityOf(b.kind) - rarityOf(a.kind));
  const all = byRarity.filter(({ by }) => by.every(Boolean)).map((t) => t.kind);
  const grounds = (kinds: readonly Kind[]) =>
    days.map((day, k) =>
      onEpisodes(
        k,
        kinds.flatMap((kind) => tellingsOf(day, kind).episodes),
      ),
    );
  const common = { days: days.map((_, k) => k), minute: null } as const;
  const said: Candidate<AllData>[] = [];
  if (all.length > 0) {
    const kinds = all.slice(0, 4);
    const size = rarityOf(kinds[0] ?? "");
    said.push({
      ...common,
      code: "all-tell",
      kinds,
      type: "both",
      label: "same",
      size,
      restsOn: grounds(kinds),
    });
  }
  const missing = byRarity.find(
    ({ by, may }) => by.filter((b) => !b).length === 1 && !may[by.indexOf(false)],
  );
  if (missing !== undefined && days.length > SEVERAL) {
    const { kind, by } = missing;
    const size = rarityOf(kind);
    const day = by.indexOf(false);
    said.push({
      ...common,
      code: "all-but-one",
      kind,
      day,
      type: "contrast",
      label: "differ",
      size,
      restsOn: grounds([kind]),
    });
  }
  const alone = days.map((_, day) => ({
    day,
    kinds: byRarity
      .filter(({ by, may }) => by[day] === true && may.every((m, k) => k === day || !m))
      .map((t) => t.kind)
      .slice(0, 2),
  }));
  const of = alone.filter(({ kinds }) => kinds.length > 0);
  if (of.length > 0) {
    const kinds = of.flatMap((o) => o.kinds);
    said.push({
      ...common,
      code: "only-one",
      of,
      type: "only",
      label: "differ",
      size: 1,
      restsOn: grounds(kinds),
    });
  }
  return said;
}

const UNSAID: ReadonlySet<Kind> = new Set(["sleep", "getting-up", "washing", "meal"]);

/** The longest time at which all surely are at work. */
function atWorkTogether(comparison: Compared): readonly Candidate<AllData>[] {
  if (!isOfMany(comparison)) return [];
  const { days } = comparison;
  if (days.some((day) => workGroup(day) !== "work")) return [];
  const sure = days.map((day) =>
    runsOf(day.chain, (i) => isWork(day, i)).flatMap(({ start, end }) => {
      if (!(end[0] > start[1])) return [];
      const lap = Math.floor(start[1] / DAY) * DAY;
      return [-DAY, 0].map((turn) => [start[1] - lap + turn, end[0] - lap + turn] as const);
    }),
  );
  const [first = [], ...others] = sure;
  const common = others.reduce<readonly (readonly [number, number])[]>(
    (held, runs) =>
      held.flatMap(([a, b]) =>
        runs.map(([c, d]) => [Math.max(a, c), Math.min(b, d)] as const).filter(([from, to]) => to > from),
      ),
    first,
  );
  const [longest] = common.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]));
  if (longest === undefined || longest[1] - longest[0] < TOGETHER) return [];
  const [from, to] = longest;
  const restsOn = days.map((day, k) =>
    onEpisodes(
      k,
      day.order.filter((i) => isWork(day, i)),
    ),
  );
  const shared = {
    type: "while",
    label: "same",
    days: days.map((_, k) => k),
    restsOn,
    minute: from,
  } as const;
  return [{ ...shared, code: "all-at-work", from, to, size: hours(to - from) }];
}

/** The first full hour from 20:00 on at which more than half surely are in bed. */
function inBed(comparison: Compared): readonly Candidate<AllData>[] {
  if (!isOfMany(comparison)) return [];
  const { days } = comparison;
  for (let minute = minuteOfClock(20, 0); minute <= minuteOfClock(3, 0); minute += 60) {
    const hour = [minute, minute + 1] as const;
    const asleep = days.map(
      (day) => isSurelyDuring(day.chain, (i) => isOfNight(day, i), [minute, minute]) !== null,
    );
    const count = asleep.filter(Boolean).length;
    if (2 * count <= days.length || count === days.length) {
      if (count === days.length) return [];
      continue;
    }
    const isUp = days.map((day) => {
      const awake = least(day.chain, (i) => !isOfNight(day, i) && episodeAt(day, i).kind !== "sleep", hour);
      return awake === 1;
    });
    const numbers = days.map((_, k) => k);
    return [
      {
        code: "in-bed-by",
        minute,
        inBed: numbers.filter((k) => asleep[k]),
        up: numbers.filter((k) => !asleep[k] && isUp[k]),
        untold: numbers.filter((k) => !asleep[k] && !isUp[k]),
        type: "bed",
        label: "also",
        size: 1,
        days: numbers,
        restsOn: numbers.map((k) => onEvent(k, "bed")),
      },
    ];
  }
  return [];
}

/** From the least to the most work. */
function workRange(comparison: Compared): readonly Candidate<AllData>[] {
  if (!isOfMany(comparison)) return [];
  const of = comparison.days.flatMap((day, k) => {
    const amount = toldTime(day, ["work"]);
    const [from, to] = amount.range;
    return to - from <= NARROW && from >= TOGETHER ? [{ day: k, amount }] : [];
  });
  if (of.length < SEVERAL) return [];
  const less = (a: (typeof of)[number], b: (typeof of)[number]) => amountDifference(a.amount, b.amount);
  const leastOf = surelyFirst(of, less);
  const mostOf = surelyFirst(of, (a, b) => less(b, a));
  const size = Math.max(...of.flatMap((a) => of.map((b) => sureSize(less(a, b)))));
  if (size < NARROW) return [];
  const restsOn = of.map(({ day }) => ({ ...onEvent(day, "worked") }));
  const common = {
    type: "work-amount",
    label: "differ",
    days: of.map((o) => o.day),
    restsOn,
    minute: null,
  } as const;
  return [{ ...common, code: "work-range", of, least: leastOf, most: mostOf, size: hours(size) }];
}

export const allRules: readonly RuleOfAll<AllData>[] = [
  orderOfAll,
  eventsOfAll,
  tellings,
  atWorkTogether,
  inBed,
  workRange,
];

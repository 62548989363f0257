// Rules about two sets of days set against each other: what all of one do and none of the other.
import type { Bound, Range } from "../../model/bound.ts";
import { CATEGORIES, rarityOf, type Kind } from "../../model/category.ts";
import { DAY } from "../../model/clock.ts";
import type { Day } from "../../model/day.ts";
import { getsUp, goesToBed, workBegins, workEnds, type Event } from "../../model/events.ts";
import { toldTime } from "../amounts.ts";
import { hullOf } from "../difference.ts";
import { mayTellOf, tellingsOf, timesTold } from "../tells.ts";
import type { Compared } from "../compared.ts";
import { firstHour, hours, isSayable, type RuleOfAll } from "./context.ts";
import { onEpisodes, onEvent, type EventName } from "./ground.ts";
import type { Candidate } from "./candidate.ts";

/** An event of which two sets of days are compared. */
export type GroupEvent = "up" | "bed" | "work-begins" | "work-ends";

export type GroupsData =
  /** An event that lies in one range on all days of each set; `later` is the set that is surely later, null where neither is. */
  | {
      readonly code: "group-event";
      readonly event: GroupEvent;
      readonly bounds: readonly [left: readonly Bound[], right: readonly Bound[]];
      readonly later: 0 | 1 | null;
    }
  /** Amounts told of a kind on the days of each set, from the least to the most. */
  | {
      readonly code: "group-amount";
      readonly kind: Kind;
      readonly ranges: readonly [left: Range, right: Range];
    }
  /** Kinds that every day of one set tells of, and no day of the other. */
  | { readonly code: "group-tells"; readonly side: 0 | 1; readonly kinds: readonly Kind[] };

/** Events of two sets surely apart by so much, in minutes, are worth a sentence. */
const APART = 15;

/** Amounts of two sets surely apart by so much are. */
const MORE = 30;

/** All days of a set within so many minutes do something at one time. */
const TOGETHER = 60;

type Sets = readonly [left: readonly number[], right: readonly number[]];

const EVENTS: readonly (readonly [GroupEvent, EventName, (day: Day) => Event | null])[] = [
  ["up", "up", getsUp],
  ["bed", "bed", goesToBed],
  ["work-begins", "work", workBegins],
  ["work-ends", "work", workEnds],
];

function events({ days, groups }: Compared): readonly Candidate<GroupsData>[] {
  if (groups === null) return [];
  return EVENTS.flatMap(([event, name, find]): readonly Candidate<GroupsData>[] => {
    const sets = groups.map((set) =>
      set.map((k) => find(days[k] as Day)?.bound).filter((b): b is Bound => isSayable(b)),
    );
    const [left, right] = sets as [Bound[], Bound[]];
    const isTold = left.length === groups[0].length && right.length === groups[1].length;
    const anchor = left[0];
    if (!isTold || anchor === undefined) return [];
    const [a, b] = [hullOf(left, anchor), hullOf(right, anchor)];
    const apart = b[0] - a[1] >= APART ? 1 : a[0] - b[1] >= APART ? 0 : null;
    const together = Math.max(a[1], b[1]) - Math.min(a[0], b[0]) <= TOGETHER;
    if ((apart === null && !together) || Math.max(a[1], b[1]) - Math.min(a[0], b[0]) > DAY / 2) return [];
    return [
      {
        code: "group-event",
        event,
        bounds: [left, right],
        later: apart,
        type: event === "up" ? "rising" : event,
        label: apart === null ? "same" : "differ",
        size: apart === null ? 1 : hours(Math.max(b[0] - a[1], a[0] - b[1])),
        days: groups.flat(),
        restsOn: groups.flat().map((k) => onEvent(k, name)),
        minute: firstHour([...left, ...right]),
      },
    ];
  });
}

function amounts({ days, groups }: Compared): readonly Candidate<GroupsData>[] {
  if (groups === null) return [];
  const kinds: readonly Kind[] = ["work", ...CATEGORIES.map((c) => c.id).filter((id) => !UNCOUNTED.has(id))];
  return kinds.flatMap((kind): readonly Candidate<GroupsData>[] => {
    const told = groups.map((set) => set.map((k) => toldTime(days[k] as Day, [kind]).range));
    const [a, b] = told.map((ranges) => hull(ranges)) as [Range, Range];
    const apart = Math.max(b[0] - a[1], a[0] - b[1]);
    if (apart < MORE || Math.max(a[1] - a[0], b[1] - b[0]) > 3 * TOGETHER) return [];
    return [
      {
        code: "group-amount",
        kind,
        ranges: [a, b],
        type: kind === "work" ? "work-amount" : "kind-amount",
        label: "differ",
        size: hours(apart),
        days: groups.flat(),
        restsOn: groups.flat().map((k) => onEpisodes(k, tellingsOf(days[k] as Day, kind).episodes)),
        minute: null,
      },
    ];
  });
}

function hull(ranges: readonly Range[]): Range {
  return [Math.min(...ranges.map((r) => r[0])), Math.max(...ranges.map((r) => r[1]))];
}

const UNCOUNTED: ReadonlySet<Kind> = new Set(["getting-up", "washing"]);

function tells({ days, groups }: Compared): readonly Candidate<GroupsData>[] {
  if (groups === null) return [];
  const sides: readonly (readonly [0 | 1, Sets])[] = [
    [0, [groups[0], groups[1]]],
    [1, [groups[1], groups[0]]],
  ];
  return sides.flatMap(([side, [own, other]]): readonly Candidate<GroupsData>[] => {
    const kinds = CATEGORIES.map((c) => c.id)
      .filter((id) => id !== "sleep" && id !== "getting-up")
      .filter((id) => own.every((k) => timesTold(tellingsOf(days[k] as Day, id)) > 0))
      .filter((id) => !other.some((k) => mayTellOf(days[k] as Day, id)))
      .toSorted((a, b) => rarityOf(b) - rarityOf(a))
      .slice(0, 3);
    const [first] = kinds;
    if (first === undefined) return [];
    const restsOn = own.map((k) =>
      onEpisodes(
        k,
        kinds.flatMap((kind) => tellingsOf(days[k] as Day, kind).episodes),
      ),
    );
    const common = {
      type: "only",
      label: "differ",
      size: rarityOf(first),
      days: [...own, ...other],
      restsOn,
    } as const;
    return [{ ...common, code: "group-tells", side, kinds, minute: null }];
  });
}

export const groupRules: readonly RuleOfAll<GroupsData>[] = [events, amounts, tells];

// Rules about who does what while the other does something else.
import { isSurelyDuring, runsOf, type SureRun } from "../../model/amount.ts";
import { type Bound, type Range, isExact } from "../../model/bound.ts";
import { groupOf, UNKNOWN, type Kind } from "../../model/category.ts";
import { DAY, wrap, type Minute } from "../../model/clock.ts";
import type { Day, Mention } from "../../model/day.ts";
import { getsUp, goesToBed, isOfNight, isWork, workBegins, workEnds, workGroup } from "../../model/events.ts";
import { overlapRound } from "../../model/interval.ts";
import { episodeAt, hours, isSayable, type RuleOfTwo, type Two } from "./context.ts";
import { onEpisodes, onEvent, type Ground } from "./ground.ts";
import type { Candidate } from "./candidate.ts";

/** An hour of one day, at which it is said what the other does. */
export type Anchor =
  | { readonly event: "up" | "bed"; readonly bound: Bound }
  /** The beginning or end of the work that is told. */
  | { readonly event: "work-begins" | "work-ends"; readonly bound: Bound; readonly kind: Kind }
  | { readonly event: "mention"; readonly bound: Bound; readonly mention: number };

/** A state that the other surely is in. */
export type State = {
  /** A category, a group, or `night` for being in bed. */
  readonly kind: Kind | "night";
  /** From when to when, as its first episode and its last tell. */
  readonly start: Bound;
  readonly end: Bound;
  /** Whether it begins at that very minute. */
  readonly justBegins: boolean;
};

/** Something that one does within a stretch of the other's day. */
export type Inside = {
  readonly kind: Kind;
  /** Whether only its beginning surely lies inside. */ readonly begins: boolean;
};

export type WhileData =
  | {
      readonly code: "while-anchor";
      /** The owner of the hour: 0 the left, 1 the right of the two. */
      readonly side: 0 | 1;
      readonly anchor: Anchor;
      readonly state: State;
    }
  | {
      readonly code: "while-block";
      /** The owner of the night or work: 0 the left, 1 the right of the two. */
      readonly side: 0 | 1;
      readonly state: State;
      /** Things that the other does meanwhile, in their order. */
      readonly inside: readonly Inside[];
    };

/** A stretch of somebody's day must surely last so long, in minutes, for the other to do things while it goes on. */
const BLOCK = 120;

/** Things that surely lie inside together for so long are worth saying, where they are of one kind only. */
const INSIDE = 120;

/** Of what is not inside as a whole, so many minutes surely must be. */
const PARTLY = 60;

/** The most things that are named. */
const MOST_NAMED = 5;

function sidesOf(two: Two) {
  return [
    { side: 0 as const, own: two.a, other: two.b, day: two.left, otherDay: two.right },
    { side: 1 as const, own: two.b, other: two.a, day: two.right, otherDay: two.left },
  ];
}

function anchorsOf(day: Day): readonly (Anchor & { readonly ground: Omit<Ground, "day"> })[] {
  const events = [
    { event: "up" as const, at: getsUp(day) },
    { event: "work-begins" as const, at: workBegins(day) },
    { event: "work-ends" as const, at: workEnds(day) },
    { event: "bed" as const, at: goesToBed(day) },
  ].flatMap(({ event, at }) => {
    if (at === null || !isSayable(at.bound)) return [];
    const { episodes, mentions, events } = onEvent(0, event === "up" || event === "bed" ? event : "work", [
      at.episode,
    ]);
    const { kind } = episodeAt(day, at.episode);
    return [{ event, bound: at.bound, kind, ground: { episodes, mentions, events } }];
  });
  const mentions = day.mentions.flatMap(({ time }: Mention, mention) =>
    time === null
      ? []
      : [
          {
            event: "mention" as const,
            bound: time,
            mention,
            ground: { episodes: [], mentions: [mention], events: [] },
          },
        ],
  );
  return [...events, ...mentions];
}

/** At an hour of one, what the other surely is doing: that with the most of it on both sides of the hour. */
function atAnchor(two: Two): readonly Candidate<WhileData>[] {
  return sidesOf(two).flatMap(({ side, own, other, day, otherDay }) =>
    anchorsOf(own).flatMap((anchor): readonly Candidate<WhileData>[] => {
      const range: Range = [anchor.bound.earliest, anchor.bound.latest];
      const found = stateAt(other, range);
      if (found === null || repeats(anchor, found.state, own, other)) return [];
      const { ground, ...told } = anchor;
      const depth = depthOf(found.run, range);
      return [
        {
          code: "while-anchor",
          side,
          anchor: told,
          state: found.state,
          type: "while",
          label: "differ",
          size: found.state.justBegins ? 1 : hours(Math.min(depth, 180)),
          days: [two.left, two.right],
          restsOn: [
            { day, ...ground },
            found.state.kind === "night"
              ? onEvent(otherDay, "bed", found.run.episodes)
              : onEpisodes(otherDay, found.run.episodes),
          ],
          minute: wrap(anchor.bound.earliest),
        },
      ];
    }),
  );
}

/** The state that somebody surely is in all through a range: of one category, else of one group. */
function stateAt(day: Day, range: Range): { readonly state: State; readonly run: SureRun } | null {
  const night = isSurelyDuring(day.chain, (i) => isOfNight(day, i), range);
  if (night !== null) return stateOf(day, "night", night, range);
  const kinds = [...new Set(day.episodes.map((e) => e.kind))].filter((k) => !UNSTATED.has(k));
  for (const kind of [...kinds, workGroup(day)]) {
    const run = isSurelyDuring(
      day.chain,
      (i) =>
        !isOfNight(day, i) &&
        (day.episodes[i]?.kind === kind || groupOf(day.episodes[i]?.kind ?? "") === kind),
      range,
    );
    if (run !== null) return stateOf(day, kind, run, range);
  }
  return null;
}

/** Getting up is an instant; washing is too small a thing; and what has no kind is no state. */
const UNSTATED: ReadonlySet<Kind> = new Set(["getting-up", "washing", UNKNOWN]);

function stateOf(day: Day, kind: State["kind"], run: SureRun, [from, to]: Range) {
  const [first, last] = [episodeAt(day, run.episodes[0] ?? -1), episodeAt(day, run.episodes.at(-1) ?? -1)];
  const justBegins = from === to && isExact(first.start) && wrap(first.start.earliest) === wrap(from);
  return { state: { kind, start: first.start, end: last.end, justBegins }, run };
}

/** Whether another sentence says it already, or it is no news: both asleep when one gets up, both at work when one begins. */
function repeats(anchor: Anchor, state: State, own: Day, other: Day): boolean {
  if (anchor.event === "up" && state.kind === "night" && getsUp(other) !== null) return true;
  if (anchor.event === "bed" && goesToBed(other) !== null) return true;
  if (anchor.event === "bed" && state.kind === "night") return true;
  if (anchor.event === "work-begins" || anchor.event === "work-ends") {
    if (state.kind === anchor.kind || groupOf(state.kind) === groupOf(anchor.kind)) return true;
    if (state.kind === "night" && workBegins(other) === null && getsUp(own) === null) return false;
  }
  if (!state.justBegins) return false;
  if (groupOf(state.kind) === "travel") return true;
  // An episode that begins just then need not be the first of its kind.
  return isWorkKind(state.kind, other) && !startsWork(other, state);
}

function isWorkKind(kind: State["kind"], day: Day): boolean {
  return groupOf(kind) === workGroup(day);
}

function startsWork(day: Day, state: State): boolean {
  const first = workBegins(day);
  return first !== null && first.bound.earliest === state.start.earliest;
}

/** Minutes that a run surely goes on beyond a range on its nearer side; of the farther where it just begins. */
function depthOf({ start, end }: SureRun, [from, to]: Range): number {
  const lap = Math.floor((from - start[1]) / DAY) * DAY;
  return Math.max(Math.min(from - start[1] - lap, end[0] + lap - to), 0);
}

/** While one sleeps the night, or works without a break, all that the other surely does in that time. */
function inBlock(two: Two): readonly Candidate<WhileData>[] {
  return sidesOf(two).flatMap(({ side, own, other, day, otherDay }) =>
    blocksOf(own).flatMap(({ kind, run }): readonly Candidate<WhileData>[] => {
      const sure: Range = [run.start[1], run.end[0]];
      if (sure[1] - sure[0] < BLOCK || sure[1] - sure[0] >= DAY) return [];
      const inside = other.order.flatMap((i) => insideOf(other, i, sure, kind));
      if (!isWorthSaying(inside, kind, sure)) return [];
      const [first, last] = [
        episodeAt(own, run.episodes[0] ?? -1),
        episodeAt(own, run.episodes.at(-1) ?? -1),
      ];
      const named = mergedKinds(inside).slice(0, MOST_NAMED);
      return [
        {
          code: "while-block",
          side,
          state: { kind, start: first.start, end: last.end, justBegins: false },
          inside: named,
          type: "while",
          label: "differ",
          size: hours(spanOf(inside)),
          days: [two.left, two.right],
          restsOn: [
            kind === "night" ? onEvent(day, "bed", run.episodes) : onEpisodes(day, run.episodes),
            onEpisodes(
              otherDay,
              inside.map((thing) => thing.episode),
            ),
          ],
          minute: wrap(run.start[1]),
        },
      ];
    }),
  );
}

function blocksOf(day: Day): readonly { readonly kind: State["kind"]; readonly run: SureRun }[] {
  const told = (run: SureRun) => {
    const [first, last] = [episodeAt(day, run.episodes[0] ?? -1), episodeAt(day, run.episodes.at(-1) ?? -1)];
    return isSayable(first.start) && isSayable(last.end);
  };
  return [
    ...runsOf(day.chain, (i) => isOfNight(day, i)).map((run) => ({ kind: "night" as const, run })),
    ...runsOf(day.chain, (i) => isWork(day, i)).map((run) => ({ kind: workGroup(day), run })),
  ].filter(({ run }) => told(run));
}

type Thing = Inside & { readonly episode: number; readonly from: Minute; readonly to: Minute };

/** An episode that surely lies within a stretch, or an hour of it does, or its written beginning. */
function insideOf(day: Day, i: number, sure: Range, block: State["kind"]): readonly Thing[] {
  const { kind, start, end } = episodeAt(day, i);
  if (UNSTATED.has(kind) || groupOf(kind) === "travel" || isOfNight(day, i)) return [];
  if (!Number.isFinite(start.earliest) || !Number.isFinite(end.latest)) return [];
  if (block === "night" ? kind === "sleep" : groupOf(kind) === block) return [];
  const [from, to] = [start.earliest, end.latest];
  const whole = overlapRound([from, to], sure) >= to - from;
  const certain = overlapRound([start.latest, end.earliest], sure);
  const begun =
    isSayable(start) &&
    overlapRound([start.earliest, start.latest + 1], sure) === start.latest + 1 - start.earliest;
  if (!whole && certain < PARTLY && !begun) return [];
  const lap = Math.floor((from - sure[0] + (whole || begun ? 0 : to - from)) / DAY) * DAY;
  const begins = !whole && certain < PARTLY;
  return [{ kind, begins, episode: i, from: from - lap, to: begins ? from - lap : to - lap }];
}

function isWorthSaying(inside: readonly Thing[], block: State["kind"], sure: Range): boolean {
  if (inside.length === 0) return false;
  const kinds = new Set(inside.map((thing) => thing.kind));
  return (kinds.size >= 2 || spanOf(inside) >= INSIDE) && (block === "night" || sure[1] - sure[0] >= BLOCK);
}

function spanOf(inside: readonly Thing[]): number {
  const [from, to] = [Math.min(...inside.map((t) => t.from)), Math.max(...inside.map((t) => t.to))];
  return Math.min(to - from, DAY);
}

/** Each kind once, in the order of its first. */
function mergedKinds(inside: readonly Thing[]): readonly Inside[] {
  const found = new Map<Kind, Inside>();
  for (const { kind, begins } of inside.toSorted((a, b) => a.from - b.from)) {
    const known = found.get(kind);
    found.set(kind, { kind, begins: begins && (known?.begins ?? true) });
  }
  return [...found.values()];
}

export const whileRules: readonly RuleOfTwo<WhileData>[] = [atAnchor, inBlock];

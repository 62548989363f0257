// Rules about order: what both days have in one order, the one thing that differs there, and what begins at one hour.
import { UNKNOWN, type Kind } from "../../model/category.ts";
import { isExact, type Bound } from "../../model/bound.ts";
import { DAY, wrap } from "../../model/clock.ts";
import type { Day } from "../../model/day.ts";
import { goesToBed, workBegins } from "../../model/events.ts";
import { episodeAt, isSayable, type RuleOfTwo, type Two } from "./context.ts";
import { onEpisodes } from "./ground.ts";
import { commonOrder, type Common, type Stage } from "./longest-order.ts";
import { edgeRules, type EdgeData } from "./edges.ts";
import type { Candidate } from "./candidate.ts";
import { sharedStep, stepOf, type Step } from "./step.ts";

export type OrderData =
  /** The common order of both. */
  | {
      readonly code: "same-order";
      /** Whether that is all that both tell, but for one thing at most. */
      readonly isWhole: boolean;
      readonly steps: readonly Step[];
      /** Whether going to bed comes last in both. */
      readonly endsInBed: boolean;
    }
  /** The one thing that stands outside of that order, between its neighbours in its own day. */
  | {
      readonly code: "one-difference";
      readonly side: 0 | 1;
      readonly step: Step;
      readonly after: Step | null;
      readonly before: Step | "bed" | null;
    }
  /** Things of one category that begin at one written hour. */
  | { readonly code: "same-hour"; readonly starts: readonly { readonly step: Step; readonly bound: Bound }[] }
  | EdgeData;

/** Fewest kinds in one order, beside getting up, that are worth a sentence. */
const FEWEST_KINDS = 3;

/** Fewest things in one order, for the one outside of it to be the difference. */
const FEWEST_ALIGNED = 4;

function sameOrder(two: Two): readonly Candidate<OrderData>[] {
  const { pairs, outside, stages } = commonOrder(two.a, two.b);
  const kinds = new Set(pairs.map(([{ kind }]) => kind).filter((kind) => kind !== "getting-up"));
  const told = stages[0].length + stages[1].length;
  if (kinds.size < FEWEST_KINDS || 4 * pairs.length < told) return [];
  const steps = pairs
    .filter(([{ kind }]) => kind !== "getting-up")
    .map(([x, y]) => sharedStep(x.kind, [...toldOf(two.a, x), ...toldOf(two.b, y)]))
    .filter((step, k, all) => step.kind !== all[k - 1]?.kind || step.named !== all[k - 1]?.named);
  return [
    {
      code: "same-order",
      isWhole: outside.length <= 1 && endsAlike(two),
      steps,
      endsInBed: goesToBed(two.a) !== null && goesToBed(two.b) !== null,
      type: "order",
      label: "same",
      size: steps.length / 3,
      days: [two.left, two.right],
      restsOn: groundsOf(two, pairs),
      minute: null,
    },
  ];
}

function oneDifference(two: Two): readonly Candidate<OrderData>[] {
  const { pairs, outside, stages } = commonOrder(two.a, two.b);
  const [only, ...others] = outside;
  if (only === undefined || others.length > 0 || pairs.length < FEWEST_ALIGNED || !endsAlike(two)) return [];
  const [side, rank] = only;
  const [day, other] = side === 0 ? [two.a, two.b] : [two.b, two.a];
  const own = stages[side];
  const stage = own[rank] as Stage;
  const step = { ...sharedStep(stage.kind, toldOf(day, stage)), words: wordsOf(day, stage, other) };
  if (stage.kind === UNKNOWN && step.words === null) return [];
  const near = (p: Stage | undefined) => p && sharedStep(p.kind, toldOf(day, p));
  const bed = goesToBed(day) === null ? null : "bed";
  return [
    {
      code: "one-difference",
      side,
      step,
      after: near(own[rank - 1]) ?? null,
      before: near(own[rank + 1]) ?? bed,
      type: "insert",
      label: "differ",
      size: 1,
      days: [two.left, two.right],
      restsOn: [onEpisodes(side === 0 ? two.left : two.right, stage.episodes)],
      minute: null,
    },
  ];
}

function wordsOf(day: Day, { episodes }: Stage, other: Day): string | null {
  const [only, ...others] = episodes;
  return only === undefined || others.length > 0 ? null : stepOf(episodeAt(day, only), other).words;
}

/** Whether both days are told to end in bed, or neither. */
function endsAlike({ a, b }: Two): boolean {
  return (goesToBed(a) === null) === (goesToBed(b) === null);
}

function toldOf(day: Day, { episodes }: Stage) {
  return episodes.map((i) => episodeAt(day, i));
}

function groundsOf(two: Two, pairs: Common["pairs"]) {
  return [
    onEpisodes(
      two.left,
      pairs.flatMap(([x]) => x.episodes),
    ),
    onEpisodes(
      two.right,
      pairs.flatMap(([, y]) => y.episodes),
    ),
  ];
}

/** The most hours that are said to be the same. */
const MOST_HOURS = 4;

/** Kinds that have sentences of their own. */
const WITH_OWN_RULES: ReadonlySet<Kind> = new Set(["getting-up", "sleep", UNKNOWN]);

function sameHour(two: Two): readonly Candidate<OrderData>[] {
  const { a, b } = two;
  const first = [a, b].map((day) => workBegins(day)?.episode);
  const rights = new Map<number, number[]>();
  for (const r of hourlyOf(b)) {
    const start = startOf(b, r);
    rights.set(start, [...(rights.get(start) ?? []), r]);
  }
  const found = hourlyOf(a)
    .flatMap((l) => (rights.get(startOf(a, l)) ?? []).map((r) => [l, r] as const))
    .filter(([l, r]) => episodeAt(a, l).kind === episodeAt(b, r).kind)
    .filter(([l, r]) => !(l === first[0] && r === first[1]))
    .toSorted((s, t) => startOf(a, s[0]) - startOf(a, t[0]))
    .slice(0, MOST_HOURS);
  const [earliest] = found;
  if (earliest === undefined) return [];
  return [
    {
      code: "same-hour",
      starts: found.map(([l, r]) => {
        const [x, y] = [episodeAt(a, l), episodeAt(b, r)];
        return { step: sharedStep(x.kind, [x, y]), bound: x.start };
      }),
      type: "same-hour",
      label: "same",
      size: found.length / 2,
      days: [two.left, two.right],
      restsOn: [
        onEpisodes(
          two.left,
          found.map(([l]) => l),
        ),
        onEpisodes(
          two.right,
          found.map(([, r]) => r),
        ),
      ],
      minute: startOf(a, earliest[0]),
    },
  ];
}

function startOf(day: Day, episode: number): number {
  return wrap(episodeAt(day, episode).start.earliest);
}

/** The episodes of a day, in its order, that begin at an hour that its file writes as exact. */
function hourlyOf(day: Day): readonly number[] {
  return day.order.filter((i) => {
    const { kind, start } = episodeAt(day, i);
    return !WITH_OWN_RULES.has(kind) && isExactHour(day, start);
  });
}

/** Whether a bound is written to the minute, and in a dated day lies between its two 04:00. */
function isExactHour(day: Day, bound: Bound): boolean {
  if (!isSayable(bound) || bound.written.precision !== "exact" || !isExact(bound)) return false;
  return day.date === null || (bound.earliest >= 0 && bound.earliest < DAY);
}

export const orderRules: readonly RuleOfTwo<OrderData>[] = [sameOrder, oneDifference, sameHour, ...edgeRules];

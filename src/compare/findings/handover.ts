// Contrasts of what follows what: where one leaves off and the other begins, what comes after dinner, the ends of work.
import { agreementOf } from "../../model/agreement.ts";
import { CATEGORIES, groupOf, isGroup, UNKNOWN, type Kind } from "../../model/category.ts";
import { widthOf, type Bound } from "../../model/bound.ts";
import { wrap } from "../../model/clock.ts";
import type { Day, Episode } from "../../model/day.ts";
import type { ToldActivity } from "../../model/told.ts";
import { episodesOf, workEpisodes, workGroup } from "../../model/events.ts";
import type { Meal } from "../../words/meals.ts";
import { timeDifference } from "../difference.ts";
import { episodeAt, isSayable, type RuleOfTwo, type Two } from "./context.ts";
import { onEpisodes } from "./ground.ts";
import type { Candidate } from "./candidate.ts";
import { isSurelyFirst, isSurelyLast, mayHold } from "./reach.ts";
import { workTold } from "./setting.ts";
import { nextAtOnce, sharedStep, stepOf, type Step } from "./step.ts";

/** An evening meal, and the step after it. */
type AfterMeal = { readonly meal: Meal; readonly step: Step };

export type HandoverData =
  /** One leaves off a kind of work about when the other begins with it. */
  | {
      readonly code: "handover";
      readonly kind: Kind;
      readonly from: 0 | 1;
      readonly end: Bound;
      readonly start: Bound;
      /** Whether it surely is the last of that day and the first of the other; else only the last and first told. */
      readonly isSure: boolean;
    }
  | { readonly code: "after-dinner"; readonly left: AfterMeal; readonly right: AfterMeal }
  /** The work told of one begins with a kind, that of the other ends with it. */
  | { readonly code: "opposite-ends"; readonly kind: Kind; readonly first: 0 | 1 };

/** Later than this after an end, in minutes, a beginning is no handover. */
const SOON = 30;

/** A bound told with less than this much certainty, in minutes, is no hour of a handover. */
const WIDEST = 120;

const KINDS_OF_WORK = CATEGORIES.filter(({ group }) => group === "work").map(({ id }) => id);

const SIDES = [0, 1] as const;

/** The day at a side, the other, and their positions among the days. */
function sidesOf({ a, b, left, right }: Two, side: 0 | 1) {
  return side === 0
    ? { own: a, other: b, at: left, otherAt: right }
    : { own: b, other: a, at: right, otherAt: left };
}

const handover: RuleOfTwo<HandoverData> = (two) =>
  KINDS_OF_WORK.flatMap((kind) => {
    const found = SIDES.flatMap((from) => handoverOf(two, kind, from));
    // Two that leave off and begin about together hand nothing over.
    return found.length === 1 ? found : [];
  });

function handoverOf(two: Two, kind: Kind, from: 0 | 1): readonly Candidate<HandoverData>[] {
  const { own, other, at, otherAt } = sidesOf(two, from);
  const [last, first] = [episodesOf(own, kind).at(-1), episodesOf(other, kind)[0]];
  if (last === undefined || first === undefined) return [];
  if ([own, other].some((day) => day.mentions.some((m) => mayHold(m, kind)))) return [];
  const [end, start] = [episodeAt(own, last).end, episodeAt(other, first).start];
  if (!isSayable(end) || !isSayable(start) || !follows(end, start)) return [];
  return [
    {
      code: "handover",
      kind,
      from,
      end,
      start,
      isSure: isSurelyLast(own, last, kind) && isSurelyFirst(other, first, kind),
      type: "contrast",
      label: "differ",
      size: 1,
      days: [two.left, two.right],
      restsOn: [onEpisodes(at, [last]), onEpisodes(otherAt, [first])],
      minute: wrap(start.earliest),
    },
  ];
}

/** Whether a beginning may follow an end, and may follow it soon. */
function follows(a: Bound, b: Bound): boolean {
  if (widthOf(a) > WIDEST || widthOf(b) > WIDEST) return false;
  const difference = timeDifference(a, b);
  return difference !== null && difference.range[0] <= SOON && difference.range[1] >= 0;
}

/** Kinds that say nothing of an evening, or have sentences of their own. */
const DULL: ReadonlySet<Kind> = new Set(["washing", "sleep", "rest", "getting-up", "meal", UNKNOWN]);

const afterDinner: RuleOfTwo<HandoverData> = (two) => {
  const [l, r] = [afterEveningMeal(two.a), afterEveningMeal(two.b)];
  if (l === null || r === null) return [];
  const [x, y] = [episodeAt(two.a, l.next), episodeAt(two.b, r.next)];
  const bothWork = groupOf(x.kind) === "work" && groupOf(y.kind) === "work";
  if (bothWork || agreementOf(x, y) !== "different") return [];
  return [
    {
      code: "after-dinner",
      left: { meal: l.meal, step: stepOf(x, two.b) },
      right: { meal: r.meal, step: stepOf(y, two.a) },
      type: "contrast",
      label: "differ",
      size: 1,
      days: [two.left, two.right],
      restsOn: [onEpisodes(two.left, [l.next]), onEpisodes(two.right, [r.next])],
      minute: null,
    },
  ];
};

/** The next episode at once after the last dinner or supper that is, or may be, in the evening; null where that is dull. */
function afterEveningMeal(day: Day): { readonly meal: Meal; readonly next: number } | null {
  const meals = day.order.filter((i) => mealOf(episodeAt(day, i)) !== null);
  const last = meals.at(-1);
  const next = last === undefined ? null : nextAtOnce(day, last);
  const meal = last === undefined ? null : mealOf(episodeAt(day, last));
  if (next === null || meal === null) return null;
  const { kind } = episodeAt(day, next);
  const isVague = DULL.has(kind) || groupOf(kind) === "travel" || (isGroup(kind) && kind !== "work");
  return isVague ? null : { meal, next };
}

function mealOf(told: Episode): Meal | null {
  const { named } = sharedStep(told.kind, [told]);
  const isDinner = named === "dinner" || named === "supper";
  return isDinner && mayBeEvening(told.start) ? named : null;
}

/** From 17:00 to midnight, in minutes since 04:00: a dinner at noon is none of these. */
const EVENING = [780, 1200] as const;

function mayBeEvening(start: Bound): boolean {
  if (!isSayable(start)) return !(start.latest < EVENING[0]);
  return wrap(start.earliest) >= EVENING[0] && wrap(start.earliest) <= EVENING[1];
}

const oppositeEnds: RuleOfTwo<HandoverData> = (two) => {
  const ends = [endsOfWork(two.a), endsOfWork(two.b)] as const;
  return KINDS_OF_WORK.flatMap((kind) =>
    SIDES.flatMap((first): readonly Candidate<HandoverData>[] => {
      const { own, other, at, otherAt } = sidesOf(two, first);
      const [x, y] = first === 0 ? ends : [ends[1], ends[0]];
      if (x === null || y === null || !holds(own, x.first, kind) || !holds(other, y.last, kind)) return [];
      if (holds(own, x.last, kind) || holds(other, y.first, kind)) return [];
      return [
        {
          code: "opposite-ends",
          kind,
          first,
          type: "contrast",
          label: "differ",
          size: 1,
          days: [two.left, two.right],
          restsOn: [onEpisodes(at, [x.first]), onEpisodes(otherAt, [y.last])],
          minute: null,
        },
      ];
    }),
  );
};

/** The first and the last of at least two that a day tells of work; null where it tells of work beside them or at no hour. */
function endsOfWork(day: Day): { readonly first: number; readonly last: number } | null {
  const work = workEpisodes(day);
  const [first, last] = [work[0], work.at(-1)];
  if (workGroup(day) !== "work" || first === undefined || last === undefined || first === last) return null;
  const told = new Set(workTold(day));
  const ranks = day.order.filter((i) => told.has(episodeAt(day, i)));
  const isAll = ranks[0] === first && ranks.at(-1) === last && !day.mentions.some((m) => told.has(m));
  return isAll ? { first, last } : null;
}

/** Whether an episode is told to be of a kind, by itself or beside it. */
function holds(day: Day, episode: number, kind: Kind): boolean {
  const told: ToldActivity = episodeAt(day, episode);
  return [told, ...told.secondary].some((a) => a.kind === kind);
}

export const handoverRules: readonly RuleOfTwo<HandoverData>[] = [handover, afterDinner, oppositeEnds];

// The rule about what fills most of a morning, an afternoon or an evening.
import { least } from "../../model/amount.ts";
import { belongsTo } from "../../model/agreement.ts";
import { CATEGORIES, type Kind } from "../../model/category.ts";
import type { Day } from "../../model/day.ts";
import type { Interval } from "../../model/interval.ts";
import { isSurely, tellingsOf } from "../tells.ts";
import { episodeAt, type RuleOfTwo } from "./context.ts";
import { onEpisodes } from "./ground.ts";

type PartOfDay = keyof typeof PARTS;

export type FillsData = {
  /** One kind surely fills more than half of a part of the day of one, another kind that of the other. */
  readonly code: "fills";
  readonly part: PartOfDay;
  readonly left: Kind;
  readonly right: Kind;
};

/** The parts of a day, in minutes since 04:00: 06:00, 12:00, 18:00 and midnight. */
export const PARTS = {
  morning: [120, 480],
  afternoon: [480, 840],
  evening: [840, 1200],
} as const;

const HALF = 180;

const NAMES = ["morning", "afternoon", "evening"] as const;

const fills: RuleOfTwo<FillsData> = (two) => {
  const found = NAMES.flatMap((part) => {
    const [x, y] = [fillerOf(two.a, PARTS[part]), fillerOf(two.b, PARTS[part])];
    if (x === null || y === null || !differ(x.kind, y.kind)) return [];
    return [{ part, left: x.kind, right: y.kind, minutes: Math.min(x.minutes, y.minutes) }];
  });
  const [best] = found.toSorted((x, y) => y.minutes - x.minutes);
  if (best === undefined) return [];
  const { minutes, ...data } = best;
  return [
    {
      code: "fills",
      ...data,
      type: "fills",
      label: "differ",
      size: minutes / HALF,
      days: [two.left, two.right],
      restsOn: [
        onEpisodes(two.left, tellingsOf(two.a, data.left).episodes),
        onEpisodes(two.right, tellingsOf(two.b, data.right).episodes),
      ],
      minute: PARTS[data.part][0],
    },
  ];
};

/** The kind that surely fills more than half of a window: one category, else work or study of any sort. */
function fillerOf(day: Day, window: Interval): { readonly kind: Kind; readonly minutes: number } | null {
  for (const kind of FILLERS) {
    if (tellingsOf(day, kind).episodes.length === 0) continue;
    const minutes = least(day.chain, (i) => isSurely(episodeAt(day, i), [kind]), window);
    if (minutes > HALF) return { kind, minutes };
  }
  return null;
}

const FILLERS: readonly Kind[] = [...CATEGORIES.map(({ id }) => id), "work", "study"];

function differ(a: Kind, b: Kind): boolean {
  return belongsTo(a, b) === "no" && belongsTo(b, a) === "no";
}

export const fillRules: readonly RuleOfTwo<FillsData>[] = [fills];

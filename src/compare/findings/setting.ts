// Rules about work as both files put it: where it is done, and whether it is told what it is.
import { groupOf, isGroup, UNKNOWN, type Kind } from "../../model/category.ts";
import type { Day } from "../../model/day.ts";
import type { ToldActivity } from "../../model/told.ts";
import { workGroup } from "../../model/events.ts";
import { kindsInWords } from "../../words/kinds-in-words.ts";
import { folded } from "../tells.ts";
import { episodeAt, type RuleOfTwo, type Two } from "./context.ts";
import { onEpisodes } from "./ground.ts";
import { isAtHome } from "./step.ts";

export type SettingData =
  /** All the work told of one is at home, all that of the other elsewhere. */
  | { readonly code: "work-places"; readonly home: 0 | 1; readonly elsewhere: readonly string[] }
  /** One file names kinds of work, the other calls it work only. */
  | { readonly code: "kinds-of-work"; readonly side: 0 | 1; readonly kinds: readonly Kind[] };

const workPlaces: RuleOfTwo<SettingData> = (two) => {
  const { a, b } = two;
  if (workGroup(a) !== "work" || workGroup(b) !== "work") return [];
  return ([0, 1] as const).flatMap((home) => {
    const [own, other] = home === 0 ? [a, b] : [b, a];
    const elsewhere = placesAway(other);
    if (!isAllAtHome(own) || elsewhere === null) return [];
    return [
      {
        code: "work-places",
        home,
        elsewhere,
        type: "place",
        label: "differ",
        size: 1,
        days: [two.left, two.right],
        restsOn: groundsOf(two),
        minute: null,
      },
    ];
  });
};

/** Everything that a file tells of work, and whatever has no category and may be work by its words. */
export function workTold(day: Day): readonly ToldActivity[] {
  return [...day.episodes, ...day.mentions].filter((told) =>
    [told, ...told.secondary].some(
      ({ kind, activity }) =>
        groupOf(kind) === "work" ||
        (kind === UNKNOWN && kindsInWords(activity).some((k) => groupOf(k) === "work")),
    ),
  );
}

function isAllAtHome(day: Day): boolean {
  const told = workTold(day);
  return told.length > 0 && told.every(isAtHome);
}

/** Places that are nobody's home by their name. */
const AWAY = /^(?:the |at the |in the )?(?:office|lab|laboratory|university|factory|hospital|school)$/;

/** The locations of all work of a day, if surely none of it is at home: by their names, or because one goes there. */
function placesAway(day: Day): readonly string[] | null {
  const told = workTold(day);
  const goesThere = day.episodes.some((e) => e.kind === "commute");
  const isAway = ({ location }: ToldActivity) => {
    if (location === null || /\bhome\b/.test(folded(location))) return false;
    return goesThere || AWAY.test(folded(location));
  };
  if (told.length === 0 || !told.every(isAway)) return null;
  return [...new Set(told.flatMap(({ location }) => location ?? []))];
}

function groundsOf({ a, b, left, right }: Two) {
  return [a, b].map((day, k) =>
    onEpisodes(
      k === 0 ? left : right,
      day.order.filter((i) => groupOf(episodeAt(day, i).kind) === "work"),
    ),
  );
}

/** Fewest kinds of work that are worth naming beside somebody's mere work. */
const FEWEST_KINDS = 3;

const kindsOfWork: RuleOfTwo<SettingData> = (two) =>
  ([0, 1] as const).flatMap((side) => {
    const [own, other] = side === 0 ? [two.a, two.b] : [two.b, two.a];
    const kinds = kindsNamed(own);
    if (kinds.length < FEWEST_KINDS || !isMerelyWork(other)) return [];
    return [
      {
        code: "kinds-of-work",
        side,
        kinds,
        type: "kinds-of-work",
        label: "differ",
        size: kinds.length / FEWEST_KINDS,
        days: [two.left, two.right],
        restsOn: groundsOf(two),
        minute: null,
      },
    ];
  });

/** The kinds of work that a file names: those done in the order of the day, then those told beside and mentioned. */
function kindsNamed(day: Day): readonly Kind[] {
  const done = day.order.map((i) => episodeAt(day, i));
  const all = [
    ...done,
    ...done.flatMap((e) => e.secondary),
    ...day.mentions,
    ...day.mentions.flatMap((m) => m.secondary),
  ];
  return [...new Set(all.map(({ kind }) => kind))].filter(
    (kind) => groupOf(kind) === "work" && !isGroup(kind),
  );
}

/** Words that say no more of work than that it is. */
const MERE =
  /\b(?:works?|working|worked|labou?rs?|toils|at|in|on|the|a|his|her|their|its|job|office|desk|study|home|from|to|gets|goes|is|begins|starts|again|more|some|still|back|later|late|alone|hard|all|day|morning|afternoon|evening|night|shift)\b/gu;

/** Whether a file tells that there is work, and nothing of what it is. */
function isMerelyWork(day: Day): boolean {
  const told = workTold(day);
  const isMere = ({ kind, activity }: { readonly kind: Kind; readonly activity: string }) =>
    kind === "work" && folded(activity).replaceAll(MERE, "").trim() === "";
  return told.length > 0 && told.every((t) => t.secondary.length === 0 && isMere(t));
}

export const settingRules: readonly RuleOfTwo<SettingData>[] = [workPlaces, kindsOfWork];

// Rules about what both files tell of, in whatever order, and how often each does.
import { CATEGORIES, rankOf, rarityOf, UNKNOWN, type Kind } from "../../model/category.ts";
import type { Day } from "../../model/day.ts";
import type { ToldActivity } from "../../model/told.ts";
import { kindsInWords } from "../../words/kinds-in-words.ts";
import { mayBe, tellingsOf, timesTold, type Tellings } from "../tells.ts";
import { type RuleOfTwo, type Two } from "./context.ts";
import type { Candidate } from "./candidate.ts";
import type { Ground } from "./ground.ts";
import { whenTold, type When } from "./when.ts";

/** The number of tellings of something, and its time where it is told once. */
export type Telling = { readonly times: number; readonly when: When | null };

export type TellingData =
  /** Both tell of a kind, and of others too; the rarest first. */
  | {
      readonly code: "both-tell";
      readonly kind: Kind;
      readonly left: Telling;
      readonly right: Telling;
      readonly others: readonly Kind[];
    }
  /** One tells of a kind at least twice more often. */
  | {
      readonly code: "times-told";
      readonly kind: Kind;
      readonly left: number;
      readonly right: number;
      /** Whether the side that tells more of it may tell of still more: tea alone may be a meal. */
      readonly isAtLeast: boolean;
    };

/** Work that is rare enough to be told of; and what everybody does, or has rules of its own. */
const TOLD_WORK: ReadonlySet<Kind> = new Set(["correspondence", "paper-reading", "teaching"]);
const UNSAID: ReadonlySet<Kind> = new Set(["sleep", "rest", "getting-up", "washing", "meal"]);

/** Kinds rarer than this are worth a sentence even where nothing is told of them but that they are done. */
const RARE = 1;

/** The most kinds named beside the first. */
const MOST_OTHERS = 2;

const bothTell: RuleOfTwo<TellingData> = (two) => {
  const kinds = CATEGORIES.filter(
    ({ id, group }) => !UNSAID.has(id) && group !== "travel" && (group !== "work" || TOLD_WORK.has(id)),
  )
    .map(({ id }) => id)
    .filter((kind) => [two.a, two.b].every((day) => timesTold(tellingsOf(day, kind)) > 0))
    .filter((kind) => !isOnSameRow(two, kind))
    .toSorted((x, y) => rarityOf(y) - rarityOf(x) || rankOf(x) - rankOf(y))
    .slice(0, 1 + MOST_OTHERS);
  const [kind, ...others] = kinds;
  if (kind === undefined) return [];
  const [left, right] = [tellingOf(two.a, kind), tellingOf(two.b, kind)];
  const isBare = [left, right].every(({ times, when }) => times === 1 && when === null);
  if (isBare && rarityOf(kind) < RARE) return [];
  return [
    {
      code: "both-tell",
      kind,
      left,
      right,
      others,
      type: "both",
      label: "same",
      size: rarityOf(kind),
      days: [two.left, two.right],
      restsOn: groundsOf(two, kinds),
      minute: null,
    },
  ];
};

function tellingOf(day: Day, kind: Kind): Telling {
  const tellings = tellingsOf(day, kind);
  const times = timesTold(tellings);
  return { times, when: times === 1 ? whenTold(day, tellings) : null };
}

/** Whether a row already says that both tell the same of a kind. */
function isOnSameRow({ a, rows }: Two, kind: Kind): boolean {
  return rows.some(
    ({ relation, left, leftMentions }) =>
      relation === "same" &&
      (left.some((i) => a.episodes[i]?.kind === kind) ||
        leftMentions.some((m) => a.mentions[m]?.kind === kind)),
  );
}

function groundsOf({ a, b, left, right }: Two, kinds: readonly Kind[]): readonly Ground[] {
  return [a, b].map((day, k) => {
    const tellings = kinds.map((kind) => tellingsOf(day, kind));
    return {
      day: k === 0 ? left : right,
      episodes: tellings.flatMap((t: Tellings) => [...t.episodes, ...t.beside]),
      mentions: tellings.flatMap((t) => t.mentions),
      events: [],
    };
  });
}

/** The kinds that are counted, and the least difference of two counts that is said. */
const COUNTED: readonly Kind[] = ["meal", "walk", "housework", "worship"];
const COUNTS_APART = 2;

const timesOfEach: RuleOfTwo<TellingData> = (two) =>
  COUNTED.flatMap((kind): readonly Candidate<TellingData>[] => {
    const [a, b] = [countOf(two.a, kind), countOf(two.b, kind)];
    if (a === null || b === null) return [];
    const [less, more] = a.most < b.most ? [a, b] : [b, a];
    // What one does not tell of at all is said where the files are held against each other for that.
    if (less.least === 0 || less.least < less.most || more.least - less.most < COUNTS_APART) return [];
    return [
      {
        code: "times-told",
        kind,
        left: a.least,
        right: b.least,
        isAtLeast: more.least < more.most,
        type: "sittings",
        label: "differ",
        size: (more.least - less.most) / 2,
        days: [two.left, two.right],
        restsOn: groundsOf(two, [kind]),
        minute: null,
      },
    ];
  });

/** The fewest and the most tellings of a kind; null where something may be of it that does not say so. */
function countOf(day: Day, kind: Kind): { readonly least: number; readonly most: number } | null {
  const all: readonly ToldActivity[] = [...day.episodes, ...day.mentions];
  const isOf = (told: ToldActivity) => [told, ...told.secondary].some((a) => a.kind === kind);
  const others = all.filter((told) => !isOf(told));
  if (others.some((told) => told.kind === UNKNOWN || mayBe(told, kind))) return null;
  const tellings = all.filter(isOf);
  const doubtful = kind === "meal" ? tellings.filter(isDrinkOnly).length : 0;
  return { least: tellings.length - doubtful, most: tellings.length };
}

function isDrinkOnly({ activity }: ToldActivity): boolean {
  return (
    /\b(?:tea|coffee|cocoa|juice|drinks?)\b/iu.test(activity) && !kindsInWords(activity).includes("meal")
  );
}

export const tellingRules: readonly RuleOfTwo<TellingData>[] = [bothTell, timesOfEach];

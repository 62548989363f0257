// Rules about amounts: how much of which kind each tells, and how long they are on the way.
import { CATEGORIES, type Kind } from "../../model/category.ts";
import { workEpisodes, workGroup } from "../../model/events.ts";
import { toldTime } from "../amounts.ts";
import { type Amount, amountDifference, sureSize } from "../difference.ts";
import { amountIsSayable } from "../sayable.ts";
import { tellingsOf } from "../tells.ts";
import { hours, type RuleOfTwo, type Two } from "./context.ts";
import { onEpisodes } from "./ground.ts";
import type { Candidate } from "./candidate.ts";

/** The told amounts of one kind. */
export type KindAmount = { readonly kind: Kind; readonly left: Amount; readonly right: Amount };

export type KindData = {
  /** Amounts of kinds that surely differ, the largest difference first; of work and leisure, or of being on the way. */
  readonly code: "kind-amounts" | "way-amount";
  readonly kinds: readonly KindAmount[];
};

/** Amounts that surely differ by so much, in minutes, are worth saying; on the way, an hour. */
const KIND_APART = 30;
const WAY_APART = 60;

/** The most kinds in one sentence. */
const MOST = 4;

/** Sleep has rules of its own, and getting up is an instant. */
const UNCOUNTED: ReadonlySet<Kind> = new Set(["sleep", "getting-up", "washing"]);

function kindAmounts(two: Two): readonly Candidate<KindData>[] {
  const found = CATEGORIES.filter(({ id, group }) => group !== "travel" && !UNCOUNTED.has(id))
    .filter(({ id }) => !isAllWork(two, id))
    .flatMap(({ id }) => amountsOf(two, id, KIND_APART));
  return candidate("kind-amounts", found, two);
}

function wayAmount(two: Two): readonly Candidate<KindData>[] {
  return candidate("way-amount", amountsOf(two, "travel", WAY_APART), two);
}

/** The told amounts of a kind, where both tell of it and they surely differ by enough. */
function amountsOf({ a, b }: Two, kind: Kind, apart: number): readonly KindAmount[] {
  if (![a, b].every((day) => tellingsOf(day, kind).episodes.length > 0)) return [];
  const [left, right] = [toldTime(a, [kind]), toldTime(b, [kind])];
  if (!amountIsSayable(left) || !amountIsSayable(right)) return [];
  return sureSize(amountDifference(left, right)) >= apart ? [{ kind, left, right }] : [];
}

/** Whether all work of both is of this kind, so that the sentence about work has said it. */
function isAllWork({ a, b }: Two, kind: Kind): boolean {
  return [a, b].every((day) => {
    const work = workEpisodes(day);
    return workGroup(day) === "work" && work.length > 0 && work.every((i) => day.episodes[i]?.kind === kind);
  });
}

function candidate(
  code: KindData["code"],
  found: readonly KindAmount[],
  two: Two,
): readonly Candidate<KindData>[] {
  const size = ({ left, right }: KindAmount) => sureSize(amountDifference(left, right));
  const kinds = found.toSorted((x, y) => size(y) - size(x)).slice(0, MOST);
  const [largest] = kinds;
  if (largest === undefined) return [];
  const restsOn = [two.a, two.b].map((day, k) =>
    onEpisodes(
      k === 0 ? two.left : two.right,
      kinds.flatMap(({ kind }) => tellingsOf(day, kind).episodes),
    ),
  );
  return [
    {
      code,
      kinds,
      type: code === "way-amount" ? "way" : "kind-amount",
      label: "differ",
      size: hours(size(largest)),
      days: [two.left, two.right],
      restsOn,
      minute: null,
    },
  ];
}

export const kindRules: readonly RuleOfTwo<KindData>[] = [kindAmounts, wayAmount];

// Everything that may be said of days: one list of rules, each silent where it has nothing true to say, and their ranking.
import { allRules } from "./all.ts";
import { contrastRules } from "./contrast.ts";
import type { Day } from "../../model/day.ts";
import type { Compared } from "../compared.ts";
import type { Candidate } from "./candidate.ts";
import { twoOf, type RuleOfAll, type RuleOfTwo } from "./context.ts";
import type { Finding, FindingData } from "./finding.ts";
import { groupRules } from "./groups.ts";
import { kindRules } from "./kinds.ts";
import { momentRules } from "../moment/findings.ts";
import { onlyRules, type OnlyThing } from "./only.ts";
import { orderRules } from "./order.ts";
import { ranked } from "./ranking.ts";
import { risingRules } from "./rising.ts";
import { shareRules } from "./share.ts";
import { sharedRules } from "./shared.ts";
import { untoldRules } from "./untold.ts";
import { whileRules } from "./while.ts";
import { workRules } from "./work.ts";

const OF_TWO: readonly RuleOfTwo<FindingData>[] = [
  ...orderRules,
  ...risingRules,
  ...workRules,
  ...kindRules,
  ...whileRules,
  ...sharedRules,
  ...onlyRules,
  ...contrastRules,
  ...shareRules,
  ...untoldRules,
];

const OF_ALL: readonly RuleOfAll<FindingData>[] = [...allRules, ...groupRules];

/**
 * Every finding that is true of the days, ranked. Of two days the rules of two; of more, those of all of them, and of
 * each beside the first the best one.
 */
export function findingsOf(comparison: Compared): readonly Finding[] {
  // At one moment all that is said is about the clocks; what each day is on its own is another question.
  if (comparison.moment !== null) {
    return momentRules
      .flatMap((rule) => rule(comparison))
      .map((c): Finding => ({ ...c, beside: null, value: 0, shown: true }));
  }
  const all = OF_ALL.flatMap((rule) => rule(comparison));
  const pairs = comparison.groups === null ? comparison.pairs : [];
  const ofPairs = pairs.map((pair) => OF_TWO.flatMap((rule) => rule(twoOf(comparison, pair))));
  if (comparison.days.length === 2)
    return withoutRepeat(ranked([...all, ...ofPairs.flat()], comparison.days));
  return [
    ...ranked(all, comparison.days),
    ...ofPairs.flatMap((candidates, k) => beside(candidates, comparison.days, pairs[k]?.right ?? 0)),
  ];
}

/** Takes out of what only one tells of the one difference in the order, where that is shown. */
function withoutRepeat(findings: readonly Finding[]): readonly Finding[] {
  const insert = findings.find((f) => f.shown && f.code === "one-difference");
  const ground = insert?.restsOn[0];
  if (ground === undefined) return findings;
  const isSaid = (day: number) => (thing: OnlyThing) =>
    day === ground.day && thing.episodes.length === 1 && ground.episodes.includes(thing.episodes[0] ?? -1);
  return findings.flatMap((f): readonly Finding[] => {
    if (f.code !== "only") return [f];
    const [left, right] = [f.left.filter((t) => !isSaid(0)(t)), f.right.filter((t) => !isSaid(1)(t))];
    return left.length + right.length === 0 ? [] : [{ ...f, left, right }];
  });
}

/** Findings of one day beside the first, where there are more; shown is the best difference, else the best of those shared. */
function beside(
  candidates: readonly Candidate<FindingData>[],
  days: readonly Day[],
  day: number,
): readonly Finding[] {
  const found = ranked(candidates, days);
  const best =
    found.find((f) => f.shown && f.label === "differ" && f.type !== "only") ?? found.find((f) => f.shown);
  return found.map((f) => ({ ...f, shown: f === best, beside: day }));
}

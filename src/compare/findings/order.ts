// What both days have in the same order: how work begins, what ends the day, and the whole way where all is told.
import { groupOf, isGroup, UNKNOWN, type Kind } from "../../model/category.ts";
import { adjoin, isToldByClock } from "../../model/day.ts";
import type { Schedule } from "../../model/schedule.ts";
import type { Row } from "../comparison.ts";
import type { Finding } from "../finding.ts";
import type { Compared, FindingRule } from "./rule.ts";

/** Both begin the work (or study) of the day with these kinds, up to where one travels on or does something else. */
export const opening: FindingRule = (compared) => {
  const { left, right } = compared;
  if (bothOrdersTold(compared) || !wakesAndIsTold(left) || !wakesAndIsTold(right)) return [];
  for (const group of ["work", "study"]) {
    const pairs = openingPairs(compared, group);
    if (pairs.length > 0) {
      return [
        { code: "opening", group, kinds: withoutRepeats(pairs.map((p) => p.kind)), restsOn: groundOf(pairs) },
      ];
    }
  }
  return [];
};

/** Where the whole of both days is told by the clock: the kinds that both do, in their common order. */
export const sameOrder: FindingRule = (compared) => {
  if (!bothOrdersTold(compared)) return [];
  const pairs = samePairs(compared);
  const kinds = withoutRepeats(pairs.map((p) => p.kind));
  return kinds.length < 3 ? [] : [{ code: "same-order", kinds, restsOn: groundOf(pairs) }];
};

/** The same kind is the last thing before bed in both days. */
export const untilBed: FindingRule = (compared) => {
  const { left, right } = compared;
  const pairs = samePairs(compared);
  const sleep = pairs.find((p) => isMainSleep(left, p.row.left) && isMainSleep(right, p.row.right));
  if (sleep === undefined) return [];
  const last = pairs.find(
    (p) => endsAt(left, p.row.left, sleep.row.left) && endsAt(right, p.row.right, sleep.row.right),
  );
  if (last === undefined) return [];
  const group = groupOf(last.kind);
  const before = pairs.slice(0, pairs.indexOf(last)).filter((p) => groupOf(p.kind) === group);
  const home = isAtHome(left, last.row.left) && isAtHome(right, last.row.right);
  return [
    {
      code: "until-bed",
      kind: last.kind,
      home,
      goesOn: group === "work" && before.length > 0,
      restsOn: groundOf([...before.slice(-1), last, sleep]),
    },
  ];
};

/** A row in which both do the same category, episode opposite episode. */
type SamePair = { readonly row: Row; readonly kind: Kind };

function samePairs({ left, right, rows }: Compared): SamePair[] {
  return rows.flatMap((row): SamePair[] => {
    if (row.relation !== "same" && row.relation !== "shifted") return [];
    const kinds = new Set([
      ...row.left.map((i) => left.episodes[i]?.kind),
      ...row.right.map((i) => right.episodes[i]?.kind),
    ]);
    const [kind] = kinds;
    const told = row.left.length > 0 && row.right.length > 0 && kinds.size === 1;
    return told && kind !== undefined && kind !== UNKNOWN && !isGroup(kind) ? [{ row, kind }] : [];
  });
}

function openingPairs(compared: Compared, group: Kind): SamePair[] {
  const { left, right } = compared;
  const found: SamePair[] = [];
  const pairs = samePairs(compared);
  const [lefts, rights] = [partOfDay(left, group), partOfDay(right, group)];
  for (let k = 0; k < Math.min(lefts.length, rights.length); k++) {
    const pair = pairs.find((p) => p.row.left[0] === lefts[k] && p.row.right[0] === rights[k]);
    if (pair === undefined) break;
    found.push(pair);
  }
  return found;
}

/** The episodes of a group from the wake-up on, up to the first travel after them, or to something of unknown kind. */
function partOfDay(schedule: Schedule, group: Kind): number[] {
  const found: number[] = [];
  for (const stretch of schedule.order) {
    const kind = schedule.episodes[stretch[0] as number]?.kind ?? UNKNOWN;
    if (kind === UNKNOWN || (found.length > 0 && groupOf(kind) === "travel")) break;
    if (groupOf(kind) === group) found.push(stretch[0] as number);
  }
  return found;
}

function bothOrdersTold({ left, right }: Compared): boolean {
  return isToldByClock(left) && isToldByClock(right);
}

function wakesAndIsTold(schedule: Schedule): boolean {
  return Boolean(schedule.mainSleep?.wake) && schedule.toldThrough;
}

function isMainSleep(schedule: Schedule, episodes: readonly number[]): boolean {
  return schedule.mainSleep?.bed !== null && schedule.mainSleep?.episodes[0] === episodes[0];
}

function endsAt(schedule: Schedule, episodes: readonly number[], next: readonly number[]): boolean {
  const [last, first] = [episodes.at(-1), next[0]];
  return last !== undefined && first !== undefined && adjoin(schedule.segments, last, first);
}

function isAtHome(schedule: Schedule, episodes: readonly number[]): boolean {
  return episodes.every((i) => schedule.episodes[i]?.place?.trim().toLowerCase() === "home");
}

function withoutRepeats(kinds: readonly Kind[]): Kind[] {
  return kinds.filter((kind, i) => kind !== kinds[i - 1]);
}

function groundOf(pairs: readonly SamePair[]): Finding["restsOn"] {
  return [
    { schedule: 0, episodes: pairs.flatMap((p) => p.row.left), mentions: [] },
    { schedule: 1, episodes: pairs.flatMap((p) => p.row.right), mentions: [] },
  ];
}

// Ranks findings: the value of each, and the limits of a screen.
import type { Day } from "../../model/day.ts";
import type { Candidate, FindingBase, Label } from "./candidate.ts";
import type { Ground } from "./ground.ts";
import { TYPES, type FindingType } from "./finding-types.ts";
import type { Finding, FindingData } from "./finding.ts";

/** Two statements in one sentence are worth one more than the better of them. */
const MERGED = 1;

/** The most of each label; what only one tells of has a place of its own. */
const MOST: Readonly<Record<Label, number>> = { same: 3, differ: 4, also: 1, clocks: 0 };

/** The amount of work keeps its place unless an amount of one kind is worth so much more. */
const AMOUNT_MARGIN = 2;

/** With fewer sentences than this, one that is about one day only may fill in. */
const FEW = 2;

/** With fewer sentences than this, it is said how much a day tells at all. */
const LITTLE = 4;

/** Value of a finding: the rank of its type, by how much it says. */
function valueOf({ type, size, isMerged = false }: FindingBase): number {
  const bounded = Math.min(3, Math.max(0.3, size));
  return (10 - TYPES[type] + (isMerged ? MERGED : 0)) * (0.8 + 0.2 * bounded);
}

/**
 * Ranks what may be said of days and marks what is shown: the most valuable first, within the limits of each label, one
 * of a type, and nothing that rests on more than half of what a shown one rests on. What only one tells of stands last.
 * Which of equals comes first does not depend on which day is named first.
 */
export function ranked(
  candidates: readonly Candidate<FindingData>[],
  days: readonly Day[],
): readonly Finding[] {
  const codes = [...new Set(candidates.map((c) => c.code))];
  // Only equals are asked for it, and it holds whole days.
  const dayText = remembered((day: number) => JSON.stringify(days[day] ?? null));
  const textOf = remembered((c: Candidate<FindingData>) => groundText(c, days, dayText));
  const valued = candidates
    .map((c) => ({ ...c, value: valueOf(c) }))
    .toSorted(
      (a, b) =>
        b.value - a.value ||
        rank(a) - rank(b) ||
        (a.minute ?? 0) - (b.minute ?? 0) ||
        codes.indexOf(a.code) - codes.indexOf(b.code) ||
        inOrder(textOf(a), textOf(b)),
    );
  const shown = new Set(chosen(valued));
  const marked = valued.map((c): Finding => ({ ...c, shown: shown.has(c), beside: null }));
  return LABELS.flatMap((label) => {
    const own = marked.filter((f) => f.label === label);
    return [...own.filter((f) => f.type !== "only"), ...own.filter((f) => f.type === "only")];
  });
}

/** The candidates that a screen shows, from those in the order of their value. */
function chosen<C extends FindingBase & { readonly value: number }>(valued: readonly C[]): readonly C[] {
  const taken: C[] = [];
  const left = { ...MOST };
  const take = (c: C) => {
    taken.push(c);
    if (c.type !== "only") left[c.label]--;
  };
  const worked = valued.find((c) => c.type === "work-amount");
  const kind = valued.find((c) => c.type === "kind-amount");
  const keeps = worked !== undefined && (kind === undefined || kind.value < worked.value + AMOUNT_MARGIN);
  if (worked !== undefined && keeps) take(worked);
  const only = valued.find((c) => c.type === "only");
  if (only !== undefined) take(only);
  for (const c of valued) {
    if (c === worked || LAST.has(c.type) || left[c.label] === 0) continue;
    if (taken.some((t) => t.type === c.type && t.label === c.label)) continue;
    if (!taken.some((t) => repeats(c, t))) take(c);
  }
  const untold = valued.find((c) => c.type === "untold");
  if (untold !== undefined && taken.length < LITTLE && left.also > 0) take(untold);
  const filler = valued.find((c) => c.type === "filler");
  const isSaid = filler !== undefined && taken.some((t) => t === untold && repeats(filler, t));
  if (filler !== undefined && taken.length < FEW && !isSaid) take(filler);
  return taken;
}

/** Types that are taken by themselves: things that only one tells of, and fillers where little else stands. */
const LAST: ReadonlySet<FindingType> = new Set(["only", "untold", "filler"]);

const LABELS: readonly Label[] = ["same", "differ", "also"];

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** A question that is worked out once for each thing. */
function remembered<Thing>(ask: (thing: Thing) => string): (thing: Thing) => string {
  const known = new Map<Thing, string>();
  return (thing) => {
    const text = known.get(thing) ?? ask(thing);
    known.set(thing, text);
    return text;
  };
}

/** The grounds of a finding, and the days themselves, in the order in which its rule names them. */
function groundText(
  { restsOn }: FindingBase,
  days: readonly Day[],
  dayText: (day: number) => string,
): string {
  const told = restsOn.map(({ day, events, episodes, mentions }) => [
    events,
    episodes.map((i) => days[day]?.episodes[i]),
    mentions.map((i) => days[day]?.mentions[i]),
  ]);
  return `[${JSON.stringify(told)},[${restsOn.map(({ day }) => dayText(day)).join()}]]`;
}

function rank({ type }: FindingBase): number {
  return Object.keys(TYPES).indexOf(type);
}

/** Types that repeat nothing: of whole days, which rest on all that is told, and of things that others leave out. */
const UNREPEATED: ReadonlySet<FindingType> = new Set(["order", "only", "share"]);

/** Whether more than half of what the one with less rests on stands in the other too. */
function repeats(a: FindingBase, b: FindingBase): boolean {
  if (UNREPEATED.has(a.type) || UNREPEATED.has(b.type)) return false;
  const [x, y] = [keysOf(a.restsOn), keysOf(b.restsOn)];
  const common = [...x].filter((key) => y.has(key)).length;
  return 2 * common > Math.min(x.size, y.size);
}

/** Events stand for themselves, not for the episodes that give them. */
function keysOf(grounds: readonly Ground[]): ReadonlySet<string> {
  return new Set(
    grounds.flatMap(({ day, episodes, mentions, events }) =>
      events.length > 0
        ? events.map((e) => `${day} ${e}`)
        : [...episodes.map((i) => `${day} e${i}`), ...mentions.map((i) => `${day} m${i}`)],
    ),
  );
}

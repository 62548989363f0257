// The tellings of a kind in a file: sure ones, possible ones, or none.
import { belongsTo, type Activity } from "../model/agreement.ts";
import { CATEGORIES, groupOf, isGroup, UNKNOWN, type Kind } from "../model/category.ts";
import type { Day } from "../model/day.ts";
import type { ToldActivity } from "../model/told.ts";
import { kindsInWords } from "../words/kinds-in-words.ts";

/** The tellings of a kind in one file, by positions. */
export type Tellings = {
  readonly episodes: readonly number[];
  /** Episodes that have it as a secondary activity only. */
  readonly beside: readonly number[];
  readonly mentions: readonly number[];
};

/** Everything in a day that surely is of a kind; of a group, its categories too. Episodes in the order of the day. */
export function tellingsOf(day: Day, kind: Kind): Tellings {
  return toldIn(day).byKind.get(kind) ?? NOWHERE;
}

const NOWHERE: Tellings = { episodes: [], beside: [], mentions: [] };

/** The number of tellings: episodes, secondary activities and mentions together. */
export function timesTold({ episodes, beside, mentions }: Tellings): number {
  return episodes.length + beside.length + mentions.length;
}

/**
 * Whether a file may tell of a kind: by a category, as main or secondary activity or mention; by a group that holds it
 * and does not say by secondary activities what it was; or by its words (RULES 18).
 */
export function mayTellOf(day: Day, kind: Kind): boolean {
  return toldIn(day).perhaps.has(kind);
}

/** The tellings of a day by kind; looked up once, for every rule asks for every kind. */
type Index = { readonly byKind: ReadonlyMap<Kind, Tellings>; readonly perhaps: ReadonlySet<Kind> };

const INDEXES = new WeakMap<Day, Index>();

function toldIn(day: Day): Index {
  const known = INDEXES.get(day);
  if (known !== undefined) return known;
  const index = { byKind: byKindOf(day), perhaps: new Set(activitiesOf(day).flatMap(kindsPerhaps)) };
  INDEXES.set(day, index);
  return index;
}

function activitiesOf(day: Day): readonly ToldActivity[] {
  return [...day.episodes, ...day.mentions];
}

function byKindOf(day: Day): ReadonlyMap<Kind, Tellings> {
  const found = new Map<Kind, { episodes: number[]; beside: number[]; mentions: number[] }>();
  const at = (kind: Kind) => {
    const own = found.get(kind) ?? { episodes: [], beside: [], mentions: [] };
    found.set(kind, own);
    return own;
  };
  for (const i of day.order) {
    const { kind, secondary } = day.episodes[i] as ToldActivity;
    const main = new Set(withGroup(kind));
    for (const k of main) at(k).episodes.push(i);
    for (const k of new Set(secondary.flatMap((s) => withGroup(s.kind))))
      if (!main.has(k)) at(k).beside.push(i);
  }
  for (const [i, { kind, secondary }] of day.mentions.entries()) {
    const kinds = [kind, ...secondary.map((s) => s.kind)];
    for (const k of new Set(kinds.flatMap(withGroup))) at(k).mentions.push(i);
  }
  return found;
}

/** A kind and the group that it belongs to. */
function withGroup(kind: Kind): readonly Kind[] {
  const group = groupOf(kind);
  return group === null || group === kind ? [kind] : [kind, group];
}

/** Whether one told activity is of a kind, may be of it, or may hold something of it. */
export function mayBe(told: ToldActivity, kind: Kind): boolean {
  return kindsPerhaps(told).includes(kind);
}

/** The possible kinds of each activity; rules ask for every kind. */
const PERHAPS = new WeakMap<ToldActivity, readonly Kind[]>();

/** Every kind that one told activity is of, or may be of, or may hold something of. */
function kindsPerhaps(told: ToldActivity): readonly Kind[] {
  const kinds = PERHAPS.get(told) ?? findKinds(told);
  PERHAPS.set(told, kinds);
  return kinds;
}

function findKinds(told: ToldActivity): readonly Kind[] {
  const all: readonly Activity[] = [told, ...told.secondary];
  const open = told.secondary.length === 0 && isGroup(told.kind);
  return [
    ...all.flatMap((a) => withGroup(a.kind)),
    ...(open ? CATEGORIES.filter((c) => c.group === told.kind).map((c) => c.id) : []),
    ...all.flatMap((a) => kindsInWords(a.activity).flatMap(withGroup)),
  ];
}

/** Whether an activity surely is of a kind, as far as its category tells. */
export function isSurely(told: Activity, kinds: readonly Kind[]): boolean {
  return kinds.some((kind) => belongsTo(told.kind, kind) === "yes");
}

/** Whether an activity surely is of none of these kinds; one whose kind is not told may be any. */
export function isSurelyNot(told: Activity, kinds: readonly Kind[]): boolean {
  return told.kind !== UNKNOWN && kinds.every((kind) => belongsTo(told.kind, kind) === "no");
}

/** A text as it is compared with others: without case, accents, punctuation and doubled spaces. */
export function folded(text: string): string {
  const known = FOLDED.get(text);
  if (known !== undefined) return known;
  const fold = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (FOLDED.size < MOST_FOLDED) FOLDED.set(text, fold);
  return fold;
}

/** The same texts are compared with those of every other day. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 20_000;

// Pairs of random drafts that resemble each other, so that there is something to compare.
import * as fc from "fast-check";

import { UNKNOWN } from "../../src/model/category.ts";
import { wrap } from "../../src/model/clock.ts";
import type { DayDraft } from "../../src/model/draft.ts";
import { anyLivedDay, DATE, mention, pieces } from "./random-drafts.ts";
import { toldOf, UNTOLD, type Lived, type LivedDay, type LivedMention } from "./told-days.ts";

/** Two random drafts; most often the second is the first with something changed. */
export function anyPair(): fc.Arbitrary<readonly [DayDraft, DayDraft]> {
  return fc.oneof(
    { weight: 5, arbitrary: pairsFrom(anyLivedDay(), 5) },
    { weight: 2, arbitrary: fc.tuple(anyLivedDay(), anyLivedDay()).map(([a, b]) => pairOf(a, b)) },
  );
}

type Change = {
  readonly what: (typeof CHANGES)[number];
  readonly at: number;
  readonly by: number;
  readonly piece: Lived;
  readonly mention: LivedMention;
};

const CHANGES = [
  "drop",
  "insert",
  "kind",
  "group",
  "unknown",
  "text",
  "longer",
  "shorter",
  "later",
  "swap",
  "start",
  "end",
  "untold",
  "mention",
  "unmention",
  "nap",
  "date",
] as const;

function pairsFrom(days: fc.Arbitrary<LivedDay>, most: number): fc.Arbitrary<readonly [DayDraft, DayDraft]> {
  const change = fc.record({
    what: fc.constantFrom(...CHANGES),
    at: fc.nat(10),
    by: fc.integer({ min: 1, max: 8 }),
    piece: pieces(),
    mention: mention(),
  });
  return fc
    .tuple(days, fc.array(change, { minLength: 1, maxLength: most }))
    .map(([day, list]) => pairOf(day, list.reduce(changed, day)));
}

function pairOf(a: LivedDay, b: LivedDay): readonly [DayDraft, DayDraft] {
  return [toldOf(a, "One").draft, toldOf(b, "Two").draft];
}

function changed(day: LivedDay, { what, at, by, piece, mention }: Change): LivedDay {
  const { episodes } = day;
  const i = episodes.length === 0 ? 0 : at % episodes.length;
  const [own, next] = [episodes[i], episodes[i + 1]];
  const inserted = (p: Lived) => ({ ...day, episodes: episodes.toSpliced(i, 0, p) });
  if (what === "insert") return inserted(piece);
  if (what === "nap") return inserted({ ...piece, kind: "sleep", minutes: by * 30 });
  if (what === "mention") return { ...day, mentions: [...day.mentions, mention] };
  if (what === "unmention") return { ...day, mentions: day.mentions.slice(1) };
  if (what === "later") return { ...day, begin: wrap(day.begin + by * 15 - 60) };
  if (what === "date") return { ...day, date: day.date === null ? DATE : null };
  if (own === undefined) return day;
  if (what === "drop") return { ...day, episodes: episodes.toSpliced(i, 1) };
  if (what === "swap")
    return next === undefined ? day : { ...day, episodes: episodes.toSpliced(i, 2, next, own) };
  return { ...day, episodes: episodes.with(i, { ...own, ...changeOf(what, own, by, piece) }) };
}

function changeOf(what: Change["what"], own: Lived, by: number, other: Lived): Partial<Lived> {
  if (what === "kind") return { kind: other.kind };
  if (what === "group") return { kind: by > 4 ? "work" : "free" };
  if (what === "unknown") return { kind: UNKNOWN };
  if (what === "text") return { text: other.text };
  if (what === "longer") return { minutes: own.minutes + by * 15 };
  if (what === "shorter") return { minutes: Math.max(5, own.minutes - by * 15) };
  if (what === "start") return { start: other.start };
  if (what === "end") return { end: other.end };
  return what === "untold" ? { start: UNTOLD, end: UNTOLD } : {};
}

// Pairs mentions: with one of the same words, then of the same kind, then with an episode of that kind left over.
import { agreementOf } from "../../model/agreement.ts";
import type { Day, Mention } from "../../model/day.ts";
import { folded } from "../tells.ts";

/** Each mention with its opposite. */
export type MentionPairs = {
  /** Mentions of both sides, paired or alone (null), by position; the left's in file order, then the right's lone ones. */
  readonly rows: readonly (readonly [left: number | null, right: number | null])[];
  /** Episode of the left -> mention of the right, and the other way round. */
  readonly ofLeftEpisode: ReadonlyMap<number, number>;
  readonly ofRightEpisode: ReadonlyMap<number, number>;
};

/** Pairs the mentions of two days. `freeLeft`, `freeRight`: episodes without a pair, in the order of the day. */
export function pairMentions(
  left: Day,
  right: Day,
  freeLeft: readonly number[],
  freeRight: readonly number[],
): MentionPairs {
  const opposite = new Map<number, number>();
  const taken = new Set<number>();
  const pass = (agree: (a: Mention, b: Mention) => boolean) => {
    for (const [l, a] of left.mentions.entries()) {
      if (opposite.has(l)) continue;
      const r = right.mentions.findIndex((b, k) => !taken.has(k) && agree(a, b));
      if (r < 0) continue;
      opposite.set(l, r);
      taken.add(r);
    }
  };
  pass((a, b) => a.kind === b.kind && folded(a.activity) === folded(b.activity));
  pass((a, b) => agreementOf(a, b) === "same");

  const leftOver = [...left.mentions.keys()].filter((l) => !opposite.has(l));
  const rightOver = [...right.mentions.keys()].filter((r) => !taken.has(r));
  const ofRightEpisode = withEpisodes(left, leftOver, right, freeRight);
  const ofLeftEpisode = withEpisodes(right, rightOver, left, freeLeft);
  const [besideRight, besideLeft] = [new Set(ofRightEpisode.values()), new Set(ofLeftEpisode.values())];
  const lefts = [...left.mentions.keys()].filter((l) => !besideRight.has(l));
  const rights = [...right.mentions.keys()].filter((r) => !taken.has(r) && !besideLeft.has(r));
  return {
    rows: [
      ...lefts.map((l) => [l, opposite.get(l) ?? null] as const),
      ...rights.map((r) => [null, r] as const),
    ],
    ofLeftEpisode,
    ofRightEpisode,
  };
}

/** Episode of the other day -> mention. */
function withEpisodes(
  own: Day,
  mentions: readonly number[],
  other: Day,
  free: readonly number[],
): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const m of mentions) {
    const mention = own.mentions[m];
    const episode = free.find((e) => {
      const there = other.episodes[e];
      return !pairs.has(e) && mention && there && agreementOf(mention, there) === "same";
    });
    if (episode !== undefined) pairs.set(episode, m);
  }
  return pairs;
}

// Cuts a placed day at its known bounds: segments that tile the diary day.
import { DAY, wrap } from "./clock.ts";
import type { EpisodeDraft } from "./draft.ts";
import type { Segment, SegmentEdge } from "./schedule.ts";

/** An episode with its known bounds on one axis that runs on past midnight and past 04:00. */
export type UnrolledEpisode = {
  /** Its position in the draft. */
  readonly index: number;
  readonly draft: EpisodeDraft;
  readonly start: PlacedTime | null;
  readonly end: PlacedTime | "implied" | "open";
};

/** A known bound on an axis that runs on: minutes since the 04:00 before the first of them. */
export type PlacedTime = { readonly minute: number; readonly approximate: boolean };

/** Longest segment, in minutes for each episode that is not sleep, that a missing end is believed for. */
const LONGEST_BELIEVED = 360;

/**
 * The segments of a day, in the order of the axis; together 1,440 minutes.
 * @param episodes in order, on an axis that advances by a day at most
 */
export function segmentsOf(episodes: readonly UnrolledEpisode[], dated: boolean): Segment[] {
  const tokens = dated ? cutAtFour(tokensOf(episodes), episodes) : closeRing(tokensOf(episodes), episodes);
  const segments: Segment[] = [];
  let start: Edge | null = null;
  let held: Token[] = [];
  for (const token of tokens) {
    if (token.type !== "edge") held.push(token);
    else {
      // Episodes told between two equal times have no minute at all; their segment shows it, and the day is refused.
      const holds = held.some(({ type }) => type === "episode");
      if (start !== null && (token.at > start.at || holds))
        segments.push(segmentOf(start, held, token, episodes));
      start = token;
      held = [];
    }
  }
  return segments.toSorted((a, b) => a.start - b.start);
}

type Edge = { type: "edge"; at: number; told: SegmentEdge; of: "start" | "end" };
type Token = Edge | { type: "episode"; position: number } | { type: "gap" };

const GAP: Token = { type: "gap" };

/** The day as a run of known bounds, episodes and stretches of which nothing is told. */
function tokensOf(episodes: readonly UnrolledEpisode[]): Token[] {
  const tokens: Token[] = [];
  for (const [position, { start, end }] of episodes.entries()) {
    if (start !== null) tokens.push(edge(start.minute, start.approximate, "start"));
    tokens.push({ type: "episode", position });
    if (end === "open") tokens.push(GAP);
    else if (end !== "implied") tokens.push(edge(end.minute, end.approximate, "end"));
  }
  return tokens;
}

function edge(at: number, approximate: boolean, of: "start" | "end"): Edge {
  return { type: "edge", at, told: approximate ? "approximate" : "reported", of };
}

/** A typical day is a cycle: turned to begin at a known bound, it ends at the same bound a day later. */
function closeRing(tokens: readonly Token[], episodes: readonly UnrolledEpisode[]): Token[] {
  const ring = [...tokens];
  const first = episodes[0];
  const last = episodes.at(-1);
  if (first === undefined || last === undefined || opensAtSeam(first, last)) ring.push(GAP);
  const at = ring.findIndex((t) => t.type === "edge");
  const opening = ring[at];
  if (opening?.type !== "edge") {
    const nothing: Edge = { type: "edge", at: 0, told: "nothing", of: "start" };
    return [nothing, ...ring, { ...nothing, at: DAY }];
  }
  return [...ring.slice(at), ...ring.slice(0, at), { ...opening, at: opening.at + DAY }];
}

/**
 * Whether minutes of which nothing is told may lie between the file's last episode and its first. They may not after
 * sleep, which ends where the day begins, nor between two times told (there the stretch has no episode at all). A
 * single sleep is not its own end: nobody sleeps round the clock because a file tells no more.
 */
function opensAtSeam(first: UnrolledEpisode, last: UnrolledEpisode): boolean {
  if (last.end === "open" || (last.draft.kind === "sleep" && first !== last)) return false;
  return last.end === "implied" || first.start === null;
}

/** A dated day ends at 04:00 on both sides, whatever is told beyond. */
function cutAtFour(tokens: readonly Token[], episodes: readonly UnrolledEpisode[]): Token[] {
  const first = episodes[0];
  const last = episodes.at(-1);
  const bounded = [...tokens];
  if (first !== undefined && first.start === null) bounded.unshift(GAP);
  if (last !== undefined && last.end === "implied" && last.draft.kind !== "sleep") bounded.push(GAP);
  const within = bounded.map((t): Token => {
    if (t.type !== "edge" || (t.at > 0 && t.at < DAY)) return t;
    return { ...t, at: Math.min(Math.max(t.at, 0), DAY), told: t.at === 0 || t.at === DAY ? t.told : "cut" };
  });
  const begin = within[0]?.type === "edge" && within[0].at === 0 ? [] : [cut(0, "end")];
  const end = within.at(-1);
  return [...begin, ...within, ...(end?.type === "edge" && end.at === DAY ? [] : [cut(DAY, "start")])];
}

function segmentOf(
  from: Edge,
  held: readonly Token[],
  to: Edge,
  episodes: readonly UnrolledEpisode[],
): Segment {
  const positions: number[] = [];
  const gaps: number[] = [];
  for (const token of held) {
    if (token.type === "episode") positions.push(token.position);
    else if (token.type === "gap" && gaps.at(-1) !== positions.length) gaps.push(positions.length);
  }
  const start = wrap(from.at);
  const statedEnd = to.of === "end" && !gaps.includes(positions.length);
  const waking = positions.filter((p) => episodes[p]?.draft.kind !== "sleep").length;
  const thin = waking > 0 && !statedEnd && to.at - from.at > LONGEST_BELIEVED * waking;
  const ownStart = from.of === "start" && from.told !== "nothing";
  return {
    start,
    end: start + (to.at - from.at),
    startTold: from.told,
    endTold: to.told,
    episodes: positions,
    gaps: thin ? [...(ownStart ? [] : [0]), ...positions.map((_, k) => k + 1)] : gaps,
    thin,
  };
}

/** At 04:00 no episode states its start or its end. */
function cut(at: number, of: "start" | "end"): Edge {
  return { type: "edge", at, told: "cut", of };
}

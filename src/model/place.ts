// The one constructor of schedules: puts a draft's clock times on the diary day, so that 1,440 minutes are tiled.
import { DAY, wrap, type Minute } from "./clock.ts";
import { dayFacts } from "./day.ts";
import type { ClockTime, EpisodeDraft, PlacingProblem, ScheduleDraft } from "./draft.ts";
import type { Bound, Episode, Mention, Schedule, Segment, ToldActivity } from "./schedule.ts";
import { segmentsOf, type PlacedTime, type UnrolledEpisode } from "./segments.ts";

/** A schedule, or why there is none; hints and warnings come beside a schedule as well. */
export type Placing = { readonly schedule: Schedule | null; readonly problems: readonly PlacingProblem[] };

/**
 * Places a draft on the diary day. Starts follow one another round the clock and advance 24 hours at most. A typical
 * day is a cycle; a dated day is cut at 04:00 on both sides, and what lies wholly outside becomes a mention.
 * Never throws for what a file says.
 */
export function placeSchedule(draft: ScheduleDraft): Placing {
  const dated = draft.date !== null;
  const unrolled = unroll(draft.episodes, dated);
  if (unrolled.problems.length > 0) return { schedule: null, problems: unrolled.problems };
  const placed = dated ? withinDatedDay(unrolled.episodes) : unrolled.episodes;
  const inside = placed.filter((_, i) => !dated || touchesDay(placed, i));
  const outside = placed.filter((e) => !inside.includes(e));

  const segments = segmentsOf(inside, dated);
  const problems: PlacingProblem[] = outside.map((e) => ({ code: "outside-day", episode: e.index }));
  for (const segment of segments) {
    const first = segment.episodes[0];
    if (first === undefined) continue;
    const minutes = segment.end - segment.start;
    const count = segment.episodes.length;
    const episode = inside[first]?.index ?? 0;
    if (minutes < count) problems.push({ code: "too-tight", episode, minutes, count });
    if (segment.thin) problems.push({ code: "thin", episode, minutes });
  }
  if (problems.some((p) => p.code === "too-tight")) return { schedule: null, problems };

  const episodes = inside.map(({ draft: told }, index): Episode => {
    const segment = segments.find((s) => s.episodes.includes(index)) as Segment;
    return { ...activityOf(told), ...boundsWithin(segment, segment.episodes.indexOf(index)) };
  });
  const mentions: Mention[] = [...draft.mentions.map(mentionOf), ...outside.map(mentionOfOutside)];
  const schedule = { ...draft, episodes, mentions, segments, ...dayFacts({ episodes, segments, dated }) };
  return { schedule, problems };
}

type Step = { episode: number; side: "start" | "end"; clock: ClockTime; at: number };

/** Every known time follows the one before it by less than a day; together they advance a day at most. */
function unroll(
  drafts: readonly EpisodeDraft[],
  dated: boolean,
): {
  episodes: UnrolledEpisode[];
  problems: PlacingProblem[];
} {
  const steps: Step[] = [];
  let at = Number.NaN;
  const place = (episode: number, side: "start" | "end", clock: ClockTime): PlacedTime => {
    at = Number.isNaN(at) ? clock.minute : at + wrap(clock.minute - at);
    steps.push({ episode, side, clock, at });
    return { minute: at, approximate: clock.approximate };
  };
  const episodes = drafts.map((draft, index): UnrolledEpisode => {
    const { start, end } = draft.time;
    const from = start && place(index, "start", start);
    return { index, draft, start: from, end: typeof end === "string" ? end : place(index, "end", end) };
  });
  return { episodes, problems: problemsOf(steps, dated) };
}

/** All that is wrong with a list of times: after each fault the list is looked at again as it would be without it. */
function problemsOf(steps: readonly Step[], dated: boolean): PlacingProblem[] {
  const all: PlacingProblem[] = [];
  for (let rest = steps, found = faultsOf(rest, dated); found.length > 0; found = faultsOf(rest, dated)) {
    all.push(...found);
    rest = mended(rest, found);
  }
  return all.toSorted((a, b) => a.episode - b.episode);
}

/** The times without the episodes at fault, or without the one before, where that is the one that stands out. */
function mended(steps: readonly Step[], found: readonly PlacingProblem[]): Step[] {
  const [fault] = found;
  const without = (episodes: readonly number[]) =>
    advance(steps.filter((s) => !episodes.includes(s.episode)));
  const rest = without(found.map((p) => p.episode));
  const before = steps.findLast((s) => fault !== undefined && s.episode < fault.episode);
  if (before === undefined || (fault?.code !== "overlap" && fault?.code !== "out-of-order")) return rest;
  const other = without([before.episode]);
  return total(other) < total(rest) ? other : rest;
}

function advance(steps: readonly Step[]): Step[] {
  const advanced: Step[] = [];
  for (const step of steps) {
    const at = advanced.at(-1)?.at;
    advanced.push({ ...step, at: at === undefined ? step.clock.minute : at + wrap(step.clock.minute - at) });
  }
  return advanced;
}

function total(steps: readonly Step[]): number {
  return (steps.at(-1)?.at ?? 0) - (steps[0]?.at ?? 0);
}

/** The first kind of fault in a list of times: equal times, else the one that makes it longer than a day. */
function faultsOf(steps: readonly Step[], dated: boolean): PlacingProblem[] {
  const problems: PlacingProblem[] = [];
  for (const [i, step] of steps.entries()) {
    const before = steps[i - 1];
    if (before === undefined || before.at !== step.at) continue;
    if (before.episode === step.episode) problems.push({ code: "no-length", episode: step.episode });
    else if (before.side === "start" && step.side === "start") {
      problems.push({ code: "same-start", episode: step.episode, other: before.episode });
    }
  }
  const first = steps[0];
  const last = steps.at(-1);
  if (problems.length > 0 || first === undefined || last === undefined) return problems;
  if (total(steps) > DAY) return [misplaced(steps)];
  // The first start of a dated day may be cut off at 04:00, so the last may show the same time again.
  if (total(steps) === DAY && last.side === "start" && !dated) {
    return [{ code: "same-start", episode: last.episode, other: first.episode }];
  }
  return [];
}

/** The step at fault in a list that advances more than a day: one step back, or the last, past the list's beginning. */
function misplaced(steps: readonly Step[]): PlacingProblem {
  let culprit = 1;
  for (let i = 1; i < steps.length; i++) if (leap(steps, i) > leap(steps, culprit)) culprit = i;
  const [first, before, step, last] = [steps[0], steps[culprit - 1], steps[culprit], steps.at(-1)] as [
    Step,
    Step,
    Step,
    Step,
  ];
  // The widest leap forward may be a step back in disguise; of the two readings the smaller mistake is the likelier.
  const back = DAY - leap(steps, culprit);
  const past = total(steps) - DAY;
  if (past < back) return { code: "overlap", episode: last.episode, until: first.clock.minute };
  return before.side === "end" && step.side === "start"
    ? { code: "overlap", episode: step.episode, until: before.clock.minute }
    : { code: "out-of-order", episode: step.episode, side: step.side, after: before.clock.minute };
}

function leap(steps: readonly Step[], i: number): number {
  return (steps[i] as Step).at - (steps[i - 1] as Step).at;
}

/** A dated day is the diary day that most of its told hours fall in: a list that begins at 23:00 began the evening before. */
function withinDatedDay(episodes: readonly UnrolledEpisode[]): UnrolledEpisode[] {
  const times = episodes.flatMap(timesOf);
  const [first, last] = [times[0]?.minute ?? 0, times.at(-1)?.minute ?? 0];
  const back = last - DAY > Math.min(last, DAY) - first ? DAY : 0;
  const moved = (t: PlacedTime): PlacedTime => ({ ...t, minute: t.minute - back });
  return episodes.map((e) => ({
    ...e,
    start: e.start && moved(e.start),
    end: typeof e.end === "string" ? e.end : moved(e.end),
  }));
}

function timesOf({ start, end }: UnrolledEpisode): PlacedTime[] {
  return [...(start === null ? [] : [start]), ...(typeof end === "string" ? [] : [end])];
}

/** Whether an episode of a dated day may have a minute between its two 04:00. */
function touchesDay(episodes: readonly UnrolledEpisode[], i: number): boolean {
  const own = episodes[i] as UnrolledEpisode;
  const before = own.start ?? episodes.slice(0, i).flatMap(timesOf).at(-1);
  const after = typeof own.end === "string" ? episodes.slice(i + 1).flatMap(timesOf)[0] : own.end;
  return (before?.minute ?? 0) < DAY && (after?.minute ?? DAY) > 0;
}

/** The bounds of the k-th episode of a segment: known where it meets the segment's told edge with nothing between. */
function boundsWithin(segment: Segment, k: number): { start: Bound; end: Bound } {
  const { episodes, gaps, start, end } = segment;
  const anywhere: Bound = { told: "untold", minute: null, between: [start, end] };
  return {
    start: k === 0 && !gaps.includes(0) ? edgeBound(segment.startTold, start) : anywhere,
    end:
      k === episodes.length - 1 && !gaps.includes(episodes.length)
        ? edgeBound(segment.endTold, end)
        : anywhere,
  };
}

function edgeBound(told: Segment["startTold"], minute: Minute): Bound {
  if (told === "reported" || told === "approximate") return { told, minute, between: [minute, minute] };
  return { told: "untold", minute: null, between: told === "cut" ? [minute, minute] : [0, DAY] };
}

function mentionOf(draft: ScheduleDraft["mentions"][number]): Mention {
  return { ...activityOf(draft), time: draft.time && timeOf(draft.time) };
}

function mentionOfOutside({ draft }: UnrolledEpisode): Mention {
  return { ...activityOf(draft), time: draft.time.start && timeOf(draft.time.start) };
}

function activityOf({ activity, kind, secondary, place, note, quote }: ToldActivity): ToldActivity {
  return { activity, kind, secondary, place, note, quote };
}

function timeOf(clock: ClockTime): NonNullable<Mention["time"]> {
  return { told: clock.approximate ? "approximate" : "reported", minute: clock.minute };
}

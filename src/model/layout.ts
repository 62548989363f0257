// Puts a draft's clock times on one axis, in their order as written, and says what is wrong with them.
import { DAY, wrap, type Minute } from "./clock.ts";
import type { ClockTime, EpisodeDraft, LayoutProblem } from "./draft.ts";

/** An episode with its written times on one axis that runs on past midnight and past 04:00. */
export type LaidEpisode = {
  /** Its position in the draft. */
  readonly index: number;
  readonly draft: EpisodeDraft;
  readonly start: LaidTime | null;
  readonly end: LaidTime | "implied" | "open";
};

/** A written time with the minute of the axis at which it stands; of "between" the first of its two. */
export type LaidTime = { readonly at: Minute; readonly clock: ClockTime };

/**
 * Lays out episodes: every written time follows the one before it by less than a day, and together they advance a day
 * at most. The axis begins at the 04:00 before the first written time, in a dated day at the 04:00 of its date.
 */
export function layOutTimes(
  drafts: readonly EpisodeDraft[],
  dated: boolean,
): { readonly episodes: readonly LaidEpisode[]; readonly problems: readonly LayoutProblem[] } {
  const steps: Step[] = [];
  let at = Number.NaN;
  const place = (episode: number, side: "start" | "end", clock: ClockTime): LaidTime => {
    at = Number.isNaN(at) ? clock.minute : at + wrap(clock.minute - at);
    steps.push({ episode, side, clock, at });
    return { at, clock };
  };
  const episodes = drafts.map((draft, index): LaidEpisode => {
    const { start, end } = draft.time;
    const from = start && place(index, "start", start);
    return { index, draft, start: from, end: typeof end === "string" ? end : place(index, "end", end) };
  });
  return { episodes: dated ? onItsDate(episodes) : episodes, problems: problemsOf(steps, dated) };
}

/** The written times of an episode, in order. */
export function timesOf({ start, end }: LaidEpisode): readonly LaidTime[] {
  return [...(start === null ? [] : [start]), ...(typeof end === "string" ? [] : [end])];
}

/** Whether an episode of a dated day may have a minute between its two 04:00. */
export function touchesDay(episodes: readonly LaidEpisode[], i: number): boolean {
  const own = episodes[i] as LaidEpisode;
  const before = own.start ?? episodes.slice(0, i).flatMap(timesOf).at(-1);
  const after = typeof own.end === "string" ? episodes.slice(i + 1).flatMap(timesOf)[0] : own.end;
  return (before?.at ?? 0) < DAY && (after?.at ?? DAY) > 0;
}

/** A dated day is the diary day that most of its written hours fall in: a list from 23:00 on began the evening before. */
function onItsDate(episodes: readonly LaidEpisode[]): readonly LaidEpisode[] {
  const times = episodes.flatMap(timesOf);
  const [first, last] = [times[0]?.at ?? 0, times.at(-1)?.at ?? 0];
  if (last - DAY <= Math.min(last, DAY) - first) return episodes;
  const back = (t: LaidTime): LaidTime => ({ ...t, at: t.at - DAY });
  return episodes.map((e) => ({
    ...e,
    start: e.start && back(e.start),
    end: typeof e.end === "string" ? e.end : back(e.end),
  }));
}

type Step = { episode: number; side: "start" | "end"; clock: ClockTime; at: number };

/** All that is wrong with a list of times: after each fault the list is looked at again as it would be without it. */
function problemsOf(steps: readonly Step[], dated: boolean): LayoutProblem[] {
  const all: LayoutProblem[] = [];
  for (let rest = steps, found = faultsOf(rest, dated); found.length > 0; found = faultsOf(rest, dated)) {
    all.push(...found);
    rest = mended(rest, found);
  }
  return all.toSorted((a, b) => a.episode - b.episode);
}

/** The times without the episodes at fault, or without the one before, where that is the one that stands out. */
function mended(steps: readonly Step[], found: readonly LayoutProblem[]): Step[] {
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
function faultsOf(steps: readonly Step[], dated: boolean): LayoutProblem[] {
  const problems: LayoutProblem[] = [];
  for (const [i, step] of steps.entries()) {
    const before = steps[i - 1];
    if (before === undefined || before.at !== step.at || tellsRange(before) || tellsRange(step)) continue;
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
  const meet = total(steps) === DAY && last.side === "start" && !tellsRange(first) && !tellsRange(last);
  if (meet && !dated) {
    return [{ code: "same-start", episode: last.episode, other: first.episode }];
  }
  return [];
}

/** Whether a time that shows the same hour as another may still lie apart from it: that is for closing to say. */
function tellsRange({ clock: { precision } }: Step): boolean {
  return precision !== "exact" && precision !== "about";
}

/** The step at fault in a list that advances more than a day: one step back, or the last, past the list's beginning. */
function misplaced(steps: readonly Step[]): LayoutProblem {
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

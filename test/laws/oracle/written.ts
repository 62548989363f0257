// Where the written times of a draft stand on the axis of its day, read off the rules alone and not by the program.
import type { ClockTime, DayDraft, EpisodeDraft } from "../../../src/model/draft.ts";

export const DAY = 1440;

/** An episode of a draft with its written times on an axis that runs on; of "between" the first of the two. */
export type WrittenEpisode = {
  /** Its position in the draft. */
  readonly position: number;
  readonly draft: EpisodeDraft;
  /** Null where none is written. */
  readonly start: number | null;
  /** Null where none is stated. */
  readonly end: number | null;
};

/** A draft's episodes on the axis. */
export type WrittenDay = {
  readonly inside: readonly WrittenEpisode[];
  /** Those of a dated day that lie wholly outside it; they count as mentions. */
  readonly outside: readonly WrittenEpisode[];
  /** Why the times cannot all be meant, in words for whoever reads a failed test; null where they can. */
  readonly fault: string | null;
};

/** A written time, by itself. */
type Step = {
  readonly position: number;
  readonly side: "start" | "end";
  readonly at: number;
  /** Whether it names an hour, and not a range from which another time at the same hour may lie apart. */
  readonly isHour: boolean;
};

/** Rule 1, second paragraph, and rule 5. */
export function writtenDay(draft: DayDraft): WrittenDay {
  const steps = stepsOf(draft.episodes);
  const fault = faultOf(steps, draft.date !== null);
  const back = draft.date !== null && isRatherOfTheDayAfter(steps) ? DAY : 0;
  const atOf = (position: number, side: Step["side"]) => {
    const step = steps.find((s) => s.position === position && s.side === side);
    return step === undefined ? null : step.at - back;
  };
  const all = draft.episodes.map((episode, position): WrittenEpisode => {
    const [start, end] = [atOf(position, "start"), atOf(position, "end")];
    return { position, draft: episode, start, end };
  });
  const isInside = (e: WrittenEpisode) => draft.date === null || mayTouchTheDay(e, all);
  return { inside: all.filter(isInside), outside: all.filter((e) => !isInside(e)), fault };
}

/** Each written time is the first moment that shows this clock time after the one before it, or with it. */
function stepsOf(episodes: readonly EpisodeDraft[]): readonly Step[] {
  const steps: Step[] = [];
  for (const [position, { time }] of episodes.entries()) {
    const told: readonly (readonly [Step["side"], ClockTime | string | null])[] = [
      ["start", time.start],
      ["end", time.end],
    ];
    for (const [side, clock] of told) {
      if (clock === null || typeof clock === "string") continue;
      const before = steps.at(-1)?.at ?? 0;
      const laps = Math.max(0, Math.ceil((before - clock.minute) / DAY));
      const at = clock.minute + laps * DAY;
      steps.push({ position, side, at, isHour: ["exact", "about"].includes(clock.precision) });
    }
  }
  return steps;
}

function faultOf(steps: readonly Step[], dated: boolean): string | null {
  const [first, last] = [steps[0], steps.at(-1)];
  for (const [k, step] of steps.entries()) {
    const next = steps[k + 1];
    if (next === undefined || next.at !== step.at || !next.isHour || !step.isHour) continue;
    if (next.position === step.position) return "an end at its own start";
    if (next.side === "start" && step.side === "start") return "two starts at one time";
  }
  if (first === undefined || last === undefined) return null;
  const total = last.at - first.at;
  if (total > DAY) return "the list advances more than a day";
  const areHours = first.isHour && last.isHour;
  return total === DAY && last.side === "start" && areHours && !dated ? "two starts at one time" : null;
}

/** Whether most of the minutes from the first written time to the last fall into the second diary day. */
function isRatherOfTheDayAfter(steps: readonly Step[]): boolean {
  const [first, last] = [steps[0]?.at, steps.at(-1)?.at];
  if (first === undefined || last === undefined) return false;
  let surplus = 0;
  for (let minute = first; minute < last; minute++) surplus += minute >= DAY ? 1 : -1;
  return surplus > 0;
}

/** Whether, going by what is written, an episode of a dated day can have a minute in it. */
function mayTouchTheDay(episode: WrittenEpisode, all: readonly WrittenEpisode[]): boolean {
  const earlier = all.slice(0, episode.position).flatMap((e) => [e.start, e.end]);
  const later = all.slice(episode.position + 1).flatMap((e) => [e.start, e.end]);
  const from = episode.start ?? earlier.findLast((at) => at !== null);
  const to = episode.end ?? later.find((at) => at !== null);
  return (from ?? 0) < DAY && (to ?? DAY) > 0;
}

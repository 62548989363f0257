// What a file or a pasted post says, before it is placed on the day: clock times as written, in the file's order.
import type { Minute } from "./clock.ts";
import type { About, ToldActivity } from "./schedule.ts";

/** A clock time as written: minute 0 to 1439 of the diary day. */
export type ClockTime = { readonly minute: Minute; readonly approximate: boolean };

/**
 * The time of an episode as written. A start of null is untold. An end of `implied` is the next episode's start;
 * `open` says that it is not (`22:00 - ?`).
 */
export type TimeDraft = { readonly start: ClockTime | null; readonly end: ClockTime | "implied" | "open" };

export type EpisodeDraft = ToldActivity & { readonly time: TimeDraft };

export type MentionDraft = ToldActivity & { readonly time: ClockTime | null };

export type ScheduleDraft = About & {
  readonly episodes: readonly EpisodeDraft[];
  readonly mentions: readonly MentionDraft[];
};

/**
 * Why a draft cannot be placed (error), or what its author may want to know (warning, hint). `episode` is the position
 * of the episode whose time is at fault.
 */
export type PlacingProblem =
  | {
      readonly code: "out-of-order";
      readonly episode: number;
      readonly side: "start" | "end";
      readonly after: Minute;
    }
  | { readonly code: "overlap"; readonly episode: number; readonly until: Minute }
  | { readonly code: "same-start"; readonly episode: number; readonly other: number }
  | { readonly code: "no-length"; readonly episode: number }
  | { readonly code: "too-tight"; readonly episode: number; readonly minutes: number; readonly count: number }
  | { readonly code: "outside-day"; readonly episode: number }
  | { readonly code: "thin"; readonly episode: number; readonly minutes: number };

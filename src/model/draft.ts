// The draft of a day, as a file or a pasted post tells it: clock times as written, in the file's order, not laid out yet.
import type { About, ToldActivity } from "./told.ts";
import type { Minute } from "./clock.ts";

/**
 * How a clock time is told: `09:00`, `~23:00`, `between 22:00 and 23:00`, `by 09:00` (or earlier), `22:00 or later`.
 * Where nothing is written, only the order is told, and there is no clock time.
 */
export type Precision = "exact" | "about" | "between" | "no-later" | "no-earlier";

/** A clock time as written. */
export type ClockTime = {
  /** 0 to 1439; of "between" the first of the two. */
  readonly minute: Minute;
  readonly precision: Precision;
  /** Minutes from the first time of "between" to its second, 1 to 720; 0 for all others. */
  readonly spread: number;
};

/**
 * The time of an episode as written. A start of null is untold. An end of `implied` is not stated, so it is the next
 * episode's start where that is ordinary; `open` says that it is not (`22:00 - ?`).
 */
export type TimeDraft = { readonly start: ClockTime | null; readonly end: ClockTime | "implied" | "open" };

/** An episode as written. */
export type EpisodeDraft = ToldActivity & { readonly time: TimeDraft };

/** A mention as written. */
export type MentionDraft = ToldActivity & { readonly time: ClockTime | null };

/** All that a file says of one day. */
export type DayDraft = About & {
  readonly episodes: readonly EpisodeDraft[];
  readonly mentions: readonly MentionDraft[];
};

/**
 * Why a draft cannot be laid out (error), or what its author may want to know (warning, hint). `episode` is the position
 * of the episode whose time is at fault.
 */
export type LayoutProblem =
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
  | { readonly code: "not-believed"; readonly episode: number; readonly minutes: number };

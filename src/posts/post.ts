/** What a pasted post says, before it is a schedule: the plain data that the reader hands back. */

import type { PostDiagnostic } from "./diagnostic.ts";

/** A clock time as the post tells it: `HH:MM` (`00:00` is midnight) and whether it says "about". */
export type PostTime = { readonly clock: string; readonly approximate: boolean };

/** One line of the post that an episode was read from, with its 1-based number. */
export type SourceLine = { readonly line: number; readonly text: string };

/**
 * One thing done. `start` is null where the post tells only the order, `end` where it states none;
 * an end at or before its start is on the next day. `line` is the 1-based line of the time
 * (of the words, for an episode without a time).
 */
export type PostEpisode = {
  readonly start: PostTime | null;
  readonly end: PostTime | null;
  readonly activity: string;
  readonly category: string | null;
  readonly line: number;
  readonly source: readonly SourceLine[];
};

/** Something the post tells of without an hour and without a place in the order. */
export type PostMention = {
  readonly activity: string;
  readonly category: string | null;
  readonly line: number;
  readonly source: readonly SourceLine[];
};

/**
 * The day under one heading; `name` is that heading, or null where there is none. A calendar tells the `date` on which
 * the day begins at 04:00 and the `timezone` of its clock; a pasted post tells neither.
 */
export type PostSchedule = {
  readonly name: string | null;
  readonly line: number;
  readonly date?: string;
  readonly timezone?: string;
  readonly episodes: readonly PostEpisode[];
  readonly mentions: readonly PostMention[];
};

/** All that was read: the days, the lines that belong to no day, and what the reader has to say. */
export type ReadPost = {
  readonly schedules: readonly PostSchedule[];
  readonly leftOut: readonly SourceLine[];
  readonly diagnostics: readonly PostDiagnostic[];
};

// A day: what one person's file tells, laid out as a chain of pieces with a range for each bound.
import type { Bound } from "./bound.ts";
import type { Chain } from "./chain.ts";
import type { Night } from "./night.ts";
import type { About, ToldActivity } from "./told.ts";

/** An unbroken stretch of one main activity. */
export type Episode = ToldActivity & { readonly start: Bound; readonly end: Bound };

/** An activity told without a length and without a position in the order; it may have a clock time. */
export type Mention = ToldActivity & { readonly time: Bound | null };

/** One person's day. Made by `layOutDay` only. */
export type Day = About & {
  /** In the order of the file. */
  readonly episodes: readonly Episode[];
  readonly mentions: readonly Mention[];
  readonly chain: Chain;
  /** One at most in a day that repeats; a dated day may end one and begin another. */
  readonly nights: readonly Night[];
  /** Positions of episodes in the day's order: after the night where one is told, else as in the file. */
  readonly order: readonly number[];
};

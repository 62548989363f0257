// Days compared, before anything is said of them: what stands opposite what, and the tables, as plain data.
import type { Bound } from "../model/bound.ts";
import type { Kind } from "../model/category.ts";
import type { Day } from "../model/day.ts";
import type { Amount, Difference } from "./difference.ts";
import type { Moment } from "./moment/moment.ts";
import type { Block } from "./tables/blocks.ts";

/** Two to twelve days, the first of them the reference, and all that is computed of them but findings. */
export type Compared = {
  readonly days: readonly Day[];
  /** Each day on its own clock (null), or all of them on one real day's axis. */
  readonly moment: Moment | null;
  /** Two sets of days that are set against each other, by position; null where days are compared one by one. */
  readonly groups: readonly [left: readonly number[], right: readonly number[]] | null;
  /** The first day beside each of the others; for two days there is one. */
  readonly pairs: readonly Pair[];
  readonly tables: Tables;
};

/** The first day beside another: what stands opposite what. */
export type Pair = {
  /** Positions among the days. */
  readonly left: number;
  readonly right: number;
  /** Episodes in the order of the day, then mentions. */
  readonly rows: readonly Row[];
};

/**
 * What a row says (RULES 15).
 * `same`: told the same. `alike`: of one kind, and not surely different. `shifted`: of one kind, at surely different
 * times. `replaced`: surely of different kinds at one time. `only-left`, `only-right`: the other file tells of nothing
 * like it. `unpaired`: nothing stands opposite, although the other file may tell of such a thing elsewhere.
 */
export type Relation = "same" | "alike" | "shifted" | "replaced" | "only-left" | "only-right" | "unpaired";

/** One row: a relation, and what stands on its two sides. */
export type Row = {
  readonly relation: Relation;
  /** Positions of episodes in the order of the day; several for a night or for a sitting opposite one that names no more. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Positions of mentions. */
  readonly leftMentions: readonly number[];
  readonly rightMentions: readonly number[];
  /** The sure difference, seen from the left; null unless the row is shifted. */
  readonly shift: Shift | null;
};

/** A sure difference: minutes by which the right is later, or longer (below 0: earlier, shorter). Never contains 0. */
export type Shift = { readonly of: "start" | "end" | "length" } & Difference;

/** The tables of one or more days: a cell for each. */
export type Tables = {
  /** The headline rows: those asked for, or those that fit the days (RULES 20). */
  readonly headline: readonly TableRow[];
  /** The time budget: every group that any day tells of, each followed by its categories. */
  readonly budget: readonly TableRow[];
};

/** One row of a table: a cell for each day. */
export type TableRow = {
  /** Where there is one: the block of the row. */
  readonly block: Block;
  /** The content of the row: time of some kinds, the hours awake, or missing time. */
  readonly of: "kinds" | "awake" | "missing";
  /** The position of the row in whose sum it is contained; null for a row by itself. */
  readonly within: number | null;
  readonly cells: readonly Cell[];
  /** By how much the second day tells more than the first; null of one or many days, and where either tells no length. */
  readonly difference: Difference | null;
};

/** The content of one day in one row of a table. */
export type Cell = {
  /**
   * `told`: at least one stretch of it stands in the day. `aside`: it is told as a mention or beside another activity
   * only. `none-told`: the file tells nothing of it. `none`: there surely is none of it.
   */
  readonly state: "told" | "aside" | "none-told" | "none";
  /** The told stretches, in the order of the day. */
  readonly stretches: readonly Stretch[];
  /** Minutes of the told stretches together, within the window. */
  readonly told: Amount;
  /** Minutes that there may be of it in all, within the window. */
  readonly possible: Amount;
  /** Its position in the order, of a single stretch of which no time is told; else null. */
  readonly position: Position | null;
};

/** Neighbouring episodes of one row, from the first's start to the last's end; a bound outside of the window is null. */
export type Stretch = {
  readonly episodes: readonly number[];
  readonly start: Bound | null;
  readonly end: Bound | null;
};

/** A place in the order: first of its group, or after another episode. */
export type Position = { readonly first: Kind } | { readonly after: number };

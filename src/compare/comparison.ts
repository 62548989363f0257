// A comparison of two or more schedules: plain data, no wording and no colour. The first schedule is the reference.
import type { Kind } from "../model/category.ts";
import type { KnownBound, Schedule } from "../model/schedule.ts";
import type { Block } from "./blocks.ts";
import type { Finding } from "./finding.ts";

export type Comparison = {
  readonly schedules: readonly Schedule[];
  /** What stands opposite what, for two schedules; for one or more than two, none. */
  readonly rows: readonly Row[];
  /** The headline rows, in the order asked for. */
  readonly blocks: readonly BlockRow[];
  /** Every category that any schedule tells of, in the order of the category tree. */
  readonly categories: readonly KindRow[];
  /** Every group, then `undivided`, `unknown` and `unrecorded`: 1,440 minutes for each schedule. */
  readonly groups: readonly GroupRow[];
  /** Of two schedules; null for one or more than two. */
  readonly share: Share | null;
  readonly findings: readonly Finding[];
};

/** What a row of the comparison says. Every row has exactly one (RULES 12; docs/rules.md). */
export type Relation = "same" | "shifted" | "replaced" | "only-left" | "only-right" | "untold";

/** What of one schedule stands opposite what of the other. */
export type Row = {
  readonly relation: Relation;
  /** Positions in the schedule's episodes, in the order of the day; more than one for a run or for joined sleep. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Positions in the schedule's mentions. */
  readonly leftMentions: readonly number[];
  readonly rightMentions: readonly number[];
  /** Null where nothing stands opposite. */
  readonly difference: RowDifference | null;
  /** What of the right is surely so, seen from the left; empty unless the row is shifted. */
  readonly moved: readonly Move[];
  /** Whether nothing of the kind of the row's one side is told anywhere in the other file, which is told through. */
  readonly toldOnly: boolean;
};

/** Minutes by which the right starts later, ends later, lasts longer (negative: earlier, shorter); null: not told. */
export type RowDifference = {
  readonly start: number | null;
  readonly end: number | null;
  readonly length: number | null;
  /** Whether an approximate time takes part. */
  readonly approximate: boolean;
};

/** A surely different time: by so many minutes (above 0), or, with null, by an amount that is not told. */
export type Move = {
  readonly side: "start" | "end" | "length";
  readonly direction: "earlier" | "later" | "longer" | "shorter";
  readonly minutes: number | null;
};

/** What a table says of one schedule in one row: the most that is true (RULES 14). */
export type Cell =
  | { readonly kind: "minutes" | "at-least"; readonly minutes: number; readonly approximate: boolean }
  | { readonly kind: "edge"; readonly edge: "from" | "until"; readonly bound: KnownBound }
  | { readonly kind: "order"; readonly place: OrderPlace }
  | { readonly kind: "hours-not-told" }
  | { readonly kind: "none" }
  | { readonly kind: "not-told" };

/** Where in the order of the day something stands. */
export type OrderPlace = { readonly first: Kind | "day" } | { readonly after: Kind };

/** How the second schedule's cell differs from the first's; null where nothing sure can be said, or of more than two. */
export type CellDifference =
  | { readonly kind: "minutes"; readonly minutes: number; readonly approximate: boolean }
  | {
      readonly kind: "edge";
      readonly edge: "from" | "until";
      readonly minutes: number;
      readonly approximate: boolean;
    }
  | { readonly kind: "same-order" };

/** One cell for each schedule. */
export type TableRow = { readonly cells: readonly Cell[]; readonly difference: CellDifference | null };

export type BlockRow = TableRow & { readonly block: Block };

export type KindRow = TableRow & { readonly id: Kind };

export type GroupRow = TableRow & { readonly id: Kind | "undivided" | "unknown" | "unrecorded" };

/**
 * In how much of the time both do the same kind of thing. `told`: minutes, outside common sleep, of which both tell by
 * the clock whether the kinds agree; `same`: those of them in which they do. Printed only where `printable`: where
 * `told` is more than half of the waking minutes of both (RULES 16).
 */
export type Share = {
  readonly same: number;
  readonly told: number;
  readonly approximate: boolean;
  /** Whether no minute that both tell by the clock is left out because a kind in it is unknown or only a group. */
  readonly decided: boolean;
  readonly printable: boolean;
};

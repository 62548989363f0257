// A comparison of days, and the other results: plain data, no wording and no colour. The first day is the reference.
import type { Kind } from "../model/category.ts";
import type { Day } from "../model/day.ts";
import type { Compared, Tables } from "./compared.ts";
import type { Finding } from "./findings/finding.ts";

export type * from "./compared.ts";
export type { Amount, Difference } from "./difference.ts";

/** The result of a command: days by themselves, a comparison, or the days nearest to one. */
export type Result =
  | { readonly kind: "days"; readonly days: readonly Day[]; readonly tables: Tables }
  | ({ readonly kind: "comparison" } & Comparison)
  | {
      readonly kind: "nearest";
      readonly day: Day;
      readonly others: readonly Day[];
      readonly near: readonly Near[];
    };

/** One day beside the one that was asked about. */
export type Near = {
  /** Position among the other days. */
  readonly day: number;
  readonly similarity: Similarity;
  /** The kinds that stand opposite one another, in the order of the day asked about, each once. */
  readonly kinds: readonly Kind[];
};

/**
 * How alike two days are: so many of so many. `of` counts the episodes and mentions of both, `same` those of them that
 * stand opposite something of their own category, at a time that is not surely different.
 */
export type Similarity = { readonly same: number; readonly of: number };

/** Compared days, and what may be said of them. */
export type Comparison = Compared & {
  /** Everything that may be said, most worth saying first within Same, Differ and Also; `shown` marks what a screen prints. */
  readonly findings: readonly Finding[];
};

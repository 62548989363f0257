// What is true of three or more days at once, as data; the report words it.
import type { Kind } from "../../model/category.ts";
import type { Minute } from "../../model/clock.ts";
import type { KnownBound } from "../../model/schedule.ts";
import type { Ground } from "../finding.ts";

/** One schedule's bound, by the schedule's position. */
export type BoundOf = { readonly schedule: number; readonly bound: KnownBound };

/** One schedule's minutes. */
export type MinutesOf = {
  readonly schedule: number;
  readonly minutes: number;
  readonly approximate: boolean;
};

/** Every finding that there is of three or more days, by code. Schedules are named by position. */
type ManyFindingData =
  /** All begin the group's part of the day with these kinds, in this order. */
  | { readonly code: "all-opening"; readonly group: Kind; readonly kinds: readonly Kind[] }
  /** All do these kinds, in this order. */
  | { readonly code: "all-order"; readonly kinds: readonly Kind[] }
  /** Who gets up, or goes to bed, first and last; the same hour for all where these do not surely differ. */
  | {
      readonly code: "all-night";
      readonly side: "wake" | "bed";
      readonly earliest: BoundOf;
      readonly latest: BoundOf;
      readonly surelyDiffer: boolean;
    }
  /** The first full hour of the evening by which more than half are asleep, each by their own clock. */
  | {
      readonly code: "asleep-by";
      readonly minute: Minute;
      readonly asleep: readonly number[];
      readonly awake: readonly number[];
      readonly notTold: readonly number[];
    }
  /** The least and the most of a block or group in which all have numbers that differ. */
  | {
      readonly code: "range";
      readonly row: string;
      readonly least: MinutesOf;
      readonly most: MinutesOf;
    }
  /** Told of one file, and nothing like it in any of the others. The activities are the file's own words. */
  | {
      readonly code: "told-only-of";
      readonly schedule: number;
      readonly activities: readonly string[];
    };

export type ManyFinding = ManyFindingData & { readonly restsOn: readonly Ground[] };

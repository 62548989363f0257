// A finding: something true of every day that fits the files, as data; the report words it.
import type { Kind } from "../model/category.ts";
import type { Minute } from "../model/clock.ts";
import type { KnownBound } from "../model/schedule.ts";

/** The episodes and mentions of one schedule that a finding rests on, by position. */
export type Ground = {
  readonly schedule: number;
  readonly episodes: readonly number[];
  readonly mentions: readonly number[];
};

/** Minutes by which the second has more or is later (negative: less, earlier). */
export type Amount = { readonly minutes: number; readonly approximate: boolean };

/** Minutes of each, both told. */
type BothMinutes = { readonly left: number; readonly right: number; readonly approximate: boolean };

/** The first day moved later by `minutes` (negative: earlier); the share then, and as the days stand. */
export type BestShift = {
  readonly minutes: number;
  readonly same: number;
  readonly told: number;
  readonly now: { readonly same: number; readonly told: number };
  readonly approximate: boolean;
};

/** Every finding that there is, by code. Schedules are named by position: 0 left, 1 right. */
export type FindingData =
  /** Both begin the group's part of the day with these kinds, in this order. */
  | { readonly code: "opening"; readonly group: Kind; readonly kinds: readonly Kind[] }
  /** The last that both do before bed. `home`: both files place it at home; `goesOn`: both did some of its group before. */
  | { readonly code: "until-bed"; readonly kind: Kind; readonly home: boolean; readonly goesOn: boolean }
  /** Both get up and go to bed at the same told times, or at nearly the same: then both times are given. */
  | {
      readonly code: "same-night";
      readonly wake: readonly [KnownBound, KnownBound] | null;
      readonly bed: readonly [KnownBound, KnownBound] | null;
    }
  /** By how much the second gets up later, goes to bed later, sleeps longer; null where that is not sure or is nothing. */
  | {
      readonly code: "night-shift";
      readonly wake: Amount | null;
      readonly bed: Amount | null;
      readonly sleep: Amount | null;
    }
  /** Kinds that both do in this order. */
  | { readonly code: "same-order"; readonly kinds: readonly Kind[] }
  | {
      readonly code: "share";
      readonly same: number;
      readonly told: number;
      readonly approximate: boolean;
      /** Whether all hours of both days are told. */
      readonly wholeDay: boolean;
    }
  /** Why no share is printed. `told`: minutes told by the clock of each; `onlySleep`: all of them are sleep. */
  | { readonly code: "no-share"; readonly told: readonly number[]; readonly onlySleep: boolean }
  /** The shift of the first day at which both would agree most, by quarters of an hour, with the share then and now. */
  | ({ readonly code: "best-shift" } & BestShift)
  /** Told of one file, and nothing like it in the other. The activities are the file's own words. */
  | { readonly code: "told-only"; readonly schedule: 0 | 1; readonly activities: readonly string[] }
  /** The largest differences of rows that have numbers, largest first. `row`: the id of a block, else of a group. */
  | { readonly code: "most"; readonly rows: readonly (Amount & { readonly row: string })[] }
  | ({ readonly code: "working-time" } & BothMinutes)
  /** The longest stretch of work that nothing interrupts. */
  | ({ readonly code: "longest-stretch" } & BothMinutes)
  /** Work from 22:00 to 04:00. */
  | ({ readonly code: "late-work" } & BothMinutes)
  /** What one does at the clock time of the other's mention. */
  | {
      readonly code: "at-mention";
      /** Whose mention it is. */
      readonly schedule: 0 | 1;
      readonly mention: number;
      readonly minute: Minute;
      readonly approximate: boolean;
      /** The other's episode at that time. */
      readonly episode: number;
    };

export type Finding = FindingData & { readonly restsOn: readonly Ground[] };

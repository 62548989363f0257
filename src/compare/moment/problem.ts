// Problems of holding days against one moment, and notes for the reader of days that are.
import type { Minute } from "../../model/clock.ts";

/** Why days cannot be laid on one axis. Days are named by position. */
export type MomentProblem =
  | { readonly code: "no-timezone"; readonly day: number }
  /** `day` is null where the zone was asked for and stands in no file. */
  | {
      readonly code: "unknown-zone";
      readonly day: number | null;
      readonly zone: string;
      readonly nearest: string | null;
    }
  | { readonly code: "bad-date"; readonly found: string };

/** A note for the reader of a day on one axis, which is there all the same. */
export type MomentNote =
  /** A written time that this day never shows. `taken`: what the same clock shows at the instant taken instead. */
  | (ToldTime & { readonly code: "skipped"; readonly taken: Minute })
  /** A written time that this day shows twice; either may be meant. */
  | (ToldTime & { readonly code: "twice" })
  /** A dated day of which nothing lies on the axis. */
  | { readonly code: "elsewhere"; readonly day: number; readonly date: string };

/** A clock time as told, on its calendar date. */
type ToldTime = { readonly day: number; readonly date: string; readonly minute: Minute };

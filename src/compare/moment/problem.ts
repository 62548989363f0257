// What stands in the way of holding days against one moment, and what had to be decided about clock times to do so.
import type { Minute } from "../../model/clock.ts";

/** Why days cannot be laid on one axis. Schedules are named by position. */
export type MomentProblem =
  | { readonly code: "no-timezone"; readonly schedule: number }
  /** `schedule` is null where the zone was asked for and stands in no file. */
  | {
      readonly code: "unknown-zone";
      readonly schedule: number | null;
      readonly zone: string;
      readonly nearest: string | null;
    }
  | { readonly code: "bad-date"; readonly found: string }
  /** No date was asked for, and no file tells one, nor one of its sources. */
  | { readonly code: "no-date" };

/** What a reader should know of a day on one axis, which is there all the same. */
export type MomentNote =
  /** A clock time that this day never shows, or shows twice. `taken`: what the same clock shows at the instant taken. */
  | {
      readonly code: "skipped" | "twice";
      readonly schedule: number;
      /** The calendar date and the clock time as told. */
      readonly date: string;
      readonly minute: Minute;
      readonly taken: Minute;
    }
  /** A dated day of which nothing lies on the axis. */
  | { readonly code: "elsewhere"; readonly schedule: number; readonly date: string };

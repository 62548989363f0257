// What is true of the same moment on several clocks, as data; the report words it.
import type { Ground } from "../finding.ts";
import type { Reading } from "./axis.ts";
import type { State } from "./state.ts";

/** Every finding that there is of days at the same moment, by code. Schedules are named by position. */
type MomentFindingData =
  /**
   * By how many minutes each schedule's clock is ahead of the first one's (negative: behind) when the axis begins;
   * where clocks are set within the day, also when it ends.
   */
  | {
      readonly code: "clocks-apart";
      readonly ahead: readonly number[];
      readonly aheadAtEnd: readonly number[] | null;
    }
  /** A clock is set, forward (above 0) or back, at this minute of the axis. `from` and `to`: what it shows before and after. */
  | {
      readonly code: "clock-set";
      readonly schedules: readonly number[];
      readonly at: number;
      readonly minutes: number;
      readonly from: Reading;
      readonly to: Reading;
    }
  /** What it is for the others when one gets up, goes to bed, or does what is mentioned with a clock time. */
  | {
      readonly code: "when";
      readonly schedule: number;
      readonly event: "wake" | "bed" | { readonly mention: number };
      readonly approximate: boolean;
      readonly reading: Reading;
      readonly others: readonly {
        readonly schedule: number;
        readonly reading: Reading;
        /** What the other surely is then; null where that is not told, or is just changing. */
        readonly state: State | null;
      }[];
    };

export type MomentFinding = MomentFindingData & { readonly restsOn: readonly Ground[] };

// A candidate: what a rule found to be true, before it is ranked. Topics know this file, and this file knows no topic.
import type { FindingType } from "./finding-types.ts";
import type { Ground } from "./ground.ts";

/** What a rule gives: the data of its topic, and what every finding has. */
export type Candidate<Data> = Data & FindingBase;

/** What every finding has, whatever it says: where it stands, and what its rank depends on. */
export type FindingBase = {
  /** Where it stands: what days share, where they differ, what else is to be said. */
  readonly label: Label;
  /** Its place in the ranking (`finding-types.ts`). */
  readonly type: FindingType;
  /** How much it says, 0.3 to 3: hours of sure difference or overlap; for "only" and "both" how rare the thing is. */
  readonly size: number;
  /** The days that it is about, by position. */
  readonly days: readonly number[];
  readonly restsOn: readonly Ground[];
  /** Whether it says two things in one sentence, which is worth one more than the better of them. */
  readonly isMerged?: boolean;
  /** The first minute that it is about, for ties; null where there is none. */
  readonly minute: number | null;
};

/** `clocks`: how the clocks of days at one moment stand to one another. */
export type Label = "same" | "differ" | "also" | "clocks";

// A candidate: what a rule found to be true, before it is ranked. Topics know this file, and this file knows no topic.
import type { FindingType } from "./finding-types.ts";
import type { Ground } from "./ground.ts";

/** A result of a rule: the data of its topic, with the head that every finding has. */
export type Candidate<Data> = Data & FindingBase;

/** The head of every finding, whatever it says: its label, its type, and all that its rank depends on. */
export type FindingBase = {
  /** The part of the screen: same, differ, or also. */
  readonly label: Label;
  /** Its place in the ranking (`finding-types.ts`). */
  readonly type: FindingType;
  /** The weight of what it says, 0.3 to 3: hours of sure difference or overlap; for "only" and "both" how rare the thing is. */
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

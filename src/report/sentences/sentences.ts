// Every finding in words: one record over all codes, so that a new one does not compile until it is worded.
import type { Comparison } from "../../compare/comparison.ts";
import type { Day } from "../../model/day.ts";
import type { FindingData } from "../../compare/findings/finding.ts";
import type { Voice } from "../words/voice.ts";

/** What a sentence may look at. */
export type Told = {
  readonly days: readonly Day[];
  /** A name for each day that no other has; of a pair, the names of the two. */
  readonly names: readonly string[];
  readonly voice: Voice;
  /** The two sets of days, where they are set against each other. */
  readonly groups?: Comparison["groups"];
};

/** The words of each code. */
export type WordsOf<D extends FindingData> = {
  readonly [C in D["code"]]: (data: DataOf<D, C>, told: Told) => string;
};

/** The data of one code; where several codes share a form, that form. */
type DataOf<D extends FindingData, C> = D extends unknown ? (C extends D["code"] ? D : never) : never;

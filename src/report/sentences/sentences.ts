// The form of the words of a topic, and the context of a sentence.
import type { Comparison } from "../../compare/comparison.ts";
import type { Day } from "../../model/day.ts";
import type { FindingData } from "../../compare/findings/finding.ts";
import type { Voice } from "../words/voice.ts";

/** The context of a sentence. */
export type SentenceContext = {
  readonly days: readonly Day[];
  /** A name for each day that no other has; of a pair, the names of the two. */
  readonly names: readonly string[];
  readonly voice: Voice;
  /** The two sets of days, where they are set against each other. */
  readonly groups?: Comparison["groups"];
};

/** The words of each code. */
export type WordsOf<D extends FindingData> = {
  readonly [C in D["code"]]: (data: DataOf<D, C>, context: SentenceContext) => string;
};

/** The data of one code; where several codes share a form, that form. */
type DataOf<D extends FindingData, C> = D extends unknown ? (C extends D["code"] ? D : never) : never;

// The words of every finding in one record over all codes, so that a new one does not compile until it is worded.
import type { FindingData } from "../../compare/findings/finding.ts";
import { allWords } from "./all.ts";
import { contrastWords } from "./contrast.ts";
import { groupWords } from "./groups.ts";
import { kindWordings } from "./kinds.ts";
import { momentWords } from "./moment.ts";
import { onlyWords } from "./only.ts";
import { orderWords } from "./order.ts";
import { risingWords } from "./rising.ts";
import type { SentenceContext, WordsOf } from "./sentences.ts";
import { shareWords } from "./share.ts";
import { sharedWords } from "./shared.ts";
import { untoldWords } from "./untold.ts";
import { whileWords } from "./while.ts";
import { workWords } from "./work.ts";

const WORDS: WordsOf<FindingData> = {
  ...orderWords,
  ...risingWords,
  ...workWords,
  ...kindWordings,
  ...whileWords,
  ...sharedWords,
  ...onlyWords,
  ...contrastWords,
  ...shareWords,
  ...untoldWords,
  ...allWords,
  ...groupWords,
  ...momentWords,
};

/**
 * A finding as one English sentence, or a few.
 * @param context what is found of two among more days is told of those two alone
 */
export function wordFinding(finding: FindingData, context: SentenceContext): string {
  const word = WORDS[finding.code] as (data: FindingData, context: SentenceContext) => string;
  return word(finding, context);
}

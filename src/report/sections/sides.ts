// One side of a row: when something begins, what it is, and how long it lasts.
import type { Day, Episode, Mention } from "../../model/day.ts";
import { lengthBetween } from "../../model/real-time.ts";
import { amountText, boundText } from "../words/range.ts";
import type { Voice } from "../words/voice.ts";
import { isAbout } from "../../compare/difference.ts";

/** One day in one line. */
export type Side = {
  /** The time at which it begins; empty where only the order is told, `any` where neither is. */
  readonly time: string;
  readonly activity: string;
  /** Its length; empty where that is not told. */
  readonly length: string;
};

/** The time of a mention that has none. */
export const ANY = "any";

/** Episodes and mentions of a day by their positions. */
export function sidesOf(
  day: Day | undefined,
  episodes: readonly number[],
  mentions: readonly number[],
  voice: Voice,
): readonly Side[] {
  if (day === undefined) return [];
  return [
    ...episodes.map((i) => episodeSide(day, day.episodes[i] as Episode, voice)),
    ...mentions.map((i) => mentionSide(day.mentions[i] as Mention, voice)),
  ];
}

function episodeSide(day: Day, episode: Episode, voice: Voice): Side {
  return {
    time: boundText(episode.start, voice) ?? "",
    activity: episode.activity,
    length: lengthText(day, episode) ?? "",
  };
}

function mentionSide({ activity, time }: Mention, voice: Voice): Side {
  return { time: time === null ? ANY : (boundText(time, voice) ?? ANY), activity, length: "" };
}

/** The length of an episode, where its file tells when it begins and ends; else null. */
export function lengthText(day: Day, { start, end }: Pick<Episode, "start" | "end">): string | null {
  if (start.written === null || end.written === null) return null;
  const range = lengthBetween(day, start, end);
  return amountText({ range, isApproximate: isAbout(start) || isAbout(end) });
}

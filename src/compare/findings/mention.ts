// What one does at the clock time of something that is mentioned of the other.
import { DAY } from "../../model/clock.ts";
import type { Mention, Schedule } from "../../model/schedule.ts";
import type { Finding } from "../finding.ts";
import { clockSegments } from "../share.ts";
import { TOLERANCE } from "../span.ts";
import type { Compared, FindingRule } from "./rule.ts";

/** For each mention with a clock time: the other's episode then, where it is told by the clock and is not just changing. */
export const atMention: FindingRule = (compared) => [...ofOne(compared, 0), ...ofOne(compared, 1)];

function ofOne({ left, right }: Compared, schedule: 0 | 1): Finding[] {
  const [own, other] = schedule === 0 ? [left, right] : [right, left];
  return own.mentions.flatMap((mention, index): Finding[] => {
    const episode = episodeAt(other, mention);
    if (mention.time === null || episode === null) return [];
    return [
      {
        code: "at-mention",
        schedule,
        mention: index,
        minute: mention.time.minute,
        approximate: mention.time.told === "approximate",
        episode,
        restsOn: [
          { schedule, episodes: [], mentions: [index] },
          { schedule: 1 - schedule, episodes: [episode], mentions: [] },
        ],
      },
    ];
  });
}

function episodeAt(other: Schedule, { time }: Mention): number | null {
  if (time === null) return null;
  const room = (told: string) => (told === "approximate" || time.told === "approximate" ? TOLERANCE : 0);
  const segment = clockSegments(other).find(({ start, end, startTold, endTold }) =>
    [time.minute, time.minute + DAY].some((m) => m >= start + room(startTold) && m < end - room(endTold)),
  );
  return segment?.episodes[0] ?? null;
}

// What a sentence, a number or a row rests on: the episodes with their bounds, the mentions, and the rules.
import type { Comparison, Row } from "../compare/comparison.ts";
import type { Finding, Ground } from "../compare/finding.ts";
import { belongsTo } from "../model/agreement.ts";
import type { Kind } from "../model/category.ts";
import type { Episode, Mention, Schedule } from "../model/schedule.ts";
import { namesOf } from "./person.ts";
import { clockText, whenText, type Voice } from "./voice.ts";

/** One line for each schedule that takes part, and one for the rules. */
export function becauseOfFinding(finding: Finding, comparison: Comparison, voice: Voice): string[] {
  return [...groundLines(finding.restsOn, comparison, voice), rulesLine(FINDING_RULES[finding.code])];
}

/** What a row of the comparison rests on. */
export function becauseOfRow(row: Row, comparison: Comparison, voice: Voice): string[] {
  const grounds: Ground[] = [
    { schedule: 0, episodes: row.left, mentions: row.leftMentions },
    { schedule: 1, episodes: row.right, mentions: row.rightMentions },
  ];
  const mentioned = row.leftMentions.length + row.rightMentions.length > 0;
  const rules = row.toldOnly ? [12, 17] : row.left.length > 0 && row.right.length > 0 ? [9, 10, 12] : [12];
  return [...groundLines(grounds, comparison, voice), rulesLine(mentioned ? [11, ...rules] : rules)];
}

/** What a row of a table rests on: whatever is or may be of its kinds. */
export function becauseOfKinds(kinds: readonly Kind[], comparison: Comparison, voice: Voice): string[] {
  const counts = (kind: Kind) => kinds.some((k) => belongsTo(kind, k) !== "no");
  const grounds = comparison.schedules.map(({ episodes, mentions }, schedule): Ground => ({
    schedule,
    episodes: positions(episodes, counts),
    mentions: positions(mentions, counts),
  }));
  return [...groundLines(grounds, comparison, voice), rulesLine([13, 14])];
}

/** Where each finding's rule stands. */
const FINDING_RULES: { readonly [C in Finding["code"]]: readonly number[] } = {
  opening: [7, 9, 18],
  "until-bed": [7, 9, 18],
  "same-night": [7, 18],
  "night-shift": [7, 14],
  "same-order": [9, 18],
  share: [16],
  "no-share": [6, 16],
  "best-shift": [6, 16],
  "told-only": [11, 17],
  most: [13, 14],
  "working-time": [13, 14, 18],
  "longest-stretch": [13, 18],
  "late-work": [13, 14, 18],
  "at-mention": [18],
};

function positions(
  told: readonly { readonly kind: Kind; readonly secondary: readonly { readonly kind: Kind }[] }[],
  counts: (kind: Kind) => boolean,
): number[] {
  return [...told.keys()].filter((i) =>
    [told[i], ...(told[i]?.secondary ?? [])].some((a) => a && counts(a.kind)),
  );
}

/** One line for each schedule of which something is rested on. */
export function groundLines(
  grounds: readonly Ground[],
  { schedules }: Pick<Comparison, "schedules">,
  voice: Voice,
): string[] {
  const names = namesOf(schedules);
  return grounds.flatMap(({ schedule, episodes, mentions }) => {
    const day = schedules[schedule] as Schedule;
    const told = [
      ...episodes.map((i) => day.episodes[i] as Episode).map((e) => `${e.activity} (${whenText(voice, e)})`),
      ...mentions
        .map((i) => day.mentions[i] as Mention)
        .map((m) => `${m.activity} (${mentionTime(m, voice)})`),
    ];
    return told.length === 0 ? [] : [`${names[schedule]}: ${told.join("; ")}`];
  });
}

function mentionTime({ time }: Mention, voice: Voice): string {
  return time === null
    ? "mentioned, neither hour nor order"
    : `mentioned at ${clockText(voice, time.minute, time.told === "approximate")}`;
}

/** The rules of docs/rules.md, by number. */
export function rulesLine(rules: readonly number[]): string {
  return `by ${rules.length === 1 ? "rule" : "rules"} ${rules.join(", ")}`;
}

// The grounds of a sentence, a number or a row in words: the rule, and the episodes, mentions and events of each day.
import type { Comparison, Pair, Row, TableRow } from "../compare/comparison.ts";
import type { Finding } from "../compare/findings/finding.ts";
import type { EventName, Ground } from "../compare/findings/ground.ts";
import { belongsTo } from "../model/agreement.ts";
import type { Kind } from "../model/category.ts";
import type { Day, Episode, Mention } from "../model/day.ts";
import type { ToldActivity } from "../model/told.ts";
import { namesOf } from "./names.ts";
import { atTime, boundText } from "./words/range.ts";
import { isolated } from "./words/texts.ts";
import type { Voice } from "./words/voice.ts";

/** The name of its rule, and one line for each day that it rests on. */
export function becauseOfFinding(
  { code, restsOn }: Finding,
  { days }: Pick<Comparison, "days">,
  voice: Voice,
): readonly string[] {
  return [`rule: ${code}`, ...groundLines(restsOn, days, voice)];
}

/** The grounds of a row of two days. */
export function becauseOfRow(
  { relation, left, right, leftMentions, rightMentions }: Row,
  pair: Pick<Pair, "left" | "right">,
  days: readonly Day[],
  voice: Voice,
): readonly string[] {
  const grounds: readonly Ground[] = [
    { day: pair.left, episodes: left, mentions: leftMentions, events: [] },
    { day: pair.right, episodes: right, mentions: rightMentions, events: [] },
  ];
  const rules = relation === "only-left" || relation === "only-right" ? [15, 18] : [14, 15];
  return [rulesLine(rules), ...groundLines(grounds, days, voice)];
}

/** The grounds of a row of a table: whatever is or may be of its kinds. */
export function becauseOfTableRow(
  { block, of }: TableRow,
  days: readonly Day[],
  voice: Voice,
): readonly string[] {
  if (of === "missing") return [rulesLine([2])];
  if (of === "awake") return [rulesLine([8, 9])];
  const counts = (kind: Kind) => block.kinds.some((k) => belongsTo(kind, k) !== "no");
  const grounds = days.map(({ episodes, mentions }, day): Ground => ({
    day,
    episodes: positions(episodes, counts),
    mentions: positions(mentions, counts),
    events: [],
  }));
  return [rulesLine([19]), ...groundLines(grounds, days, voice)];
}

function positions(told: readonly ToldActivity[], counts: (kind: Kind) => boolean): readonly number[] {
  return [...told.entries()].flatMap(([i, t]) =>
    [t, ...t.secondary].some((a) => counts(a.kind)) ? [i] : [],
  );
}

/** One line for each day of which something is rested on. */
export function groundLines(
  grounds: readonly Ground[],
  days: readonly Day[],
  voice: Voice,
): readonly string[] {
  const names = namesOf(days);
  return grounds.flatMap(({ day, episodes, mentions, events }) => {
    const own = days[day];
    const told = [
      ...events.map((e) => EVENTS[e]),
      ...episodes
        .map((i) => own?.episodes[i] as Episode)
        .map((e) => `${isolated(e.activity)} (${whenText(e, voice)})`),
      ...mentions
        .map((i) => own?.mentions[i] as Mention)
        .map((m) => `${isolated(m.activity)} (${mentionText(m, voice)})`),
    ];
    return told.length === 0 ? [] : [`${isolated(names[day] ?? "")}: ${told.join("; ")}`];
  });
}

const EVENTS: Readonly<Record<EventName, string>> = {
  up: "getting up",
  bed: "going to bed",
  work: "the beginning or end of work",
  worked: "the work told",
};

/** The time of an episode, as its file tells it: `08:00 to 09:30`, `from 09:00`, `until about 01:00`, `no time: order told`. */
export function whenText({ start, end }: Pick<Episode, "start" | "end">, { style }: Voice): string {
  const voice: Voice = { style, place: "sentences" };
  const from = boundText(start, voice);
  const to = boundText(end, voice);
  if (from !== null && to !== null) return `${from} to ${to}`;
  if (from !== null) return `from ${from}, end not told`;
  return to === null ? "no time: order told" : `until ${to}, beginning not told`;
}

function mentionText({ time }: Mention, voice: Voice): string {
  return time?.written ? `mentioned ${atTime(time.written, voice)}` : "mentioned, no time told";
}

/** The rules of docs/rules.md, by number. */
function rulesLine(rules: readonly number[]): string {
  return `${rules.length === 1 ? "rule" : "rules"} ${rules.join(", ")}`;
}

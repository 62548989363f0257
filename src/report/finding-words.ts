// Every sentence that a finding can be, in one record over the codes: a new code does not compile until it is worded.
import { NIGHT } from "../compare/blocks.ts";
import type { Comparison } from "../compare/comparison.ts";
import type { Amount, Finding } from "../compare/finding.ts";
import { agreementOf } from "../model/agreement.ts";
import { formatDuration } from "../model/clock.ts";
import type { Episode, KnownBound, Mention, Schedule } from "../model/schedule.ts";
import { orderNoun, partOfDay, rowLabel } from "./kind-words.ts";
import { namesOf, ofDay } from "./person.ts";
import {
  boundText,
  clockText,
  lengthText,
  listText,
  percentText,
  stopped,
  whenText,
  type Voice,
} from "./voice.ts";

/** A sentence or two, and whether they tell what the days share, where they differ, or neither. */
export type WordedFinding = { readonly group: "same" | "differ" | "also"; readonly text: string };

/** A finding in words. The activities in it are the files' own words. */
export function wordFinding(finding: Finding, comparison: Comparison, voice: Voice): WordedFinding {
  const names = namesOf(comparison.schedules);
  const facts: Facts = { comparison, voice, names: [names[0] ?? "", names[1] ?? ""] };
  return word(finding, facts);
}

type Facts = {
  readonly comparison: Comparison;
  readonly voice: Voice;
  readonly names: readonly [string, string];
};

type Code = Finding["code"];
type Wording<C extends Code> = (finding: Extract<Finding, { code: C }>, facts: Facts) => WordedFinding;

function word<C extends Code>(finding: Extract<Finding, { code: C }>, facts: Facts): WordedFinding {
  const wording: Wording<C> = WORDINGS[finding.code as C];
  return wording(finding, facts);
}

const WORDINGS: { readonly [C in Code]: Wording<C> } = {
  opening: ({ group, kinds }) => same(`Both open ${partOfDay(group)} with ${openingText(kinds)}.`),
  "until-bed": ({ kind, home, goesOn }) => {
    const back = home ? "Back home, both" : "Both";
    const noun = orderNoun(kind);
    return same(goesOn ? `${back} go on with ${noun} until bed.` : `${back} end the day with ${noun}.`);
  },
  "same-night": ({ wake, bed }, facts) => same(nightText(wake, bed, facts)),
  "night-shift": ({ wake, bed, sleep }, { names, voice }) => {
    const clauses = [
      wake && `gets up ${amountText(voice, wake, "later", "earlier")}`,
      bed && `goes to bed ${amountText(voice, bed, "later", "earlier")}`,
      sleep && `sleeps ${amountText(voice, sleep, "more", "less")}`,
    ].filter((clause) => clause !== null);
    return differ(`${names[1]} ${clauses.join(", ")}.`);
  },
  "same-order": ({ kinds }) => same(`Same order: ${kinds.map(orderNoun).join(", ")}.`),
  share: ({ same: shared, told, approximate, wholeDay }, { voice }) => {
    const about = approximate ? voice.about : "";
    const [time, whole] = wholeDay
      ? ["time", `${formatDuration(told)}; the whole day is told of both`]
      : ["told time", `${formatDuration(told)} told of both`];
    const part = `For ${about}${percentText(shared, told)} of the ${time} that either is awake, both do the same`;
    return same(`${part} kind of thing (${formatDuration(shared)} of ${whole}).`);
  },
  "no-share": ({ told, onlySleep }, { names }) => {
    const [left = 0, right = 0] = told;
    const sleep = onlySleep && left + right > 0 ? ", all of it sleep" : "";
    if (left === right) return also(`No percentage: ${ofDay(left)} told by the clock of each${sleep}.`);
    const each = `${ofDay(left)} of ${names[0]}, ${ofDay(right)} of ${names[1]}`;
    return also(`No percentage: told by the clock are ${each}${sleep}.`);
  },
  "best-shift": ({ minutes, same: shared, told, now, approximate }, { names, voice }) => {
    const way = `${formatDuration(Math.abs(minutes))} ${minutes > 0 ? "later" : "earlier"}`;
    const about = approximate ? voice.about : "";
    const [then, today] = [percentText(shared, told), percentText(now.same, now.told)];
    return also(`Moved ${way}, ${names[0]}’s day would match for ${about}${then}, not ${about}${today}.`);
  },
  "told-only": ({ schedule, activities }, { names }) =>
    differ(stopped(`Told only of ${names[schedule]}: ${activities.join(" · ")}`)),
  most: ({ rows }, { comparison, names, voice }) => {
    const each = rows.map(({ row, minutes, approximate }) => {
      const more = `${names[minutes > 0 ? 1 : 0]} +${lengthText(voice, Math.abs(minutes), approximate)}`;
      return `${comparison.blocks.find((b) => b.block.id === row)?.block.label ?? rowLabel(row)} (${more})`;
    });
    return differ(`Largest differences: ${each.join(" · ")}.`);
  },
  "working-time": (minutes, facts) => bothMinutes("Working time", minutes, facts),
  "longest-stretch": (minutes, facts) => bothMinutes("Longest stretch of work", minutes, facts),
  "late-work": (minutes, facts) => {
    const [from, to] = [NIGHT.start, NIGHT.end].map((m) => clockText(facts.voice, m, false));
    return bothMinutes(`Work from ${from} to ${to}`, minutes, facts);
  },
  "at-mention": ({ schedule, mention, minute, approximate, episode }, { comparison, names, voice }) => {
    const other = schedule === 0 ? 1 : 0;
    const day = comparison.schedules[other] as Schedule;
    const told = comparison.schedules[schedule]?.mentions[mention] as Mention;
    const does = day.episodes[episode] as Episode;
    const at = `At ${clockText(voice, minute, approximate)} (${names[schedule]}: ${told.activity})`;
    const text = `${at}, ${names[other]} ${doesText(day, episode, does, voice)}`;
    const agreement = agreementOf(told, does);
    return agreement === "same" ? same(text) : agreement === "different" ? differ(text) : also(text);
  },
};

function same(text: string): WordedFinding {
  return { group: "same", text };
}

function differ(text: string): WordedFinding {
  return { group: "differ", text };
}

function also(text: string): WordedFinding {
  return { group: "also", text };
}

/** `meetings, then coding, model training and brainstorming`. */
export function openingText(kinds: readonly string[]): string {
  const [first, ...then] = kinds.map(orderNoun);
  return then.length === 0 ? `${first}` : `${first}, then ${listText(then)}`;
}

function nightText(
  wake: readonly [KnownBound, KnownBound] | null,
  bed: readonly [KnownBound, KnownBound] | null,
  { names, voice }: Facts,
): string {
  const events = [
    { bounds: wake, both: "get up", one: "gets up" },
    { bounds: bed, both: "go to bed", one: "goes to bed" },
  ];
  const together: string[] = [];
  const apart: string[] = [];
  for (const { bounds, both, one } of events) {
    if (bounds === null) continue;
    const [left, right] = bounds.map((b) => boundText(voice, b));
    if (left === right) together.push(`${both} at ${left}`);
    else apart.push(`${names[0]} ${one} at ${left}, ${names[1]} at ${right}.`);
  }
  return [...(together.length > 0 ? [`Both ${together.join(" and ")}.`] : []), ...apart].join(" ");
}

function amountText(voice: Voice, { minutes, approximate }: Amount, more: string, less: string): string {
  return `${lengthText(voice, Math.abs(minutes), approximate)} ${minutes < 0 ? less : more}`;
}

function bothMinutes(
  what: string,
  { left, right, approximate }: { left: number; right: number; approximate: boolean },
  { names, voice }: Facts,
): WordedFinding {
  const [a, b] = [left, right].map((m) => (m === 0 ? "none" : lengthText(voice, m, approximate)));
  if (left === right) return same(`${what}: ${a} both.`);
  return differ(`${what}: ${names[0]} ${a}, ${names[1]} ${b}.`);
}

/** What someone does at a time: asleep, with the bedtime if it is told; else the file's words and when that is. */
function doesText(day: Schedule, position: number, episode: Episode, voice: Voice): string {
  if (episode.kind !== "sleep") return `does this: ${episode.activity} (${whenText(voice, episode)}).`;
  const bed = day.mainSleep?.episodes.includes(position) ? day.mainSleep.bed : null;
  const since = bed === null ? null : boundText(voice, bed);
  return since === null ? "is asleep." : `is asleep, in bed since ${since}.`;
}

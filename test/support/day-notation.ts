// A short notation for days in tests: one line for an episode, a star before a mention.
import { isKind, UNKNOWN } from "../../src/model/category.ts";
import { formatClock, minuteOfClock } from "../../src/model/clock.ts";
import type { ClockTime, EpisodeDraft, MentionDraft, ScheduleDraft } from "../../src/model/draft.ts";
import { placeSchedule } from "../../src/model/place.ts";
import type { Schedule, Segment, ToldActivity } from "../../src/model/schedule.ts";

/**
 * A draft from lines such as `09:00 meeting`, `~22:00-? coding Writes code`, `- meal +music @home` (untimed),
 * `?-07:00 sleep`, `* 02:15 correspondence Writes a message` (a mention). The first word after the time is the kind,
 * or `?`; `+` opens a secondary activity and `@` a place; what is left is the activity in words.
 */
export function draftOf(lines: string, about: { name?: string; date?: string } = {}): ScheduleDraft {
  const episodes: EpisodeDraft[] = [];
  const mentions: MentionDraft[] = [];
  for (const line of lines.split("\n").map((l) => l.trim())) {
    const words = line.split(/\s+/);
    if (line === "") continue;
    else if (words[0] === "*") mentions.push(mentionOf(words.slice(1)));
    else episodes.push({ time: timeOf(words[0] ?? ""), ...activityOf(words.slice(1)) });
  }
  const name = about.name ?? "Somebody";
  return {
    id: name.toLowerCase(),
    name,
    short: name,
    role: null,
    organization: null,
    timezone: null,
    date: about.date ?? null,
    note: null,
    sources: [],
    episodes,
    mentions,
  };
}

/** The schedule of a draft in the short notation. Throws where it cannot be placed. */
export function dayOf(lines: string, about: { name?: string; date?: string } = {}): Schedule {
  const { schedule, problems } = placeSchedule(draftOf(lines, about));
  if (schedule === null) throw new Error(`cannot be placed: ${JSON.stringify(problems)}`);
  return schedule;
}

/**
 * A segment in short: its edges, then its episodes by position, with `_` where minutes of which nothing is told may
 * lie: `09:00>~01:00 0 1 _ 2`. `|` is a cut at 04:00, `*` the edge of a day without any clock time.
 */
export function segmentInShort(segment: Segment): string {
  const { start, end, startTold, endTold, episodes, gaps, thin } = segment;
  const held = [...episodes, ""].flatMap((e, k) => [...(gaps.includes(k) ? ["_"] : []), String(e)]);
  const edges = `${edgeInShort(startTold, start)}>${edgeInShort(endTold, end)}`;
  return [edges, ...held, thin ? "thin" : ""].filter((part) => part !== "").join(" ");
}

function edgeInShort(told: Segment["startTold"], minute: number): string {
  if (told === "cut") return "|";
  if (told === "nothing") return "*";
  return `${told === "approximate" ? "~" : ""}${formatClock(minute)}`;
}

function mentionOf(words: readonly string[]): MentionDraft {
  const timed = /\d:/.test(words[0] ?? "");
  return { time: timed ? clockOf(words[0] ?? "") : null, ...activityOf(words.slice(timed ? 1 : 0)) };
}

function timeOf(text: string): EpisodeDraft["time"] {
  if (text === "-") return { start: null, end: "implied" };
  const [start = "", end] = text.split("-");
  return {
    start: start === "?" ? null : clockOf(start),
    end: end === undefined ? "implied" : end === "?" ? "open" : clockOf(end),
  };
}

function clockOf(text: string): ClockTime {
  const parts = /^(~?)(\d\d):(\d\d)$/.exec(text);
  if (parts === null) throw new Error(`no clock time: ${text}`);
  return { minute: minuteOfClock(Number(parts[2]), Number(parts[3])), approximate: parts[1] === "~" };
}

function activityOf(words: readonly string[]): ToldActivity {
  const [kind = "", ...rest] = words;
  if (kind !== "?" && !isKind(kind)) throw new Error(`no kind: ${kind}`);
  const beside = rest.filter((w) => w.startsWith("+")).map((w) => w.slice(1));
  const place = rest.find((w) => w.startsWith("@"));
  const text = rest.filter((w) => !/^[+@]/.test(w)).join(" ");
  return {
    activity: text === "" ? kind : text,
    kind: kind === "?" ? UNKNOWN : kind,
    secondary: beside.map((w) => ({ activity: w, kind: w === "?" ? UNKNOWN : w })),
    place: place?.slice(1) ?? null,
    note: null,
    quote: null,
  };
}

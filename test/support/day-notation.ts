// A short notation for days in tests: one line for an episode, a star before a mention.
import type { Bound, Range } from "../../src/model/bound.ts";
import { isKind, UNKNOWN } from "../../src/model/category.ts";
import type { Piece } from "../../src/model/chain.ts";
import { formatClock, minuteOfClock } from "../../src/model/clock.ts";
import type { Day } from "../../src/model/day.ts";
import type { ToldActivity } from "../../src/model/told.ts";
import type { ClockTime, DayDraft, EpisodeDraft, MentionDraft } from "../../src/model/draft.ts";
import { layOutDay } from "../../src/model/lay-out-day.ts";

/** What a test may say of whose day it is. */
export type AboutDay = { readonly name?: string; readonly date?: string };

/**
 * A draft from lines such as `09:00 meeting`, `~22:00-? coding Writes code`, `- meal +music @home` (untimed),
 * `?-07:00 sleep`, `* 02:15 correspondence Writes a message` (a mention). A clock time is `09:00`, `~09:00`,
 * `22:00..23:00` (between), `..09:00` (by) or `22:00..` (or later). The first word after the time is the kind, or `?`;
 * `+` opens a secondary activity and `@` a location; what is left is the activity in words. Lines end with a line
 * break or a semicolon.
 */
export function draftOf(lines: string, about: AboutDay = {}): DayDraft {
  const episodes: EpisodeDraft[] = [];
  const mentions: MentionDraft[] = [];
  for (const line of lines.split(/[\n;]/).map((l) => l.trim())) {
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

/** The day of a draft in the short notation. Throws where it cannot be laid out. */
export function dayOf(lines: string, about: AboutDay = {}): Day {
  const { day, problems } = layOutDay(draftOf(lines, about));
  if (day === null) throw new Error(`cannot be laid out: ${JSON.stringify(problems)}`);
  return day;
}

/**
 * The pieces of a chain in short, each with the range of its start, then the end of the last: `09:00 0`,
 * `09:01..00:39 _`. A number is an episode by its position, `_` missing time; a range without limits is `any`.
 */
export function chainInShort({ chain }: Day): readonly string[] {
  const last = chain.pieces.at(-1);
  return [...chain.pieces.map(pieceInShort), ...(last === undefined ? [] : [rangeInShort(last.end)])];
}

/** A range of minutes as clock times: `09:00`, `22:45..23:15`, `..09:00`, `22:00..`, `any`. */
export function rangeInShort([earliest, latest]: Range): string {
  if (earliest === latest && Number.isFinite(earliest)) return formatClock(earliest);
  const [from, to] = [earliest, latest].map((m) => (Number.isFinite(m) ? formatClock(m) : ""));
  return from === "" && to === "" ? "any" : `${from}..${to}`;
}

/** A bound as it is told: `09:00`, `~23:00`, `22:00..23:00`, `..09:00`, `22:00..`; by order only `(22:01..23:59)`. */
export function boundInShort({ written, earliest, latest }: Bound): string {
  return written === null ? `(${rangeInShort([earliest, latest])})` : clockInShort(written);
}

/** A draft in the short notation, for whoever reads a failed test. */
export function notationOf({ date, episodes, mentions }: DayDraft): string {
  const told = ({ kind, secondary, activity }: ToldActivity) =>
    [kind === UNKNOWN ? "?" : kind, ...secondary.map((s) => `+${s.kind}`), activity].join(" ");
  return [
    ...(date === null ? [] : [`date ${date}`]),
    ...episodes.map((e) => `${timeInShort(e.time)} ${told(e)}`),
    ...mentions.map((m) => `* ${m.time === null ? "" : `${clockInShort(m.time)} `}${told(m)}`),
  ].join("\n");
}

function timeInShort({ start, end }: EpisodeDraft["time"]): string {
  if (start === null && end === "implied") return "-";
  const from = start === null ? "?" : clockInShort(start);
  if (end === "implied") return from;
  return `${from}-${end === "open" ? "?" : clockInShort(end)}`;
}

function pieceInShort({ episode, start }: Piece): string {
  return `${rangeInShort(start)} ${episode ?? "_"}`;
}

function clockInShort({ minute, precision, spread }: ClockTime): string {
  const first = formatClock(minute);
  if (precision === "about") return `~${first}`;
  if (precision === "between") return `${first}..${formatClock(minute + spread)}`;
  if (precision === "no-later") return `..${first}`;
  return precision === "no-earlier" ? `${first}..` : first;
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
  const parts = /^(~|\.\.)?(\d\d):(\d\d)(?:(\.\.)(?:(\d\d):(\d\d))?)?$/.exec(text);
  if (parts === null) throw new Error(`no clock time: ${text}`);
  const [, before, hour, minutes, dots, lastHour, lastMinutes] = parts;
  const minute = minuteOfClock(Number(hour), Number(minutes));
  if (before !== undefined) return { minute, precision: before === "~" ? "about" : "no-later", spread: 0 };
  if (dots === undefined) return { minute, precision: "exact", spread: 0 };
  if (lastHour === undefined) return { minute, precision: "no-earlier", spread: 0 };
  const last = minuteOfClock(Number(lastHour), Number(lastMinutes));
  return { minute, precision: "between", spread: last > minute ? last - minute : last + 1440 - minute };
}

function activityOf(words: readonly string[]): ToldActivity {
  const [kind = "", ...rest] = words;
  if (kind !== "?" && !isKind(kind)) throw new Error(`no kind: ${kind}`);
  const beside = rest.filter((w) => w.startsWith("+")).map((w) => w.slice(1));
  const location = rest.find((w) => w.startsWith("@"));
  const text = rest.filter((w) => !/^[+@]/.test(w)).join(" ");
  return {
    activity: text === "" ? kind : text,
    kind: kind === "?" ? UNKNOWN : kind,
    secondary: beside.map((w) => ({ activity: w, kind: w === "?" ? UNKNOWN : w })),
    location: location?.slice(1) ?? null,
    note: null,
    quote: null,
  };
}

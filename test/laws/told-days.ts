// From a day as somebody lived it to a draft that tells some of it: what is told is true of the day that it is told of.
import { wrap } from "../../src/model/clock.ts";
import type { ClockTime, DayDraft, EpisodeDraft, MentionDraft } from "../../src/model/draft.ts";

/** How a bound is told: by a clock time that may be a little off, or not at all; `open` is for ends. */
export type Telling = {
  readonly how: "exact" | "about" | "between" | "no-later" | "no-earlier" | "untold" | "open";
  /** Minutes by which the written time lies before the true one, or after it (below zero); of "between" the way back. */
  readonly off: number;
  /** Of "between": minutes from the true time to the second of the two. */
  readonly ahead: number;
};

/** An episode as somebody lived it, and how its bounds are told. */
export type Lived = {
  readonly kind: string;
  readonly text: string;
  readonly minutes: number;
  /** Minutes after it that are not told; only after an end that is stated or open. */
  readonly pause: number;
  readonly start: Telling;
  readonly end: Telling;
  readonly secondary: { readonly kind: string; readonly text: string } | null;
  readonly location: string | null;
};

export type LivedMention = {
  readonly kind: string;
  readonly text: string;
  readonly at: number | null;
  readonly telling: Telling;
};

/** A day as lived, from `begin` on for 24 hours at most; what goes beyond is left out, but a last sleep is cut. */
export type LivedDay = {
  readonly begin: number;
  readonly date: string | null;
  readonly episodes: readonly Lived[];
  readonly mentions: readonly LivedMention[];
};

/** A draft, and the day of which it tells: from when to when each of its episodes was, on an axis that runs on. */
export type ToldDay = {
  readonly draft: DayDraft;
  readonly lived: readonly { readonly start: number; readonly end: number }[];
};

const DAY = 1440;

export const UNTOLD: Telling = { how: "untold", off: 0, ahead: 0 };
export const EXACT: Telling = { how: "exact", off: 0, ahead: 0 };

/** Tells a lived day. */
export function toldOf(day: LivedDay, name: string): ToldDay {
  const episodes: EpisodeDraft[] = [];
  const lived: { start: number; end: number }[] = [];
  let at = day.begin;
  let room = DAY;
  for (const [k, own] of day.episodes.entries()) {
    const left = day.begin + DAY - at;
    // Whoever tells no end of the last sleep sleeps until the day begins again.
    const isNight = own.kind === "sleep" && k === day.episodes.length - 1 && own.end.how === "untold";
    const minutes = isNight ? left : own.kind === "sleep" ? Math.min(own.minutes, left) : own.minutes;
    if (minutes < 1 || minutes > left) break;
    const before = episodes.at(-1)?.time.end;
    const isStated = before !== undefined && typeof before !== "string";
    const shared = isStated && lived.at(-1)?.end === at && own.start.how !== "untold" ? before : null;
    const start = shared ?? clockOf(at, own.start, Math.min(room, minutes));
    const end = own.end.how === "open" ? "open" : (clockOf(at + minutes, own.end, minutes) ?? "implied");
    const isEmpty = start === null && end === "open";
    episodes.push({ time: { start, end: isEmpty ? "implied" : end }, ...activityOf(own) });
    lived.push({ start: at, end: at + minutes });
    const pause = end === "implied" || isEmpty ? 0 : own.pause;
    room = pause > 0 ? pause : minutes;
    at += minutes + pause;
  }
  const mentions = day.mentions.map((m): MentionDraft => {
    const time = m.at === null ? null : clockOf(m.at, m.telling, DAY);
    return { time, ...activityOf({ ...m, secondary: null, location: null }) };
  });
  return { draft: { ...aboutOf(name), date: day.date, episodes, mentions }, lived };
}

/** A true time as it is written, off by less than half of the room there is, so that the order as written is the true one. */
function clockOf(at: number, { how, off, ahead }: Telling, room: number): ClockTime | null {
  const cap = Math.floor((room - 1) / 2);
  const within = (minutes: number) => Math.max(-cap, Math.min(cap, minutes));
  const near = Math.max(-15, Math.min(15, within(off)));
  switch (how) {
    case "untold":
    case "open":
      return null;
    case "exact":
      return { minute: wrap(at), precision: "exact", spread: 0 };
    case "about":
      return { minute: wrap(at - near), precision: "about", spread: 0 };
    case "between": {
      const back = within(Math.abs(off));
      return { minute: wrap(at - back), precision: "between", spread: Math.max(1, back + ahead) };
    }
    case "no-later":
      return { minute: wrap(at + within(Math.abs(off))), precision: "no-later", spread: 0 };
    case "no-earlier":
      return { minute: wrap(at - within(Math.abs(off))), precision: "no-earlier", spread: 0 };
  }
}

function activityOf({
  kind,
  text,
  secondary,
  location,
}: Pick<Lived, "kind" | "text" | "secondary" | "location">): Omit<EpisodeDraft, "time"> {
  const beside = secondary === null ? [] : [{ activity: secondary.text, kind: secondary.kind }];
  return { activity: text, kind, secondary: beside, location, note: null, quote: null };
}

function aboutOf(name: string): Omit<DayDraft, "episodes" | "mentions" | "date"> {
  return {
    id: name.toLowerCase(),
    name,
    short: name,
    role: null,
    organization: null,
    timezone: null,
    note: null,
    sources: [],
  };
}

// Makes of a day as it was read one that fits the clock: what overlaps or goes back is kept in another form, and said.
import { isKind, UNKNOWN } from "../model/category.ts";
import { minuteOfClock } from "../model/clock.ts";
import type { ClockTime, DayDraft, LayoutProblem } from "../model/draft.ts";
import { layOutDay } from "../model/lay-out-day.ts";
import type { PostDiagnostic } from "./diagnostic.ts";
import type { PostEpisode, PostMention, PostSchedule, PostTime } from "./post.ts";

/** An episode as a file can tell it; `open`: it ends, but not where the next begins. */
export type SettledEpisode = PostEpisode & { readonly open: boolean };

/** A mention as a file can tell it, with the clock time of an episode that found no place in the day. */
export type SettledMention = PostMention & { readonly time: PostTime | null };

/** What a line became because the day as told does not fit 24 hours without overlap. */
export type Settling = {
  readonly line: number;
  readonly activity: string;
  readonly code: "kept-as-mention" | "end-left-out" | "end-left-open" | "put-in-order";
  readonly because: LayoutProblem["code"];
};

/** A day that `layOutDay` lays out, and what was changed to make it so. */
export type Settled = {
  readonly name: string | null;
  readonly date: string | null;
  readonly timezone: string | null;
  readonly episodes: readonly SettledEpisode[];
  readonly mentions: readonly SettledMention[];
  readonly settlings: readonly Settling[];
};

/** Settles a day. Nothing told is dropped but an end that contradicts what follows it. */
export function settle(day: PostSchedule, diagnostics: readonly PostDiagnostic[]): Settled {
  const opened = new Set(diagnostics.filter((d) => d.code === "choice-of-ends").map((d) => d.line));
  let episodes: readonly SettledEpisode[] = day.episodes.map((episode) => ({
    ...episode,
    open: episode.end === null && opened.has(episode.line),
  }));
  const mentions: SettledMention[] = day.mentions.map((mention) => ({ ...mention, time: null }));
  const settlings: Settling[] = [];
  const date = day.date ?? null;
  const sorted = inOrder(episodes, date);
  if (sorted !== null) {
    const { line, activity } = episodes[0] as SettledEpisode;
    settlings.push({ line, activity, code: "put-in-order", because: "out-of-order" });
    episodes = sorted;
  }
  for (;;) {
    const { day: laidOut, problems } = layOutDay(draftOf(episodes, date));
    const problem = problems.find((p) => p.code !== "not-believed" && p.code !== "outside-day");
    if (laidOut !== null || problem === undefined) break;
    const change = remedy(problem, episodes);
    const episode = episodes[change.at] as SettledEpisode;
    const { line, activity } = episode;
    settlings.push({ line, activity, code: change.code, because: problem.code });
    if (change.code === "kept-as-mention") {
      episodes = episodes.filter((_, index) => index !== change.at);
      mentions.push({
        activity,
        category: episode.category,
        line,
        source: episode.source,
        time: episode.start,
      });
    } else {
      const open = change.code === "end-left-open";
      episodes = episodes.map((e, index) => (index === change.at ? { ...e, end: null, open } : e));
    }
  }
  return { name: day.name, date, timezone: day.timezone ?? null, episodes, mentions, settlings };
}

/** Entries of a chart that is parted by kind: put in the order of their clock times, where that alone makes them a day. */
function inOrder(episodes: readonly SettledEpisode[], date: string | null): readonly SettledEpisode[] | null {
  const [first] = episodes;
  if (first === undefined || layOutDay(draftOf(episodes, date)).day !== null) return null;
  if (episodes.some(({ start }) => start === null || start.approximate)) return null;
  const at = ({ start }: SettledEpisode) => (start === null ? 0 : minuteOf(start).minute);
  const sorted = episodes.toSorted((a, b) => at(a) - at(b));
  return layOutDay(draftOf(sorted, date)).day === null ? null : sorted;
}

/** What to change so that a problem goes away. Each change takes an episode or an end out, so that there is a last one. */
function remedy(
  problem: LayoutProblem,
  episodes: readonly SettledEpisode[],
): { readonly at: number; readonly code: Settling["code"] } {
  const at = problem.episode;
  const own = episodes[at];
  switch (problem.code) {
    case "no-length":
      return { at, code: "end-left-out" };
    case "same-start": {
      // The one whose end is told says more about the day.
      const { other } = problem;
      const vague = own?.end && episodes[other]?.end === null;
      return { at: vague ? other : at, code: "kept-as-mention" };
    }
    case "out-of-order":
      return problem.side === "end" ? { at, code: "end-left-open" } : { at, code: "kept-as-mention" };
    case "overlap": {
      const before = episodes.findLastIndex((e, index) => index < at && endsAt(e, problem.until));
      const ownEnd = own?.end ? minuteOf(own.end).minute : null;
      if (before < 0) return { at, code: own?.end ? "end-left-out" : "kept-as-mention" };
      const ownStart = own?.start ? minuteOf(own.start).minute : 0;
      const inside = ownEnd !== null && length(ownStart, ownEnd) <= length(ownStart, problem.until);
      return inside ? { at, code: "kept-as-mention" } : { at: before, code: "end-left-out" };
    }
    case "too-tight": {
      const untimed = episodes.findLastIndex(
        (e, index) => index >= at && index < at + problem.count && e.start === null,
      );
      return { at: untimed < 0 ? at : untimed, code: "kept-as-mention" };
    }
    default:
      return { at, code: "kept-as-mention" };
  }
}

function endsAt({ end }: SettledEpisode, minute: number): boolean {
  return end !== null && minuteOf(end).minute === minute;
}

function length(from: number, to: number): number {
  return (to - from + 1440) % 1440;
}

function draftOf(episodes: readonly SettledEpisode[], date: string | null): DayDraft {
  const none = { secondary: [], location: null, note: null, quote: null };
  const about = { role: null, organization: null, timezone: null, note: null, sources: [] };
  return {
    ...about,
    id: "",
    name: "",
    short: "",
    date,
    mentions: [],
    episodes: episodes.map(({ activity, category, start, end, open }) => ({
      ...none,
      activity,
      kind: category !== null && isKind(category) ? category : UNKNOWN,
      time: {
        start: start && minuteOf(start),
        end: end === null ? (open ? "open" : "implied") : minuteOf(end),
      },
    })),
  };
}

function minuteOf({ clock, approximate }: PostTime): ClockTime {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return { minute: minuteOfClock(hour, minute), precision: approximate ? "about" : "exact", spread: 0 };
}

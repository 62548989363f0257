// The one constructor of days: lays a draft out as a chain, closed, with its night and its order.
import { boundAt } from "./bound.ts";
import { chainOf } from "./chain.ts";
import type { Day, Episode, Mention } from "./day.ts";
import type { ToldActivity } from "./told.ts";
import type { DayDraft, LayoutProblem } from "./draft.ts";
import { layOutTimes, touchesDay, type LaidEpisode } from "./layout.ts";
import { nightsOf, type Night } from "./night.ts";

/** A day, or why there is none; hints and warnings come beside a day as well. */
export type Layout = { readonly day: Day | null; readonly problems: readonly LayoutProblem[] };

/**
 * Lays a draft out on the axis. A typical day is a ring; a dated day is a line with a window from 04:00 to 04:00, and
 * what lies wholly outside becomes a mention. Never throws for what a file says.
 */
export function layOutDay(draft: DayDraft): Layout {
  const dated = draft.date !== null;
  const laid = layOutTimes(draft.episodes, dated);
  if (laid.problems.length > 0) return { day: null, problems: laid.problems };
  const inside = laid.episodes.filter((_, i) => !dated || touchesDay(laid.episodes, i));
  const outside = laid.episodes.filter((e) => !inside.includes(e));
  const nights = nightsOf(inside, dated);
  const { chain, bounds, problems } = chainOf(inside, nights, dated);
  // Positions are those of the file, also where episodes before have become mentions.
  const named = problems.map((p): LayoutProblem => ({ ...p, episode: inside[p.episode]?.index ?? 0 }));
  if (named.some((p) => p.code === "too-tight")) return { day: null, problems: named };

  const episodes = inside.map((e, i): Episode => ({ ...activityOf(e.draft), ...boundsOf(bounds, i) }));
  const mentions = [...draft.mentions.map(mentionOf), ...outside.map(mentionOfOutside)];
  const order = orderOf(inside.length, nights, dated);
  return {
    day: { ...draft, episodes, mentions, chain, nights, order },
    problems: [...outside.map((e): LayoutProblem => ({ code: "outside-day", episode: e.index })), ...named],
  };
}

function boundsOf(bounds: ReturnType<typeof chainOf>["bounds"], i: number): Pick<Episode, "start" | "end"> {
  return bounds[i] as Pick<Episode, "start" | "end">;
}

/** The positions of a typical day turned so that the night stands last (RULES 11). */
function orderOf(count: number, nights: readonly Night[], dated: boolean): readonly number[] {
  const positions = Array.from({ length: count }, (_, i) => i);
  const last = nights.find((n) => n.ends)?.sleeps.at(-1);
  if (dated || last === undefined) return positions;
  return [...positions.slice(last + 1), ...positions.slice(0, last + 1)];
}

function mentionOf(draft: DayDraft["mentions"][number]): Mention {
  return { ...activityOf(draft), time: draft.time && boundAt(draft.time, draft.time.minute) };
}

function mentionOfOutside({ draft }: LaidEpisode): Mention {
  return mentionOf({ ...draft, time: draft.time.start });
}

function activityOf({ activity, kind, secondary, location, note, quote }: ToldActivity): ToldActivity {
  return { activity, kind, secondary, location, note, quote };
}

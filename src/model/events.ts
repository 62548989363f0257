// The events of a day - getting up, going to bed, work, meals - each defined once, as a range or null.
import type { Bound, Range } from "./bound.ts";
import { groupOf, type Kind } from "./category.ts";
import type { Day, Episode } from "./day.ts";
import { isGettingUp, workGroupOf } from "./night.ts";

/** Something that happens at a bound of an episode. */
export type Event = {
  readonly bound: Bound;
  /** Position of the episode whose bound it is. */
  readonly episode: number;
};

/** Going to bed: the beginning of the night (RULES 8); null where none is told. */
export function goesToBed(day: Day): Event | null {
  const episode = day.nights.find((n) => n.begins)?.sleeps[0];
  return episode === undefined ? null : { bound: (day.episodes[episode] as Episode).start, episode };
}

/** Getting up (RULES 9); null where it is not told. */
export function getsUp(day: Day): Event | null {
  const night = day.nights.find((n) => n.ends);
  const slept = night?.sleeps.at(-1);
  if (slept === undefined && day.date !== null && day.nights.length === 0) return risingAfter(day, -1);
  const up = slept === undefined ? risingAfter(day, -1) : risingAfter(day, slept);
  if (up !== null || slept === undefined || day.episodes.some(isGettingUp)) return up;
  const { end } = day.episodes[slept] as Episode;
  const next = day.episodes[following(day, slept) ?? -1];
  return end.stated && next?.kind !== "rest" ? { bound: end, episode: slept } : null;
}

/** The last of the run of getting-ups after an episode (-1: from the list's beginning), sleep and rest between allowed. */
function risingAfter(day: Day, after: number): Event | null {
  let up: Event | null = null;
  let at = after;
  for (let seen = 0; seen < day.episodes.length; seen++) {
    const next = after === -1 && seen === 0 ? 0 : following(day, at);
    const episode = day.episodes[next ?? -1];
    if (next === null || episode === undefined) return up;
    if (isGettingUp(episode)) up = { bound: episode.start, episode: next };
    else if (episode.kind !== "rest" && episode.kind !== "sleep") return up;
    at = next;
  }
  return up;
}

/** The position after an episode's, round the seam in a day that repeats; null at the end of a dated day. */
function following(day: Day, episode: number): number | null {
  if (episode + 1 < day.episodes.length) return episode + 1;
  return day.date === null ? 0 : null;
}

/** The group that counts as a day's work: `work`, or `study` in a day that tells of study and of no work (RULES 10). */
export function workGroup(day: Day): "work" | "study" {
  const known = WORK_GROUPS.get(day);
  if (known !== undefined) return known;
  const group = workGroupOf([...day.episodes, ...day.mentions]);
  WORK_GROUPS.set(day, group);
  return group;
}

/** Asked for every episode of a day. */
const WORK_GROUPS = new WeakMap<Day, "work" | "study">();

/** Whether an episode is work as its main activity. */
export function isWork(day: Day, episode: number): boolean {
  return groupOf(day.episodes[episode]?.kind ?? "") === workGroup(day);
}

/** The episodes of work, by position, in the day's order. */
export function workEpisodes(day: Day): readonly number[] {
  const episodes = WORK_EPISODES.get(day) ?? day.order.filter((i) => isWork(day, i));
  WORK_EPISODES.set(day, episodes);
  return episodes;
}

/** Asked by many rules. */
const WORK_EPISODES = new WeakMap<Day, readonly number[]>();

/** The beginning of the first episode of work in the day's order; null where no episode is work. */
export function workBegins(day: Day): Event | null {
  const episode = workEpisodes(day)[0];
  return episode === undefined ? null : { bound: (day.episodes[episode] as Episode).start, episode };
}

/** The end of the last episode of work in the day's order; null where no episode is work. */
export function workEnds(day: Day): Event | null {
  const episode = workEpisodes(day).at(-1);
  return episode === undefined ? null : { bound: (day.episodes[episode] as Episode).end, episode };
}

/** Whether an episode belongs to a night. */
export function isOfNight(day: Day, episode: number): boolean {
  return day.nights.some((n) => n.sleeps.includes(episode));
}

/** Whether an episode belongs to a night or interrupts it: a night is one place in the day's order (RULES 7). */
export function isWithinNight({ nights, episodes }: Day, episode: number): boolean {
  return nights.some(({ sleeps }) => {
    const [first, last] = [sleeps[0] ?? 0, sleeps.at(-1) ?? 0];
    const after = (i: number) => (i - first + episodes.length) % episodes.length;
    return after(episode) <= after(last);
  });
}

/** The episodes of a kind, by position, in the day's order; of a group those of its categories too. */
export function episodesOf(day: Day, kind: Kind): readonly number[] {
  return day.order.filter((i) => {
    const own = day.episodes[i]?.kind ?? "";
    return own === kind || groupOf(own) === kind;
  });
}

/** The range of the end of the night: of its last sleep; null where no night is told. */
export function nightEnds(day: Day): Range | null {
  const slept = day.nights.find((n) => n.ends)?.sleeps.at(-1);
  const end = day.episodes[slept ?? -1]?.end;
  return end === undefined ? null : [end.earliest, end.latest];
}

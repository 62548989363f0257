// What a draft leaves open, worked out from the draft alone and not by the program: which bounds are known, what may
// lie between them. It is written to be plainly right, and apart from the code that it examines.
import type { ClockTime, ScheduleDraft } from "../../src/model/draft.ts";
import type { ToldActivity } from "../../src/model/schedule.ts";

const DAY = 1440;

/** A bound of an episode: the clock time that the draft gives, on an axis that runs on, or null. */
type Point = {
  readonly episode: number;
  readonly side: "start" | "end";
  readonly at: number | null;
  readonly approximate: boolean;
};

/** What lies between one point and the next: an episode, nothing at all, or minutes of which nothing is told. */
type Link = "episode" | "nothing" | "gap";

/** A run of points between two neighbouring known ones; `points` are those in between, `links` one more than them. */
export type Stretch = {
  /** Where it begins and ends as told, on the axis; of a dated day within 0 to 1440. */
  readonly from: number;
  readonly to: number;
  /** The known points at its ends, by position; null at the 04:00 of a dated day, or in a day without known bounds. */
  readonly left: number | null;
  readonly right: number | null;
  readonly points: readonly number[];
  readonly links: readonly Link[];
};

export type Frame = {
  readonly dated: boolean;
  /** Two for each episode: its start, its end. */
  readonly points: readonly Point[];
  readonly stretches: readonly Stretch[];
  /** The episodes that lie within the day, in order; the rest count as mentions. */
  readonly inside: readonly ToldActivity[];
  readonly mentions: readonly Said[];
  /** Minutes of stretches that hold a gap, or nothing but unrecorded minutes. */
  readonly unrecorded: number;
  /** Minutes of stretches that hold one episode and no gap. */
  readonly clocked: number;
  readonly toldThrough: boolean;
  readonly toldByClock: boolean;
};

/** A mention, with its clock time if it has one. */
type Said = { readonly told: ToldActivity; readonly time: ClockTime | null };

/** The frame of a draft that can be placed. */
export function frameOf(draft: ScheduleDraft): Frame {
  const dated = draft.date !== null;
  const unplaced = pointsOf(draft);
  const points = dated ? onItsDate(unplaced) : unplaced;
  const within = draft.episodes.map((_, i) => !dated || hasMinutes(points, i));
  const kept = points.filter((p) => within[p.episode]);
  const numbers = new Map(draft.episodes.flatMap((_, i) => (within[i] ? [i] : [])).map((i, k) => [i, k]));
  const renumbered = kept.map((p) => ({ ...p, episode: numbers.get(p.episode) ?? -1 }));
  const inside = draft.episodes.filter((_, i) => within[i]);
  const outside = draft.episodes.filter((_, i) => !within[i]);
  const links = linksOf(renumbered, inside, draft);
  const stretches = stretchesOf(renumbered, links, inside, dated);
  const minutes = (chosen: (s: Stretch) => boolean) =>
    stretches.filter(chosen).reduce((sum, s) => sum + s.to - s.from, 0);
  const unrecorded = minutes((s) => s.links.includes("gap"));
  const clocked = minutes(
    (s) => !s.links.includes("gap") && s.links.filter((l) => l === "episode").length === 1,
  );
  return {
    dated,
    points: renumbered,
    stretches,
    inside,
    mentions: [
      ...draft.mentions.map((told) => ({ told, time: told.time })),
      ...outside.map((told) => ({ told, time: told.time.start })),
    ],
    unrecorded,
    clocked,
    toldThrough: unrecorded <= 90,
    toldByClock: DAY - clocked <= 90,
  };
}

/** The episodes of a stretch, in order. */
export function episodesOf(frame: Frame, stretch: Stretch): number[] {
  const found: number[] = [];
  stretch.links.forEach((link, k) => {
    if (link !== "episode") return;
    const after = k < stretch.points.length ? stretch.points[k] : stretch.right;
    const before = k > 0 ? stretch.points[k - 1] : stretch.left;
    const point = frame.points[after ?? before ?? -1];
    found.push(point === undefined ? -1 : point.episode);
  });
  return found;
}

/** Each known time comes as soon after the one before as its clock time allows. */
function pointsOf(draft: ScheduleDraft): Point[] {
  const points: Point[] = [];
  let last: number | null = null;
  draft.episodes.forEach(({ time }, episode) => {
    for (const side of ["start", "end"] as const) {
      const told = time[side];
      let at: number | null = null;
      if (told !== null && typeof told !== "string") {
        at = told.minute;
        if (last !== null) while (at < last) at += DAY;
        last = at;
      }
      points.push({
        episode,
        side,
        at,
        approximate: told !== null && typeof told !== "string" && told.approximate,
      });
    }
  });
  return points;
}

/** Of the two diary days that a list may touch, the one with more of its hours; the earlier where they are equal. */
function onItsDate(points: readonly Point[]): Point[] {
  const known = points.flatMap((p) => (p.at === null ? [] : [p.at]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [...points];
  let [one, other] = [0, 0];
  for (let minute = first; minute < last; minute++) {
    if (minute < DAY) one++;
    else other++;
  }
  return points.map((p) => (p.at !== null && other > one ? { ...p, at: p.at - DAY } : p));
}

function hasMinutes(points: readonly Point[], episode: number): boolean {
  const start = points.findIndex((p) => p.episode === episode);
  const before = points.slice(0, start + 1).findLast((p) => p.at !== null)?.at ?? 0;
  const after = points.slice(start + 1).find((p) => p.at !== null)?.at ?? DAY;
  // A start that is told, or an end, is the episode's own; any other stands for where it may begin or end at most.
  return before < DAY && after > 0;
}

/** Links by position: link k lies between point k and point k + 1, the last one between the last point and the first. */
function linksOf(
  points: readonly Point[],
  episodes: readonly ToldActivity[],
  { episodes: drafts, date }: ScheduleDraft,
): Link[] {
  return points.map((point, k): Link => {
    if (point.side === "start") return "episode";
    const told = episodes[point.episode];
    const own = drafts.find((d) => d === told)?.time.end;
    const next = points[k + 1];
    if (own === "open") return "gap";
    if (next !== undefined) return "nothing";
    // A last sleep runs to the first episode, but a single one is not its own end.
    const runs = told?.kind === "sleep" && (drafts.length > 1 || date !== null);
    return runs ? "nothing" : "gap";
  });
}

function stretchesOf(
  points: readonly Point[],
  links: readonly Link[],
  episodes: readonly ToldActivity[],
  dated: boolean,
): Stretch[] {
  const raw = dated ? betweenFours(points, links, episodes) : roundTheClock(points, links);
  return raw.filter((s) => s.to > s.from).map((s) => believed(recorded(s, points), points, episodes));
}

/** Two known points with nothing told between them have unrecorded minutes between them. */
function recorded(stretch: Stretch, points: readonly Point[]): Stretch {
  const ends = points[stretch.left ?? -1]?.side !== "start";
  return stretch.links.length === 1 && ends && stretch.links[0] === "nothing"
    ? { ...stretch, links: ["gap"] }
    : stretch;
}

/** A stretch too long for what it holds, that no stated end closes, tells only an order. */
function believed(stretch: Stretch, points: readonly Point[], episodes: readonly ToldActivity[]): Stretch {
  const right = points[stretch.right ?? -1];
  const last = stretch.links.at(-1);
  const held = episodesOf({ points } as Frame, stretch);
  const waking = held.filter((i) => episodes[i]?.kind !== "sleep").length;
  const statedEnd = right?.side === "end" && last === "episode";
  if (waking === 0 || statedEnd || stretch.to - stretch.from <= 360 * waking) return stretch;
  // Every end is unknown: minutes may lie after each episode, and before the first unless it starts where the stretch does.
  const [newPoints, newLinks]: [number[], Link[]] = [[], []];
  const starts = points[stretch.left ?? -1]?.side === "start";
  if (!starts) newLinks.push("gap");
  for (const [k, i] of held.entries()) {
    const [start, end] = [
      points.findIndex((p) => p.episode === i),
      points.findLastIndex((p) => p.episode === i),
    ];
    if (k > 0 || !starts) newPoints.push(start);
    newPoints.push(end);
    newLinks.push("episode", "gap");
  }
  return { ...stretch, points: newPoints, links: newLinks };
}

function roundTheClock(points: readonly Point[], links: readonly Link[]): Stretch[] {
  const count = points.length;
  const known = points.flatMap((p, k) => (p.at === null ? [] : [k]));
  const all = points.map((_, k) => k);
  if (count === 0) return [{ from: 0, to: DAY, left: null, right: null, points: [], links: ["gap"] }];
  if (known.length === 0) {
    // A ring without a clock time: cut where the file begins, which may be at any hour.
    return [{ from: 0, to: DAY, left: null, right: null, points: all, links: ["nothing", ...links] }];
  }
  return known.map((k, n) => {
    const next = known[n + 1] ?? (known[0] as number) + count;
    const between = [...Array(next - k - 1).keys()].map((i) => (k + 1 + i) % count);
    const lap = next >= count ? DAY : 0;
    return {
      from: points[k]?.at ?? 0,
      to: (points[next % count]?.at ?? 0) + lap,
      left: k,
      right: next % count,
      points: between,
      links: [...Array(next - k).keys()].map((i) => links[(k + i) % count] as Link),
    };
  });
}

function betweenFours(
  points: readonly Point[],
  links: readonly Link[],
  episodes: readonly ToldActivity[],
): Stretch[] {
  const known = points.flatMap((p, k) => (p.at === null ? [] : [k]));
  const clip = (k: number) => Math.min(DAY, Math.max(0, points[k]?.at ?? 0));
  const ends = [null, ...known, null];
  const stretches: Stretch[] = [];
  for (let n = 0; n + 1 < ends.length; n++) {
    const [left, right] = [ends[n] ?? null, ends[n + 1] ?? null];
    const [a, b] = [left ?? -1, right ?? points.length];
    const inner = [...Array(b - a - 1).keys()].map((i) => a + 1 + i);
    const between: Link[] = [];
    for (let k = a; k < b; k++) {
      if (k === -1) between.push("gap");
      else if (k === points.length - 1) between.push(lastLink(points[k], links[k], episodes));
      else between.push(links[k] as Link);
    }
    stretches.push({
      from: left === null ? 0 : clip(left),
      to: right === null ? DAY : clip(right),
      left,
      right,
      points: inner,
      links: between,
    });
  }
  return stretches;
}

/** After the last bound of a dated day: nothing where its end is told, else only sleep runs on to 04:00. */
function lastLink(point: Point | undefined, link: Link | undefined, episodes: readonly ToldActivity[]): Link {
  if (link === "gap" || point?.at !== null) return "gap";
  return episodes[point.episode]?.kind === "sleep" ? "nothing" : "gap";
}

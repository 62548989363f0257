// The night of a draft, read off rule 7 alone and not by the program.
import { groupOf, ORDINARY_NIGHT } from "../../../src/model/category.ts";
import type { EpisodeDraft } from "../../../src/model/draft.ts";
import { DAY, type WrittenEpisode } from "./written.ts";

/** Sleeps that are one night: positions among the episodes inside the day, in the order in which they are slept. */
export type NightAsWritten = {
  readonly sleeps: readonly number[];
  /** Whether it gives a bedtime. */
  readonly begins: boolean;
  /** Whether it may give a wake-up. */
  readonly ends: boolean;
};

/**
 * Whether a sleep and the next are of one night. `unsure`: what is written leaves it open. `snooze`: an alarm, and sleep
 * again; the second sleep gives no bedtime.
 */
type Link = "together" | "apart" | "unsure" | "snooze";

type Group = {
  readonly sleeps: readonly number[];
  readonly before: Link;
  readonly after: Link;
  /** Minutes that it sleeps as written: the fewest and the most. */
  readonly least: number;
  readonly most: number;
};

const NIGHT = 180;
const BREAK = 120;

/** Whether an activity is a getting-up, as its main or a secondary activity. */
export function isRising({ kind, secondary }: EpisodeDraft): boolean {
  return kind === "getting-up" || secondary.some((s) => s.kind === "getting-up");
}

/** The night of a day that repeats; of a dated day the one that begins it and the one that ends it. */
export function nightsAsWritten(
  episodes: readonly WrittenEpisode[],
  dated: boolean,
): readonly NightAsWritten[] {
  const groups = groupsOf(episodes, dated);
  const last = episodes.length - 1;
  const of = (i: number) => groups.find((g) => g.sleeps.includes(i));
  if (dated) {
    const [opening, closing] = [of(0), of(last)];
    const first = opening === closing ? undefined : opening;
    return [
      ...(first !== undefined && isLong(first)
        ? [{ sleeps: first.sleeps, begins: false, ends: first.after !== "unsure" }]
        : []),
      ...(closing !== undefined && isLong(closing)
        ? [{ sleeps: closing.sleeps, begins: givesBedtime(closing), ends: false }]
        : []),
    ];
  }
  const [first] = groups;
  if (first === undefined) return [];
  // Of equals the one that the list has later.
  const isLater = (a: Group, b: Group) => (a.sleeps[0] ?? 0) > (b.sleeps[0] ?? 0);
  const isLonger = (a: Group, b: Group) => a.least > b.least || (a.least === b.least && isLater(a, b));
  const longest = groups.reduce((a, b) => (isLonger(b, a) ? b : a), first);
  const untold = groups
    .filter((g) => g.least < g.most && g.most >= NIGHT)
    .toSorted((a, b) => (isLater(a, b) ? -1 : 1));
  const isBeforeRising = ({ sleeps }: Group) => {
    const next = episodes[((sleeps.at(-1) ?? 0) + 1) % episodes.length];
    return next !== undefined && isRising(next.draft);
  };
  const rival = untold.find((g) => g.sleeps.includes(last)) ?? untold.find(isBeforeRising);
  const told = longest.least >= NIGHT ? longest : undefined;
  const isRival = rival !== undefined && (told === undefined || rival.most > told.least);
  const night = (isRival ? rival : told) ?? untold.find((g) => g.sleeps.includes(0));
  return night === undefined
    ? []
    : [{ sleeps: night.sleeps, begins: givesBedtime(night), ends: night.after !== "unsure" }];
}

function givesBedtime({ before }: Group): boolean {
  return before !== "unsure" && before !== "snooze";
}

/** Of a dated day a sleep at its end may be a night unless it is told to be shorter. */
function isLong({ most }: Group): boolean {
  return most >= NIGHT;
}

function groupsOf(episodes: readonly WrittenEpisode[], dated: boolean): readonly Group[] {
  const sleeps = episodes.flatMap((e, i) => (e.draft.kind === "sleep" ? [i] : []));
  const links = sleeps.map((a, k): Link => {
    const b = sleeps[k + 1] ?? (dated ? undefined : sleeps[0]);
    return b === undefined || b === a ? "apart" : linkOf(a, b, episodes, dated);
  });
  // A ring is cut before a sleep that does not belong to the one before it.
  const cut = dated ? 0 : (links.findIndex((l) => l !== "together") + 1) % Math.max(1, sleeps.length);
  const turned = [...sleeps.keys()].map((k) => (k + cut) % sleeps.length);
  const groups: { sleeps: number[]; before: Link; after: Link }[] = [];
  for (const [n, k] of turned.entries()) {
    const [sleep, before, after] = [sleeps[k] as number, links.at(k - 1) as Link, links[k] as Link];
    const held = groups.at(-1);
    if (n > 0 && before === "together" && held !== undefined) {
      held.sleeps.push(sleep);
      held.after = after;
    } else groups.push({ sleeps: [sleep], before: dated && k === 0 ? "apart" : before, after });
  }
  // What parts the only group from itself is the day.
  const [only] = groups;
  if (only !== undefined && groups.length === 1) [only.before, only.after] = ["apart", "apart"];
  return groups.map((g) => ({ ...g, ...lengthOf(g.sleeps, episodes, dated) }));
}

/** Whether at most two hours as written, and no getting-up, work or meal, lie between two sleeps. */
function linkOf(a: number, b: number, episodes: readonly WrittenEpisode[], dated: boolean): Link {
  const between = a < b ? episodes.slice(a + 1, b) : [...episodes.slice(a + 1), ...episodes.slice(0, b)];
  const isWaking = ({ draft }: WrittenEpisode) =>
    isRising(draft) || groupOf(draft.kind) === workOf(episodes) || draft.kind === "meal";
  const lap = a < b ? 0 : 2 * episodes.length;
  const [from, to] = [boundOf(2 * a + 1, episodes, dated), boundOf(2 * b + lap, episodes, dated)];
  const isShort = to.most - from.least <= BREAK;
  if (between.some(isWaking)) {
    const isOnlyAlarm = between.every(({ draft }) => ["getting-up", "rest"].includes(draft.kind));
    return !isShort ? "apart" : isOnlyAlarm ? "snooze" : "unsure";
  }
  if (between.length === 0 && episodes[a]?.draft.time.end === "implied") return "together";
  if (to.least - from.most > BREAK) return "apart";
  if (isShort) return "together";
  if (between.some((e) => e.draft.kind !== "rest")) return "unsure";
  // Lying awake is of the night, but no night is longer than nights ordinarily are.
  const whole = to.most - boundOf(2 * a, episodes, dated).least;
  if (!Number.isFinite(whole)) return between.length > 0 ? "together" : "unsure";
  return whole <= ORDINARY_NIGHT ? "together" : "unsure";
}

/** What counts as work: study, in a list that tells of study and of no work (rule 10). */
function workOf(episodes: readonly WrittenEpisode[]): string {
  const groups = new Set(episodes.map((e) => groupOf(e.draft.kind)));
  return groups.has("study") && !groups.has("work") ? "study" : "work";
}

function lengthOf(
  sleeps: readonly number[],
  episodes: readonly WrittenEpisode[],
  dated: boolean,
): { readonly least: number; readonly most: number } {
  let [least, most] = [0, 0];
  for (const i of sleeps) {
    const [from, to] = [boundOf(2 * i, episodes, dated), boundOf(2 * i + 1, episodes, dated)];
    const isTold = from.least === from.most && to.least === to.most;
    least += isTold ? to.least - from.least : 0;
    most += isTold ? to.least - from.least : to.most - from.least;
  }
  return { least, most };
}

/**
 * Between which written times a bound lies: twice the same where it is written itself. Bound 2i is the start of episode
 * i, bound 2i + 1 its end, which is the next start where none is stated; in a ring they go on with the next lap.
 */
function boundOf(
  k: number,
  episodes: readonly WrittenEpisode[],
  dated: boolean,
): { readonly least: number; readonly most: number } {
  const count = 2 * episodes.length;
  const own = (j: number): number | null => {
    if (dated && (j < 0 || j >= count)) return null;
    const episode = episodes[Math.floor((((j % count) + count) % count) / 2)];
    const at = j % 2 === 0 ? episode?.start : episode?.end;
    return at === null || at === undefined ? null : at + Math.floor(j / count) * DAY;
  };
  const isImplied = k % 2 !== 0 && episodes[((k % count) - 1) / 2]?.draft.time.end === "implied";
  const exact = own(k) ?? (isImplied && count > 2 ? own(k + 1) : null);
  if (exact !== null) return { least: exact, most: exact };
  const laps = dated ? 0 : count;
  let [below, above]: [number | null, number | null] = [null, null];
  for (let j = k - 1; below === null && j >= Math.min(0, k - laps); j--) below = own(j);
  for (let j = k + 1; above === null && j <= Math.max(count, k + laps); j++) above = own(j);
  return { least: below ?? Number.NEGATIVE_INFINITY, most: above ?? Number.POSITIVE_INFINITY };
}

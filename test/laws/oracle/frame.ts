// What a draft leaves open, worked out from the draft by the rules and not by the program: where each bound may lie, and
// what follows each episode. It is written to be plainly right.
import { ORDINARY_NIGHT, ordinaryLength } from "../../../src/model/category.ts";
import type { ClockTime, DayDraft } from "../../../src/model/draft.ts";
import { narrowed, type Apart, type Span } from "./narrow.ts";
import { isRising, nightsAsWritten, type NightAsWritten } from "./night.ts";
import { DAY, writtenDay, type WrittenEpisode } from "./written.ts";

/** A draft and all that it leaves open. Bound 2k is the start of the k-th episode inside, bound 2k + 1 its end. */
export type Frame = {
  readonly draft: DayDraft;
  readonly dated: boolean;
  readonly inside: readonly WrittenEpisode[];
  /** Episodes of a dated day that lie wholly outside it; they count as mentions. */
  readonly outside: readonly WrittenEpisode[];
  readonly nights: readonly NightAsWritten[];
  /** Whether the end of the k-th episode inside is the start of the next; else something untold may lie between. */
  readonly joined: readonly boolean[];
  /** The range of each bound as it is told. */
  readonly told: readonly Span[];
  readonly apart: readonly Apart[];
  /** The range of each bound over all possible days; empty where the draft cannot be. */
  readonly spans: readonly Span[];
  /** Why no day fits the draft; null where one does. */
  readonly fault: string | null;
};

/** Minutes that "or earlier" and "or later" may be off: half round the clock. */
const HALF_ROUND = 720;

/** The frame of a draft. */
export function frameOf(draft: DayDraft): Frame {
  const dated = draft.date !== null;
  const { inside, outside, fault } = writtenDay(draft);
  const nights = nightsAsWritten(inside, dated);
  const joined = inside.map((_, k) => isJoined(k, inside, nights, dated));
  const told = inside.flatMap(({ draft: { time }, start, end }) => [
    rangeOf(time.start, start),
    rangeOf(typeof time.end === "string" ? null : time.end, end),
  ]);
  const apart = apartOf(inside.length, joined, dated);
  const spans = fault === null ? narrowed(told, apart) : null;
  const reason = fault ?? (spans === null ? "fewer minutes than what has to lie in them" : null);
  return { draft, dated, inside, outside, nights, joined, told, apart, spans: spans ?? [], fault: reason };
}

/** Rule 1: the range of a clock time by itself. */
export function rangeOf(clock: ClockTime | null, at: number | null): Span {
  if (clock === null || at === null) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  switch (clock.precision) {
    case "exact":
      return [at, at];
    case "about":
      return [at - 15, at + 15];
    case "between":
      return [at, at + clock.spread];
    case "no-later":
      return [at - HALF_ROUND, at];
    case "no-earlier":
      return [at, at + HALF_ROUND];
  }
}

/** Rules 2, 3 and 4: whether the end of an episode is the start of the next. */
function isJoined(
  k: number,
  inside: readonly WrittenEpisode[],
  nights: readonly NightAsWritten[],
  dated: boolean,
): boolean {
  const isLast = k === inside.length - 1;
  const [own, next] = [inside[k], isLast && dated ? undefined : inside[(k + 1) % inside.length]];
  if (own === undefined || next === undefined || own.draft.time.end === "open") return false;
  if (own.end !== null)
    return own.end === (next.start ?? Number.NaN) + (isLast ? DAY : 0) && isToldAlike(own, next);
  if (own === next) return false;
  if (nights.some((n) => n.sleeps.at(-1) === k)) return isRising(next.draft);
  // A night that goes on where the list begins.
  if (isLast) return own.draft.kind === "sleep" && next.draft.kind === "sleep";
  return isBelieved(k, inside, nights, dated);
}

/** Whether an end and a start at one hour are told by that hour, exactly or about, or in the same words. */
function isToldAlike({ draft: own }: WrittenEpisode, { draft: next }: WrittenEpisode): boolean {
  const [end, start] = [own.time.end, next.time.start];
  if (typeof end === "string" || start === null) return false;
  const isHour = ({ precision }: ClockTime) => precision === "exact" || precision === "about";
  return (isHour(end) && isHour(start)) || (end.precision === start.precision && end.spread === start.spread);
}

/** Rule 3: whether the stretch between written times in which an end lies is no longer than such things ordinarily are. */
function isBelieved(
  k: number,
  inside: readonly WrittenEpisode[],
  nights: readonly NightAsWritten[],
  dated: boolean,
): boolean {
  const bounds = inside.flatMap((e) => [e.start, e.end]);
  const end = 2 * k + 1;
  const known = bounds.flatMap((at, j) => (at === null ? [] : [{ j, at }]));
  const count = bounds.length;
  const [first, last] = [known[0], known.at(-1)];
  // Without any clock time the whole day is one stretch, if it repeats.
  if (first === undefined || last === undefined)
    return !dated && DAY <= ordinary(inside.keys(), inside, nights);
  const before = known.findLast(({ j }) => j < end) ?? { j: last.j - count, at: last.at - DAY };
  const after = known.find(({ j }) => j > end) ?? { j: first.j + count, at: first.at + DAY };
  if (dated && (before.j < 0 || after.j >= count)) return false;
  const held = new Set<number>();
  for (let j = before.j; j < after.j; j++) {
    // From a start to its end lies the episode; from an end to the next start nothing does.
    const bound = ((j % count) + count) % count;
    if (bound % 2 === 0) held.add(bound / 2);
  }
  return after.at - before.at <= ordinary(held, inside, nights);
}

function ordinary(
  held: Iterable<number>,
  inside: readonly WrittenEpisode[],
  nights: readonly NightAsWritten[],
): number {
  let minutes = 0;
  for (const k of held) {
    const { kind, secondary } = (inside[k] as WrittenEpisode).draft;
    minutes += nights.some((n) => n.sleeps.includes(k)) ? ORDINARY_NIGHT : ordinaryLength(kind);
    for (const beside of secondary) minutes += ordinaryLength(beside.kind);
  }
  return minutes;
}

/** Rules 2 and 5: each episode lasts a minute at least, each comes after the one before, a day that repeats closes. */
function apartOf(count: number, joined: readonly boolean[], dated: boolean): readonly Apart[] {
  const apart: Apart[] = [];
  for (let k = 0; k < count; k++) {
    apart.push({ from: 2 * k, to: 2 * k + 1, minutes: 1 });
    const isLast = k === count - 1;
    if (isLast && dated) continue;
    const [end, next, lap] = [2 * k + 1, isLast ? 0 : 2 * k + 2, isLast ? DAY : 0];
    apart.push({ from: end, to: next, minutes: -lap });
    if (joined[k] === true) apart.push({ from: next, to: end, minutes: lap });
  }
  return apart;
}

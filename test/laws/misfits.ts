// Holds one possible day against its draft as written, and against the day as the program lays it out.
import { possibleAmount, toldAmount } from "../../src/model/amount.ts";
import { belongsTo } from "../../src/model/agreement.ts";
import type { Range } from "../../src/model/bound.ts";
import { groupOf, isKind, type Kind } from "../../src/model/category.ts";
import type { Day } from "../../src/model/day.ts";
import type { ClockTime } from "../../src/model/draft.ts";
import type { Interval } from "../../src/model/interval.ts";
import type { Doing } from "./oracle/filling.ts";
import type { PossibleDay } from "./possible-days.ts";

const DAY = 1440;

/** What of a possible day is not as its draft is written. */
export function misfits({ draft, spans, minutes, beside, mentions }: PossibleDay): readonly string[] {
  const wrong: string[] = [];
  const check = (holds: boolean, what: string) => holds || wrong.push(what);
  let last = Number.NEGATIVE_INFINITY;
  for (const [i, { time, kind, activity }] of draft.episodes.entries()) {
    const span = spans[i];
    if (span === null || span === undefined) continue;
    check(span.start >= last && span.end > span.start, `order of ${i}`);
    last = span.end;
    if (time.start !== null) check(isAt(span.start, time.start), `start of ${i}`);
    if (typeof time.end !== "string") check(isAt(span.end, time.end), `end of ${i}`);
    const own = minutes.filter((m) => m.episode === i);
    const isCut = draft.date !== null && (span.start < 0 || span.end > DAY);
    check(isCut || own.length === span.end - span.start, `minutes of ${i}`);
    check(
      own.every((m) => belongsTo(m.kind, kind) === "yes" || groupOf(kind) === null),
      `kind of ${i}`,
    );
    check(
      own.every((m) => m.text === activity),
      `text of ${i}`,
    );
  }
  const first = spans.find((s) => s !== null);
  if (draft.date === null && first !== undefined && first !== null)
    check(last <= first.start + DAY, "more than a day");
  check(
    minutes.length === DAY && minutes.every((m) => groupOf(m.kind) !== m.kind),
    "a minute without a category",
  );
  check(
    beside.length === draft.episodes.length && mentions.length >= draft.mentions.length,
    "what is beside",
  );
  for (const [k, { time }] of draft.mentions.entries())
    check(time === null || isAt(mentions[k]?.at ?? -1, time), `mention ${k}`);
  return wrong;
}

/** Whether a minute is one that a clock time may mean. */
function isAt(at: number, { minute, precision, spread }: ClockTime): boolean {
  const after = (((at - minute) % DAY) + DAY) % DAY;
  switch (precision) {
    case "exact":
      return after === 0;
    case "about":
      return after <= 15 || after >= DAY - 15;
    case "between":
      return after <= spread;
    case "no-later":
      return after === 0 || after >= DAY / 2;
    case "no-earlier":
      return after <= DAY / 2;
  }
}

/** Where a possible day leaves the ranges of the chain. */
export function contradictions(
  { chain, date, episodes }: Day,
  { draft, spans, minutes }: PossibleDay,
): readonly string[] {
  const wrong: string[] = [];
  const check = (holds: boolean, what: string) => holds || wrong.push(what);
  const inside = draft.episodes.flatMap((_, i) => (spans[i] === null ? [] : [i]));
  check(inside.length === episodes.length, "episodes inside the day");
  const told = inside.map((i) => spans[i] ?? { start: Number.NaN, end: Number.NaN });
  const first = told[0]?.start ?? 0;
  // In a ring without any time the first start may be any.
  let filled = 0;
  for (const [n, { episode, start, end }] of chain.pieces.entries()) {
    const [before, after] = [chain.pieces[n - 1]?.episode, chain.pieces[n + 1]?.episode];
    const own = episode === null ? undefined : told[episode];
    const from =
      own?.start ?? (before === undefined || before === null ? start[0] : (told[before]?.end ?? Number.NaN));
    const next =
      after === undefined || after === null ? (chain.isRing ? first + DAY : end[1]) : told[after]?.start;
    const to = own?.end ?? next ?? Number.NaN;
    check(isWithin(from, start) && isWithin(to, end) && to >= from, `piece ${n}`);
    if (Number.isFinite(to - from)) filled += to - from;
    if (own !== undefined && after !== null && after !== undefined)
      check(told[after]?.start === own.end, `piece ${n} meets the next`);
  }
  if (date === null) check(chain.pieces.length === 0 || filled === DAY, `${filled} minutes`);
  check(minutes.length === DAY, "a day's minutes");
  return wrong;
}

/** Amounts of a possible day that lie outside what is said of all. */
export function beyond(day: Day, { spans, minutes }: PossibleDay, window: Interval): readonly string[] {
  const kinds = new Set<Kind>(["work", "sleep", "free", ...day.episodes.map((e) => e.kind)].filter(isKind));
  const held = new Map<Doing, number>();
  for (let at = window[0]; at < window[1]; at++) {
    const doing = minutes[at % DAY] as Doing;
    held.set(doing, (held.get(doing) ?? 0) + 1);
  }
  const count = (counts: (doing: Doing) => boolean) =>
    [...held].reduce((sum, [doing, minutes]) => sum + (counts(doing) ? minutes : 0), 0);
  const inside = spans.flatMap((span, i) => (span === null ? [] : [i]));
  return [...kinds].flatMap((row) => {
    const answer = (episode: number) => belongsTo(day.episodes[episode]?.kind ?? "", row);
    const [is, isNot] = [(e: number) => answer(e) === "yes", (e: number) => answer(e) === "no"];
    const possible = possibleAmount(day.chain, is, isNot, window);
    const told = toldAmount(day.chain, is, window);
    const lived = count((m) => belongsTo(m.kind, row) === "yes");
    const own = count((m) => m.episode !== null && is(inside.indexOf(m.episode)));
    return [
      ...(isWithin(lived, possible) ? [] : [`${row}: ${lived} lived, not ${possible.join(" to ")}`]),
      ...(isWithin(own, told) ? [] : [`${row}: ${own} told, not ${told.join(" to ")}`]),
    ];
  });
}

function isWithin(at: number, [least, most]: Range): boolean {
  return at >= least && at <= most;
}

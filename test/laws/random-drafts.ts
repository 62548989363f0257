// Random drafts of days with every form of time: any soup of episodes, and days as people post them.
import * as fc from "fast-check";

import { UNKNOWN } from "../../src/model/category.ts";
import type { DayDraft } from "../../src/model/draft.ts";
import { SHAPES } from "./day-shapes.ts";
import { livedDays } from "./realistic-days.ts";
import { endTellings, startTellings, tellings } from "./tellings.ts";
import {
  EXACT,
  toldOf,
  UNTOLD,
  type Lived,
  type LivedDay,
  type LivedMention,
  type ToldDay,
} from "./told-days.ts";

/** One random day, told; nearly all can be laid out. */
export function anyToldDay(): fc.Arbitrary<ToldDay> {
  return anyLivedDay().map((day) => toldOf(day, "One"));
}

/** One random draft. */
export function anyDraft(): fc.Arbitrary<DayDraft> {
  return anyToldDay().map((told) => told.draft);
}

const KINDS = [
  "meeting",
  "coding",
  "experiment",
  "meal",
  "games",
  "commute",
  "drinks",
  "writing",
  "walk",
  "rest",
];
const COARSE = ["work", "free", "personal", UNKNOWN];
const WORDS = ["Does this", "Does that", "Goes on"];
/** The date of dated days. */
export const DATE = "2024-02-27";

/** One lived day, with how it is told. */
export function anyLivedDay(): fc.Arbitrary<LivedDay> {
  return fc.oneof(
    { weight: 3, arbitrary: soup(9, 3) },
    { weight: 1, arbitrary: smallDay() },
    { weight: 4, arbitrary: realisticDay() },
  );
}

/** A lived day of five episodes at most. */
function smallDay(): fc.Arbitrary<LivedDay> {
  return soup(4, 1);
}

function realisticDay(): fc.Arbitrary<LivedDay> {
  const shapes = fc.oneof(...Object.values(SHAPES).map(livedDays));
  return fc.tuple(shapes, mentions(2)).map(([day, list]) => ({ ...day, mentions: list }));
}

/** Anything after anything. */
function soup(episodes: number, mentioned: number): fc.Arbitrary<LivedDay> {
  return fc
    .record({
      begin: fc.oneof(
        { weight: 4, arbitrary: fc.integer({ min: 8, max: 24 }).map((n) => n * 15) },
        { weight: 1, arbitrary: fc.constantFrom(1425, 1439, 0, 1, 1140, 1200) },
        { weight: 1, arbitrary: fc.nat(1439) },
      ),
      date: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constant(DATE) },
      ),
      style: fc.constantFrom("mixed", "mixed", "clock", "clock", "ranges", "order", "silent"),
      list: fc.array(pieces(), { maxLength: episodes, size: "max" }),
      night: fc.option(fc.tuple(startTellings(), endTellings()), { freq: 5 }),
      mentions: mentions(mentioned),
    })
    .map(({ style, list, night, ...day }) => {
      const last: Lived[] = night === null ? [] : [{ ...SLEEP, start: night[0], end: night[1] }];
      return { ...day, episodes: [...list.map((p, k) => inStyle(p, style, k)), ...last] };
    });
}

const SLEEP: Lived = {
  kind: "sleep",
  text: "Sleeps",
  minutes: 1440,
  pause: 0,
  start: EXACT,
  end: UNTOLD,
  secondary: null,
  location: "home",
};

/** A category, a group, or no kind. */
function kinds(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom(...KINDS) },
    { weight: 3, arbitrary: fc.constantFrom(...COARSE) },
    { weight: 1, arbitrary: fc.constantFrom("getting-up", "childcare", "class") },
    { weight: 2, arbitrary: fc.constant("sleep") },
  );
}

/** One episode of any kind, length and telling. */
export function pieces(): fc.Arbitrary<Lived> {
  return fc
    .record({
      kind: kinds(),
      word: fc.constantFrom(...WORDS),
      minutes: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 1, max: 12 }).map((n) => n * 15) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 50 }) },
        { weight: 1, arbitrary: fc.integer({ min: 6, max: 12 }).map((n) => n * 60) },
      ),
      pause: fc.oneof(
        { weight: 4, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.constantFrom(1, 10, 30, 60, 240) },
      ),
      start: startTellings(),
      end: endTellings(),
      beside: fc.option(kinds(), { freq: 8 }),
      location: fc.option(fc.constantFrom("home", "office"), { freq: 2 }),
    })
    .map(({ word, beside, ...piece }) => ({
      ...piece,
      text: piece.kind === UNKNOWN ? word : `${word}: ${piece.kind}`,
      secondary: beside === null ? null : { kind: beside, text: `beside: ${beside}` },
    }));
}

/** One thing mentioned, at a time or at none. */
export function mention(): fc.Arbitrary<LivedMention> {
  return fc.record({
    kind: kinds(),
    text: fc.constantFrom(...WORDS),
    at: fc.option(fc.nat(1439), { freq: 2 }),
    telling: tellings(),
  });
}

function mentions(most: number): fc.Arbitrary<readonly LivedMention[]> {
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(mention(), { maxLength: most }) },
  );
}

function inStyle(piece: Lived, style: string, position: number): Lived {
  const told = piece.start.how === "untold" ? { ...piece.start, how: "exact" as const } : piece.start;
  if (style === "clock") return { ...piece, start: told, end: UNTOLD };
  if (style === "ranges") return { ...piece, start: told, end: EXACT };
  if (style === "order") return { ...piece, start: position === 0 ? told : UNTOLD, end: UNTOLD };
  return style === "silent" ? { ...piece, start: UNTOLD, end: UNTOLD } : piece;
}

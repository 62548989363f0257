// Random drafts of days, and pairs of days that resemble each other, for the laws that hold for every file.
import * as fc from "fast-check";

import { UNKNOWN } from "../../src/model/category.ts";
import { wrap } from "../../src/model/clock.ts";
import type { ClockTime, EpisodeDraft, MentionDraft, ScheduleDraft } from "../../src/model/draft.ts";

/** One random draft. Nearly all of them can be placed. */
export function anyDraft(): fc.Arbitrary<ScheduleDraft> {
  return fc.oneof(
    { weight: 4, arbitrary: recipes().map((recipe) => draftFrom(recipe, "One")) },
    { weight: 1, arbitrary: smallRecipes().map((recipe) => draftFrom(recipe, "One")) },
  );
}

/** Two random drafts; most often the second is the first with something changed. */
export function anyPair(): fc.Arbitrary<readonly [ScheduleDraft, ScheduleDraft]> {
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc.tuple(recipes(), fc.array(changes(), { minLength: 1, maxLength: 5 })).map(similar),
    },
    { weight: 1, arbitrary: fc.tuple(smallRecipes(), fc.array(changes(), { maxLength: 2 })).map(similar) },
    { weight: 1, arbitrary: fc.tuple(recipes(), recipes()).map(([a, b]) => pairOf(a, b)) },
  );
}

/** Two small drafts: five episodes a side at most. */
export function smallPair(): fc.Arbitrary<readonly [ScheduleDraft, ScheduleDraft]> {
  return fc.oneof(
    fc.tuple(smallRecipes(), fc.array(changes(), { minLength: 1, maxLength: 4 })).map(similar),
    fc.tuple(smallRecipes(), smallRecipes()).map(([a, b]) => pairOf(a, b)),
  );
}

type Telling = "told" | "about" | "untold";

/** An episode as somebody lived it, and how much of that the file tells. */
type Piece = {
  readonly kind: string;
  readonly text: number;
  readonly minutes: number;
  readonly pause: number;
  readonly start: Telling;
  readonly end: Telling | "open";
  readonly secondary: string | null;
  readonly place: string | null;
};

type MentionPiece = {
  readonly kind: string;
  readonly text: number;
  readonly at: number | null;
  readonly about: boolean;
};

type Style = "mixed" | "clock" | "ranges" | "order" | "silent";

type Recipe = {
  readonly begin: number;
  readonly date: string | null;
  readonly style: Style;
  readonly night: "last" | "about" | "untold" | "both-ends" | "ranged" | "none";
  readonly pieces: readonly Piece[];
  readonly mentions: readonly MentionPiece[];
};

type Change = {
  readonly what: (typeof CHANGES)[number];
  readonly at: number;
  readonly by: number;
  readonly piece: Piece;
};

const CHANGES = [
  "drop",
  "insert",
  "kind",
  "group",
  "unknown",
  "text",
  "longer",
  "shorter",
  "later",
  "swap",
  "untold",
  "about",
  "told",
  "open",
  "mention",
  "unmention",
  "style",
  "night",
  "date",
  "nap",
] as const;

const KINDS = [
  "meeting",
  "coding",
  "model-training",
  "experiment",
  "meal",
  "games",
  "commute",
  "drinks",
  "writing",
];
const COARSE = ["work", "free", "personal", UNKNOWN];
const WORDS = ["Does this", "Does that", "Goes on"];
const DATE = "2024-02-27";
const PLAIN_NIGHTS = ["last", "about", "untold", "both-ends", "ranged", "none"] as const;
const STYLES = ["mixed", "clock", "ranges", "order", "silent"] as const;

function kinds(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom(...KINDS) },
    { weight: 2, arbitrary: fc.constantFrom(...COARSE) },
    { weight: 1, arbitrary: fc.constant("sleep") },
  );
}

function pieces(): fc.Arbitrary<Piece> {
  return fc.record({
    kind: kinds(),
    text: fc.nat(2),
    minutes: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 12 }).map((n) => n * 15) },
      { weight: 1, arbitrary: fc.integer({ min: 2, max: 50 }) },
      { weight: 1, arbitrary: fc.integer({ min: 6, max: 12 }).map((n) => n * 60) },
    ),
    pause: fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.constantFrom(10, 30, 60, 240) },
    ),
    start: fc.constantFrom<Telling>("told", "told", "about", "untold"),
    end: fc.constantFrom<Telling | "open">("told", "about", "untold", "untold", "untold", "open"),
    secondary: fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: kinds() }),
    place: fc.option(fc.constantFrom("home", "office"), { freq: 2 }),
  });
}

function mentions(): fc.Arbitrary<MentionPiece> {
  return fc.record({
    kind: kinds(),
    text: fc.nat(2),
    at: fc.option(
      fc.integer({ min: 0, max: 95 }).map((n) => n * 15),
      { freq: 2 },
    ),
    about: fc.boolean(),
  });
}

function recipes(): fc.Arbitrary<Recipe> {
  return recipesOf(fc.array(pieces(), { maxLength: 9, size: "max" }), 3);
}

function smallRecipes(): fc.Arbitrary<Recipe> {
  return recipesOf(fc.array(pieces(), { maxLength: 4 }), 1);
}

function recipesOf(list: fc.Arbitrary<Piece[]>, maxMentions: number): fc.Arbitrary<Recipe> {
  return fc.record({
    begin: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 8, max: 24 }).map((n) => n * 15) },
      { weight: 1, arbitrary: fc.constantFrom(1425, 1439, 0, 1, 1140, 1200) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 1439 }) },
    ),
    date: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant(DATE) }),
    style: fc.constantFrom<Style>("mixed", "mixed", "clock", "clock", "ranges", "order", "order", "silent"),
    night: fc.constantFrom<Recipe["night"]>("last", "last", "about", "untold", "both-ends", "ranged", "none"),
    pieces: list,
    mentions: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(mentions(), { maxLength: maxMentions }) },
    ),
  });
}

function changes(): fc.Arbitrary<Change> {
  return fc.record({
    what: fc.constantFrom(...CHANGES),
    at: fc.nat(8),
    by: fc.integer({ min: 1, max: 8 }),
    piece: pieces(),
  });
}

function similar([recipe, list]: readonly [Recipe, readonly Change[]]) {
  return pairOf(recipe, list.reduce(changed, recipe));
}

function pairOf(a: Recipe, b: Recipe): readonly [ScheduleDraft, ScheduleDraft] {
  return [draftFrom(a, "One"), draftFrom(b, "Two")];
}

function changed(recipe: Recipe, { what, at, by, piece }: Change): Recipe {
  const { pieces } = recipe;
  const i = pieces.length === 0 ? 0 : at % pieces.length;
  const own = pieces[i];
  const inserted = (p: Piece) => ({ ...recipe, pieces: pieces.toSpliced(i, 0, p) });
  const mention = { kind: piece.kind, text: piece.text, at: by % 2 === 0 ? null : at * 150, about: by > 4 };
  if (what === "insert") return inserted(piece);
  if (what === "nap") return inserted({ ...piece, kind: "sleep", minutes: by * 30 });
  if (what === "mention") return { ...recipe, mentions: [...recipe.mentions, mention] };
  if (what === "unmention") return { ...recipe, mentions: recipe.mentions.slice(1) };
  if (what === "later") return { ...recipe, begin: wrap(recipe.begin + by * 15 - 30) };
  if (what === "style") return { ...recipe, style: STYLES[at % STYLES.length] ?? "mixed" };
  if (what === "night") return { ...recipe, night: PLAIN_NIGHTS[at % PLAIN_NIGHTS.length] ?? "last" };
  if (what === "date") return { ...recipe, date: recipe.date === null ? DATE : null };
  if (own === undefined) return recipe;
  if (what === "drop") return { ...recipe, pieces: pieces.toSpliced(i, 1) };
  const next = pieces[i + 1];
  if (what === "swap")
    return next === undefined ? recipe : { ...recipe, pieces: pieces.toSpliced(i, 2, next, own) };
  return { ...recipe, pieces: pieces.with(i, { ...own, ...changeOfPiece(what, own, by, piece) }) };
}

function changeOfPiece(what: Change["what"], own: Piece, by: number, other: Piece): Partial<Piece> {
  if (what === "kind") return { kind: other.kind };
  if (what === "group")
    return { kind: KINDS.indexOf(own.kind) < 4 || own.kind === "writing" ? "work" : "free" };
  if (what === "unknown") return { kind: UNKNOWN };
  if (what === "text") return { text: (own.text + 1) % WORDS.length };
  if (what === "longer") return { minutes: own.minutes + by * 15 };
  if (what === "shorter") return { minutes: Math.max(5, own.minutes - by * 15) };
  if (what === "open") return { end: "open" };
  return what === "untold" || what === "about" || what === "told" ? { start: what } : {};
}

function draftFrom(recipe: Recipe, name: string): ScheduleDraft {
  const episodes: EpisodeDraft[] = [];
  let at = recipe.begin;
  const day = recipe.begin + 1440;
  const styled = recipe.pieces.map((piece, i) => inStyle(piece, recipe.style, i));
  const bedtime = {
    ...NIGHT_PIECE,
    start: recipe.night === "untold" ? "untold" : recipe.night === "about" ? "about" : "told",
  } as const;
  if (recipe.night === "both-ends") {
    episodes.push({ ...toldOf(NIGHT_PIECE), time: { start: null, end: clock(at, "told") as ClockTime } });
  }
  for (const piece of styled) {
    const end = at + piece.minutes;
    // The night takes an hour at least.
    if (end > day - 60) break;
    episodes.push({ ...toldOf(piece), time: { start: clock(at, piece.start), end: endOf(piece, end) } });
    at = end + piece.pause;
  }
  if (recipe.night !== "none" && at < day) {
    const time = {
      start: clock(at, bedtime.start),
      end: recipe.night === "ranged" ? (clock(day, "told") as ClockTime) : "implied",
    } as const;
    episodes.push({ ...toldOf(bedtime), time });
  }
  return {
    id: name.toLowerCase(),
    name,
    short: name,
    role: null,
    organization: null,
    timezone: null,
    date: recipe.date,
    note: null,
    sources: [],
    episodes,
    mentions: recipe.mentions.map(mentionFrom),
  };
}

const NIGHT_PIECE: Piece = {
  kind: "sleep",
  text: 0,
  minutes: 0,
  pause: 0,
  start: "told",
  end: "untold",
  secondary: null,
  place: "home",
};

function inStyle(piece: Piece, style: Style, position: number): Piece {
  if (style === "clock")
    return { ...piece, start: piece.start === "untold" ? "told" : piece.start, end: "untold", pause: 0 };
  if (style === "ranges") return { ...piece, start: "told", end: "told" };
  if (style === "order") return { ...piece, start: position === 0 ? "told" : "untold", end: "untold" };
  if (style === "silent") return { ...piece, start: "untold", end: "untold" };
  return piece;
}

function endOf({ end }: Piece, minute: number): EpisodeDraft["time"]["end"] {
  if (end === "open") return "open";
  return clock(minute, end) ?? "implied";
}

function clock(minute: number, telling: Telling): ClockTime | null {
  return telling === "untold" ? null : { minute: wrap(minute), approximate: telling === "about" };
}

function mentionFrom({ kind, text, at, about }: MentionPiece): MentionDraft {
  const time = at === null ? null : { minute: wrap(at), approximate: about };
  return { ...toldOf({ ...NIGHT_PIECE, kind, text, place: null }), time };
}

function toldOf({ kind, text, secondary, place }: Piece): Omit<EpisodeDraft, "time"> {
  const activity = kind === UNKNOWN ? (WORDS[text] ?? "") : `${kind}: ${WORDS[text] ?? ""}`;
  const beside = secondary === null ? [] : [{ activity: `beside: ${secondary}`, kind: secondary }];
  return { activity, kind, secondary: beside, place, note: null, quote: null };
}

// The days as strips on one axis: a letter or a label for each stretch that is drawn.
import type { Tables } from "../../compare/comparison.ts";
import type { DrawnDay, Drawing } from "../../compare/draw.ts";
import { isOwn } from "../../compare/tables/blocks.ts";
import { belongsTo } from "../../model/agreement.ts";
import { CATEGORIES, groupOf, UNKNOWN, wordsOf, type Kind } from "../../model/category.ts";
import { DAY } from "../../model/clock.ts";
import type { Day } from "../../model/day.ts";
import { namesOf } from "../names.ts";
import { stripVoice, type ReportOptions } from "../options.ts";
import type { KeyEntry, Strip, StripPiece, Strips, Tone } from "../section.ts";
import { orderNoun } from "../words/kinds.ts";
import { timeText } from "../words/range.ts";
import type { Voice } from "../words/voice.ts";

/**
 * One strip for each day.
 * @param style of all strips; left out, letters for days told by the clock, labels for the others
 */
export function stripsOf(
  days: readonly Day[],
  tables: Pick<Tables, "headline">,
  drawing: Drawing,
  options: Pick<ReportOptions, "style">,
  style: Strip["style"] | null = null,
): Strips {
  const letters = lettersOf(days, tables);
  const names = namesOf(days);
  const strips = days.map((day, person) =>
    stripOf(day, drawing.days[person] ?? NOTHING_DRAWN, letters, stripVoice(options), {
      name: names[person] ?? day.short,
      tone: { person },
      style,
    }),
  );
  return { type: "strips", strips, key: keyOf(strips, letters) };
}

const NOTHING_DRAWN: DrawnDay = { pieces: [], marks: [] };

/** The letters of one day in so many cells: each shows what most of its minutes hold; `›` where hours are not told. */
export function letterStrip(day: Day, drawn: DrawnDay, cells: number): string {
  const voice: Voice = { style: "24h", place: "cells" };
  const about = { name: day.short, tone: "plain", style: "letters" } as const;
  const strip = stripOf(day, drawn, categoryLetter, voice, about);
  return pieceOfCells(strip, cells)
    .map((piece) => letterOf(piece))
    .join("");
}

/** The letter of one cell: a blank where nothing is told, `›` where the hours are not. */
export function letterOf(piece: StripPiece | null): string {
  if (piece === null) return " ";
  return piece.state === "untimed" ? UNTOLD_LETTER : piece.letter;
}

const UNTOLD_LETTER = "›";

/** For each of so many equal cells of an axis the piece that holds most of it, the earlier of two that hold as much. */
export function pieceOfCells(strip: Strip, cells: number, minutes = DAY): readonly (StripPiece | null)[] {
  return Array.from({ length: cells }, (_, i) => {
    const [from, to] = [(i * minutes) / cells, ((i + 1) * minutes) / cells];
    let best: StripPiece | null = null;
    let most = 0;
    for (const piece of strip.pieces) {
      const held = Math.min(piece.end, to) - Math.max(piece.start, from);
      if (held > most) [best, most] = [piece, held];
    }
    return best;
  });
}

/** Stands under a strip between two clock times of a day that tells an order there. */
export const HOURS_UNTOLD = "in this order, hours untold";

/** Stands on the strip of a day of which not even an order is told. */
export const NO_HOURS = "no hours told";

/** Stands on a strip for so many episodes that have no room for their labels. */
export function chainText(count: number): string {
  return `${count} in order, untimed`;
}

type Letter = { readonly letter: string; readonly text: string; readonly tone: Tone };
type LetterOf = (kind: Kind) => Letter;

function stripOf(
  day: Day,
  drawn: DrawnDay,
  letters: LetterOf,
  voice: Voice,
  { name, tone, style }: Pick<Strip, "name" | "tone"> & { readonly style: Strip["style"] | null },
): Strip {
  const pieces = drawn.pieces.map(({ start, end, state, episode }): StripPiece => {
    const kind = episode === null ? null : (day.episodes[episode]?.kind ?? null);
    if (kind === null) return { start, end, state, letter: " ", label: "", tone: "plain" };
    const letter = letters(kind);
    return { start, end, state, letter: letter.letter, label: wordsOf(kind).strip, tone: letter.tone };
  });
  const marks = drawn.marks.map(({ minute, written }) => ({ minute, text: timeText(written, voice) }));
  const timed = pieces.filter((p) => p.state === "timed").reduce((sum, p) => sum + p.end - p.start, 0);
  return { name, tone, style: style ?? (2 * timed > DAY ? "letters" : "labels"), pieces, marks };
}

/** The blocks' letters where any block occurs, with the rest of the day in three; else the letters of the categories. */
function lettersOf(days: readonly Day[], { headline }: Pick<Tables, "headline">): LetterOf {
  const kinds = days.flatMap((d) => d.episodes.map((e) => e.kind));
  // A row of one category or group by itself has the letter that it has everywhere.
  const isBlock = ({ block, of }: Tables["headline"][number]) => of === "kinds" && isOwn(block);
  const blockOf = (kind: Kind) =>
    headline.findIndex((row) => isBlock(row) && row.block.kinds.some((k) => belongsTo(kind, k) === "yes"));
  if (kinds.every((kind) => blockOf(kind) < 0)) return categoryLetter;
  return (kind) => {
    const index = blockOf(kind);
    const block = headline[index]?.block;
    if (block !== undefined) {
      return { letter: block.letter, text: block.kinds.map(orderNoun).join(", "), tone: { block: index } };
    }
    if (kind === "sleep" || kind === UNKNOWN) return categoryLetter(kind);
    if (groupOf(kind) === "work") return { letter: "w", text: "other work", tone: "plain" };
    return { letter: "·", text: "the rest", tone: "quiet" };
  };
}

function categoryLetter(kind: Kind): Letter {
  const { letter } = wordsOf(kind);
  const alike = CATEGORIES.filter((c) => c.letter === letter);
  const text =
    alike.length === 1
      ? orderNoun(kind)
      : kind === UNKNOWN
        ? "kind not told"
        : orderNoun(groupOf(kind) ?? kind);
  return { letter, text, tone: kind === "sleep" ? "quiet" : "plain" };
}

/** The key of strips of letters; strips of labels explain themselves, but for what they leave blank. */
function keyOf(strips: readonly Strip[], letters: LetterOf): readonly KeyEntry[] {
  const partly = strips.filter((s) => s.pieces.some((p) => p.state !== "missing"));
  const shown = new Set(
    partly.flatMap((s) => s.pieces.map(letterOf).filter((l) => s.style === "letters" || l === " ")),
  );
  const entries = new Map<string, KeyEntry>();
  for (const kind of ORDER_OF_KEY) {
    const { letter, text, tone } = letters(kind);
    if (shown.has(letter) && !entries.has(letter)) entries.set(letter, { letter, text, tone });
  }
  if (shown.has(UNTOLD_LETTER)) {
    entries.set(UNTOLD_LETTER, { letter: UNTOLD_LETTER, text: "order told, hours untold", tone: "plain" });
  }
  if (shown.has(" ")) entries.set(" ", { letter: "blank", text: "nothing told", tone: "plain" });
  return [...entries.values()];
}

/** Work first and sleep last, as the key reads best. */
const ORDER_OF_KEY: readonly Kind[] = [
  ...CATEGORIES.map((c) => c.id).filter((id) => id !== "sleep"),
  UNKNOWN,
  "sleep",
];

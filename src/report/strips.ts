// The days as strips on one axis: a letter or a label for each stretch that is drawn.
import type { Comparison } from "../compare/comparison.ts";
import type { DrawnDay, Drawing } from "../compare/draw.ts";
import { belongsTo } from "../model/agreement.ts";
import { CATEGORIES, groupOf, UNKNOWN, wordsOf, type Kind } from "../model/category.ts";
import { DAY } from "../model/clock.ts";
import type { Schedule } from "../model/schedule.ts";
import { orderNoun } from "./kind-words.ts";
import { namesOf } from "./person.ts";
import type { KeyEntry, Strip, StripPiece, Strips, Tone } from "./section.ts";
import { clockText, type Voice } from "./voice.ts";

/** One strip for each schedule of a comparison. `style`: of all strips; left out, what suits each day. */
export function stripsOf(
  comparison: Comparison,
  drawing: Drawing,
  voice: Voice,
  style: Strip["style"] | null = null,
): Strips {
  const letters = lettersOf(comparison);
  const names = namesOf(comparison.schedules);
  const strips = comparison.schedules.map((schedule, person) =>
    stripOf(schedule, drawing.schedules[person] ?? { pieces: [], marks: [] }, letters, voice, {
      name: names[person] ?? schedule.short,
      tone: { person },
      style,
    }),
  );
  return {
    type: "strips",
    strips,
    key: keyOf(strips, letters),
  };
}

/** The letters of one day in so many cells: each shows what most of its minutes hold; `›` where hours are not told. */
export function letterStrip(schedule: Schedule, drawn: DrawnDay, cells: number): string {
  const voice: Voice = { style: "24h", about: "~" };
  const strip = stripOf(schedule, drawn, categoryLetter, voice, {
    name: schedule.short,
    tone: "plain",
    style: null,
  });
  return pieceOfCells(strip, cells)
    .map((piece) => letterOf(piece))
    .join("");
}

/** The letter of one cell: a blank where nothing is told, `›` where the hours are not. */
export function letterOf(piece: StripPiece | null): string {
  if (piece === null) return " ";
  return piece.told === "untold" ? UNTOLD_LETTER : piece.letter;
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
export const HOURS_NOT_TOLD = "order told, hours not";

/** Stands on the strip of a day of which not even an order is told. */
export const NO_HOURS = "no hours told";

/** Stands on a strip for so many episodes that have no room for their labels. */
export function chainText(count: number): string {
  return `${count} in order, untimed`;
}

type Letter = { readonly letter: string; readonly text: string; readonly tone: Tone };
type LetterOf = (kind: Kind) => Letter;

function stripOf(
  schedule: Schedule,
  drawn: DrawnDay,
  letters: LetterOf,
  voice: Voice,
  { name, tone, style }: { name: string; tone: Tone; style: Strip["style"] | null },
): Strip {
  const pieces = drawn.pieces.map(({ start, end, told, episode }): StripPiece => {
    const kind = episode === null ? null : (schedule.episodes[episode]?.kind ?? null);
    if (kind === null) return { start, end, told, letter: " ", label: "", tone: "plain" };
    const { letter, tone } = letters(kind);
    return { start, end, told, letter, label: wordsOf(kind).strip, tone };
  });
  const marks = drawn.marks.map(({ minute, told }) => ({
    minute,
    text: clockText(voice, minute, told === "approximate"),
  }));
  const suits = 2 * schedule.toldByClock > DAY ? "letters" : "labels";
  return { name, tone, style: style ?? suits, pieces, marks };
}

/** The blocks' letters where any block occurs, with the rest of the day in three; else the letters of the categories. */
function lettersOf({ blocks, schedules }: Comparison): LetterOf {
  const kinds = schedules.flatMap((s) => s.episodes.map((e) => e.kind));
  const blockOf = (kind: Kind) =>
    blocks.findIndex(({ block }) => block.kinds.some((k) => belongsTo(kind, k) === "yes"));
  if (kinds.every((kind) => blockOf(kind) < 0)) return categoryLetter;
  return (kind) => {
    const index = blockOf(kind);
    const block = blocks[index]?.block;
    if (block !== undefined) {
      return { letter: block.letter, text: blockNoun(block.kinds), tone: { block: index } };
    }
    if (kind === "sleep" || kind === UNKNOWN) return categoryLetter(kind);
    if (groupOf(kind) === "work") return { letter: "w", text: "other work", tone: "plain" };
    return { letter: "·", text: "the rest", tone: "quiet" };
  };
}

function blockNoun(kinds: readonly Kind[]): string {
  return kinds.map(orderNoun).join(", ");
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

/** What the strips of letters need; strips of labels explain themselves, but for what they leave blank. */
function keyOf(strips: readonly Strip[], letters: LetterOf): KeyEntry[] {
  const partly = strips.filter((s) => s.pieces.some((p) => p.told !== "unrecorded"));
  const shown = new Set(
    partly.flatMap((s) => s.pieces.map(letterOf).filter((l) => s.style === "letters" || l === " ")),
  );
  const entries = new Map<string, KeyEntry>();
  for (const kind of ORDER_OF_KEY) {
    const { letter, text, tone } = letters(kind);
    if (shown.has(letter) && !entries.has(letter)) entries.set(letter, { letter, text, tone });
  }
  if (shown.has(UNTOLD_LETTER)) {
    entries.set(UNTOLD_LETTER, { letter: UNTOLD_LETTER, text: HOURS_NOT_TOLD, tone: "plain" });
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

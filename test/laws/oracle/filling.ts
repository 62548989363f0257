// What fills time whose kind is not told, or of which nothing is told: one category or several in turn.
import { CATEGORIES, isGroup, UNKNOWN, wordsOf, type Kind } from "../../../src/model/category.ts";
import type { DayDraft } from "../../../src/model/draft.ts";
import type { Dice } from "../random-numbers.ts";
import type { Frame } from "./frame.ts";

/** What somebody does, as it really was: always a category, never a group. */
export type Doing = {
  /** Position in the draft of the episode that it belongs to; null where the file tells nothing. */
  readonly episode: number | null;
  readonly kind: Kind;
  /** In the words of the file; of what it does not tell, in any words. */
  readonly text: string;
};

/** An activity that may fill time of which a file tells nothing. */
export type Filler = { readonly kind: Kind; readonly text: string };

/** What untold time may be filled with: a few categories by chance, some that the file has itself, and the fillers. */
export function paletteOf({ draft }: Frame, dice: Dice, fillers: readonly Filler[]): readonly Filler[] {
  const palette: Filler[] = Array.from({ length: 2 }, () => {
    const { id, label } = dice.pick(CATEGORIES);
    return { kind: id, text: label };
  });
  for (const list of [draft.episodes, fillers]) {
    if (list.length === 0) continue;
    for (let k = 0; k < 2; k++) {
      const one = dice.pick<Filler | DayDraft["episodes"][number]>(list);
      const { kind } = one;
      const category = kind === UNKNOWN ? dice.pick(CATEGORIES).id : ofGroup(kind, dice);
      palette.push({ kind: category, text: "text" in one ? one.text : one.activity });
    }
  }
  return palette;
}

function ofGroup(kind: Kind, dice: Dice): Kind {
  return isGroup(kind) ? dice.pick(CATEGORIES.filter((c) => c.group === kind)).id : kind;
}

/** What a kind turns out to be, and its words if the file has none. */
export function refined(kind: Kind, dice: Dice, palette: readonly Filler[]): Filler {
  if (kind === UNKNOWN) return dice.pick(palette);
  const category = ofGroup(kind, dice);
  return { kind: category, text: wordsOf(category).label };
}

/** Minutes of one kind; what is of a group, of no kind or untold may be several things in turn. */
export function fill(
  episode: number | null,
  kind: Kind,
  text: string | null,
  length: number,
  dice: Dice,
  palette: readonly Filler[],
): Doing[] {
  const parts = isGroup(kind) || kind === UNKNOWN ? dice.pick([1, 1, 2, 4]) : 1;
  const minutes: Doing[] = [];
  for (let part = 1; part <= parts; part++) {
    const what = refined(kind, dice, palette);
    const doing: Doing = { episode, kind: what.kind, text: text ?? what.text };
    const until = part === parts ? length : minutes.length + dice.roll(length - minutes.length);
    while (minutes.length < until) minutes.push(doing);
  }
  return minutes;
}

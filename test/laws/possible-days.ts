// Possible days: every minute explicit, and all of it as the draft tells it. The extremes come up often.
import { UNKNOWN, type Kind } from "../../src/model/category.ts";
import type { DayDraft } from "../../src/model/draft.ts";
import { fill, paletteOf, refined, type Doing, type Filler } from "./oracle/filling.ts";
import { frameOf, rangeOf, type Frame } from "./oracle/frame.ts";
import { placement } from "./oracle/placement.ts";
import { DAY } from "./oracle/written.ts";
import { diceOf, type Dice } from "./random-numbers.ts";

/** Something mentioned, when it was and what it was. */
type Happening = {
  /** A mention by its position, or an episode that lies wholly outside a dated day. */
  readonly source: { readonly mention: number } | { readonly episode: number };
  readonly at: number;
  readonly kind: Kind;
  readonly beside: readonly Kind[];
};

/** A day that fits a draft. */
export type PossibleDay = {
  readonly draft: DayDraft;
  /** What is done in each minute from 04:00 to 04:00; of a day that repeats, in each minute of its ring. */
  readonly minutes: readonly Doing[];
  /**
   * From when to when each episode of the draft is, on an axis that runs on: in a day that repeats it may lie past 1440,
   * in a dated day outside of 0 to 1440, cut in `minutes`. Null for an episode wholly outside a dated day.
   */
  readonly spans: readonly ({ readonly start: number; readonly end: number } | null)[];
  /** What is done beside each episode of the draft. */
  readonly beside: readonly (readonly Kind[])[];
  readonly mentions: readonly Happening[];
};

/**
 * Days that fit a draft, drawn from a seed. Throws where none does.
 * @param fillers what may fill untold time, beside random categories; the activities of other files are apt
 */
export function possibleDays(
  draft: DayDraft,
  seed: number,
  count: number,
  fillers: readonly Filler[] = [],
): readonly PossibleDay[] {
  const frame = frameOf(draft);
  const dice = diceOf(seed);
  return Array.from({ length: count }, () => possibleDay(frame, dice, fillers));
}

/** Whether any day fits a draft. */
export function isPossible(draft: DayDraft): boolean {
  return frameOf(draft).fault === null;
}

/** One day that fits a frame. Throws where none does. */
function possibleDay(frame: Frame, dice: Dice, fillers: readonly Filler[] = []): PossibleDay {
  return dayAt(frame, placement(frame, dice), dice, fillers);
}

/** The day of a frame whose bounds lie at certain minutes; what else is open is drawn. */
function dayAt(
  frame: Frame,
  bounds: readonly number[],
  dice: Dice,
  fillers: readonly Filler[] = [],
): PossibleDay {
  const { draft, inside, outside, dated } = frame;
  const palette = paletteOf(frame, dice, fillers);
  const minutes: Doing[] = fill(null, UNKNOWN, null, DAY, dice, palette);
  const spans: ({ start: number; end: number } | null)[] = draft.episodes.map(() => null);
  for (const [k, { position, draft: told }] of inside.entries()) {
    const [start, end] = [bounds[2 * k] as number, bounds[2 * k + 1] as number];
    spans[position] = { start, end };
    const own = fill(position, told.kind, told.activity, end - start, dice, palette);
    for (let at = start; at < end; at++) {
      if (dated && (at < 0 || at >= DAY)) continue;
      minutes[((at % DAY) + DAY) % DAY] = own[at - start] as Doing;
    }
  }
  const refine = (kind: Kind) => refined(kind, dice, palette).kind;
  const happening = (source: Happening["source"], told: DayDraft["mentions"][number]): Happening => ({
    source,
    at: momentOf(told.time, dice),
    kind: refine(told.kind),
    beside: told.secondary.map((s) => refine(s.kind)),
  });
  return {
    draft,
    minutes,
    spans,
    beside: draft.episodes.map((e) => e.secondary.map((s) => refine(s.kind))),
    mentions: [
      ...draft.mentions.map((m, mention) => happening({ mention }, m)),
      ...outside.map((e) => happening({ episode: e.position }, { ...e.draft, time: e.draft.time.start })),
    ],
  };
}

/** The minute of a mention: within the range of its time, or any. */
function momentOf(time: DayDraft["mentions"][number]["time"], dice: Dice): number {
  if (time === null) return dice.roll(DAY);
  const [least, most] = rangeOf(time, time.minute);
  const at = dice.pick([least, most, least + dice.roll(most - least + 1)]);
  return ((at % DAY) + DAY) % DAY;
}

// One way in which the bounds of a day may lie, drawn with a leaning to extremes.
import type { Dice } from "../random-numbers.ts";
import type { Frame } from "./frame.ts";
import { narrowed, type Span } from "./narrow.ts";
import { DAY } from "./written.ts";

/** How the minutes of bounds are chosen, one after the other, each from what the ones before leave of its range. */
const WAYS = [
  // Everything early, everything late; each bound at one end of its range or the other; anywhere.
  "early",
  "late",
  "ends",
  "ends",
  "anywhere",
  "near the ends",
  // As much as possible told, as little as possible; one episode at the others' cost.
  "long episodes",
  "short episodes",
  "one long",
  "one short",
] as const;

/** The minute of each bound, biased towards extremes. */
export function placement(frame: Frame, dice: Dice): readonly number[] {
  const spans = horizonOf(frame, dice).map((s): Span => [...s]);
  const way = dice.pick(WAYS);
  const chosen = dice.roll(Math.max(1, frame.inside.length));
  let open = narrowed(spans, frame.apart);
  for (const k of orderOf(spans.length, dice, chosen)) {
    if (open === null) throw new Error(`no day fits: ${frame.fault ?? JSON.stringify(frame.draft)}`);
    const [least, most] = open[k] as Span;
    const at = choice(way, [least, most], k, Math.floor(k / 2) === chosen, dice);
    if (least === most) continue;
    open = narrowed(
      open.map((s, j) => (j === k ? [at, at] : s)),
      frame.apart,
    );
  }
  if (open === null) throw new Error(`no day fits: ${frame.fault ?? JSON.stringify(frame.draft)}`);
  return open.map(([at]) => at);
}

function choice(
  way: (typeof WAYS)[number],
  [least, most]: Span,
  bound: number,
  isChosen: boolean,
  dice: Dice,
): number {
  const isStart = bound % 2 === 0;
  switch (way) {
    case "early":
      return least;
    case "late":
      return most;
    case "ends":
      return dice.roll(2) === 0 ? least : most;
    case "anywhere":
      return least + dice.roll(most - least + 1);
    case "near the ends": {
      const off = Math.min(most - least, dice.roll(4));
      return dice.roll(2) === 0 ? least + off : most - off;
    }
    case "long episodes":
      return isStart ? least : most;
    case "short episodes":
      return isStart ? most : least;
    case "one long":
      return isStart === isChosen ? least : most;
    case "one short":
      return isStart === isChosen ? most : least;
  }
}

/** In which order bounds are chosen: as in the file, from its end, by chance; now and then those of one episode first. */
function orderOf(count: number, dice: Dice, chosen: number): readonly number[] {
  const bounds = Array.from({ length: count }, (_, k) => k);
  const way = dice.roll(4);
  if (way === 1) bounds.reverse();
  if (way === 2) for (let k = count - 1; k > 0; k--) swap(bounds, k, dice.roll(k + 1));
  if (way === 3 && count > 0) {
    const first = dice.roll(2) === 0 ? [2 * chosen, 2 * chosen + 1] : [2 * chosen + 1, 2 * chosen];
    return [...first, ...bounds.filter((k) => !first.includes(k))];
  }
  return bounds;
}

function swap(list: number[], a: number, b: number) {
  const held = list[a] as number;
  list[a] = list[b] as number;
  list[b] = held;
}

/** The ranges with limits: a ring without any clock time begins at any minute, a dated day reaches half a day beyond. */
function horizonOf({ spans, dated }: Frame, dice: Dice): readonly Span[] {
  const known = spans.flat().filter(Number.isFinite);
  if (!dated) {
    const turn = dice.roll(DAY);
    return known.length > 0 ? spans : spans.map((s, k) => (k === 0 ? [turn, turn] : s));
  }
  const [from, to] = [Math.min(0, ...known) - DAY / 2, Math.max(DAY, ...known) + DAY / 2];
  return spans.map(([least, most]) => [Math.max(least, from), Math.min(most, to)]);
}

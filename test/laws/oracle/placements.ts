// Every way in which the bounds of a small day may lie, minute by minute.
import { type Frame } from "./frame.ts";
import { narrowed, type Span } from "./narrow.ts";

/**
 * All solutions of a frame: the minute of each of its bounds.
 * @param limit how many are looked for at most
 * @returns null where there are more, or infinitely many
 */
export function everyPlacement(frame: Frame, limit: number): readonly (readonly number[])[] | null {
  if (frame.fault !== null) return [];
  const found: (readonly number[])[] = [];
  const isWithin = place(frame, frame.spans, 0, found, limit);
  return isWithin ? found : null;
}

/** Fixes one bound after the other at each minute that the ones before leave it; false where there are too many ways. */
function place(
  frame: Frame,
  open: readonly Span[],
  bound: number,
  found: (readonly number[])[],
  limit: number,
): boolean {
  const span = open[bound];
  if (span === undefined) {
    found.push(open.map(([at]) => at));
    return found.length <= limit;
  }
  const [least, most] = span;
  if (!Number.isFinite(most - least) || most - least > limit) return false;
  for (let at = least; at <= most; at++) {
    const rest = least === most ? open : narrowed(open.with(bound, [at, at]), frame.apart);
    if (rest !== null && !place(frame, rest, bound + 1, found, limit)) return false;
  }
  return true;
}

/** Sees to it that a schedule is one day: parts a list that runs past 24 hours, and remarks on what goes back. */

import { diagnose, type PostDiagnostic } from "./diagnostic.ts";
import { clockOf, type Timed } from "./solve.ts";

export type Days = {
  readonly days: readonly (readonly Timed[])[];
  readonly diagnostics: readonly PostDiagnostic[];
};

/** Parts timed entries where the day that they began is over. `isApart` says that other lines stand before an entry. */
export function partIntoDays(timed: readonly Timed[], isApart: (left: Timed, right: Timed) => boolean): Days {
  const diagnostics: PostDiagnostic[] = [];
  const cuts: number[] = [];
  let sum = 0;
  let wrap = 0;
  let sinceWrap = 0;
  timed.forEach((here, index) => {
    const previous = timed[index - 1];
    if (previous === undefined) return;
    const back = previous.start - here.start;
    if (back > 0 && isSlip(previous, here, back)) {
      if (!isApart(previous, here))
        diagnostics.push(
          diagnose(here.entry.line, "out-of-order", {
            taken: clockOf(here.start),
            before: clockOf(previous.start),
          }),
        );
      sum -= back;
      sinceWrap -= back;
      return;
    }
    const advance = (here.start - previous.start + 1440) % 1440;
    sum += advance;
    sinceWrap += advance;
    if (back > 0) {
      [wrap, sinceWrap] = [index, 0];
      diagnostics.push(diagnose(here.entry.line, "next-day", { taken: clockOf(here.start) }));
    }
    if (sum > 1440 && wrap > (cuts.at(-1) ?? 0)) {
      cuts.push(wrap);
      sum = sinceWrap;
      const first = timed[wrap] as Timed;
      diagnostics.push(diagnose(first.entry.line, "another-day", { taken: clockOf(first.start) }));
    }
  });
  const edges = [0, ...cuts, timed.length];
  return { days: edges.slice(1).map((edge, index) => timed.slice(edges[index], edge)), diagnostics };
}

/** A step back of a few hours in the daytime is a slip of the list, not the next day. */
function isSlip(previous: Timed, here: Timed, back: number): boolean {
  return (
    back < 480 || here.entry.length !== null || (previous.end !== null && here.start > 300 && back < 600)
  );
}

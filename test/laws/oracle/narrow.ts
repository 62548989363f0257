// Systems of minutes of which each lies in a range and some come so much after others: what remains possible of each.

/** Between the least and the most, both included; they may be infinite. */
export type Span = readonly [least: number, most: number];

/** The minute `to` comes at least so many minutes after the minute `from`. */
export type Apart = { readonly from: number; readonly to: number; readonly minutes: number };

/**
 * The exact range of each minute over all solutions in whole minutes; null where there is none. Minutes that may lie
 * anywhere stay so.
 */
export function narrowed(spans: readonly Span[], apart: readonly Apart[]): readonly Span[] | null {
  const least = spans.map((s) => s[0]);
  const most = spans.map((s) => s[1]);
  // Longest paths have no more links than there are minutes; what changes after so many rounds goes on for ever.
  for (let round = 0; round <= spans.length + 1; round++) {
    let changed = false;
    for (const { from, to, minutes } of apart) {
      const [low, high] = [(least[from] as number) + minutes, (most[to] as number) - minutes];
      if (low > (least[to] as number)) {
        least[to] = low;
        changed = true;
      }
      if (high < (most[from] as number)) {
        most[from] = high;
        changed = true;
      }
    }
    if (least.some((low, k) => low > (most[k] as number))) return null;
    if (!changed) return least.map((low, k) => [low, most[k] as number] as const);
  }
  return null;
}

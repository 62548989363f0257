// Random numbers from a seed, so that what a law fails on can be repeated.

/** Random numbers from one seed. */
export type Dice = {
  /** An integer from 0 to `below` - 1; 0 where there is none. */
  readonly roll: (below: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
};

/** Dice whose rolls follow from a 32-bit seed (a linear congruence, its high bits mixed). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const roll = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), 2_246_822_519) >>> 0;
    return below <= 0 ? 0 : ((mixed ^ (mixed >>> 13)) >>> 0) % below;
  };
  return {
    roll,
    pick: (list) => list[roll(list.length)] as (typeof list)[number],
  };
}

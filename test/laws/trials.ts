// How often a law is tried, and from which seeds: three that never change, and, away from CI, one that is new every time.
import * as fc from "fast-check";

/** How many times the laws are tried more often than usual; `DAYDIFF_RUNS=20` takes a quarter of an hour. */
const MORE = Number(process.env["DAYDIFF_RUNS"] ?? 1);

/** The seeds of every law. The name of the test shows the seed, so that a failure can be repeated. */
export const SEEDS: readonly number[] = [
  1,
  2718,
  755857913,
  // What a new seed finds is for whoever is at work, not for a change that has nothing to do with it.
  ...(process.env["CI"] === undefined ? [Math.floor(Math.random() * 2 ** 31)] : []),
];

/**
 * Tries a law on random values; throws with the smallest that breaks it.
 * @param runs how many values are tried for this seed
 */
export function hold<T>(values: fc.Arbitrary<T>, law: (value: T) => void, seed: number, runs: number) {
  fc.assert(
    fc.property(values, (value) => {
      law(value);
    }),
    { seed, numRuns: runs * MORE, verbose: 0 },
  );
}

/** Whether a law that should not hold is found out. */
export function isFoundOut<T>(values: fc.Arbitrary<T>, law: (value: T) => boolean, runs: number): boolean {
  return fc.check(fc.property(values, law), { seed: 1, numRuns: runs }).failed;
}

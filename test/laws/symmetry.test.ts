// Identity: a day is the same as itself. Mirror: what is said of two days is said of them the other way round.
import { describe, expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import type { Difference } from "../../src/compare/comparison.ts";
import { placedPairs } from "./compared.ts";
import { seenFrom } from "./mirror.ts";
import { hold, SEEDS } from "./trials.ts";

/** Findings that name a difference of two days. */
const DIFFERENCES: ReadonlySet<string> = new Set([
  "one-difference",
  "only",
  "other-edge",
  "other-night",
  "opposite-ends",
  "more-work-late",
  "late-yet-early",
  "work-apart",
  "work-moved",
  "times-told",
  "fills",
]);

describe("identity", () => {
  test.each(SEEDS)("a day compared with itself is all the same (seed %i)", (seed) => {
    hold(
      placedPairs(),
      ({ days: [day] }) => {
        const { pairs, tables, findings } = compare([day, day]);
        const rows = pairs.flatMap((pair) => pair.rows);
        for (const row of rows) {
          expect(row).toMatchObject({ relation: "same", shift: null });
          expect([row.right, row.rightMentions]).toEqual([row.left, row.leftMentions]);
        }
        const opposite = rows.flatMap((row) => row.left).toSorted((x, y) => x - y);
        expect(opposite).toEqual([...day.episodes.keys()]);
        for (const { cells, difference } of [...tables.headline, ...tables.budget]) {
          expect(cells[1]).toEqual(cells[0]);
          expect(mayBeNone(difference)).toBe(true);
        }
        expect(findings.map((f) => f.code).filter((code) => DIFFERENCES.has(code))).toEqual([]);
      },
      seed,
      200,
    );
  });
});

function mayBeNone(difference: Difference | null): boolean {
  if (difference === null) return true;
  const [from, to] = difference.range;
  return from <= 0 && to >= 0;
}

describe("mirror", () => {
  test.each(SEEDS)("`b a` is the mirror of `a b` (seed %i)", (seed) => {
    hold(
      placedPairs(),
      ({ days: [a, b] }) => {
        expect(seenFrom("left", compare([b, a]))).toEqual(seenFrom("right", compare([a, b])));
      },
      seed,
      300,
    );
  });
});

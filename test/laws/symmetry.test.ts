// Identity: a day is the same as itself. Mirror: what is said of two days is said of them the other way round.
import { describe, expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import { placedPairs } from "./compared.ts";
import { canonical, mirrored } from "./mirror.ts";
import { hold, PATIENCE, SEEDS } from "./trials.ts";

describe("identity", () => {
  test.each(SEEDS)(
    "a day compared with itself is all the same (seed %i)",
    (seed) => {
      hold(
        placedPairs(),
        ({ schedules: [a] }) => {
          const { rows, findings, share, blocks, categories, groups } = compare([a, a]);
          for (const row of rows) {
            expect(row).toMatchObject({ relation: "same", moved: [], toldOnly: false });
            expect(row.right).toEqual(row.left);
            expect(row.rightMentions).toEqual(row.leftMentions);
            const { start, end, length } = row.difference ?? { start: 0, end: 0, length: 0 };
            expect([start ?? 0, end ?? 0, length ?? 0]).toEqual([0, 0, 0]);
          }
          expect(rows.flatMap((r) => r.left).toSorted((x, y) => x - y)).toEqual([...a.episodes.keys()]);
          for (const { cells, difference } of [...blocks, ...categories, ...groups]) {
            expect(cells[1]).toEqual(cells[0]);
            expect(difference !== null && "minutes" in difference ? difference.minutes : 0).toBe(0);
          }
          expect(share?.same).toBe(share?.told);
          const codes = findings.map((f) => f.code);
          for (const code of ["told-only", "night-shift", "most"] as const) expect(codes).not.toContain(code);
        },
        seed,
        200,
      );
    },
    PATIENCE,
  );
});

describe("mirror", () => {
  test.each(SEEDS)(
    "`b a` is the mirror of `a b` (seed %i)",
    (seed) => {
      hold(
        placedPairs(),
        ({ schedules: [a, b] }) => {
          expect(canonical(compare([b, a]))).toEqual(canonical(mirrored(compare([a, b]))));
        },
        seed,
        300,
      );
    },
    PATIENCE,
  );
});

// Labels in lanes: whatever is wanted, nothing overlaps, nothing is crossed, nothing leaves the room.
import fc from "fast-check";
import { expect, test } from "vitest";

import { placeInLanes } from "../../src/render/svg/lanes.ts";
import { brokenWhole, fitted, widthOf } from "../../src/render/svg/measure.ts";

const ROOM = { lanes: 4, from: 100, to: 1000, size: 12 };
const wanted = fc.array(
  fc.record({ x: fc.integer({ min: 100, max: 1000 }), text: fc.string({ maxLength: 60 }) }),
  {
    maxLength: 25,
  },
);

test("labels keep apart, and no leader runs through a label of a lane below its own", () => {
  fc.assert(
    fc.property(wanted, (labels) => {
      const placed = placeInLanes(labels, ROOM);
      for (const [i, a] of placed.entries()) {
        expect(a.from).toBeGreaterThanOrEqual(ROOM.from - 0.001);
        expect(a.to).toBeLessThanOrEqual(ROOM.to + 0.001);
        for (const b of placed.slice(i + 1)) {
          expect(a.lane !== b.lane || a.to <= b.from || b.to <= a.from).toBe(true);
          const [high, low] = a.lane > b.lane ? [a, b] : [b, a];
          expect(high.lane === low.lane || high.x < low.from || high.x > low.to).toBe(true);
        }
      }
    }),
  );
});

test("near labels rise to the left like stairs, and all of them are there", () => {
  const near = [300, 320, 340].map((x, i) => ({ x, text: `label ${i}` }));
  expect(placeInLanes(near, ROOM).map((p) => p.text)).toEqual(["label 0", "label 1", "label 2"]);
});

test("a text that is cut fits and ends in an ellipsis; one that fits is left alone", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.integer({ min: 30, max: 400 }),
      (text, width) => {
        const cut = fitted(text, width, 12);
        expect(widthOf(cut, 12)).toBeLessThanOrEqual(width);
        expect(cut === text || cut.endsWith("…")).toBe(true);
      },
    ),
  );
});

test("words are never broken; ideographs may begin a new line", () => {
  expect(brokenWhole("Team meetings", 60, 12, 3)).toEqual(["Team", "meetings"]);
  expect(brokenWhole("Brainstorming", 60, 12, 3)).toBeNull();
  expect(brokenWhole("写代码训练模型", 62, 12, 3)?.join("")).toBe("写代码训练模型");
});

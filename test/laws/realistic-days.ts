// Days as people post them: a shape, with lengths that vary and tellings that go with it.
import * as fc from "fast-check";

import { minuteOfClock } from "../../src/model/clock.ts";
import type { Part, Shape } from "./day-shapes.ts";
import { tellings } from "./tellings.ts";
import { EXACT, UNTOLD, type Lived, type LivedDay } from "./told-days.ts";

/** A lived day of a shape: lengths and beginning vary, now and then a part is left out. */
export function livedDays(shape: Shape): fc.Arbitrary<LivedDay> {
  const lives = shape.parts.map((part, k) => livedPart(part, k, shape));
  return fc
    .record({
      late: fc.integer({ min: -6, max: 6 }),
      episodes: fc.tuple(...lives),
      left: fc.nat(3 * lives.length),
    })
    .map(({ late, episodes, left }) => ({
      begin: (minuteOfClock(...shape.begin) + late * 10 + 1440) % 1440,
      date: shape.date,
      episodes: episodes.filter((_, k) => k !== left),
      mentions: [],
    }));
}

function livedPart([kind, text, minutes, beside]: Part, k: number, shape: Shape): fc.Arbitrary<Lived> {
  const isEdge = k === 0 || k === shape.parts.length - 1;
  const timed = fc.oneof({ weight: 3, arbitrary: fc.constant(EXACT) }, { weight: 2, arbitrary: tellings() });
  const untold = fc.constant(UNTOLD);
  const start =
    shape.told === "nothing" || (shape.told === "ends of the day" && !isEdge)
      ? untold
      : fc.oneof(
          { weight: 7, arbitrary: timed },
          { weight: shape.told === "anyhow" ? 5 : 1, arbitrary: untold },
        );
  const end =
    shape.told === "both"
      ? fc.oneof({ weight: 6, arbitrary: timed }, { weight: 1, arbitrary: untold })
      : shape.told === "anyhow"
        ? fc.oneof({ weight: 1, arbitrary: timed }, { weight: 2, arbitrary: untold })
        : untold;
  return fc.record({
    kind: fc.constant(kind),
    text: fc.constant(text),
    minutes: fc.integer({ min: 8, max: 12 }).map((n) => Math.max(5, Math.round((minutes * n) / 50) * 5)),
    pause: fc.constantFrom(0, 0, 0, 0, 15, 45),
    start,
    end,
    secondary: fc.constant(beside === undefined ? null : { kind: beside, text: `Some ${beside}` }),
    location: fc.constant(null),
  });
}

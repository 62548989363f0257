// Random ways to tell a time.
import * as fc from "fast-check";

import { type Telling, UNTOLD } from "./told-days.ts";

/** A clock time of any form. */
export function tellings(): fc.Arbitrary<Telling> {
  return fc.record({
    how: fc.constantFrom("exact", "exact", "about", "about", "between", "no-later", "no-earlier"),
    off: fc.oneof(fc.constantFrom(0, 15, -15), fc.integer({ min: -60, max: 60 })),
    ahead: fc.oneof(fc.constantFrom(0, 1, 60), fc.nat(180)),
  });
}

/** A clock time of any form, or none. */
export function startTellings(): fc.Arbitrary<Telling> {
  return fc.oneof({ weight: 3, arbitrary: tellings() }, { weight: 1, arbitrary: fc.constant(UNTOLD) });
}

/** A stated end of any form, none, or an open one. */
export function endTellings(): fc.Arbitrary<Telling> {
  return fc.oneof(
    { weight: 2, arbitrary: tellings() },
    { weight: 3, arbitrary: fc.constant(UNTOLD) },
    { weight: 1, arbitrary: fc.constant({ ...UNTOLD, how: "open" as const }) },
  );
}

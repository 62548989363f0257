// The days that the program lays out are the days that fit the drafts: no more of them, and no fewer.
import { describe, expect, test } from "vitest";

import type { Bound } from "../../src/model/bound.ts";
import type { DayDraft } from "../../src/model/draft.ts";
import { layOutDay } from "../../src/model/lay-out-day.ts";
import { notationOf } from "../support/day-notation.ts";
import { frameOf } from "./oracle/frame.ts";
import { anyDraft } from "./random-drafts.ts";
import { hold, SEEDS } from "./trials.ts";

describe.each(SEEDS)("seed %i:", (seed) => {
  test("a draft is laid out where any day fits it, and where none does it is said why", () => {
    hold(
      anyDraft(),
      (draft) => {
        const { day, problems } = layOutDay(draft);
        const { fault } = frameOf(draft);
        const said = day !== null || problems.length > 0;
        const shown = { fault, draft: notationOf(draft), isLaidOut: day !== null, said };
        expect(shown).toEqual({ ...shown, isLaidOut: fault === null, said: true });
      },
      seed,
      600,
    );
  });

  test("bounds may lie where they may lie in some possible day, and missing time stands where something untold may be", () => {
    hold(
      anyDraft(),
      (draft) => {
        const meant = meantBy(draft);
        expect([notationOf(draft), shownBy(draft)]).toEqual([notationOf(draft), meant]);
      },
      seed,
      600,
    );
  });
});

/** What the program makes of a draft, as far as it concerns where bounds may lie. */
function shownBy(draft: DayDraft): unknown {
  const { day } = layOutDay(draft);
  if (day === null) return null;
  return {
    pieces: day.chain.pieces.map((p) => p.episode),
    bounds: day.episodes.flatMap((e) => [rangeOf(e.start), rangeOf(e.end)]),
    nights: day.nights,
    mentions: day.mentions.length,
  };
}

function rangeOf({ earliest, latest }: Bound) {
  return [earliest, latest];
}

/** The same by the rules. */
function meantBy(draft: DayDraft): unknown {
  const frame = frameOf(draft);
  if (frame.fault !== null) return null;
  const pieces = frame.inside.flatMap((_, k) => (frame.joined[k] === true ? [k] : [k, null]));
  return {
    pieces: frame.dated ? [null, ...pieces] : pieces,
    bounds: frame.spans,
    nights: frame.nights,
    mentions: draft.mentions.length + frame.outside.length,
  };
}

// Random drafts of days in which everything happens within a few minutes, so that all ways to place it can be tried.
import * as fc from "fast-check";

import { wrap } from "../../src/model/clock.ts";
import type { ClockTime, DayDraft, EpisodeDraft, Precision } from "../../src/model/draft.ts";

const KINDS = ["coding", "meal", "sleep", "getting-up", "work", "rest"] as const;

/** A draft of one to four episodes; about one in four cannot be. */
export function narrowDraft(): fc.Arbitrary<DayDraft> {
  const step = fc.record({
    kind: fc.constantFrom(...KINDS),
    wait: fc.constantFrom(0, 0, 1, 3),
    length: fc.nat(4),
    start: bounds(),
    end: bounds(),
    isOpen: fc.boolean(),
  });
  return fc
    .record({
      begin: fc.oneof(fc.constantFrom(1436, 1438, 0), fc.nat(1439)),
      isDated: fc.boolean(),
      steps: fc.array(step, { minLength: 1, maxLength: 4 }),
    })
    .map(({ begin, isDated, steps }) => {
      let at = begin;
      const episodes = steps.map(({ kind, wait, length, start, end, isOpen }, k): EpisodeDraft => {
        const [isFirst, isLast] = [k === 0, k === steps.length - 1];
        at += isFirst ? 0 : wait;
        const from = clock(at, isFirst ? told(start) : start);
        at += length;
        const to = clock(at, isLast ? told(end) : end) ?? (isOpen && from !== null ? "open" : "implied");
        return { time: { start: from, end: to }, activity: kind, kind, ...NOTHING_ELSE };
      });
      return { ...ABOUT, date: isDated ? "2024-02-27" : null, episodes, mentions: [] };
    });
}

type Telling = { readonly precision: Precision | null; readonly spread: number };

function bounds(): fc.Arbitrary<Telling> {
  return fc.record({
    precision: fc.constantFrom<Precision | null>(
      null,
      null,
      "exact",
      "exact",
      "between",
      "no-later",
      "no-earlier",
    ),
    spread: fc.integer({ min: 1, max: 4 }),
  });
}

/** What begins and ends the list is told within minutes. */
function told({ precision, spread }: Telling): Telling {
  return { precision: precision === "between" ? "between" : "exact", spread };
}

function clock(at: number, { precision, spread }: Telling): ClockTime | null {
  if (precision === null) return null;
  return { minute: wrap(at), precision, spread: precision === "between" ? spread : 0 };
}

const NOTHING_ELSE = { secondary: [], location: null, note: null, quote: null };

const ABOUT = {
  id: "one",
  name: "One",
  short: "One",
  role: null,
  organization: null,
  timezone: null,
  note: null,
  sources: [],
};

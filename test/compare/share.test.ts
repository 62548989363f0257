// The share of two days and the shift that would raise it: tables, silence where little is told, and drawn possible days.
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Two } from "../../src/compare/findings/context.ts";
import { shareRules } from "../../src/compare/findings/share.ts";
import { bestShiftOf, shareOf } from "../../src/compare/share.ts";
import { UNKNOWN, type Kind } from "../../src/model/category.ts";
import { formatClock } from "../../src/model/clock.ts";
import type { Day } from "../../src/model/day.ts";
import { percentText, shareWords } from "../../src/report/sentences/share.ts";
import { dayOf } from "../support/day-notation.ts";

const FULL = "07:00-09:00 meal; 09:00-12:00 coding; 12:00-23:00 games; 23:00-07:00 sleep";

describe("the share", () => {
  test.each([
    ["every kind known", "08:00-12:00 coding; 12:00-23:00 games; 23:00-08:00 sleep", [840, 840], [960, 960]],
    ["the same day", FULL, [960, 960], [960, 960]],
    ["nothing the same", "07:00-23:00 reading; 23:00-07:00 sleep", [0, 0], [960, 960]],
    [
      "sleep of one counts as another kind",
      "07:00-09:00 sleep; 09:00-12:00 coding; 12:00-23:00 games; 23:00-07:00 sleep",
      [840, 840],
      [960, 960],
    ],
    [
      "an hour of a group may be either",
      "07:00-08:00 meal; 08:00-09:00 personal; 09:00-12:00 coding; 12:00-23:00 games; 23:00-07:00 sleep",
      [900, 960],
      [960, 960],
    ],
    [
      "an hour without a kind too",
      "07:00-09:00 meal; 09:00-12:00 coding; 12:00-22:00 games; 22:00-23:00 ?; 23:00-07:00 sleep",
      [900, 960],
      [960, 960],
    ],
    [
      "a missing hour too",
      "07:00-09:00 meal; 09:00-12:00 coding; 12:00-22:00 games; 23:00-07:00 sleep",
      [900, 960],
      [960, 960],
    ],
    [
      "a missing hour of the night may be sleep",
      "07:00-09:00 meal; 09:00-12:00 coding; 12:00-23:00 games; 23:00-06:00 sleep",
      [960, 960],
      [960, 1020],
    ],
    [
      "a quarter of an hour either way",
      "07:00-09:00 meal; 09:00-~12:00 coding; ~12:00-23:00 games; 23:00-07:00 sleep",
      [930, 960],
      [960, 960],
    ],
    [
      "what is done beside it may be what the other does",
      "07:00-09:00 meal; 09:00-12:00 coding; 12:00-13:00 meal +games; 13:00-23:00 games; 23:00-07:00 sleep",
      [900, 960],
      [960, 960],
    ],
  ])("%s", (_, lines, same, awake) => {
    const found = shareOf(dayOf(FULL), dayOf(lines));
    expect({ same: found?.same, awake: found?.awake }).toEqual({ same, awake });
    expect(shareOf(dayOf(lines), dayOf(FULL))).toEqual(found);
  });

  test.each([
    [
      "a group that may be all that is counted",
      "07:00-15:00 coding; 15:00-23:00 meal; 23:00-07:00 sleep",
      "09:00-17:00 work",
    ],
    ["hours that are not told", FULL, "07:00-09:00 meal; 09:00-12:00 coding; 23:00-07:00 sleep"],
    ["an order without hours", FULL, "- meal; - coding; - sleep"],
    ["two who sleep all day", "04:00-04:00 sleep", "04:00-16:00 sleep; 16:00-04:00 sleep"],
  ])("is not told of %s", (_, a, b) => {
    const days = [a, b].map((lines) =>
      lines.startsWith("04:00-04:00") ? dayOf("04:00-05:00 sleep; 05:00-04:00 sleep") : dayOf(lines),
    );
    expect(shareOf(days[0] as Day, days[1] as Day)).toBeNull();
  });
});

const DAY =
  "07:00-08:00 meal; 08:00-12:00 coding; 12:00-13:00 meal; 13:00-18:00 coding; 18:00-23:00 games; 23:00-07:00 sleep";
const LATER =
  "09:00-10:00 meal; 10:00-14:00 coding; 14:00-15:00 meal; 15:00-20:00 coding; 20:00-01:00 games; 01:00-09:00 sleep";

describe("the best shift", () => {
  test.each([
    ["two hours later, it would be the same day", DAY, LATER, 120, [1, 1]],
    ["the other way round, two hours earlier", LATER, DAY, -120, [1, 1]],
    [
      "with an hour left open",
      DAY,
      LATER.replace("00-01:00 games", "00-00:00 games; 00:00-01:00 free"),
      120,
      [15 / 16, 1],
    ],
  ])("%s", (_, a, b, minutes, ratio) => {
    const best = bestShiftOf(dayOf(a), dayOf(b));
    expect([best?.minutes, best?.moved.ratio]).toEqual([minutes, ratio]);
    // As they stand: coding 10-12, 13-14 and 15-18, games 20-23; awake are the two from 07:00 to 01:00.
    expect(best?.now.same[0]).toBe(540);
    expect(best?.now.awake).toEqual([1080, 1080]);
  });

  test.each([
    ["the same day", DAY, DAY],
    [
      "a group, of which nobody knows what it is",
      DAY,
      LATER.replace("10:00-14:00 coding", "10:00-14:00 work"),
    ],
    ["hours that are not told", DAY, LATER.replace("10:00-14:00 coding", "13:00-14:00 coding")],
    [
      "a day of which earlier and later do as well",
      "04:00-10:00 coding; 10:00-16:00 games; 16:00-22:00 meal; 22:00-04:00 sleep",
      "04:00-10:00 sleep; 10:00-16:00 coding; 16:00-22:00 sleep; 22:00-04:00 coding",
    ],
  ])("nothing is said of %s", (_, a, b) => {
    expect(bestShiftOf(dayOf(a), dayOf(b))).toBeNull();
  });

  test("a dated day cannot be moved", () => {
    const dated = dayOf("04:00-07:00 sleep; 07:00-08:00 meal; 08:00-23:00 coding; 23:00-04:00 sleep", {
      date: "2024-02-27",
    });
    const later = "09:00-10:00 meal; 10:00-01:00 coding; 01:00-09:00 sleep";
    expect(shareOf(dated, dayOf(later))?.awake).toEqual([1080, 1080]);
    expect(bestShiftOf(dated, dayOf(later))).toBeNull();
  });
});

describe("in words", () => {
  const said = (a: string, b: string) => {
    const two: Two = { a: dayOf(a), b: dayOf(b), left: 0, right: 1, rows: [] };
    const told = {
      days: [two.a, two.b],
      names: ["Ann", "Ben"],
      voice: { style: "24h", place: "sentences" },
    } as const;
    return shareRules
      .flatMap((rule) => rule(two))
      .map(
        (f) =>
          `${f.label}: ${f.code === "share" ? shareWords.share(f, told) : shareWords["best-shift"](f, told)}`,
      );
  };

  test.each([
    [
      DAY,
      DAY,
      ["also: For 100% of the time that either is awake (16h of 16h), both do the same kind of thing."],
    ],
    [
      DAY,
      LATER,
      [
        "also: For 50% of the time that either is awake (9h of 18h), both do the same kind of thing.",
        "also: If Ann’s day were 2h later, both would do the same kind of thing for 100% of the time that either is awake, not for 50%.",
      ],
    ],
    [
      FULL,
      "07:00-23:00 reading; 23:00-07:00 sleep",
      ["differ: At no time that either is awake do both do the same kind of thing."],
    ],
    [
      "07:00-09:00 meal; 09:00-23:00 games; 23:00-07:00 sleep",
      "07:00-09:00 personal; 09:00-23:00 games; 23:00-07:00 sleep",
      [],
    ],
    [
      "07:00-08:00 meal; 08:00-23:00 games; 23:00-07:00 sleep",
      "07:00-08:00 personal; 08:00-23:00 games; 23:00-07:00 sleep",
      ["also: For 93% to 100% of the time that either is awake, both do the same kind of thing."],
    ],
  ])("%s | %s", (a, b, sentences) => {
    expect(said(a, b)).toEqual(sentences);
  });

  test.each([
    [0, 0, "0%"],
    [1, 1, "100%"],
    [0.999, 0.999, "99%"],
    [0.001, 0.001, "1%"],
    [0.38, 0.38, "38%"],
    [0, 0.005, "less than 1%"],
    [0, 0.071, "at most 8%"],
    [0.35, 0.4, "about 38%"],
    [0.355, 0.425, "35% to 43%"],
  ])("from %d to %d", (least, most, text) => {
    expect(percentText([least, most])).toBe(text);
  });
});

const KINDS: readonly Kind[] = ["coding", "meeting", "work", "meal", "sleep", "personal", UNKNOWN];

/** Lines of a ring from drawn starts; what begins at one of them may go on to the next, or end before it. */
const days = fc
  .array(
    fc.record({
      minute: fc.integer({ min: 0, max: 47 }),
      kind: fc.constantFrom(...KINDS),
      about: fc.boolean(),
      ends: fc.boolean(),
      follows: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((drawn) => {
    const starts = [...new Map(drawn.map((d) => [d.minute, d])).values()].toSorted(
      (a, b) => a.minute - b.minute,
    );
    return starts.map(({ minute, kind, about, ends, follows }, k) => {
      const next = (starts[k + 1]?.minute ?? (starts[0]?.minute ?? 0) + 48) * 30;
      const clock = (m: number) => `${about ? "~" : ""}${formatClock(m)}`;
      const word = kind === UNKNOWN ? `? Tinkers ${k}` : kind;
      const end = ends ? next - 10 : next;
      return `${clock(minute * 30)}-${formatClock(end)} ${word}${follows && ends ? "; - coding" : ""}`;
    });
  })
  .map((lines) => lines.join("; "));

/** A possible day, minute by minute, as kinds; missing time and what has no kind may be anything. */
function filled({ chain, episodes }: Day, random: () => number): Kind[] {
  const minutes: Kind[] = Array.from({ length: 1440 }, () => UNKNOWN);
  const pick = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const kinds = ["coding", "meeting", "meal", "sleep", "reading"] as const;
  const edges: number[] = [];
  for (const { start } of chain.pieces) {
    const before = edges.at(-1) ?? Number.NEGATIVE_INFINITY;
    const isEpisode = edges.length > 0 && chain.pieces[edges.length - 1]?.episode !== null;
    const least = Math.max(start[0], before + (isEpisode ? 1 : 0));
    edges.push(pick(least, Math.max(least, start[1])));
  }
  for (const [k, { episode }] of chain.pieces.entries()) {
    const own = episodes[episode ?? -1]?.kind ?? UNKNOWN;
    const group =
      own === "work"
        ? (["coding", "meeting"] as const)
        : own === "personal"
          ? (["meal", "sleep"] as const)
          : kinds;
    const [from, to] = [edges[k] as number, edges[k + 1] ?? (edges[0] as number) + 1440];
    for (let m = from; m < to; m++) {
      const open = own === UNKNOWN || own === "work" || own === "personal";
      minutes[((m % 1440) + 1440) % 1440] = open ? (group[Math.floor(random() * group.length)] as Kind) : own;
    }
  }
  return minutes;
}

test("holds in every possible day that is drawn", () => {
  let told = 0;
  fc.assert(
    fc.property(days, days, fc.integer(), (left, right, seed) => {
      let state = seed;
      const random = () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x80000000;
      let [a, b]: (Day | null)[] = [null, null];
      try {
        [a, b] = [dayOf(left), dayOf(right.replaceAll("Tinkers", "Pots"))];
      } catch {
        return;
      }
      const share = shareOf(a, b);
      if (share === null) return;
      told++;
      const [x, y] = [filled(a, random), filled(b, random)];
      const asleep = x.filter((kind, m) => kind === "sleep" && y[m] === "sleep").length;
      const same = x.filter((kind, m) => kind !== "sleep" && kind === y[m]).length;
      expect(same).toBeGreaterThanOrEqual(share.same[0]);
      expect(same).toBeLessThanOrEqual(share.same[1]);
      expect(1440 - asleep).toBeGreaterThanOrEqual(share.awake[0]);
      expect(1440 - asleep).toBeLessThanOrEqual(share.awake[1]);
      expect(same / (1440 - asleep)).toBeGreaterThanOrEqual(share.ratio[0]);
      expect(same / (1440 - asleep)).toBeLessThanOrEqual(share.ratio[1]);
    }),
    { numRuns: 600 },
  );
  expect(told).toBeGreaterThan(20);
});

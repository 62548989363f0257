// Every threshold of what is said: two small days just inside of it and just outside, through the comparison.
import { describe, expect, test } from "vitest";

import { compare, type CompareOptions } from "../../src/compare/compare.ts";
import type { Finding } from "../../src/compare/findings/finding.ts";
import { dayOf } from "../support/day-notation.ts";

const dayOfAnn = (lines: string) => dayOf(lines, { name: "Ann" });
const dayOfBen = (lines: string) => dayOf(lines, { name: "Ben" });

type Code = Finding["code"];
type Of<C extends Code> = Extract<Finding, { code: C }>;

/** The first finding of a code about Ann beside Ben. */
function found<C extends Code>(code: C, ann: string, ben: string): Of<C> | undefined {
  return compare([dayOfAnn(ann), dayOfBen(ben)]).findings.find((f): f is Of<C> => f.code === code);
}

/** What a finding of a code says, where it is there and says it. */
type Case = readonly [
  threshold: string,
  isSaid: (ann: string, ben: string) => boolean,
  ann: string,
  inside: string,
  outside: string,
];

const says = (code: Code) => (ann: string, ben: string) => found(code, ann, ben) !== undefined;

/** Whether the first thing that Ann does stands opposite all that Ben does. */
function isOpposite(ann: string, ben: string): boolean {
  const right = dayOfBen(ben);
  const [row] = compare([dayOfAnn(ann), right]).pairs[0]?.rows ?? [];
  return row?.left.length === 1 && row.right.length === right.episodes.length;
}

const hasRow = (id: string) => (ann: string, ben: string) =>
  compare([dayOfAnn(ann), dayOfBen(ben)]).tables.headline.some((row) => row.block.id === id);

const NIGHT = "23:00-07:00 sleep";

const CASES: readonly Case[] = [
  [
    "hours at most half an hour apart are about the same",
    says("same-night"),
    "07:00 getting-up; 09:00 work",
    "07:30 getting-up; 09:00 work",
    "07:31 getting-up; 09:00 work",
  ],
  [
    "and so are those that one hour holds",
    says("same-night"),
    "07:00 getting-up; 09:00 work",
    "07:00..08:00 getting-up; 09:00 work",
    "07:00..08:01 getting-up; 09:00 work",
  ],
  [
    "nights that differ by half an hour have their lengths said",
    says("night-length"),
    "23:00-07:00 sleep; 07:00 getting-up; 09:00 work",
    "23:00-07:30 sleep; 07:30 getting-up; 09:00 work",
    "23:00-07:29 sleep; 07:29 getting-up; 09:00 work",
  ],
  [
    "going to bed at half past midnight is after midnight",
    says("after-midnight"),
    "08:00 getting-up; 09:00 work; 02:00-08:00 sleep",
    "08:00 getting-up; 09:00 work; 00:30-08:00 sleep",
    "08:00 getting-up; 09:00 work; 00:29-08:00 sleep",
  ],
  [
    "work that begins a quarter of an hour apart",
    says("work-begins"),
    "09:00-17:00 work",
    "09:15-17:00 work",
    "09:14-17:00 work",
  ],
  [
    "work that ends three quarters of an hour apart",
    says("work-ends"),
    "09:00-17:00 work",
    "09:00-17:45 work",
    "09:00-17:44 work",
  ],
  [
    "the end of work that begins at most five hours apart",
    says("work-ends"),
    "09:00-17:00 work",
    "14:00-19:00 work",
    "14:01-19:00 work",
  ],
  [
    "an hour of work is counted",
    says("work-amount"),
    "09:00-09:30 work; 10:00-11:00 walk",
    "09:00-10:00 work; 10:00-11:00 walk",
    "09:00-09:59 work; 10:00-11:00 walk",
  ],
  [
    "one surely works more by half an hour, where times are approximate",
    (ann, ben) => (found("work-amount", ann, ben)?.difference ?? null) !== null,
    "09:00-~17:00 work; ~17:00-09:00 free",
    "09:00-17:45 work; 17:45-09:00 free",
    "09:00-17:44 work; 17:44-09:00 free",
  ],
  [
    "a pause of less than half an hour ends no sitting",
    (ann, ben) => found("work-amount", ann, ben)?.right.sittings === 1,
    "09:00-17:00 work",
    "09:00-12:00 work; 12:00-12:29 meal; 12:29-17:00 work",
    "09:00-12:00 work; 12:00-12:30 meal; 12:30-17:00 work",
  ],
  [
    "amounts of a kind half an hour apart",
    says("kind-amounts"),
    "10:00-11:00 walk; 12:00 meal",
    "10:00-11:30 walk; 12:00 meal",
    "10:00-11:29 walk; 12:00 meal",
  ],
  [
    "an amount of a quarter of an hour at the least",
    says("kind-amounts"),
    "14:00-19:00 walk; 19:00 meal",
    "10:00-10:15..13:15 walk; 14:00 meal",
    "10:00-10:14..13:14 walk; 14:00 meal",
  ],
  [
    "an amount of three hours at the most",
    says("kind-amounts"),
    "14:00-19:00 walk; 19:00 meal",
    "10:00-10:01..13:00 walk; 14:00 meal",
    "10:00-10:01..13:01 walk; 14:00 meal",
  ],
  [
    "being on the way an hour longer",
    says("way-amount"),
    "08:00-08:30 commute; 12:00 meal",
    "08:00-09:30 commute; 12:00 meal",
    "08:00-09:29 commute; 12:00 meal",
  ],
  [
    "what the other does within two hours of work",
    (ann, ben) => found("while-block", ben, ann)?.state.kind === "work",
    "09:00-09:30 reading; 09:30-10:00 walk; 10:00-10:30 music",
    "09:00-11:00 work; 11:00 meal",
    "09:00-10:59 work; 10:59 meal",
  ],
  [
    "two hours of one kind within the other's work",
    says("while-block"),
    "09:00-17:00 work",
    "10:00-12:00 reading",
    "10:00-11:59 reading",
  ],
  [
    "an hour within the other's work of what began before it",
    says("while-block"),
    "09:00-17:00 work",
    "06:00-10:00 reading",
    "06:00-09:59 reading",
  ],
  [
    "a file that tells of three things is held against the other for what it leaves out",
    (ann, ben) => (found("only", ann, ben)?.left.length ?? 0) > 0,
    "08:00 getting-up; 09:00 work; 12:00 music; 18:00 commute; 20:00 housework",
    "08:00 getting-up; 09:00 work; 18:00 commute",
    "08:00 getting-up; 09:00 work",
  ],
  [
    "three kinds in one order, beside getting up",
    says("same-order"),
    "08:00 getting-up; - meeting; - coding; - walk; - music",
    "08:00 getting-up; - meeting; - coding; - walk",
    "08:00 getting-up; - meeting; - coding",
  ],
  [
    "counts that differ by two",
    says("times-told"),
    "08:00 meal; 12:00 work; 13:00 meal; 19:00 meal; 20:00 walk",
    "08:00 meal; 12:00 work; 20:00 walk",
    "08:00 meal; 12:00 work; 13:00 meal; 20:00 walk",
  ],
  [
    "more than three hours fill a morning",
    says("fills"),
    "06:00-12:00 work; 12:00-06:00 sleep",
    "06:00-09:01 reading; 09:01-06:00 sleep",
    "06:00-09:00 reading; 09:00-06:00 sleep",
  ],
  [
    "rest until 21:00 is by day",
    says("rest-by-day"),
    "14:00-15:00 rest; 15:00-16:00 walk; 01:00-08:00 sleep",
    "20:00-21:00 rest; 21:00-22:00 walk; 01:00-08:00 sleep",
    "20:00-21:01 rest; 21:01-22:00 walk; 01:00-08:00 sleep",
  ],
  [
    "rest more than two hours from the night is no part of it",
    says("rest-by-day"),
    `14:00-15:00 rest; 15:00-16:00 walk; ${NIGHT}`,
    "18:00-19:00 rest; 21:01-07:00 sleep",
    "18:00-19:00 rest; 21:00-07:00 sleep",
  ],
  [
    "hours of work of an hour are set apart",
    says("work-apart"),
    "09:00-12:00 work; 18:00 walk",
    "13:00-14:00 work; 18:00 walk",
    "13:00-13:59 work; 18:00 walk",
  ],
  [
    "what begins at most four hours apart stands opposite",
    isOpposite,
    "09:00-10:00 coding",
    "13:00-14:00 coding",
    "13:01-14:00 coding",
  ],
  [
    "a sitting with a break of less than half an hour stands opposite work as a whole",
    isOpposite,
    "09:00-12:00 work",
    "09:00-10:00 coding; 10:00-10:29 meal; 10:29-12:00 meeting",
    "09:00-10:00 coding; 10:00-10:30 meal; 10:30-12:00 meeting",
  ],
  [
    "an hour on the way has a row",
    hasRow("commute"),
    "09:00-10:00 meal",
    "09:00-10:00 commute; 12:00 meal",
    "09:00-09:59 commute; 12:00 meal",
  ],
  [
    "three hours of sleep are a night",
    (_, ben) => dayOf(ben).nights.length === 1,
    "",
    "23:00-02:00 sleep; 02:00-05:00 games",
    "23:00-01:59 sleep; 01:59-05:00 games",
  ],
  [
    "a break of two hours is within a night",
    (_, ben) => dayOf(ben).nights[0]?.sleeps.length === 2,
    "",
    "22:00-01:00 sleep; 01:00-03:00 games; 03:00-07:00 sleep",
    "22:00-01:00 sleep; 01:00-03:01 games; 03:01-07:00 sleep",
  ],
];

describe("just inside and just outside", () => {
  test.each(CASES)("%s", (_, isSaid, ann, inside, outside) => {
    expect([isSaid(ann, inside), isSaid(ann, outside)]).toEqual([true, false]);
  });
});

/** Whether a finding of a code is made of days, of which the last is this one. */
const saidOf =
  (code: Code, days: readonly string[], groups: CompareOptions["groups"] = null) =>
  (last: string) =>
    compare(
      [...days, last].map((lines, k) => dayOf(lines, { name: `N${k}` })),
      { groups },
    ).findings.some((f) => f.code === code);

const TWO_AND_TWO = [
  [0, 1],
  [2, 3],
] as const;

const OF_SEVERAL: readonly (readonly [string, (last: string) => boolean, string, string])[] = [
  [
    "all get up within an hour",
    saidOf("all-event", ["07:00 getting-up; 09:00 work", "07:30 getting-up; 09:00 work"]),
    "08:00 getting-up; 09:00 work",
    "08:01 getting-up; 09:00 work",
  ],
  [
    "all are at work for an hour",
    saidOf("all-at-work", ["09:00-12:00 work", "09:00-13:00 work"]),
    "11:00-16:00 work",
    "11:01-16:00 work",
  ],
  [
    "work differs by an hour from the least to the most",
    saidOf("work-range", ["09:00-12:00 work", "09:00-12:00 work"]),
    "09:00-13:00 work",
    "09:00-12:59 work",
  ],
  [
    "two sets of days get up a quarter of an hour apart",
    saidOf(
      "group-event",
      ["05:00 getting-up; 09:00 walk", "07:00 getting-up; 09:00 walk", "07:15 getting-up; 09:00 walk"],
      TWO_AND_TWO,
    ),
    "09:00 getting-up; 10:00 walk",
    "07:14 getting-up; 10:00 walk",
  ],
  [
    "amounts of two sets of days are half an hour apart",
    saidOf(
      "group-amount",
      [
        "10:00-11:00 walk; 11:00-10:00 work",
        "10:00-11:00 walk; 11:00-10:00 work",
        "10:00-12:00 walk; 12:00-10:00 work",
      ],
      TWO_AND_TWO,
    ),
    "10:00-11:30 walk; 11:30-10:00 work",
    "10:00-11:29 walk; 11:29-10:00 work",
  ],
];

describe("of three days and more, just inside and just outside", () => {
  test.each(OF_SEVERAL)("%s", (_, isSaid, inside, outside) => {
    expect([isSaid(inside), isSaid(outside)]).toEqual([true, false]);
  });
});

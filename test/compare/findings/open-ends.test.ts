// What is said where ends are open or hours are told as "or later": no lap too many, no sitting too few, no hour left out.
import { describe, expect, test } from "vitest";

import { onlyRules, type OnlyData } from "../../../src/compare/findings/only.ts";
import { risingRules, type RisingData } from "../../../src/compare/findings/rising.ts";
import { untoldRules, type UntoldData } from "../../../src/compare/findings/untold.ts";
import { workRules, type WorkData } from "../../../src/compare/findings/work.ts";
import { onlyWords } from "../../../src/report/sentences/only.ts";
import { risingWords } from "../../../src/report/sentences/rising.ts";
import { untoldWords } from "../../../src/report/sentences/untold.ts";
import { workWords } from "../../../src/report/sentences/work.ts";
import { said } from "../../support/said.ts";

const DATED = { date: "2024-02-27" };

describe("the night", () => {
  const nights = (ann: string, ben: string) =>
    said<RisingData>(risingRules, risingWords, ann, ben).filter((s) => s.startsWith("From going to bed"));

  test("of one who goes to bed at an hour or later is no lap longer", () => {
    const lines = "~16:08 getting-up; 19:10-04:50 work; 05:25.. sleep";
    expect(nights(lines, lines)).toEqual([]);
    expect(nights(lines, "07:00 getting-up; 23:00 sleep")).toEqual([]);
  });

  test("is a range where both ends are", () => {
    expect(
      nights("07:00 getting-up; 19:00-20:00 work; 23:00..23:30 sleep", "05:00 getting-up; 18:00 sleep"),
    ).toEqual(["From going to bed to getting up, Ann has 7h30 to 8h, Ben 11h."]);
  });
});

describe("sittings", () => {
  const sittings = (ann: string, ben: string) =>
    said<WorkData>(workRules, workWords, ann, ben).filter((s) => s.includes("sitting"));

  test("are counted for what is told only, where something untold may lie between work and work", () => {
    expect(
      sittings(
        "- correspondence; 08:00-01:30 work",
        "05:00-08:00 reading; 08:00-12:00 work; 12:00-14:00 meal; 14:00-18:00 work; 18:00-05:00 sleep",
      ),
    ).toEqual(["Ann’s account names at least 17h30 of work; Ben works 8h in two sittings."]);
  });

  test("are all where the whole day is told", () => {
    expect(
      sittings(
        "05:00-08:00 reading; 08:00-19:00 work; 19:00-05:00 sleep",
        "05:00-08:00 reading; 08:00-12:00 work; 12:00-14:00 meal; 14:00-18:00 work; 18:00-05:00 sleep",
      ),
    ).toEqual(["Ann works 3h more than Ben: 11h in one sitting against 8h in two sittings."]);
  });
});

describe("the last hour told", () => {
  const untold = (ann: string, ben: string) =>
    said<UntoldData>(untoldRules, untoldWords, ann, ben, { ben: DATED });

  test("is the last, however near to 04:00", () => {
    const lines = "05:20 getting-up; 08:00-17:00 work; 19:00 sleep";
    expect(
      untold(lines, "- sleep; 11:33..12:06-~03:51 sleep").filter((s) => s.includes("last hour")),
    ).toEqual([]);
    expect(
      untold(lines, "11:00 work; 12:00 meal; 13:00 walk").filter((s) => s.includes("last hour")),
    ).toEqual(["How Ben’s day ends is not told; the last hour told is 13:00."]);
  });
});

describe("what only one tells of", () => {
  const only = (ann: string, ben: string) => said<OnlyData>(onlyRules, onlyWords, ann, ben);

  test("is not quoted where a further activity stands in its words", () => {
    const ben = "09:00-17:00 work; 17:30 commute Comes home; 18:00 music; 19:00 reading";
    expect(
      only("09:00-17:00 work; 17:30 drinks Comes home, has a Scotch; 18:00 music; 19:00 reading", ben),
    ).toEqual(["Only in Ann’s account: a drink at 17:30."]);
    expect(only("09:00-17:00 work; 17:30 drinks Has a Scotch; 18:00 music; 19:00 reading", ben)).toEqual([
      "Only in Ann’s account: “Has a Scotch”.",
    ]);
  });
});

// What is not told stands beside whatever else is said, and nothing about one day only says it again.
import { expect, test } from "vitest";
import type { Candidate as CandidateOf } from "../../../src/compare/findings/candidate.ts";
import type { EventName } from "../../../src/compare/findings/ground.ts";
import type { FindingData } from "../../../src/compare/findings/finding.ts";
import { ranked } from "../../../src/compare/findings/ranking.ts";

type Candidate = CandidateOf<FindingData>;

const bed = (day: number) => ({ day, episodes: [], mentions: [], events: ["bed" as EventName] });

const untold: Candidate = {
  code: "night-untold",
  up: null,
  bed: 1,
  type: "untold",
  label: "also",
  size: 1,
  days: [0, 1],
  restsOn: [bed(0), bed(1)],
  minute: null,
};

const filler: Candidate = {
  code: "one-night",
  side: 0,
  up: null,
  bed: null,
  type: "filler",
  label: "differ",
  size: 1,
  days: [0, 1],
  restsOn: [bed(0)],
  minute: null,
};

test.each([
  ["the filler by itself", [filler], ["one-night"]],
  ["the filler beside what is not told of the same event", [filler, untold], ["night-untold"]],
  [
    "the filler beside what is not told of another",
    [filler, { ...untold, restsOn: [{ ...bed(0), events: ["up" as EventName] }] }],
    ["one-night", "night-untold"],
  ],
])("%s", (_, candidates, codes) => {
  const shown = ranked(candidates, []).filter((f) => f.shown);
  expect(shown.map((f) => f.code)).toEqual(codes);
});

// The tree of kinds, against the rules of a strip and the published code lists.
import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import {
  CATEGORIES,
  groupOf,
  GROUPS,
  isGroup,
  isKind,
  rankOf,
  UNKNOWN,
  wordsOf,
} from "../../src/model/category.ts";

const KINDS = [...GROUPS, ...CATEGORIES];

/** The classification of the United Nations, code by title. */
const ICATUS = new Map(
  readFileSync(new URL("../data/icatus2016.csv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => [line.slice(0, line.indexOf(",")), line.slice(line.indexOf(",") + 1)] as const),
);

/** The first tier of the American Time Use Survey's lexicon. */
const ATUS = "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 18 50".split(" ");

describe("the tree", () => {
  test("names the groups and categories of the file format", () => {
    const tree = GROUPS.map(
      (g) =>
        `${g.id}: ${CATEGORIES.filter((c) => c.group === g.id)
          .map((c) => c.id)
          .join(", ")}`,
    );
    expect(tree).toEqual([
      "work: meeting, coding, model-training, experiment, brainstorming, paper-reading, writing, correspondence, teaching, planning",
      "study: class, homework",
      "travel: commute, trip",
      "personal: sleep, rest, washing, getting-up, meal",
      "home: housework, childcare, errands",
      "free: exercise, walk, social, browsing, news, reading, television, games, music, hobby, drinks, worship",
    ]);
  });

  test("gives every kind a name and a label of its own", () => {
    for (const key of ["id", "label"] as const) {
      expect(new Set(KINDS.map((k) => k[key])).size).toBe(KINDS.length);
    }
  });

  test("puts every category into a group that there is", () => {
    const ids = GROUPS.map((g) => g.id);
    for (const category of CATEGORIES) {
      expect(ids).toContain(category.group);
      expect(groupOf(category.id)).toBe(category.group);
    }
    for (const id of ids) expect(groupOf(id)).toBe(id);
    expect(groupOf(UNKNOWN)).toBeNull();
  });

  test("tells groups from categories and from what is no kind", () => {
    expect([isGroup("work"), isGroup("coding"), isGroup(UNKNOWN)]).toEqual([true, false, false]);
    expect([isKind("work"), isKind("coding"), isKind(UNKNOWN), isKind("slepe"), isKind("")]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test("ranks every kind apart, unknown among them", () => {
    const ranks = [...KINDS.map((k) => k.id), UNKNOWN].map(rankOf);
    expect(new Set(ranks).size).toBe(ranks.length);
    expect(Math.min(...ranks)).toBe(0);
  });

  test("throws for the words of what is no kind", () => {
    expect(wordsOf("coding").label).toBe("Coding");
    expect(wordsOf(UNKNOWN).strip).toBe("?");
    expect(() => wordsOf("slepe")).toThrow("slepe");
  });
});

describe("the words", () => {
  test.each(KINDS)("of $id fit a strip: eight cells, and one cell for the letter", ({ strip, letter }) => {
    expect(strip).toMatch(/^[a-z]{1,8}$/);
    expect(letter).toMatch(/^[A-Za-z-]$/);
  });

  test("keep the letters of the standing blocks for their own categories", () => {
    const upper = CATEGORIES.filter((c) => /[A-Z]/.test(c.letter)).map((c) => `${c.letter} ${c.id}`);
    expect(upper).toEqual(["M meeting", "C coding", "T model-training", "E experiment"]);
  });
});

describe("the codes", () => {
  test("come from the whole published list", () => {
    const lengths = [...ICATUS.keys()].map((code) => code.length);
    expect([1, 2, 3].map((n) => lengths.filter((length) => length === n).length)).toEqual([9, 56, 165]);
  });

  test.each(KINDS)("of $id are codes of ICATUS 2016 and of the ATUS lexicon", ({ icatus, atus }) => {
    expect(icatus.split(" ").filter((code) => !ICATUS.has(code))).toEqual([]);
    expect(ATUS).toContain(atus);
  });

  test.each([
    ["sleep", "Sleep"],
    ["commute", "Commuting"],
    ["homework", "Homework"],
    ["meal", "Eating meals/snack"],
    ["drinks", "Drinking other than with meal or snack"],
    ["games", "Playing games and other pastime activities"],
  ])("of %s names what it is", (id, title) => {
    const titles = wordsOf(id)
      .icatus.split(" ")
      .map((code) => ICATUS.get(code) ?? "");
    expect(titles.join("; ")).toContain(title);
  });
});

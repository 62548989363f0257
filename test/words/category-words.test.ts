// The category that the words of an activity suggest, and whether they say that one goes to bed.
import { describe, expect, test } from "vitest";

import { likelyCategory, saysBed } from "../../src/words/category-words.ts";

describe("the category that the words suggest", () => {
  test.each([
    ["Gets up", "getting-up"],
    ["Team meetings", "meeting"],
    ["Writes code", "coding"],
    ["Trains models", "model-training"],
    ["Reads papers", "paper-reading"],
    ["Runs experiments and thinks about better models", "experiment"],
    ["Goes home", "commute"],
    ["Has a glass of wine", "drinks"],
    ["Breakfast with the children", "meal"],
    ["Goes to bed", "sleep"],
    ["Opens the door in his bathrobe", null],
    ["Sharpens pencils", null],
    ["", null],
  ])("%s: %s", (activity, kind) => expect(likelyCategory(activity)).toBe(kind));
});

describe("going to bed", () => {
  test.each([
    ["Goes to bed", true],
    ["Sleeps", true],
    ["Falls asleep over a book", true],
    ["Puts the children to bed", false],
    ["Gets out of bed", false],
    ["Sleeps in", false],
  ])("%s: %s", (activity, said) => expect(saysBed(activity)).toBe(said));
});

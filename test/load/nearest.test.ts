// The word that was meant, by spelling; and the category that words suggest.
import { describe, expect, test } from "vitest";

import { likelyCategory, saysBed } from "../../src/load/category-words.ts";
import { editDistance, nearest } from "../../src/load/nearest.ts";

describe("edit distance", () => {
  test.each([
    ["", "", 0],
    ["time", "time", 0],
    ["tiem", "time", 1],
    ["tme", "time", 1],
    ["timee", "time", 1],
    ["tine", "time", 1],
    ["kitten", "sitting", 3],
    ["", "abc", 3],
  ])("%s, %s: %i", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe("nearest", () => {
  const words = ["time", "activity", "category", "model-training", "tv"];
  test.each([
    ["catgory", "category"],
    ["Category", "category"],
    ["model_training", "model-training"],
    ["Model Trainnig", "model-training"],
    ["acitvity", "activity"],
    ["xy", null],
    ["flavour", null],
    ["x".repeat(10_000), null],
  ])("%s: %s", (word, expected) => expect(nearest(word, words)).toBe(expected));
});

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

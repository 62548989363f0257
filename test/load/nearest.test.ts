// The word that was meant, by spelling.
import { describe, expect, test } from "vitest";

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

// Which meal the words of an activity name, and whether they name the way home.
import { describe, expect, test } from "vitest";
import { isWayHome, mealIn } from "../../src/words/meals.ts";

describe("the meal that is named", () => {
  test.each([
    ["Has breakfast alone", "breakfast"],
    ["Breaks for dinner", "dinner"],
    ["Goes out to lunch", "lunch"],
    ["LUNCH", "lunch"],
    ["Rings the bell for breakfast", "breakfast"],
    ["Early supper at home", "supper"],
    ["Lunch, then lunch again", "lunch"],
    ["Has coffee", null],
    ["A bite before dinner", null],
    ["After-dinner coffee", null],
    ["Lunch or a nap", null],
    ["Skips breakfast", null],
    ["Makes lunch", null],
    ["Breakfast and lunch at once", null],
    ["Lunchtime", null],
    ["Frühstück", null],
  ])("%s: %s", (text, meal) => {
    expect(mealIn(text)).toBe(meal);
  });
});

describe("the way home", () => {
  test.each([
    ["Goes home", true],
    ["Heads home", true],
    ["Train, then walks home", true],
    ["On the way home", true],
    ["Leaves home", false],
    ["Walks from home to the office", false],
    ["Goes to the office", false],
    ["Drives to his home office", false],
    ["Goes home-office", false],
  ])("%s: %s", (text, expected) => {
    expect(isWayHome(text)).toBe(expected);
  });
});

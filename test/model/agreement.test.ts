// When two activities are of one kind, and when a row of a table counts one.
import { expect, test } from "vitest";

import { agreementOf, belongsTo } from "../../src/model/agreement.ts";
import { UNKNOWN } from "../../src/model/category.ts";

test.each([
  ["coding", "coding", "same"],
  ["work", "work", "same"],
  ["work", "coding", "compatible"],
  ["work", "study", "different"],
  ["work", "homework", "different"],
  ["coding", "meeting", "different"],
  ["coding", "sleep", "different"],
  [UNKNOWN, "coding", "open"],
  [UNKNOWN, "work", "open"],
] as const)("%s and %s: %s", (a, b, expected) => {
  const [one, other] = [
    { activity: "One thing", kind: a },
    { activity: "Another", kind: b },
  ];
  expect(agreementOf(one, other)).toBe(expected);
  expect(agreementOf(other, one)).toBe(expected);
});

test("two of unknown kind are the same where their texts are identical, and open where they are not", () => {
  const potters = { activity: "Potters about", kind: UNKNOWN };
  expect(agreementOf(potters, { ...potters })).toBe("same");
  expect(agreementOf(potters, { activity: "potters about", kind: UNKNOWN })).toBe("open");
  expect(agreementOf(potters, { activity: "Potters about", kind: "hobby" })).toBe("open");
});

test("identical texts make nothing the same where the kinds are told and differ", () => {
  const text = { activity: "Reads" };
  expect(agreementOf({ ...text, kind: "reading" }, { ...text, kind: "paper-reading" })).toBe("different");
});

test.each([
  ["coding", "coding", "yes"],
  ["coding", "work", "yes"],
  ["work", "work", "yes"],
  ["work", "coding", "maybe"],
  [UNKNOWN, "coding", "maybe"],
  [UNKNOWN, "work", "maybe"],
  ["coding", "meeting", "no"],
  ["coding", "study", "no"],
  ["study", "coding", "no"],
] as const)("what is %s belongs to the row %s: %s", (kind, row, expected) => {
  expect(belongsTo(kind, row)).toBe(expected);
});

// What is taken out of a text before it is shown, and what stays.
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { hiddenCharacters, plain } from "../../src/model/text.ts";

describe("plain takes out", () => {
  test.each([
    ["colours", "\u001b[31mred\u001b[0m", "red"],
    ["a one-character CSI", "\u009b2Jgone", "gone"],
    ["a title for the window", "\u001b]0;title\u0007text", "text"],
    ["a link", "\u001b]8;;https://example.org\u001b\\link\u001b]8;;\u001b\\", "link"],
    ["a device control string", "\u001bPq#0\u001b\\x", "x"],
    ["a string that is never ended, but not the text behind it", "\u001b]0;title", "0;title"],
    ["a reset", "\u001bcx", "x"],
    ["bells and backspaces", "a\u0007b\u0008c\u007f", "abc"],
    ["C1 controls", "a\u0084b\u0090c", "abc"],
    ["direction overrides and isolates", "\u202eabc\u202c\u2066d\u2069", "abcd"],
    ["zero-width space, word joiner, byte order mark", "a\u200bb\u2060c\uFEFFd", "abcd"],
    ["tag characters", "a\u{e0041}\u{e0042}b", "ab"],
    ["joiners between Latin letters", "a\u200db\u200cc", "abc"],
    ["halves of pairs", "a\ud800b", "a\uFFFDb"],
  ])("%s", (_, text, expected) => expect(plain(text)).toBe(expected));
});

describe("plain makes one space of", () => {
  test.each([
    ["a line break", "a\nb"],
    ["a Windows line break", "a\r\nb"],
    ["a tab with spaces", "a \t b"],
    ["empty lines", "a\n\n\nb"],
    ["NEL and the separators of Unicode", "a\u0085\u2028\u2029b"],
  ])("%s", (_, text) => expect(plain(text)).toBe("a b"));
});

describe("plain keeps", () => {
  test.each([
    ["letters and accents", "Zoë naïve ñ"],
    ["Chinese", "喝茶 写代码"],
    ["Hebrew and Arabic", "שלום مرحبا"],
    ["a family of emoji", "👩‍👩‍👧"],
    ["an emoji with a skin and a job", "👩🏽‍💻"],
    ["a heart on fire", "❤️‍🔥"],
    ["the flag of Scotland", "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}"],
    ["Persian with a non-joiner", "می\u200cخواهم"],
    ["Sinhala with a joiner", "ශ්\u200dරී"],
    ["pipes, backticks and HTML, which are for others to escape", "a | `b` <i>c</i> & d"],
  ])("%s", (_, text) => {
    expect(plain(text)).toBe(text);
    expect(hiddenCharacters(text)).toEqual([]);
  });
});

test("hidden characters are named once, in order", () => {
  expect(hiddenCharacters("a\u202eb\u001b[0m\u202ec\u200b\u{e0041}")).toEqual([
    "U+202E",
    "U+001B",
    "U+200B",
    "U+E0041",
  ]);
  expect(hiddenCharacters("a\nb\tc")).toEqual([]);
});

test("whatever the text, no control character is left, and a second time changes nothing", () => {
  const nasty = fc.constantFrom(
    "\u001b",
    "[",
    "]",
    "3",
    "1",
    "m",
    "\u0007",
    "\u009b",
    "\u202e",
    "\u200d",
    "a",
    "\n",
    "\\",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(nasty).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const once = plain(text);
      // oxlint-disable-next-line no-control-regex -- these are what is looked for
      expect(once).not.toMatch(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]/);
      expect(plain(once)).toBe(once);
    }),
    { numRuns: 3000 },
  );
});

// Work that grew with the square of the length would not come to an end.
test.each([
  ["\u001b]", ""],
  ["\u001b[", ""],
  ["\u001bP", ""],
  ["\u200d", ""],
  [" \t", " "],
  ["\u001b[1", "1".repeat(200_000)],
])("%j, 200,000 times, is made plain", (unit, expected) => {
  expect(plain(unit.repeat(200_000)) === expected).toBe(true);
});

// Every code that the reader of posts knows: what provokes it, on which line, and that it is worded.
import { describe, expect, test } from "vitest";

import { type EventCode, type PostCode, postWords, sayPostDiagnostic } from "../../src/posts/diagnostic.ts";
import { readPost } from "../../src/posts/read-post.ts";

/** A text that provokes each code, and the line that it stands on. */
const provoked: Readonly<Record<Exclude<PostCode, EventCode>, readonly [text: string, line: number]>> = {
  "too-long": ["7:00 up\n".repeat(20_000), 1],
  "not-text": ["PNG\u0000\u0001\u0002", 1],
  "no-times": ["\nI like long walks.", 2],
  "impossible-time": ["7:00 up\n9:75 desk\n10:00 call", 2],
  "two-readings": ["1:30 sit\n2:30 think", 1],
  "half-of-day-odd": ["23:30 am: rise\n00:15 am: church\n6 am: work", 1],
  "twelve-confused": ["11:00 am call\n12:00 am soup\n1:00 pm desk\n2:00 pm desk", 2],
  "order-against-clock": ["8:00 up\n13:00 soup\n2:00 desk\n15:00 tea\n19:00 home", 3],
  "choice-of-times": ["6:30 or 6:45 am: rise\n8 am: work", 1],
  "some-time-between": ["between 6 and 7 am: rise\n8 am: work", 1],
  "choice-of-ends": ["8 am: work\n1 pm - 2 or 3 pm: rest", 2],
  "open-end": ["8 am: work\n1–5PM+: code", 2],
  "only-an-end": ["7:00 am up\nuntil 8:30 am: chaos\n9:00 am desk", 2],
  "time-in-prose": [
    "7 am: up\nWe try to be home again each day of the week by 4 or 5 pm, but often fail at it.\n9 pm: bed",
    2,
  ],
  "read-from-prose": ["7 am: up\n8 am: desk\n9 am: call\nLights out at 10 pm", 4],
  "odd-notation": ["6:30 Up\n7:15 Gym\n8 Desk\n9:30 Call\n10:45 Tea\n12:00 Soup", 3],
  "maybe-hour": ["7:00 up\n8:30 desk\n9 doing calls\n10:15 tea", 3],
  "maybe-range": ["7:00 am - 9 Work\n10:00 am - Tea\n11:00 am - Call", 1],
  "out-of-order": ["9:30 desk\n10:30 tea\n10:15 call\n13:00 soup", 3],
  "no-activity": ["7:00 up\n8:00", 2],
  "read-by-order": ["11:00 desk\n1:00 soup", 2],
  "read-as-morning": ["7:00 up\n8:00 desk", 1],
  "half-shared": ["9:30-10:30 pm reading\n11 pm bed", 1],
  "next-day": ["22:00 pub\n01:00 bed", 2],
  "another-day": ["7 am up\n11 pm bed\n6 am up\n10 pm bed", 3],
  "end-in-words": ["8:00 work, until 17:15\n18:00 soup", 1],
  "end-in-sentence": ["8:00 work until 17:15, then the long walk back home\n18:00 soup", 1],
  "end-by-length": ["gantt\nCooking :06:00, 3h\nNap :10:00, 0.5h", 2],
  "no-length": ["| 6:30 | 6:30 | up |\n| 6:30 | 7:00 | gym |", 1],
  "hyphen-for-colon": ["15-00 lecture\n20-30 tea", 1],
  "time-not-used": ["8:30: the class, which begins at 8:30 sharp\n10:00 tea", 1],
  "mention-read": ["7:00 up\n9:00 desk\nEvening: reads", 3],
  "left-out": ["This is how my days have mostly been going since the spring.\n7:00 up\n9:00 desk", 1],
  "category-open": ["7:00 frobs\n9:00 desk", 1],
};

describe.each(Object.entries(provoked))("%s", (code, [text, line]) => {
  const found = readPost(text).diagnostics.filter((diagnostic) => diagnostic.code === code);

  test("is provoked on its line", () => {
    expect(found.map((diagnostic) => diagnostic.line)).toContain(line);
  });

  test("is a sentence with its arguments and its severity", () => {
    for (const diagnostic of found) {
      expect(sayPostDiagnostic(diagnostic)).toMatch(/^[^\n]{12,}$/);
      expect(sayPostDiagnostic(diagnostic)).not.toMatch(/undefined|NaN|\[object/);
      expect(diagnostic.severity).toBe(postWords[diagnostic.code].severity);
    }
  });
});

test("both readings of an ambiguous time are told", () => {
  const [first] = readPost("1:30 sit\n2:30 think").diagnostics;
  expect(first && sayPostDiagnostic(first)).toMatch(/01:30.*13:30|13:30.*01:30/);
});

test("remarks come in the order of the lines", () => {
  const lines = readPost("Tips\n\n1:30 sit\n22:00 pub\n01:00 bed\nBye now").diagnostics.map(
    ({ line }) => line,
  );
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

// A schedule file as a whole: what is read, what stops it, and what is answered at once.
import { readdirSync, readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

import { loadSchedule } from "../../src/load/load-schedule.ts";
import { positionOf } from "../../src/load/show-diagnostic.ts";
import type { ClockTime } from "../../src/model/draft.ts";
import { readMarks, writeMarks } from "../support/marks.ts";
import { load, WHOLE, withEpisodes } from "./texts.ts";

function bytes(text: string, encoding: "utf8" | "utf16le"): Uint8Array {
  return Uint8Array.from(Buffer.from(text, encoding));
}

function swapped(pairs: Uint8Array): Uint8Array {
  return pairs.map((_, i) => pairs[i ^ 1] ?? 0);
}

function episodes(unit: string, n: number): string {
  return `name: x\nepisodes:\n${unit.repeat(n)}`;
}

function clockTime(minute: number): ClockTime {
  return { minute, precision: "exact", spread: 0 };
}

const codesOf = (content: string | Uint8Array) => load(content).diagnostics.map((d) => d.code);

describe("a whole file", () => {
  const { day, diagnostics } = load(WHOLE);

  test("has nothing to say about it", () => {
    expect(diagnostics).toEqual([]);
    expect(day).not.toBeNull();
  });

  test("gives who it is of", () => {
    expect(day).toMatchObject({
      id: "ada",
      name: "Ada Example",
      short: "Ada",
      role: "Night owl",
      organization: "The Example",
      timezone: "Europe/London",
      date: "2024-02-27",
      note: "A day in winter.",
      sources: [
        {
          title: "A week with Ada",
          publisher: "The Example",
          author: "Ben Example",
          published: "2024-02",
          url: "https://example.org/ada",
        },
      ],
    });
  });

  test("gives what it tells, and null for what it does not", () => {
    expect(day?.episodes).toHaveLength(9);
    expect(day?.episodes[2]).toMatchObject({
      activity: "Writes code",
      kind: "coding",
      note: "Alone.",
      quote: "My best hours",
      location: null,
      secondary: [{ activity: "Listens to music", kind: "music" }],
      start: { written: clockTime(300), at: 300, stated: true, earliest: 300, latest: 300 },
      end: { written: clockTime(480), at: 480, stated: true, earliest: 480, latest: 480 },
    });
    expect(day?.mentions.map((m) => m.time)).toMatchObject([{ written: clockTime(1335) }, null]);
  });
});

describe("values are taken from the text as written", () => {
  test.each([
    ["0930", 330],
    ["7.30", 210],
    ["10:30", 390],
    ["'0930'", 330],
    ["1e1", null],
    ["0x10", null],
    ["010", null],
  ])("time: %s", (time, minute) => {
    for (const head of ["", "%YAML 1.1\n---\n"]) {
      const { day } = load(`${head}${withEpisodes(`{ time: ${time}, activity: Work, category: work }`)}`);
      expect(day?.episodes[0]?.start.at ?? null).toBe(minute);
    }
  });

  test("name: 996 is a name, and dates are texts", () => {
    const { day } = load(
      'name: 996\nsources: [{ title: 1984, published: 2024 }]\nmentions: [{ activity: "true", category: work }]\n',
    );
    expect(day).toMatchObject({ name: "996", sources: [{ title: "1984", published: "2024" }] });
    expect(day?.mentions[0]?.activity).toBe("true");
  });
});

describe("the short name", () => {
  test.each([
    ["Binyuan Hui", "Hui"],
    ["996", "996"],
    ["王小明", "王小明"],
    [`A ${"long".repeat(10)}`, `A ${"long".repeat(6).slice(0, 22)}`],
  ])("of %s is %s", (name, short) => {
    expect(load(`name: ${name}\nmentions: [{ activity: x, category: work }]`).day?.short).toBe(short);
  });
});

describe("line ends and encodings", () => {
  test.each([
    ["CRLF", WHOLE.replaceAll("\n", "\r\n"), []],
    ["a byte order mark", bytes(`\uFEFF${WHOLE}`, "utf8"), []],
    ["a byte order mark in a text", `\uFEFF${WHOLE}`, []],
    ["UTF-16, little end first", bytes(`\uFEFF${WHOLE}`, "utf16le"), ["utf-16"]],
    ["UTF-16, big end first", swapped(bytes(`\uFEFF${WHOLE}`, "utf16le")), ["utf-16"]],
  ])("%s is read", (_, content, codes) => {
    const { day, diagnostics } = load(content);
    expect(diagnostics.map((d) => d.code)).toEqual(codes);
    expect(day?.episodes.map((e) => e.activity)).toEqual(load(WHOLE).day?.episodes.map((e) => e.activity));
  });

  test.each([
    ["UTF-16 without a mark", bytes(WHOLE, "utf16le"), "not-text"],
    ["Latin-1", Uint8Array.from(Buffer.from("name: Andr\xe9\n", "latin1")), "not-utf8"],
    ["a picture", new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]), "not-text"],
    ["a NUL in a text", "name: A\0da\n", "not-text"],
  ])("%s is not", (_, content, code) => {
    expect(codesOf(content)).toEqual([code]);
  });
});

describe("what is too much is answered at once", () => {
  const MB = 1024 * 1024;
  const fill = (unit: string) => unit.repeat(Math.floor((MB - 64) / unit.length));

  test.each([
    ["20 MB of text", "x".repeat(20 * MB), "file-too-large"],
    ["20 MB of bytes", new Uint8Array(20 * MB), "file-too-large"],
    [
      "10,000 episodes",
      episodes("  - { time: 9am, activity: x, category: work }\n", 10_000),
      "too-many-items",
    ],
    ["2,001 episodes", episodes("  - { activity: x, category: work }\n", 2001), "too-many-items"],
    ["3,000 levels of lists", `name: ${"[".repeat(3000)}`, "yaml-too-deep"],
    [
      "3,000 levels of mappings",
      Array.from({ length: 1000 }, (_, i) => `${" ".repeat(i)}a:\n`).join(""),
      "yaml-too-deep",
    ],
    ["a megabyte of dashes", fill("- "), "yaml-too-deep"],
    ["a megabyte of tags", fill("!a "), "yaml-too-much"],
    ["a megabyte of anchors", fill("&a "), "yaml-too-much"],
    ["a megabyte of commas", `[${fill(",")}]`, "yaml-too-much"],
    ["a megabyte of lines", fill("\n"), "yaml-too-much"],
    ["a megabyte of braces", fill("{}"), "yaml-after-value"],
    ["a megabyte of documents", fill("---\n"), "yaml-two-documents"],
    ["a megabyte of one word", fill("a"), "wrong-root"],
    ["a megabyte in quotes", `"${fill("a\n")}`, "yaml-unclosed"],
  ])("%s", (_, content, code) => {
    expect(codesOf(content)).toEqual([code]);
  });

  test("as many episodes as a day has minutes are not", () => {
    const { day } = load(episodes("  - { activity: x, category: work }\n", 1439));
    expect(day?.episodes).toHaveLength(1439);
    expect(codesOf(episodes("  - { activity: x, category: work }\n", 2000))).toEqual(["too-tight"]);
  });
});

describe("an end that is not stated gets a hint only where it is not believed", () => {
  const hintsOf = (...list: readonly string[]) =>
    load(withEpisodes(...list)).diagnostics.flatMap((d) =>
      d.code === "long-without-end" ? [[d.args.minutes, d.args.write]] : [],
    );
  const supper = "{ time: 6 pm, activity: Supper, category: meal }";
  const bed = "{ time: 10:45 pm, activity: Bed, category: sleep }";

  test.each([
    ["a supper of nearly five hours", [supper, bed], [[285, "18:00 - ?"]]],
    ["one that reading follows", [supper, "{ activity: Reads, category: reading }", bed], []],
    [
      "one that a walk follows, whichever of the two is short",
      [supper, "{ activity: Walks, category: walk }", bed],
      [[285, null]],
    ],
    [
      "one with a book beside it",
      [supper.replace("}", ", secondary: [{ activity: Reads, category: reading }] }"), bed],
      [],
    ],
    ["one whose end is said not to be told", [supper.replace("6 pm", "6 pm - ?"), bed], []],
    ["one whose end is told", [supper.replace("6 pm", "6 - 7 or 8 pm"), bed], []],
    [
      "a supper between two hours",
      [supper.replace("6 pm", "6 or 7 pm"), bed],
      [[285, "between 18:00 and 19:00 - ?"]],
    ],
    ["the list's last episode", [bed, supper.replace("6 pm", "7 am")], []],
    [
      "a working day",
      ["{ time: 9am, activity: Works, category: work }", supper.replace("6 pm", "6 - 7 pm")],
      [],
    ],
    [
      "a day without any time",
      ["{ activity: Works, category: work }", "{ activity: Eats, category: meal }"],
      [],
    ],
  ])("%s", (_, list, hints) => expect(hintsOf(...list)).toEqual(hints));
});

describe("broken files", () => {
  const folder = new URL("../fixtures/bad/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  test.each(files)("%s has the diagnostics that are marked in it", (file) => {
    const fixture = readFileSync(new URL(file, folder), "utf8");
    const { text, marks } = readMarks(fixture);
    const { diagnostics, day } = loadSchedule(text, { id: "bad", path: file });
    const found = diagnostics.flatMap(({ code, span }) => {
      if (span === null) return [];
      const { line, column } = positionOf(text, span.start);
      const lineLength = (text.split("\n")[line - 1] ?? "").length - column + 1;
      return [{ line, column, length: Math.max(1, Math.min(span.end - span.start, lineLength)), code }];
    });
    expect(writeMarks(text, found)).toBe(writeMarks(text, marks));
    expect(day === null).toBe(diagnostics.some((d) => d.severity === "error"));
  });
});

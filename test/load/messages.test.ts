// Every code: provoked by a file, put into words, documented; what it says to write can be written.
import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";

import { messageOf } from "../../src/load/messages.ts";
import { diagnosticOfReadError } from "../../src/load/read-error.ts";
import type { Diagnostic, DiagnosticCode } from "../../src/model/diagnostic.ts";
import { load, withEpisodes } from "./texts.ts";

const MEETING = "{ time: 9am, activity: x, category: meeting }";

/** For every code a file that gets it, or what the file system says. A new code does not compile without one. */
const PROVOKING: { readonly [C in DiagnosticCode]: string | Uint8Array | Error } = {
  "file-missing": Object.assign(new Error("none"), { code: "ENOENT" }),
  "file-is-directory": Object.assign(new Error("directory"), { code: "EISDIR" }),
  "file-not-readable": Object.assign(new Error("not permitted"), { code: "EACCES" }),
  "file-too-large": "x".repeat(2_000_000),
  "file-empty": "# nothing\n",
  "not-text": new Uint8Array([1, 0, 2, 3, 4, 5]),
  "not-utf8": new Uint8Array([0x61, 0xff, 0x62]),
  "utf-16": Uint8Array.from(Buffer.from(`\uFEFF${withEpisodes(MEETING)}`, "utf16le")),

  "yaml-quotes-needed": "name: @ada\n",
  "yaml-after-value": "name: 'it's'\n",
  "yaml-colon-in-text": "name: one: two\n",
  "yaml-key-without-value": "name: x\nshort\n",
  "yaml-unclosed": "name: [x\n",
  "yaml-comma-missing": withEpisodes("{ time: 9am activity: x }"),
  "yaml-indentation": "name: x\n  short: y\n",
  "yaml-tab": "\tname: x\n",
  "yaml-escape": 'name: "\\q"\n',
  "yaml-tag": "- !x\n  name: y\n",
  "yaml-alias": "name: *x\n",
  "yaml-merge": "<<: { name: x }\n",
  "yaml-two-documents": "name: x\n---\nname: y\n",
  "yaml-too-deep": "[".repeat(100),
  "yaml-too-much": "\n".repeat(200_000),
  "yaml-unreadable": "%DAY\n---\nname: x\n",

  "wrong-root": "- x\n",
  "wrong-type": "name: [x]\n",
  "duplicate-key": "name: x\nname: y\n",
  "unknown-key": "nmae: x\n",
  "missing-key": "short: x\n",
  "missing-text": 'name: ""\n',
  "empty-value": "name: x\nshort:\n",
  "too-long": `name: ${"x".repeat(121)}\n`,
  "too-many-words": withEpisodes(`{ activity: x, quote: ${"x ".repeat(26)}}`),
  "too-many-items": `name: x\nsources: [${"{ title: x }, ".repeat(51)}]\n`,
  "hidden-characters": 'name: "x\\u202e"\n',
  "nothing-told": "name: x\n",
  "episode-as-text": withEpisodes("09:00 Gets up"),
  "time-as-key": withEpisodes("09:00: Gets up"),

  "bad-date": "date: 2024-02-30\n",
  "bad-timezone": "timezone: CET+1\n",
  "bad-url": "sources: [{ title: x, url: 'javascript:x' }]\n",
  "unknown-category": withEpisodes("{ activity: x, category: codign }"),
  "category-missing": withEpisodes("{ activity: Codes }"),
  "sleep-by-another-name": withEpisodes("{ activity: Sleeps, category: personal }"),

  "time-unreadable": withEpisodes("{ time: soon, activity: x }"),
  "time-in-brackets": withEpisodes("{ time: [9am], activity: x }"),
  "time-not-on-clock": withEpisodes("{ time: 25:00, activity: x }"),
  "time-second-missing": withEpisodes("{ time: 9 or, activity: x }"),
  "time-too-wide": withEpisodes("{ time: between 9am and 10pm, activity: x }"),
  "time-ambiguous": withEpisodes("{ time: 9-5, activity: x }"),
  "time-says-nothing": withEpisodes("{ time: '? - ?', activity: x }"),
  "mention-with-range": "name: x\nmentions: [{ time: 9am - 10am, activity: x }]\n",
  "hour-alone": withEpisodes("{ time: 9, activity: x }"),

  "out-of-order": withEpisodes(MEETING, "{ time: 8am, activity: y }", "{ time: 10am, activity: z }"),
  overlap: withEpisodes("{ time: 9am - 11am, activity: x }", "{ time: 10am - 12pm, activity: y }"),
  "same-start": withEpisodes(MEETING, MEETING),
  "no-length": withEpisodes("{ time: 9am - 9am, activity: x }"),
  "too-tight": withEpisodes(MEETING, "{ activity: y }", "{ activity: z }", "{ time: 9.01 am, activity: a }"),
  "outside-day": `date: 2024-02-27\n${withEpisodes("{ time: 2am - 3am, activity: x }", "{ time: 5am - 11pm, activity: y }")}`,
  "long-without-end": withEpisodes(
    "{ time: 9am, activity: x, category: meal }",
    "{ time: 2pm, activity: y }",
  ),
};

function provoke(code: DiagnosticCode): Diagnostic | undefined {
  const by = PROVOKING[code];
  const all = by instanceof Error ? [diagnosticOfReadError(by, "ada.yaml")] : load(by).diagnostics;
  return all.find((d) => d.code === code);
}

const documented = readFileSync(new URL("../../docs/diagnostics.md", import.meta.url), "utf8");
const codes = Object.keys(PROVOKING) as DiagnosticCode[];

describe.each(codes)("%s", (code) => {
  const diagnostic = provoke(code);

  test("is provoked, at a place in the file", () => {
    expect(diagnostic?.code).toBe(code);
    expect(diagnostic?.file).toBe("ada.yaml");
  });

  test("is worded: one sentence, and what to do", () => {
    const { title, advice, write } = messageOf(diagnostic as Diagnostic);
    expect(title).toMatch(/^\S.*[^.:\s]$/);
    expect(advice.endsWith(":")).toBe(write.length > 0);
    expect(`${title} ${advice} ${write.join(" ")}`).not.toMatch(/undefined|null|\[object|NaN/);
  });

  test("shows what can be written: YAML without a mistake", () => {
    const { write } = messageOf(diagnostic as Diagnostic);
    const mistakes = write.flatMap((line) =>
      parseAllDocuments(line).flatMap((d) => [...d.errors, ...d.warnings]),
    );
    expect(mistakes).toEqual([]);
  });

  test("is documented with its severity", () => {
    expect(documented).toContain(`| \`${code}\` | ${diagnostic?.severity} |`);
  });
});

test("docs/diagnostics.md tells of no code that there is not", () => {
  const told = [...documented.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]);
  expect(told.toSorted()).toEqual(codes.toSorted());
});

function withEpisode(line: string): string {
  return `name: x\nepisodes:\n  - activity: x\n    ${line}\n`;
}

describe("taking the advice mends the file", () => {
  test.each([
    ["time-ambiguous", "time: 9-5"],
    ["time-in-brackets", "time: [9am]"],
    ["time-unreadable", "time: about 9am"],
    ["time-unreadable", "time: 930"],
    ["time-unreadable", "time: around 9"],
    ["time-unreadable", "time: before nine"],
    ["time-unreadable", "time: between 9 - 10"],
    ["time-unreadable", "time: 9 at the latest"],
    ["time-second-missing", "time: between 9"],
    ["time-second-missing", "time: 9 or"],
    ["time-second-missing", "time: 22:00 - 1 or"],
    ["time-too-wide", "time: between 9am and 10pm"],
    ["time-ambiguous", "time: 11 or 1"],
    ["time-ambiguous", "time: 9 or 10 - 5"],
    ["time-not-on-clock", "time: 13 pm"],
    ["unknown-category", "category: codign"],
    ["unknown-category", "category: Training models"],
    ["yaml-quotes-needed", "note: @home"],
    ["yaml-colon-in-text", "note: one: two"],
    ["yaml-alias", "note: *home"],
  ])("%s: %s", (code, line) => {
    const diagnostic = load(withEpisode(line)).diagnostics.find((d) => d.code === code);
    const { write } = messageOf(diagnostic as Diagnostic);
    expect(write.length).toBeGreaterThan(0);
    for (const instead of write) {
      const whole = /^[a-z]+: /.test(instead) ? instead : `note: ${instead}`;
      expect(load(withEpisode(whole)).diagnostics.filter((d) => d.severity === "error")).toEqual([]);
    }
  });

  test.each(["09:00 Gets up", "[9am] Standup", "12–1PM: Lunch", "9-10 am: Standup", "[09:45 AM]: Coffee"])(
    "- %s",
    (item) => {
      const [diagnostic] = load(withEpisodes(item)).diagnostics;
      const [write = ""] = messageOf(diagnostic as Diagnostic).write;
      expect(write).toMatch(/time: ".+", activity: ".+"/);
      const { day } = load(withEpisodes(write.replace(/^- /, "")));
      expect(day?.episodes[0]?.activity).toBe(item.replace(/^\[?[^\]a-z]*[ap]?m?[\]:]* /i, ""));
    },
  );
});

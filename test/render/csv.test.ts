// CSV read back by the rules of RFC 4180: one table each, a refusal where there is none, and nothing that a spreadsheet would run.
import { describe, expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import type { Result } from "../../src/compare/comparison.ts";
import { nearestTo } from "../../src/compare/nearest.ts";
import type { Day } from "../../src/model/day.ts";
import { resultCsv } from "../../src/render/csv/csv.ts";
import { report } from "../../src/report/report.ts";
import { SECTION_NAMES, type SectionName } from "../../src/report/options.ts";
import { dayNamed, hostileDays } from "../support/comparisons.ts";
import { dayOf } from "../support/day-notation.ts";
import { shownDays } from "./rendering.ts";

const compared = (days: readonly Day[]): Result => ({ kind: "comparison", ...compare(days) });
const nearest = ([day, ...others]: readonly Day[]): Result => ({
  kind: "nearest",
  day: day as Day,
  others,
  near: nearestTo(day as Day, others),
});

/** The table of a result as records by its heads. Fails for a refusal. */
function records(result: Result, only: SectionName | null = null): Record<string, string>[] {
  const [head = [], ...lines] = read(textOf(result, only));
  return lines.map((line) => Object.fromEntries(line.map((field, i) => [head[i] ?? "", field])));
}

function textOf(result: Result, only: SectionName | null = null): string {
  const csv = resultCsv(result, only === null ? null : [only]);
  if (typeof csv !== "string") throw new Error(csv.wrong);
  return csv;
}

const oneTwo = ["fixtures/one", "fixtures/two"].map(dayNamed);

describe("a comparison", () => {
  test("has its headline rows and its time budget, with what is told and what is possible", () => {
    const rows = records(compared(oneTwo));
    expect(new Set(rows.map((r) => r["table"]))).toEqual(new Set(["headline", "budget"]));
    expect(rows.find((r) => r["id"] === "late-night-experiments")).toEqual({
      table: "headline",
      id: "late-night-experiments",
      label: "Late-night experiments",
      "One state": "told",
      "One told least": "60",
      "One told most": "60",
      "One told approximate": "false",
      "One possible least": "60",
      "One possible most": "60",
      "One possible approximate": "false",
      "One text": "22:30-23:30, 1h",
      "Two state": "told",
      "Two told least": "165",
      "Two told most": "165",
      "Two told approximate": "false",
      "Two possible least": "165",
      "Two possible most": "165",
      "Two possible approximate": "false",
      "Two text": "22:30-01:15, 2h45",
      "difference least": "105",
      "difference most": "105",
      "difference approximate": "false",
    });
  });

  test("has the headline rows or the budget alone where they are asked for", () => {
    const tables = (only: SectionName) => new Set(records(compared(oneTwo), only).map((r) => r["table"]));
    expect(tables("blocks")).toEqual(new Set(["headline"]));
    expect(tables("categories")).toEqual(new Set(["budget"]));
  });

  test("has a line for each row, the file's words and times on both sides", () => {
    const days = [
      dayOf("09:00-10:00 coding Codes; 23:00-? sleep; * 12:00 music Hums"),
      dayOf("~09:30-10:00 coding Types"),
    ];
    const rows = records(compared(days), "rows");
    expect(rows.map((r) => [r["relation"], r["left activity"], r["right activity"]])).toEqual([
      ["shifted", "Codes", "Types"],
      ["unpaired", "sleep", ""],
      ["only-left", "Hums", ""],
    ]);
    expect(rows[0]).toMatchObject({
      "left start": "09:00",
      "right start": "09:30",
      "right start precision": "about",
      "shift of": "start",
      "shift least": "15",
      "shift most": "45",
      "shift approximate": "true",
    });
    expect(rows[2]).toMatchObject({ "left told": "mention", "left start": "12:00", "left end": "" });
  });

  test("has the rows of each of several days beside the first", () => {
    const rows = records(compared(["hui", "wei", "kafka"].map(dayNamed)), "rows");
    expect(new Set(rows.map((r) => `${r["left"]} ${r["right"]}`))).toEqual(new Set(["hui wei", "hui kafka"]));
  });

  test("has every sentence that the screen has, and those that were ranked out", () => {
    const result = compared(["kafka", "balzac"].map(dayNamed));
    const findings = records(result, "findings");
    const said = report(result).flatMap((s) =>
      s.type === "findings" ? s.groups.flatMap((g) => g.sentences.map((x) => x.text)) : [],
    );
    expect(said.length).toBeGreaterThan(2);
    expect(findings.filter((f) => f["shown"] === "true").map((f) => f["sentence"])).toEqual(said);
    expect(findings.length).toBeGreaterThan(said.length);
  });

  test("has the sources of each day", () => {
    const [first] = records(compared(["hui", "wei"].map(dayNamed)), "sources");
    expect(first).toMatchObject({ day: "hui", publisher: "TechCrunch" });
  });
});

describe("days by themselves", () => {
  test("in long form: one line for each episode and mention, with the codes of the field", () => {
    const rows = records(shownDays(["hui", "01ai"].map(dayNamed)));
    expect(rows[0]).toEqual({
      day: "hui",
      episode: "1",
      start: "09:00",
      "start and": "",
      "start precision": "exact",
      "start stated": "true",
      "start earliest": "300",
      "start latest": "300",
      end: "",
      "end and": "",
      "end precision": "order",
      "end stated": "false",
      "end earliest": "301",
      "end latest": rows[0]?.["end latest"],
      activity: "Gets up",
      category: "getting-up",
      group: "personal",
      icatus: "931",
      atus: "01",
      location: "",
      secondary: "",
    });
    expect(rows[7]).toMatchObject({ episode: "8", start: "01:00", "start precision": "about" });
    expect(rows.at(-1)).toMatchObject({
      day: "01ai",
      episode: "m1",
      start: "02:15",
      "start precision": "exact",
      end: "",
    });
  });

  test("a time between two has both", () => {
    const [row] = records(shownDays([dayOf("22:00..23:00-? work")]));
    expect(row).toMatchObject({ start: "22:00", "start and": "23:00", "start precision": "between" });
  });

  test("a day without any time has no minute", () => {
    const [row] = records(shownDays([dayOf("- work; - meal")]));
    expect(row).toMatchObject({
      start: "",
      "start precision": "order",
      "start earliest": "",
      "end latest": "",
    });
  });
});

test("the nearest days: so many of so many, and the share that decides", () => {
  const rows = records(nearest(["kafka", "hui", "hardy"].map(dayNamed)));
  expect(rows.map((r) => [r["place"], r["day"]])).toEqual([
    ["1", "hardy"],
    ["2", "hui"],
  ]);
  for (const r of rows) expect(Number(r["similarity"])).toBeCloseTo(Number(r["same"]) / Number(r["of"]), 3);
});

describe("what has no table is refused", () => {
  const two = ["hui", "wei"].map(dayNamed);
  test.each([
    [
      compared(two),
      ["strip"],
      "--only strip: there is no table of it for CSV.",
      "The tables of a comparison are: findings, rows, blocks, categories, sources.",
    ],
    [
      compared(two),
      ["rows", "blocks"],
      "CSV is one table, and --only names several.",
      "The tables of a comparison are: findings, rows, blocks, categories, sources.",
    ],
    [
      compared(two),
      ["overlap"],
      "--only overlap: there is no table of it for CSV.",
      "The tables of a comparison are: findings, rows, blocks, categories, sources.",
    ],
    [
      shownDays(two),
      ["findings"],
      "--only findings: there is no table of it for CSV.",
      "The tables of days by themselves are: rows, blocks, categories, sources.",
    ],
    [
      nearest(two),
      ["rows"],
      "--only rows: there is no table of it for CSV.",
      "Leave --only out: the nearest days have one table.",
    ],
  ] as const)("%#", (result, only, wrong, advice) => {
    expect(resultCsv(result, only)).toEqual({ wrong, advice });
  });
});

const HOSTILE = [
  "=1+1",
  "+1",
  "-1 hour",
  "@SUM(A1)",
  '"quoted", and more',
  "a\r\nb",
  '=HYPERLINK("x")',
  "\t=1",
];

test.each(HOSTILE)("%j stays text in one field of every table", (text) => {
  const days = hostileDays(text);
  for (const result of [compared(days), shownDays(days), nearest(days)]) {
    for (const only of [null, ...SECTION_NAMES]) {
      const csv = resultCsv(result, only === null ? null : [only]);
      const lines = typeof csv === "string" ? read(csv) : [];
      expect(new Set(lines.map((l) => l.length)).size).toBeLessThan(2);
      expect(lines.flat().filter((field) => /^[=+@\t\r]|^-(?!\d+$)/.test(field))).toEqual([]);
    }
  }
});

test("every line ends in CR LF, and no other is in the file", () => {
  const csv = textOf(compared(["hui", "wei"].map(dayNamed)));
  expect(csv.endsWith("\r\n")).toBe(true);
  expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

/** The fields of every line, by RFC 4180. Throws where it is broken. */
function read(csv: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  while (field.lastIndex < csv.length) {
    const at = field.lastIndex;
    const match = field.exec(csv);
    if (match === null) throw new Error(`not RFC 4180 at ${at}: ${csv.slice(at, at + 40)}`);
    const [, text = "", end] = match;
    line.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === "\r\n") {
      lines.push(line);
      line = [];
    }
  }
  return lines;
}

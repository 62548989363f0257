// CSV: rows of one length by RFC 4180, hostile texts in them as they are, and nothing that a spreadsheet would run.
import { describe, expect, test } from "vitest";

import { escapeCsv } from "../../src/render/csv.ts";
import { hostileDay, hostileTexts, one, printed, samplePairs, stdinOf, two } from "../support/printed.ts";

/** Reads a table by RFC 4180: fields, quoted or not, lines ended by CRLF. Throws where it is none. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
    field.lastIndex = at;
    const found = field.exec(text);
    if (found === null) throw new Error(`no field at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    at = field.lastIndex;
    if (found[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error("the last line is not ended");
  return rows;
}

async function table(argv: readonly string[], stdin = ""): Promise<string[][]> {
  return parseCsv(await printed([...argv, "--csv"], stdinOf(stdin)));
}

/** The lengths of the rows, each once. */
function lengthsOf(rows: readonly (readonly string[])[]): number[] {
  return [...new Set(rows.map((r) => r.length))];
}

test.each(samplePairs)("%s and %s: one row for each block, category and group", async (a, b) => {
  const rows = await table([a, b]);
  expect(lengthsOf(rows)).toEqual([13]);
  const sections = rows.slice(1).map((r) => r[0]);
  expect(sections.filter((s) => s === "block")).toHaveLength(4);
  expect(sections.filter((s) => s === "group")).toHaveLength(9);
  expect(new Set(rows.map((r) => `${r[0]} ${r[1]}`)).size).toBe(rows.length);
});

test("a third schedule adds its columns, and there is no difference", async () => {
  const [head] = await table([one, two, "hui"]);
  expect(head).toHaveLength(3 + 3 * 4);
  expect(head?.filter((h) => h.startsWith("difference"))).toEqual([]);
});

test("a difference is a number, and in words", async () => {
  const rows = await table([one, two]);
  const shown = rows.filter((r) => r[0] === "block").map((r) => [r[2], r[4], r[8], ...r.slice(-2)]);
  expect(shown).toEqual([
    ["Meetings", "120", "30", "-90", "1h30 less"],
    ["Coding", "255", "210", "-45", "45m less"],
    ["Training", "180", "240", "60", "1h more"],
    ["Late-night experiments", "60", "165", "105", "1h45 more"],
  ]);
});

test("days by themselves: one row for each episode, with the codes of the field, and for each mention", async () => {
  const [head, ...rows] = await table(["show", "hui", "darwin"]);
  expect(head).toEqual(
    "schedule,episode,start,start told,end,end told,activity,category,group,icatus,atus,place,secondary".split(
      ",",
    ),
  );
  expect(lengthsOf(rows)).toEqual([13]);
  expect(rows.filter((r) => r[0] === "hui")).toHaveLength(10);
  expect(rows[7]).toEqual([
    "hui",
    "8",
    "01:00",
    "approximate",
    "09:00",
    "reported",
    "Goes to bed",
    "sleep",
    "personal",
    "91",
    "01",
    "",
    "",
  ]);
  expect(rows[8]?.slice(0, 6)).toEqual(["hui", "mention", "", "untold", "", ""]);
});

test.each(hostileTexts.map((_, n) => n))("a hostile day, the texts beginning with number %i", async (n) => {
  const compared = await table(["-", "hui"], hostileDay(n));
  const shown = await table(["show", "-"], hostileDay(n));
  expect(lengthsOf(compared)).toEqual([13]);
  expect(lengthsOf(shown)).toEqual([13]);
  const texts = [...compared, ...shown].flat().filter((field) => !/^-?\d+$/.test(field));
  expect(texts.filter((field) => /^[=+\-@\t\r]/.test(field))).toEqual([]);
});

describe("a field", () => {
  test.each([
    ["plain", "plain"],
    ["a, b", '"a, b"'],
    ['say "x"', '"say ""x"""'],
    ["two\nlines", '"two\nlines"'],
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@A1", "'@A1"],
    [" =1+1", "' =1+1"],
    ["\t=1", "'\t=1"],
    ['=A1,"x"', `"'=A1,""x"""`],
    [-45, "-45"],
    [null, ""],
    [true, "true"],
    ["", ""],
  ])("%j is written %s", (field, text) => {
    expect(escapeCsv(field)).toBe(text);
  });
});

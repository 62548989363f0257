// The same facts come out of every format: minutes of each block, per person, and the difference.
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";

import type { JsonResult } from "../../src/render/json/json.ts";
import { one, printed, two, twoAfternoon } from "../support/printed.ts";

/** What is told of one block: its label, the minutes of both, and by how many the second has more. */
type Fact = readonly [label: string, first: number, second: number, difference: number];

const facts: readonly Fact[] = [
  ["Meetings", 120, 30, -90],
  ["Coding", 255, 210, -45],
  ["Training", 180, 240, 60],
  ["Late-night experiments", 60, 165, 105],
];

/** Minutes of `1h30`, `45m`, `+1h`, `−2h`, `same`. */
function minutesOf(text: string): number {
  if (text === "same") return 0;
  const [, sign, hours = "0", minutes = "0"] = /^([+−]?)(?:(\d+)h)?(?:(\d+)m?)?$/.exec(text) ?? [];
  if (sign === undefined) throw new Error(`no length of time: ${text}`);
  return (sign === "−" ? -1 : 1) * (60 * Number(hours) + Number(minutes));
}

/** The length at the end of a cell: `08:30-09:30, 16:15-17:15, 2h`. */
function lengthIn(cell: string): number {
  return minutesOf(cell.split(", ").at(-1) ?? "");
}

function factsOf(lines: readonly (readonly string[])[]): readonly Fact[] {
  return lines.flatMap(([label = "", first = "", second = "", difference = ""]) => {
    if (!facts.some((f) => f[0] === label)) return [];
    return [[label, lengthIn(first), lengthIn(second), minutesOf(difference)] as const];
  });
}

/** The facts of one format; a block that it does not show is missing. */
const readers: Readonly<Record<string, (text: string) => readonly Fact[]>> = {
  terminal: (text) => factsOf(text.split("\n").map((line) => line.split(/ {2,}/))),
  md: (text) => factsOf(rowsOfTables(text)),
  csv: (text) => {
    const [heads = [], ...lines] = text
      .split("\r\n")
      .map((line) => [...line.matchAll(FIELD)].map((m) => m[0]));
    const at = (name: string) => heads.indexOf(name);
    return lines.flatMap((fields): Fact[] => {
      const numbers = heads
        .filter((head) => / told least$|^difference least$/.test(head))
        .map((head) => Number(fields[at(head)]));
      const label = fields[at("label")] ?? "";
      if (!facts.some((f) => f[0] === label)) return [];
      return [[label, ...numbers] as unknown as Fact];
    });
  },
  json: (text) =>
    (JSON.parse(text) as JsonResult).tables?.headline.flatMap(({ label, cells, difference }): Fact[] => {
      const [a, b] = cells.map((cell) => cell.told?.least ?? Number.NaN);
      if (!facts.some((f) => f[0] === label)) return [];
      return [[label, a ?? Number.NaN, b ?? Number.NaN, difference?.least ?? Number.NaN]];
    }) ?? [],
};

/** The headline rows, wide enough for every cell to stand in one line. */
const asked = (format: string) => ["--format", format, "--only", "blocks", "--width", "200"];

/** A field of a line of CSV, with its quotes. */
const FIELD = /(?<=^|,)(?:"(?:[^"]|"")*"|[^",]*)(?=,|$)/g;

/** The cells of all tables, as a reader of the page sees them. */
function rowsOfTables(text: string): string[][] {
  const rows: string[][] = [];
  for (const token of new MarkdownIt().parse(text, {})) {
    if (token.type === "tr_open") rows.push([]);
    if (token.type === "inline") rows.at(-1)?.push(token.content);
  }
  return rows;
}

test.each(Object.keys(readers))("two fully told days, as %s", async (format) => {
  const shown = readers[format]?.(await printed([one, two, ...asked(format)]));
  expect(shown).toEqual(facts);
});

test.each(Object.keys(readers))("turned round, as %s", async (format) => {
  const shown = readers[format]?.(await printed([two, one, ...asked(format)]));
  expect(shown).toEqual(facts.map(([label, a, b, difference]) => [label, b, a, -difference]));
});

test.each(Object.keys(readers))(
  "an experiment of the afternoon is no late-night one, as %s",
  async (format) => {
    const shown = readers[format]?.(await printed([one, twoAfternoon, ...asked(format)]));
    const hourLess = facts.map(([label, a, b, d]) =>
      label === "Training" ? [label, a, b - 60, d - 60] : [label, a, b, d],
    );
    expect(shown).toEqual(hourLess);
  },
);

test("the afternoon's experiment counts as an experiment all the same", async () => {
  const { tables } = JSON.parse(await printed([one, twoAfternoon, "--json"])) as JsonResult;
  const experiments = tables?.budget.find((row) => row.id === "experiment");
  expect(experiments?.cells.map((c) => c.told?.least)).toEqual([60, 225]);
});

// The same facts come out of every format: minutes of each block, per person, and the difference.
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";

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

/** The facts of one format; a block that it does not show is missing. */
const readers: Readonly<Record<string, (text: string) => readonly Fact[]>> = {
  terminal: (text) =>
    facts.flatMap(([label]) => {
      const line = text.split("\n").find((l) => l.startsWith(`${label} `));
      const [first, second, difference] = line?.slice(label.length).trim().split(/ +/) ?? [];
      if (first === undefined || second === undefined || difference === undefined) return [];
      return [[label, minutesOf(first), minutesOf(second), minutesOf(difference)] as const];
    }),
  md: (text) =>
    rowsOfTables(text).flatMap(([label = "", ...rest]) => {
      if (!facts.some((f) => f[0] === label)) return [];
      const [first = 0, second = 0, difference = 0] = rest.map(minutesOf);
      return [[label, first, second, difference] as const];
    }),
  csv: (text) =>
    text
      .split("\r\n")
      .map((line) => line.split(","))
      .filter(([section]) => section === "block")
      .map((f) => [f[2] ?? "", Number(f[4]), Number(f[8]), Number(f[11])]),
  json: (text) =>
    (JSON.parse(text).blocks as Block[]).map(({ label, cells, difference }) => [
      label,
      cells[0]?.minutes ?? Number.NaN,
      cells[1]?.minutes ?? Number.NaN,
      difference.minutes,
    ]),
};

type Block = { label: string; cells: { minutes: number }[]; difference: { minutes: number } };

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
  const shown = readers[format]?.(await printed([one, two, "--format", format]));
  expect(shown).toEqual(facts);
});

test.each(Object.keys(readers))("turned round, as %s", async (format) => {
  const shown = readers[format]?.(await printed([two, one, "--format", format]));
  expect(shown).toEqual(facts.map(([label, a, b, difference]) => [label, b, a, -difference]));
});

test.each(Object.keys(readers))(
  "an experiment of the afternoon is no late-night one, as %s",
  async (format) => {
    const shown = readers[format]?.(await printed([one, twoAfternoon, "--format", format]));
    const hourLess = facts.map(([label, a, b, d]) =>
      label === "Training" ? [label, a, b - 60, d - 60] : [label, a, b, d],
    );
    expect(shown).toEqual(hourLess);
  },
);

test("the afternoon's experiment counts as an experiment all the same", async () => {
  const { categories } = JSON.parse(await printed([one, twoAfternoon, "--json"]));
  const experiments = categories.find((c: { id: string }) => c.id === "experiment");
  expect(experiments.cells.map((c: { minutes: number }) => c.minutes)).toEqual([60, 225]);
});

// CSV read back by the rules of RFC 4180: a line for each row, and no text that a spreadsheet would run.
import { expect, test } from "vitest";

import { comparisonOf, hostileComparison } from "../support/comparisons.ts";
import { rendered } from "./rendering.ts";

test("a line for each block, category and group, with the minutes of both", async () => {
  const [head = [], ...lines] = read(await rendered("csv", comparisonOf("fixtures/one", "fixtures/two")));
  expect(head.slice(0, 7)).toEqual([
    "section",
    "id",
    "label",
    "One kind",
    "One minutes",
    "One approximate",
    "One text",
  ]);
  expect(new Set(lines.map((l) => l[0]))).toEqual(new Set(["block", "category", "group"]));
  expect(lines.find((l) => l[1] === "late-night-experiments")).toEqual([
    "block",
    "late-night-experiments",
    "Late-night experiments",
    "minutes",
    "60",
    "false",
    "1h",
    "minutes",
    "165",
    "false",
    "2h45",
    "105",
    "1h45 more",
  ]);
  for (const name of ["One", "Two"]) {
    const column = head.indexOf(`${name} minutes`);
    const minutes = lines.filter((l) => l[0] === "group").map((l) => Number(l[column]));
    expect(minutes.reduce((a, b) => a + b, 0)).toBe(1440);
  }
});

test("a day in long form: one line for each episode and mention, with the codes of the field", async () => {
  const [head, ...lines] = read(await rendered("csv", comparisonOf("hui", "01ai"), { view: "days" }));
  expect(head?.join(",")).toBe(
    "schedule,episode,start,start told,end,end told,activity,category,group,icatus,atus,place,secondary",
  );
  expect(lines[0]).toEqual([
    "hui",
    "1",
    "09:00",
    "reported",
    "",
    "untold",
    "Gets up",
    "getting-up",
    "personal",
    "931",
    "01",
    "",
    "",
  ]);
  expect(lines[7]?.slice(1, 6)).toEqual(["8", "01:00", "approximate", "09:00", "reported"]);
  expect(lines.at(-1)?.slice(0, 6)).toEqual(["01ai", "m1", "02:15", "reported", "", ""]);
});

test.each(["=1+1", "+1", "-1 hour", "@SUM(A1)", '"quoted", and more', "a\r\nb", '=HYPERLINK("x")'])(
  "%j stays text in one field",
  async (text) => {
    for (const view of ["comparison", "days"] as const) {
      const csv = await rendered("csv", hostileComparison(text), { view });
      const lines = read(csv);
      expect(new Set(lines.map((l) => l.length)).size).toBe(1);
      for (const field of lines.flat()) expect(field).not.toMatch(/^[=+@]|^-(?!\d+$)/);
    }
  },
);

test("every line ends in CR LF, and no other is in the file", async () => {
  const csv = await rendered("csv", comparisonOf("hui", "wei"));
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

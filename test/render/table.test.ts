// Tables on a terminal: no text is lost in any script, cells line up, and everything counts cells alike.
import { stripVTControlCharacters } from "node:util";

import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";

import { cellsOf } from "../../src/render/cells.ts";
import { painter } from "../../src/render/terminal/paint.ts";
import { tableLines } from "../../src/render/terminal/table.ts";
import type { Cell, Table } from "../../src/report/section.ts";

const TEXTS = [
  ["English", "reads what came in overnight and answers the shorter half of it"],
  ["Chinese", "早上九点起床洗漱然后看一会儿论文再去实验室跟同事讨论昨天的结果"],
  ["Japanese", "朝九時に起きてコーヒーを飲みながら論文を読み、それから研究室へ行く"],
  ["Korean", "아침에일어나서커피를마시고 논문을 읽는다"],
  ["Thai", "ตื่นนอนตอนเก้าโมงเช้าแล้วอ่านบทความก่อนไปห้องทดลองกับเพื่อนร่วมงาน"],
  ["Hindi", "सुबह नौ बजे उठकर विश्वविद्यालयकेपुस्तकालयमेंपढ़ताहै"],
  ["Arabic", "يستيقظ في الساعة التاسعة صباحا ويقرأ المقالات"],
  ["emoji", "👩‍💻👩🏽‍🚀👨‍👩‍👧🇬🇧☕️👩‍💻👩🏽‍🚀👨‍👩‍👧🇬🇧☕️👩‍💻👩🏽‍🚀 x"],
  ["joined", [..."कखगघङचछजझञटठडढण"].join("\u200d")],
  ["one long word", "x".repeat(90)],
  ["crosses, which nothing else stands for", "xx x xxx of the xerox"],
] as const;

function cell(text: string, more: Partial<Cell> = {}): Cell {
  return { text, tone: "strong", ...more };
}

function tableOf(text: string): Table {
  const person = (p: number) => ({ head: cell(`P${p}`, { tone: { person: p } }), wraps: true }) as const;
  return {
    type: "table",
    name: "rows",
    columns: [
      { ...person(0), align: "left" },
      { head: cell(""), align: "left", wraps: false },
      { ...person(1), align: "right" },
    ],
    rows: [
      {
        cells: [cell(text, { below: [text] }), cell("="), cell(text, { tone: { block: 1 } })],
        because: [],
      },
      { cells: [cell("a", { inset: true }), cell("|"), cell("b")], because: [] },
    ],
    key: [],
    notes: [],
  };
}

/** What is printed, whatever it stands on. */
function sorted(text: string): string {
  return [...text.replaceAll(/\s/g, "")].toSorted().join("");
}

describe.each([20, 31, 44, 80, 200])("at %i columns", (width) => {
  test.each(TEXTS)("a text of %s is there in full", (_, text) => {
    for (const color of [false, true]) {
      const lines = tableLines(tableOf(text), width, painter(color)).map(stripVTControlCharacters);
      expect(sorted(lines.join(""))).toBe(sorted(`P0P1${text}${text}${text}=a|b`));
      expect(lines.filter((line) => cellsOf(line) > width)).toEqual([]);
    }
  });

  test.each(TEXTS)("a text of %s leaves the sign beside it in its column", (_, text) => {
    const lines = tableLines(tableOf(text), width, painter(false));
    const columns = ["=", "|"].map((sign) => {
      const line = lines.find((l) => l.includes(sign)) ?? "";
      return cellsOf(line.slice(0, line.indexOf(sign)));
    });
    expect(columns[0]).toBe(columns[1]);
  });
});

test("what is counted at a glance counts as it does where every character is looked at", () => {
  const other = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    // Isolates take no room on a terminal that knows them, which the other counter does not.
    (c) => !/[\p{Cc}\p{Surrogate}\u2068\u2069]/u.test(c) && cellsOf(c) !== stringWidth(c),
  );
  expect(other).toEqual([]);
});

// Markdown pages: tables with the right cells, findings first, and hostile files that stay text.
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";

import { plain } from "../../src/model/text.ts";
import { hostileDay, hostileTexts, one, printed, samplePairs, stdinOf, two } from "../support/printed.ts";

const md = new MarkdownIt({ html: true, linkify: true });
md.linkify.set({ fuzzyLink: false });

type Page = {
  /** The cells of each table, row by row, as they read. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly headings: readonly string[];
  readonly links: readonly string[];
  /** Kinds of token that no page should have. */
  readonly strange: readonly string[];
  readonly text: string;
};

/** What a page must not hold unless the program put it there. */
const OURS =
  /^(heading|paragraph|bullet_list|list_item|table|thead|tbody|tr|th|td|link)_(open|close)$|^(inline|text|fence)$/;

function pageOf(markdown: string): Page {
  const tables: string[][][] = [];
  const headings: string[] = [];
  const tokens = md.parse(markdown, {});
  for (const [i, token] of tokens.entries()) {
    if (token.type === "table_open") tables.push([]);
    if (token.type === "tr_open") tables.at(-1)?.push([]);
    if (token.type !== "inline") continue;
    const opener = tokens[i - 1]?.type;
    if (opener === "th_open" || opener === "td_open") tables.at(-1)?.at(-1)?.push(textOf(token.children));
    if (opener === "heading_open") headings.push(textOf(token.children));
  }
  const inline = tokens.flatMap((t) => t.children ?? []);
  const kinds = [...tokens, ...inline].filter((t) => t.content !== "<br>").map((t) => t.type);
  return {
    tables,
    headings,
    links: inline.flatMap((t) => (t.type === "link_open" ? [String(t.attrGet("href"))] : [])),
    strange: kinds.filter((kind) => !OURS.test(kind)),
    text: tokens.flatMap((t) => (t.type === "inline" ? [textOf(t.children)] : [])).join("\n"),
  };
}

function textOf(children: readonly { type: string; content: string }[] | null): string {
  return (children ?? [])
    .map((c) => (c.content === "<br>" ? "\n" : c.content))
    .join("")
    .replaceAll("\u200B", "");
}

test("the comparison of two days, findings first", async () => {
  const markdown = await printed(["hui", "wei", "--md"]);
  const { tables, headings, strange } = pageOf(markdown);
  expect(strange).toEqual([]);
  expect(headings).toEqual(["A day of Binyuan Hui and of Jason Wei"]);
  expect(markdown.indexOf("- Both open")).toBeLessThan(markdown.indexOf("| Meetings"));
  expect(tables[0]?.[0]).toEqual(["", "Hui", "Wei", "Compared"]);
  expect(tables[0]?.[4]).toEqual([
    "Late-night experiments",
    "until about 01:00",
    "until about 01:00",
    "same end",
  ]);
  expect(tables[1]?.[1]).toEqual(["09:00", "Gets up", "Wakes up", "same"]);
  expect(tables[1]).toContainEqual(["", "", "Has a glass of wine", "told only of Wei"]);
  expect(markdown).toMatch(/\|\n\nRows without a time stand in the order told/);
  expect(markdown).not.toContain("~");
});

test("numbers are right-aligned, and shifts are words", async () => {
  const markdown = await printed([one, two, "--md"]);
  const { tables } = pageOf(markdown);
  expect(tables[0]?.[1]).toEqual(["Meetings", "2h", "30m", "−1h30"]);
  expect(markdown).toMatch(/^\| :-+ \| -+: \| -+: \| -+: \|$/m);
  expect(tables[1]).toContainEqual(["19:00", "Dinner", "20:00", "Dinner", "1h later, 15m shorter"]);
});

test.each(samplePairs)(
  "%s and %s: tables are even, and nothing is markup but what the program wrote",
  async (a, b) => {
    for (const more of [[], ["--explain"], ["--only", "strip,categories"]]) {
      const { tables, strange } = pageOf(await printed([a, b, "--md", ...more]));
      expect(strange).toEqual([]);
      expect(tables.every((rows) => rows.every((r) => r.length === rows[0]?.length))).toBe(true);
    }
  },
);

test.each(hostileTexts.map((_, n) => n))("a hostile day, the texts beginning with number %i", async (n) => {
  const day = JSON.parse(hostileDay(n));
  const compared = pageOf(await printed(["-", "hui", "--md"], stdinOf(hostileDay(n))));
  const shown = pageOf(await printed(["show", "-", "--md"], stdinOf(hostileDay(n))));
  expect([...compared.strange, ...shown.strange]).toEqual([]);
  expect(compared.headings).toEqual([`A day of ${plain(day.name)} and of Binyuan Hui`]);
  const [rows = [], shownRows = []] = [compared.tables[1], shown.tables[0]];
  for (const { activity } of [...day.episodes, ...day.mentions]) {
    expect(rows.flat()).toContain(plain(activity).trim());
    expect(shownRows.flat().map((cell) => cell.split("\n")[0])).toContain(plain(activity).trim());
  }
  expect(compared.links.filter((l) => l.includes("techcrunch.com"))).toHaveLength(1);
  expect(compared.links.filter((l) => !l.includes("techcrunch.com"))).toEqual([
    "https://example.org/?a=b%7Cc&d=%28e%29",
  ]);
});

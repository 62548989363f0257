// Markdown through a GitHub-flavoured renderer: the tables that come of it, and that no text becomes markup.
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";

import { escapeMarkdown, linkTarget } from "../../src/render/markdown-escape.ts";
import { comparisonOf, hostileComparison } from "../support/comparisons.ts";
import { rendered } from "./rendering.ts";

const github = new MarkdownIt({ html: true, linkify: true, breaks: true });

test("Hui and Wei: findings first, then the blocks, the rows and the sources", async () => {
  const page = await rendered("markdown", comparisonOf("hui", "wei"));
  const html = github.render(page);
  expect(html.match(/<h3>.*<\/h3>/g)).toEqual(["<h3>A day of Binyuan Hui and of Jason Wei</h3>"]);
  expect(html.indexOf("<ul>")).toBeLessThan(html.indexOf("<table>"));
  const [blocks = [], rows = []] = tablesOf(page);
  expect(blocks[0]).toEqual(["", "Hui", "Wei", "Compared"]);
  expect(blocks).toContainEqual(["Meetings", "first at work", "first at work", "same order"]);
  expect(blocks).toContainEqual([
    "Late-night experiments",
    "until about 01:00",
    "until about 01:00",
    "same end",
  ]);
  expect(rows[0]).toEqual(["", "Hui", "Wei", "Compared"]);
  expect(rows).toContainEqual(["09:00", "Gets up", "Wakes up", "same"]);
  expect(rows).toContainEqual(["", "", "Has a glass of wine", "told only of Wei"]);
  expect(rows).toContainEqual(["any", "Reads papers", "", "told only of Hui"]);
});

test("no tilde and no sign of the terminal is left on a page", async () => {
  for (const pair of [
    ["hui", "wei"],
    ["darwin", "franklin"],
    ["hui", "996"],
  ]) {
    const page = await rendered("markdown", comparisonOf(...pair), { explain: true });
    expect(page).not.toMatch(/[~━│›┆]/);
  }
});

test("numbers stand to the right, and the sentence about untold hours directly under its table", async () => {
  const told = await rendered("markdown", comparisonOf("fixtures/one", "fixtures/two"));
  expect(told).toMatch(/^\| :-+ \| -+: \| -+: \| -+: \|$/m);
  const untold = (await rendered("markdown", comparisonOf("hui", "wei"))).split("\n");
  const last = untold.findLastIndex((line) => line.startsWith("|"));
  expect(untold[last + 2]).toMatch(/^Rows without a time .* no percentage is given\./);
});

test("sources are links, and only to the web", async () => {
  const html = github.render(await rendered("markdown", comparisonOf("hui", "wei")));
  expect(html).toContain('Source for both: <a href="https://techcrunch.com/2024/02/27/');
  expect(linkTarget("javascript:alert(1)")).toBeNull();
  expect(linkTarget("https://x.org/a) <b>|\u0007`")).toBe("https://x.org/a%29%20%3Cb%3E%7C%07%60");
});

test("one day, and more than two, are tables as well", async () => {
  const day = tablesOf(await rendered("markdown", comparisonOf("hui"), { view: "days" }));
  expect(day[0]?.[0]).toEqual(["from", "to", "lasts", "activity", "kind"]);
  const many = tablesOf(await rendered("markdown", comparisonOf("hui", "wei", "darwin")));
  expect(many[0]?.[0]).toEqual(["", "Hui", "Wei", "Darwin"]);
  for (const table of [...day, ...many]) expect(new Set(table.map((row) => row.length)).size).toBe(1);
});

const HOSTILE = [
  "a | b || c \\| d \\\\| e",
  "~~gone~~ ~x~ *em* _em_ **b** __b__ ***",
  "`code` ``` fence `` \\`",
  "<script>alert(1)</script> <!-- x --> &lt; &amp; &#64;",
  "[link](https://example.org) ![image](x.png) [ref]: /x <https://example.org>",
  "https://example.org www.example.org me@example.org @octocat #12 http://a.b",
  "# heading",
  "- item",
  "+ item",
  "12. item",
  "3) item",
  "=== --- ***",
  "> quote",
  "$x$ $$y$$ :smile:",
  "line one\nline two\n\n| a |\n| - |\n| b |",
  "    code",
  "ends in a backslash \\",
];

const OWN_TAGS = new Set("h3 p ul li table thead tbody tr th td pre code a br".split(" "));

describe("hostile text means itself", () => {
  test.each(HOSTILE)("%j", (text) => {
    for (const place of [
      `${escapeMarkdown(text)}\n`,
      `- ${escapeMarkdown(text)}\n`,
      `| h |\n| - |\n| ${escapeMarkdown(text)} |\n`,
    ]) {
      const html = github.render(place);
      expect(html.replace(/<\/?(?:p|ul|li|table|thead|tbody|tr|th|td|br)>/g, "")).not.toMatch(/<[a-z!]/i);
      expect(textOf(html)).toContain(text.replace(/\s+/g, " ").trim());
    }
  });

  test.each(HOSTILE)("%j, in every field of two days", async (text) => {
    for (const view of ["comparison", "days"] as const) {
      const page = await rendered("markdown", hostileComparison(text), { view, explain: true });
      const html = github.render(page);
      const tags = [...html.matchAll(/<\/?([a-z0-9]+)/g)].map((m) => m[1] ?? "");
      expect(tags.filter((tag) => !OWN_TAGS.has(tag))).toEqual([]);
      // The one link that may be there is the source's own.
      const targets = [...html.matchAll(/href="([^"]*)"/g)].map((m) => m[1]);
      expect(targets.filter((target) => target !== linkTarget(text))).toEqual([]);
      for (const table of tablesOf(page)) {
        expect(new Set(table.map((row) => row.length)).size).toBe(1);
      }
    }
  });
});

/** The texts of the cells of every table of a page. */
function tablesOf(page: string): string[][][] {
  const html = github.render(page);
  return [...html.matchAll(/<table>([^]*?)<\/table>/g)].map(([, table = ""]) =>
    [...table.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row = ""]) =>
      [...row.matchAll(/<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = ""]) => textOf(cell).trim()),
    ),
  );
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll("\u2060", "");
}

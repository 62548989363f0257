// Markdown through a GitHub-flavoured renderer: the tables that come of it, and that no text becomes markup.
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";

import { escapeMarkdown, linkTarget } from "../../src/render/markdown-escape.ts";
import { comparisonOf, dayNamed, hostileComparison, hostileDays } from "../support/comparisons.ts";
import { rendered, shownDays } from "./rendering.ts";

const github = new MarkdownIt({ html: true, linkify: true, breaks: true });

test("Hui and Wei: who they are, Same and Differ, the strip, the rows, the table and the sources", async () => {
  const page = await rendered("markdown", comparisonOf("hui", "wei"));
  const html = github.render(page);
  expect(html.match(/<h3>.*<\/h3>/g)).toEqual([
    "<h3>A day of Binyuan Hui (Alibaba) and of Jason Wei (OpenAI)</h3>",
  ]);
  const parts = [
    "<h3>",
    "<strong>Same:</strong>",
    "<strong>Differ:</strong>",
    "<pre>",
    "<table>",
    "Source for",
  ];
  const places = parts.map((part) => html.indexOf(part));
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
  const [rows = [], headline = []] = tablesOf(page);
  expect(rows[0]).toEqual(["", "Hui", "Wei", "Compared"]);
  expect(rows).toContainEqual(["09:00", "Gets up", "Wakes up", "told the same"]);
  expect(rows).toContainEqual(["", "", "Has a glass of wine", "only in Wei’s account"]);
  expect(rows).toContainEqual(["any", "Reads papers", "", "only in Hui’s account"]);
  expect(headline[0]).toEqual(["", "Hui", "Wei"]);
  expect(headline).toContainEqual(["Meetings", "first at work", "first at work"]);
  expect(headline).toContainEqual(["Late-night experiments", "until about 01:00", "until about 01:00"]);
});

test("no tilde and no sign of the terminal is left on a page", async () => {
  for (const pair of [
    ["hui", "wei"],
    ["darwin", "franklin"],
    ["hui", "996"],
    ["hui", "darwin", "wei"],
  ]) {
    const page = await rendered("markdown", comparisonOf(...pair), { explain: true, all: true });
    expect(page.replace(/^```text$[^]*?^```$/gm, "")).not.toMatch(/[~━│›≈≥]/);
  }
});

test("nothing is said of the tool, and what blank times mean stands directly under the table", async () => {
  const page = await rendered("markdown", comparisonOf("hui", "wei"));
  expect(page).not.toMatch(/daydiff|--\w/i);
  const lines = page.split("\n");
  const last = lines.findIndex((line, i) => line.startsWith("|") && !lines[i + 1]?.startsWith("|"));
  expect(lines[last + 2]).toMatch(/^What has no time stands in the order told\./);
});

test("with everything asked for the sentences are a list, with what they rest on below them", async () => {
  const html = github.render(
    await rendered("markdown", comparisonOf("hui", "wei"), { explain: true, all: true, only: ["findings"] }),
  );
  expect(html).toMatch(/<strong>Same:<\/strong><\/p>\s*<ul>\s*<li>[^<]+\s*<ul>\s*<li>rule: [a-z-]+<\/li>/);
  expect(html).toContain("(also) ");
});

test("sources are links, and only to the web", async () => {
  const html = github.render(await rendered("markdown", comparisonOf("hui", "wei")));
  expect(html).toContain('Source for both: <a href="https://techcrunch.com/2024/02/27/');
  expect(linkTarget("javascript:alert(1)")).toBeNull();
  expect(linkTarget("https://x.org/a) <b>|\u0007`")).toBe("https://x.org/a%29%20%3Cb%3E%7C%07%60");
});

test("one day, and more than two, are tables as well", async () => {
  const day = tablesOf(await rendered("markdown", shownDays([dayNamed("hui")])));
  expect(day[0]?.[0]).toEqual(["from", "to", "lasts", "activity", "kind"]);
  const many = tablesOf(await rendered("markdown", comparisonOf("hui", "wei", "darwin")));
  expect(many[0]?.[0]).toEqual(["Hui", "Wei", "Darwin"]);
  expect(many[1]?.[0]).toEqual(["", "Hui", "Wei", "Darwin"]);
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

const OWN_TAGS = new Set("h3 p ul li strong table thead tbody tr th td pre code a br".split(" "));

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
    for (const result of [hostileComparison(text), shownDays(hostileDays(text))]) {
      const page = await rendered("markdown", result, { explain: true, all: true });
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

// Markdown: whatever a file says shows as itself, wherever it stands, and never becomes markup.
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";

import { escapeMarkdown, type Place } from "../../src/render/markdown-escape.ts";

/** As near to GitHub as it comes: tables, strikethrough, bare links, and HTML let through so that it is found. */
const md = new MarkdownIt({ html: true, linkify: true });
md.linkify.set({ fuzzyLink: false });
md.linkify.add("//", null as never);

/** Where each place is tried: the Markdown around the text, and the kinds of token that belong to it. */
const PLACES: readonly { place: Place; wrap: (text: string) => string; around: readonly string[] }[] = [
  { place: "line", wrap: (t) => `${t}\n`, around: ["paragraph_open", "inline", "paragraph_close"] },
  { place: "line", wrap: (t) => `### ${t}\n`, around: ["heading_open", "inline", "heading_close"] },
  {
    place: "line",
    wrap: (t) => `- ${t}\n- x\n`,
    around: [
      "bullet_list_open",
      "list_item_open",
      "paragraph_open",
      "inline",
      "paragraph_close",
      "list_item_close",
      "bullet_list_close",
    ],
  },
  { place: "any", wrap: (t) => `${t}\n`, around: ["paragraph_open", "inline", "paragraph_close"] },
  { place: "inline", wrap: (t) => `x ${t}\n`, around: ["paragraph_open", "inline", "paragraph_close"] },
  {
    place: "cell",
    wrap: (t) => `| a | b |\n| - | - |\n| ${t} | x |\n`,
    around: [
      "table_open",
      "thead_open",
      "tr_open",
      "th_open",
      "inline",
      "th_close",
      "tr_close",
      "thead_close",
      "tbody_open",
      "td_open",
      "td_close",
      "tbody_close",
      "table_close",
    ],
  },
  {
    place: "link",
    wrap: (t) => `x [${t}](https://example.org/x), y\n`,
    around: ["paragraph_open", "inline", "paragraph_close", "link_open", "link_close"],
  },
];

/** What the Markdown shows where the text stands, and every kind of token that it makes. */
function shown(text: string, at: (typeof PLACES)[number]): { text: string; kinds: Set<string> } {
  const tokens = md.parse(at.wrap(escapeMarkdown(text, at.place)), {});
  const inlines = tokens.filter((t) => t.type === "inline");
  const inline = at.place === "cell" ? inlines[2] : inlines[0];
  const children = inline?.children ?? [];
  const from = at.place === "link" ? children.findIndex((c) => c.type === "link_open") : -1;
  const to = at.place === "link" ? children.findIndex((c) => c.type === "link_close") : children.length;
  const words = children
    .slice(from + 1, to)
    .map((c) => c.content)
    .join("");
  const kinds = new Set([...tokens, ...inlines.flatMap((i) => i.children ?? [])].map((t) => t.type));
  return { text: at.place === "inline" ? words.slice(2) : words, kinds };
}

/** Where the text becomes something else, as the Markdown there; empty where it shows as itself everywhere. */
function markupOf(text: string): string[] {
  const itself = text.trim().replace(/\s+/g, " ");
  return PLACES.flatMap((at) => {
    const { text: words, kinds } = shown(text, at);
    const same = words.replaceAll("\u2060", "").trim() === itself;
    const bare = [...kinds].every((k) => k === "text" || at.around.includes(k));
    return same && bare ? [] : [at.wrap(escapeMarkdown(text, at.place))];
  });
}

const HOSTILE = [
  "a | b || c |",
  "~~gone~~ ~gone~ ~01:00",
  "`code` ``more`` `",
  "```",
  "~~~",
  "<b>bold</b> <script>alert(1)</script>",
  "<!-- hidden -->",
  "<https://example.org>",
  "a < b > c & d",
  "&amp; &lt; &#60; &copy;",
  "one\ntwo\r\nthree",
  "[text](https://example.org)",
  "![picture](https://example.org/x.png)",
  "[ref]: https://example.org",
  "[x] done",
  "[^1] note",
  "[[wiki]]",
  "]] [[",
  "](",
  "@octocat and @org/team",
  "me@example.org",
  "https://example.org/a_b_c",
  "see www.example.org",
  "ftp://example.org mailto:me@example.org",
  "# heading",
  "#",
  "### heading ###",
  "C #",
  "- item",
  "* item",
  "+ item",
  "1. item",
  "12) item",
  "> quote",
  "---",
  "***",
  "___",
  "- - -",
  "===",
  "= =",
  "*emphasis* **strong** _emphasis_ __strong__",
  "snake_case and __init__",
  "2 * 3 * 4",
  "$math$ and $$more$$",
  "$5 or $6",
  ":smile: 10:00:30",
  "#12 and GH-12 and a/b#12",
  "\\",
  "\\*",
  "ends with \\",
  "a\\|b",
  "    indented",
  "\tindented",
  "trailing  ",
  "| - | - |",
  ":-- | --:",
  "|",
  "||",
  "<details><summary>x",
  "{% raw %}",
  "-",
  "+",
  "1.",
  "&nbsp;",
  "&#x200b;",
  "<br>",
  "中文 | 絵文字 👩‍👩‍👧",
  "é_à_ü",
];

test.each(HOSTILE)("%j shows as itself", (text) => {
  expect(markupOf(text)).toEqual([]);
});

test("any mixture of signs and words shows as itself", () => {
  const piece = fc.oneof(
    fc.constantFrom(..."\\`*_{}[]()#+-.!|~<>&$^=:@;/'\"%,?".split("")),
    fc.constantFrom(
      " ",
      "a",
      "b1",
      "10",
      "é",
      "http",
      "https://",
      "www.",
      "mailto:",
      "x.org",
      "&lt;",
      "<b>",
      "1.",
      "- ",
      "**",
    ),
  );
  const mixture = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(""));
  const text = mixture.filter((t) => t.trim() !== "");
  const check = fc.check(
    fc.property(text, (t) => markupOf(t).length === 0),
    { numRuns: 3000 },
  );
  expect(check.counterexample).toBeNull();
});

describe("what GitHub looks for in the finished page is parted", () => {
  test.each([
    ["@octocat, @org/team", /(?:^|\W)@[\w-]/],
    ["me@example.org", /\w@\w/],
    ["#12, a/b#12 and GH-12", /#\d|GH-\d/i],
    [":+1: and :smile:", /:[\w+-]+:/],
  ])("%s", (text, looked) => {
    const html = md.render(escapeMarkdown(text));
    expect(text).toMatch(looked);
    expect(html.replace(/<[^>]*>/g, "")).not.toMatch(looked);
  });
});

describe("the source stays readable: nothing is escaped that means nothing where it stands", () => {
  test.each([
    "Runs experiments (two), reads a C# book & sleeps!",
    "snake_case, 2 * 3, a - b, 1.5 x 2, #hash, {braces}, a < b > c, 09:00:30, x=1",
    "“Quoted”, it's 100 % told; 7+8 = 15",
    "12:30 - 13:15: lunch",
  ])("%s", (text) => {
    expect(escapeMarkdown(text, "line")).toBe(text);
  });

  test("a pipe is only a sign within tables", () => {
    expect(escapeMarkdown("a | b", "line")).toBe("a | b");
    expect(escapeMarkdown("a | b", "cell")).toBe(String.raw`a \| b`);
  });
});

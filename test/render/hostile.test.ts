// Whatever a file says, no control character reaches a terminal, and Markdown shows the text itself.
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";

import { plain } from "../../src/model/text.ts";
import { escapeMarkdown } from "../../src/render/markdown-escape.ts";
import { hostileComparison, hostileDays } from "../support/comparisons.ts";
import { rendered, shownDays } from "./rendering.ts";

const CONTROLS =
  "\u001b[31m\u001b]0;title\u0007 \u009b2J\u0085 \u202eabc\u202c \u2066x \u0000\u0008\u007f \ufeff a\tb\r\nc";

// oxlint-disable-next-line no-control-regex -- these are what must not be there
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/;

test.each(["terminal", "markdown", "json", "csv"] as const)(
  "%s is free of control characters",
  async (format) => {
    for (const result of [hostileComparison(CONTROLS), shownDays(hostileDays(CONTROLS))]) {
      const text = await rendered(format, result, { explain: true, all: true });
      expect(text.replaceAll("\r\n", "\n")).not.toMatch(OBEYED);
    }
  },
);

test("any text, escaped, is shown by Markdown as it is, in a paragraph, a list and a table", () => {
  const github = new MarkdownIt({ html: true, linkify: true });
  const signs = fc.constantFrom(..."\\`*_[]()<>&#|~$!@:/.+-=1 aw\"'^{}\n");
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(signs, fc.string({ unit: "grapheme", maxLength: 1 })), maxLength: 30 }),
      (raw) => {
        const text = plain(raw).replace(/\s+/g, " ").trim();
        fc.pre(text !== "");
        const escaped = escapeMarkdown(text);
        for (const page of [escaped, `- ${escaped}`, `| h | i |\n| - | - |\n| ${escaped} | x |`]) {
          expect(shown(github.render(page))).toContain(text.replaceAll(/[\s\u2060]/g, ""));
        }
      },
    ),
    { numRuns: 500 },
  );
});

/** The text of a page without any blanks; what looks like a tag in it was a tag. */
function shown(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/[\s\u2060]/g, "");
}

// A report as one page that needs nothing else: no network, no script but its own small one.
import type { Result } from "../compare/comparison.ts";
import type { ClockStyle } from "../model/clock.ts";
import { PAGE_WORDS } from "../report/page-words.ts";
import type { Picture } from "../report/picture/parts.ts";
import { pictureOf } from "../report/picture/picture.ts";
import type { Section } from "../report/section.ts";
import { markup } from "./html/markup.ts";
import { rowIds } from "./html/row-ids.ts";
import { SCRIPT } from "./html/script.ts";
import { sectionMarkup } from "./html/sections.ts";
import { STYLE } from "./html/style.ts";
import { drawPicture } from "./svg/picture.ts";

/** The options of a page. */
export type HtmlOptions = {
  readonly style: ClockStyle;
  /** The same report as Markdown, for copying. */
  readonly markdown: string;
};

/** The page. Its security policy allows its own style and script by their hashes, and nothing else. */
export async function renderHtml(
  result: Result,
  sections: readonly Section[],
  { style, markdown }: HtmlOptions,
): Promise<string> {
  const picture = pictureOf(result, { style });
  const policy = [
    "default-src 'none'",
    `style-src '${await hashOf(STYLE)}'`,
    `script-src '${await hashOf(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const head = [
    '<meta charset="utf-8">',
    markup("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="generator" content="daydiff">',
    '<meta name="referrer" content="no-referrer">',
    markup("title", {}, picture.title.slice(0, 300)),
    `<style>${STYLE}</style>`,
  ];
  const body = [
    `<main>\n${bodyOf(sections, picture, rowIds(result, sections)).join("\n")}\n${copying(markdown)}\n</main>`,
    markup("footer", {}, PAGE_WORDS.madeWith),
    `<script>${SCRIPT}</script>`,
  ];
  return `<!doctype html>\n<html lang="en">\n<head>\n${head.join("\n")}\n</head>\n<body>\n${body.join("\n")}\n</body>\n</html>\n`;
}

/** The picture stands where the report has its strips, else after the findings. */
function bodyOf(sections: readonly Section[], picture: Picture, ids: ReturnType<typeof rowIds>): string[] {
  const figure = figureOf(picture, ids !== null);
  const isStrips = (s: Section) => s.type === "strips";
  const place = [
    sections.findIndex(isStrips),
    1 + sections.findIndex((s) => s.type === "findings"),
    1 + sections.findIndex((s) => s.type === "heading"),
  ].find((i) => i > 0);
  const written = sectionMarkup(sections, ids ?? []);
  const kept = (from: number, to?: number) =>
    written.slice(from, to).filter((_, i) => !isStrips(sections[from + i] as Section));
  return [...kept(0, place ?? 0), figure, ...kept(place ?? 0)];
}

/** Once for the width of a screen, once for a phone's. */
function figureOf(picture: Picture, linked: boolean): string {
  const drawn = (size: "wide" | "narrow", idPrefix: string) =>
    markup("div", { class: size }, [
      drawPicture(picture, { theme: "page", size, inPage: { idPrefix, linked } }),
    ]);
  return markup("figure", { "aria-label": PAGE_WORDS.picture }, [
    drawn("wide", "w-"),
    drawn("narrow", "n-"),
    markup("p", { id: "detail", role: "status", dir: "auto", hidden: "" }, PAGE_WORDS.hint),
  ]);
}

function copying(markdown: string): string {
  return markup("details", {}, [
    markup("summary", {}, PAGE_WORDS.markdown),
    markup(
      "button",
      {
        type: "button",
        id: "copy",
        hidden: "",
        "data-done": PAGE_WORDS.copied,
        "data-selected": PAGE_WORDS.selected,
      },
      PAGE_WORDS.copy,
    ),
    markup("pre", { id: "markdown", tabindex: "0", dir: "auto" }, markdown),
  ]);
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

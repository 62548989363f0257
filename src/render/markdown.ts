// A report as GitHub-flavoured Markdown, to be pasted into an article as it is.
import type { Cell, Section, SourceItem, Strips, Table } from "../report/section.ts";
import { cellsOf, filled } from "./cells.ts";
import { escapeMarkdown } from "./markdown/escape.ts";

/** The sections as Markdown, ending in a newline. Strips are drawn in a code block. */
export function renderMarkdown(sections: readonly Section[], strips: (section: Strips) => string): string {
  const parts = sections.map((section) => markdownOf(section, strips)).filter((part) => part !== "");
  return `${parts.join("\n\n")}\n`;
}

function markdownOf(section: Section, strips: (section: Strips) => string): string {
  switch (section.type) {
    case "heading":
      return `### ${escapeMarkdown(section.text)}`;
    case "paragraph":
      return escapeMarkdown(section.text);
    case "split":
      return escapeMarkdown(
        [...section.left.map((s) => s.text), section.right].filter((t) => t !== "").join(" · "),
      );
    case "strips":
      return fenced(strips(section));
    case "table":
      return tableOf(section);
    case "findings":
      return section.groups
        .flatMap((g) => g.sentences)
        .flatMap((s) => [`- ${escapeMarkdown(s.text)}`, ...s.because.map((b) => `  - ${escapeMarkdown(b)}`)])
        .join("\n");
    case "sources":
      return section.items.map(sourceOf).join("\n\n");
  }
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((m) => m[0].length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

function tableOf({ columns, rows, key, notes }: Table): string {
  const used = columns.map((c, i) => c.head.text !== "" || rows.some((r) => r.cells[i]?.text !== ""));
  const kept = <T>(items: readonly T[]) => items.filter((_, i) => used[i] ?? false);
  const aligns = kept(columns).map((c) => c.align);
  const lines = [columns.map((c) => c.head), ...rows.map((r) => r.cells)].map((cells) =>
    kept(cells).map(cellOf),
  );
  const widths = aligns.map((_, c) => Math.max(4, ...lines.map((l) => cellsOf(l[c] ?? ""))));
  const rule = aligns.map((align, c) => {
    const dashes = "-".repeat((widths[c] as number) - 1);
    return align === "right" ? `${dashes}:` : `:${dashes}`;
  });
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell, c) => filled(cell, widths[c] as number, aligns[c])).join(" | ")} |`;
  const [head = [], ...body] = lines;
  const because = rows.filter((r) => r.because.length > 0).map(becauseOf);
  return [
    [row(head), row(rule), ...body.map(row)].join("\n"),
    ...[...(key.length > 0 ? [key.join("; ")] : []), ...notes].map((text) => escapeMarkdown(text)),
    ...(because.length > 0 ? [because.join("\n")] : []),
  ].join("\n\n");
}

function becauseOf({ cells, because }: Table["rows"][number]): string {
  const row = cells.map((c) => c.text).filter((t) => t !== "");
  return `- ${escapeMarkdown(`${row.join(", ")}: ${because.join("; ")}`)}`;
}

function cellOf({ text, below, inset }: Cell): string {
  const lines = [text, ...(below ?? [])].map((t) => escapeMarkdown(t, "cell")).join("<br>");
  return inset ? `&emsp;${lines}` : lines;
}

function sourceOf({ lead, title, url, rest }: SourceItem): string {
  const address = url === null ? null : linkOf(url);
  const name =
    address === null ? escapeMarkdown(title, "inline") : `[${escapeMarkdown(title, "link")}](${address})`;
  const tail = rest === "" ? "" : `, ${escapeMarkdown(rest, "inline")}`;
  return `${escapeMarkdown(lead)} ${name}${tail}.`;
}

/** Only web addresses become links; what could end the link, or the word, is spelled out. */
function linkOf(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  return url.replace(/[\s<>()[\]"'`\\|$*~^{}]/g, percent).replace(/&(?=#?\w+;)/g, "%26");
}

function percent(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");
}

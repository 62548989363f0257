// A report as GitHub-flavoured Markdown, to be pasted into an article as it is.
import type { Cell, Column, Findings, Section, SourceItem, Strips, Table } from "../report/section.ts";
import { cellsOf, filled } from "./cells.ts";
import { escapeMarkdown, linkTarget } from "./markdown-escape.ts";

/**
 * The sections as Markdown, ending in a newline.
 * @param strips draws strips as bare text, which then stands in a code block
 */
export function renderMarkdown(sections: readonly Section[], strips: (section: Strips) => string): string {
  const blocks = sections.map((section) => blockOf(section, strips)).filter((block) => block !== "");
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

function blockOf(section: Section, strips: (section: Strips) => string): string {
  switch (section.type) {
    case "heading":
      return `### ${escapeMarkdown(section.text, "line")}`;
    case "paragraph":
      return escapeMarkdown(section.text, "line");
    case "split":
      return escapeMarkdown([...section.left.map((s) => s.text), section.right].join(" "));
    case "strips":
      return fenced(strips(section));
    case "table":
      return tableBlock(section);
    case "fitting":
      return tableBlock(section.table);
    case "findings":
      return findingsBlock(section);
    case "sources":
      return section.items.map(sourceText).join("\n\n");
  }
}

/** A paragraph for each label, which leads it in; a list where something stands below its sentences. */
function findingsBlock({ groups }: Findings): string {
  return groups
    .map(({ label, sentences }) => {
      const lead = `**${escapeMarkdown(label, "inline")}:**`;
      if (sentences.every((s) => s.because.length === 0 && !s.isRankedOut)) {
        return `${lead} ${escapeMarkdown(sentences.map((s) => s.text).join(" "), "inline")}`;
      }
      const items = sentences.flatMap(({ text, because, isRankedOut }) => [
        `- ${isRankedOut ? RANKED_OUT : ""}${escapeMarkdown(text, isRankedOut ? "inline" : "line")}`,
        ...because.map((line) => `  - ${escapeMarkdown(line, "line")}`),
      ]);
      return [lead, "", ...items].join("\n");
    })
    .join("\n\n");
}

/** Stands before a sentence that is usually left out. */
const RANKED_OUT = "(also) ";

function tableBlock({ columns, rows, notes }: Table): string {
  const heads = columns.map((c) => cellText(c.head));
  const lines = rows.map((row) => row.cells.map(cellText));
  const widths = columns.map((_, c) =>
    Math.max(3, ...[heads, ...lines].map((line) => cellsOf(line[c] ?? ""))),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, c) => filled(text, widths[c] ?? 0, columns[c]?.align)).join(" | ")} |`;
  const rule = `| ${columns.map((column, c) => ruleOf(column, widths[c] ?? 3)).join(" | ")} |`;
  const because = rows
    .filter((row) => row.because.length > 0)
    .map((row) => {
      const first = row.cells.find((c) => c.text.trim() !== "")?.text.trim();
      return `- ${escapeMarkdown(`${first ?? ""}: ${row.because.join("; ")}`, "line")}`;
    });
  const table = [line(heads), rule, ...lines.map(line)].join("\n");
  // Directly under the table, because tables are copied alone.
  return [table, escapeMarkdown(notes.join(" "), "line"), because.join("\n")]
    .filter((b) => b !== "")
    .join("\n\n");
}

/** A cell in one line of the source; what stands below its text follows after breaks. */
function cellText({ text, inset, below }: Cell): string {
  const own = (inset ? INSET : "") + escapeMarkdown(text, "cell");
  return [own, ...(below ?? []).map((line) => escapeMarkdown(line, "cell"))].join("<br>");
}

/** Sets a part in below the row that it is a part of. */
const INSET = "&nbsp;&nbsp;";

function ruleOf({ align }: Column, width: number): string {
  if (align === "right") return `${"-".repeat(width - 1)}:`;
  return `:${"-".repeat(width - 1)}`;
}

function sourceText({ lead, title, url, rest }: SourceItem): string {
  const target = url === null ? null : linkTarget(url);
  const name =
    target === null ? escapeMarkdown(title, "inline") : `[${escapeMarkdown(title, "link")}](${target})`;
  const stop = rest.endsWith(".") ? "" : ".";
  return `${escapeMarkdown(lead, "line")} ${[name, escapeMarkdown(rest, "inline")].filter((t) => t !== "").join(", ")}${stop}`;
}

/** Strips stand in a code block; its fence is longer than any run of backticks inside. */
function fenced(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [`${fence}text`, text, fence].join("\n");
}

// A report as GitHub-flavoured Markdown, to be pasted into an article as it is.
import type { Cell, Section, SourceItem, Strips, Table } from "../report/section.ts";

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
      return escapeMarkdown([...section.left.map((s) => s.text), section.right].join(" ").trim());
    case "strips":
      return fenced(strips(section));
    case "table":
      return tableOf(section);
    case "fitting":
      return tableOf(section.table);
    case "findings":
      return section.groups
        .flatMap((g) => g.sentences)
        .flatMap((s) => [`- ${escapeMarkdown(s.text)}`, ...s.because.map((b) => `  - ${escapeMarkdown(b)}`)])
        .join("\n");
    case "sources":
      return section.items.map(sourceOf).join("\n\n");
  }
}

/**
 * A text that Markdown shows as it is: every character that could begin markup, a table cell, an entity, a link or a
 * mention is escaped. The one place where that is done.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_{}[\]()#|~!^$]/g, (c) => (PLAIN_IN_TEXT.has(c) ? c : `\\${c}`))
    .replace(
      /^(\s*)([-+=]|\d+[.)])(?=\s|$)/,
      (_, blank: string, sign: string) => `${blank}${escapeStart(sign)}`,
    )
    .replace(/(?<=^|[^\w])@(?=\w)/g, "&#64;")
    .replace(/\b(https?|ftp|mailto):(?=\S)/gi, "$1&#58;")
    .replace(/\bwww\.(?=\S)/gi, "www&#46;")
    .replace(/:(?=[a-z0-9_+-]+:)/gi, "&#58;")
    .replace(/(?<=\w)@(?=\w)/g, "&#64;");
}

/** These mean nothing within a line of text. */
const PLAIN_IN_TEXT = new Set(["(", ")", "!", "{", "}", "#", "^"]);

function escapeStart(sign: string): string {
  return /^\d/.test(sign) ? `${sign.slice(0, -1)}\\${sign.slice(-1)}` : `\\${sign}`;
}

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((m) => m[0].length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

function tableOf({ columns, rows, notes }: Table): string {
  const used = columns.map((c, i) => c.head.text !== "" || rows.some((r) => r.cells[i]?.text !== ""));
  const kept = <T>(items: readonly T[]) => items.filter((_, i) => used[i] ?? false);
  const lines = [kept(columns).map((c) => cellOf(c.head)), ...rows.map((r) => kept(r.cells).map(cellOf))];
  const widths = kept(columns).map((_, c) => Math.max(3, ...lines.map((l) => (l[c] ?? "").length)));
  const rule = kept(columns).map(({ align }, c) => {
    const dashes = "-".repeat((widths[c] as number) - 1);
    return align === "right" ? `${dashes}:` : `:${dashes}`;
  });
  const row = (cells: readonly string[]) => {
    const filled = cells.map((cell, c) =>
      columns[c] && kept(columns)[c]?.align === "right"
        ? cell.padStart(widths[c] as number)
        : cell.padEnd(widths[c] as number),
    );
    return `| ${filled.join(" | ")} |`;
  };
  const [head = [], ...body] = lines;
  const below = [
    ...rows.flatMap((r) =>
      r.because.length === 0
        ? []
        : [
            `- ${escapeMarkdown(
              r.cells
                .map((c) => c.text)
                .filter((t) => t !== "")
                .join(", "),
            )}: ${r.because.map(escapeMarkdown).join("; ")}`,
          ],
    ),
  ];
  return [
    [row(head), row(rule), ...body.map(row)].join("\n"),
    ...notes.filter((n) => n !== "").map(escapeMarkdown),
    ...(below.length > 0 ? [below.join("\n")] : []),
  ].join("\n\n");
}

function cellOf({ text, below }: Cell): string {
  return [text, ...(below ?? [])].map((t) => escapeMarkdown(t.trim())).join("<br>");
}

function sourceOf({ lead, title, url, rest }: SourceItem): string {
  const address = url === null ? null : linkOf(url);
  const name = address === null ? escapeMarkdown(title) : `[${escapeMarkdown(title)}](${address})`;
  return `${escapeMarkdown(lead)} ${name}${rest === "" ? "" : `, ${escapeMarkdown(rest)}`}.`;
}

/** Only web addresses become links; blanks, brackets and quotes in them are spelled out. */
function linkOf(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  return url.replace(
    /[\s<>()[\]"'`\\|]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

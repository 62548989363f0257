// The sections of a report as HTML.
import { PAGE_WORDS } from "../../report/page-words.ts";
import type { Cell, Findings, Section, SourceItem, Table, TableLine, Tone } from "../../report/section.ts";
import { markup } from "./markup.ts";

/** Markup for each section, in its order; strips are left to the picture. `ids`: the numbers of table lines. */
export function sectionMarkup(
  sections: readonly Section[],
  ids: readonly (readonly (number | null)[])[],
): string[] {
  let headings = 0;
  let findings = 0;
  return sections.map((section, i) => {
    switch (section.type) {
      case "heading":
        return markup(headings++ === 0 ? "h1" : "h2", { dir: "auto" }, section.text);
      case "paragraph":
        return markup("p", { dir: "auto", class: classOf(section.tone) }, section.text);
      case "split":
        return markup(
          "p",
          { dir: "auto" },
          [...section.left.map((s) => s.text), section.right].join(" ").trim(),
        );
      case "strips":
        return "";
      case "table":
        return tableMarkup(section, ids[i] ?? []);
      case "fitting":
        return tableMarkup(section.table, ids[i] ?? []);
      case "findings":
        return findingsMarkup(section, findings++ === 0 ? PAGE_WORDS.findings : PAGE_WORDS.besideFirst);
      case "sources":
        return sourcesMarkup(section.items);
    }
  });
}

function findingsMarkup({ groups }: Findings, label: string): string {
  const lists = groups.map(({ label: lead, sentences }) =>
    markup("div", {}, [
      markup("dt", {}, lead),
      ...sentences.map(({ text, because, isRankedOut }) =>
        markup("dd", { dir: "auto", class: isRankedOut ? "quiet" : null }, [
          markup("span", {}, text),
          ...because.map((b) => markup("small", { dir: "auto" }, b)),
        ]),
      ),
    ]),
  );
  return markup("section", { "aria-label": label }, [markup("dl", {}, lists)]);
}

function tableMarkup({ name, columns, rows, notes }: Table, ids: readonly (number | null)[]): string {
  const used = columns.flatMap((c, i) =>
    c.head.text !== "" || rows.some((r) => (r.cells[i]?.text ?? "") !== "") ? [i] : [],
  );
  const head = used.map((i) => {
    const column = columns[i];
    const text = column?.head.text ?? "";
    const attributes = { class: classes(column?.align, classOf(column?.head.tone ?? "plain")), dir: "auto" };
    return text === "" ? markup("td", attributes) : markup("th", { scope: "col", ...attributes }, text);
  });
  const body = rows.map((row, r) => {
    const id = ids[r] ?? null;
    const cells = used.map((i) =>
      cellMarkup(row.cells[i] ?? NONE, columns[i]?.align ?? "left", i === 0 && name !== "rows"),
    );
    const line = markup("tr", id === null ? {} : { id: `row-${id}`, "data-row": String(id) }, cells);
    return `${line}${becauseMarkup(row, used.length)}`;
  });
  const table = markup("table", { class: name }, [
    markup("caption", {}, PAGE_WORDS[name]),
    markup("thead", {}, [markup("tr", {}, head)]),
    `\n${markup("tbody", {}, [body.join("\n")])}`,
  ]);
  return [
    markup("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": PAGE_WORDS[name] }, [
      table,
    ]),
    ...notes.filter((n) => n !== "").map((n) => markup("p", { class: "quiet", dir: "auto" }, n)),
  ].join("\n");
}

const NONE: Cell = { text: "", tone: "plain" };

function cellMarkup({ text, tone, inset, below }: Cell, align: string, isHead: boolean): string {
  const swatch = isBlock(tone) ? [markup("i", { class: `b${tone.block % 6}` })] : [];
  const lines = (below ?? []).map((line) => markup("small", { dir: "auto" }, line));
  const content = [...swatch, markup("span", {}, text), ...lines];
  const attributes = { class: classes(align, inset ? "inner" : null, classOf(tone)), dir: "auto" };
  return isHead && text !== ""
    ? markup("th", { scope: "row", ...attributes }, content)
    : markup("td", attributes, content);
}

function becauseMarkup({ because }: TableLine, columns: number): string {
  if (because.length === 0) return "";
  const cell = markup("td", { colspan: String(columns), dir: "auto" }, [
    markup("small", {}, because.join("; ")),
  ]);
  return markup("tr", { class: "because" }, [cell]);
}

function sourcesMarkup(items: readonly SourceItem[]): string {
  if (items.length === 0) return "";
  const lines = items.map(({ lead, title, url, rest }) => {
    const name =
      url !== null && /^https?:\/\//i.test(url)
        ? markup("a", { href: url, rel: "noreferrer noopener" }, title)
        : markup("cite", {}, title);
    const after = rest === "" ? "." : `, ${rest}.`;
    return markup("li", { dir: "auto" }, [markup("span", {}, `${lead} `), name, markup("span", {}, after)]);
  });
  return markup("section", { "aria-label": PAGE_WORDS.sources, class: "sources" }, [markup("ul", {}, lines)]);
}

function isBlock(tone: Tone): tone is { readonly block: number } {
  return typeof tone === "object" && "block" in tone;
}

function classOf(tone: Tone): string | null {
  if (typeof tone === "string") return tone === "plain" ? null : tone;
  return "person" in tone ? `p${tone.person % 2}` : null;
}

function classes(...names: readonly (string | null | undefined)[]): string | null {
  const kept = names.filter((n) => n !== null && n !== undefined && n !== "left");
  return kept.length === 0 ? null : kept.join(" ");
}

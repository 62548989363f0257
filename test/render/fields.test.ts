// Every renderer looks at every field of a section: what a report says in one format, it says in all.
import { describe, expect, test } from "vitest";

import { sectionMarkup } from "../../src/render/html/sections.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { renderTerminal } from "../../src/render/terminal.ts";
import type {
  Cell,
  Column,
  Findings,
  KeyEntry,
  Section,
  Sentence,
  SourceItem,
  Span,
  Strip,
  StripPiece,
  Strips,
  Table,
  TableLine,
} from "../../src/report/section.ts";

// Every field is there, so that a new one does not compile until it stands here.
const cell: Required<Cell> = { text: "cell", tone: "strong", inset: true, below: ["below"] };
const column: Required<Column> = { head: cell, align: "left", wraps: true, spared: 1 };
const line: Required<TableLine> = { cells: [cell], because: ["because"] };
const table: Required<Table> = {
  type: "table",
  name: "categories",
  columns: [column],
  rows: [line],
  key: ["key"],
  notes: ["note"],
};
const sentence: Required<Sentence> = { text: "sentence", because: ["because"], isRankedOut: true };
const findings: Required<Findings> = {
  type: "findings",
  groups: [{ label: "Same", sentences: [sentence] }],
};
const source: Required<SourceItem> = { lead: "lead", title: "title", url: "https://x.org", rest: "rest" };
const span: Required<Span> = { text: "span", tone: "plain" };
const piece: Required<StripPiece> = {
  start: 0,
  end: 1440,
  state: "timed",
  letter: "x",
  label: "label",
  tone: "plain",
};
const strip: Required<Strip> = {
  name: "strip",
  tone: "plain",
  style: "labels",
  pieces: [piece],
  marks: [{ minute: 0, text: "04:00" }],
  hours: [{ at: 0, text: "04" }],
};
const key: Required<KeyEntry> = { letter: "x", text: "key", tone: "plain" };
const letters: Strip = { ...strip, style: "letters" };
const strips: Required<Strips> = { type: "strips", strips: [strip, letters], key: [key], minutes: 1440 };

const SECTIONS: readonly Section[] = [
  { type: "heading", text: "heading" },
  { type: "paragraph", text: "paragraph", tone: "quiet" },
  { type: "split", left: [span], right: "right" },
  strips,
  table,
  { type: "fitting", table, least: 4, otherwise: [table] },
  { type: "fitting", table, least: 400, otherwise: [table] },
  findings,
  { type: "sources", items: [source] },
];

/** The fields that are not read, each as `type.field`, once. */
function unread(read: (sections: readonly Section[]) => unknown): readonly string[] {
  const all = new Set<string>();
  const seen = new Set<string>();
  const watched = <T>(value: T, path: string): T => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => watched(item, path)) as T;
    for (const field of Object.keys(value)) all.add(`${path}.${field}`);
    return new Proxy(value, {
      get(target, field) {
        if (typeof field === "symbol") return Reflect.get(target, field);
        seen.add(`${path}.${field}`);
        return watched(Reflect.get(target, field) as unknown, NAMES[field] ?? field);
      },
    });
  };
  read(SECTIONS.map((section) => watched(section, section.type)));
  return [...all].filter((path) => !seen.has(path)).toSorted();
}

/** What is one thing under several names. */
const NAMES: Readonly<Record<string, string>> = {
  head: "cell",
  cells: "cell",
  otherwise: "table",
  left: "span",
};

/** What a format has no use for, and why nothing is lost. */
const UNUSED: Readonly<Record<"terminal" | "markdown" | "html", readonly string[]>> = {
  terminal: [],
  markdown: [
    // A text has no colours and is not laid out to a width; signs are explained in notes.
    "cell.tone",
    "columns.spared",
    "columns.wraps",
    "fitting.least",
    "fitting.otherwise",
    "paragraph.tone",
    "span.tone",
    "table.key",
    "table.name",
  ],
  html: [
    // A page breaks its lines itself; strips are drawn as a picture; signs are explained in notes.
    "columns.spared",
    "columns.wraps",
    "fitting.least",
    "fitting.otherwise",
    "span.tone",
    "strips.key",
    "strips.minutes",
    "strips.strips",
    "table.key",
  ],
};

describe("every field is read, but those that a format has no use for", () => {
  const bare = { width: 80, color: false, ascii: false, style: "24h" } as const;
  const terminal = (sections: readonly Section[]) => renderTerminal(sections, bare);
  test.each([
    ["terminal", terminal],
    ["markdown", (s) => renderMarkdown(s, (own) => terminal([own]))],
    ["html", (s) => sectionMarkup(s, [])],
  ] as const satisfies readonly [keyof typeof UNUSED, (sections: readonly Section[]) => unknown][])(
    "%s",
    (format, render) => {
      expect(unread(render)).toEqual(UNUSED[format].toSorted());
    },
  );

  test("and a format that skips one is found", () => {
    const forgetful = (sections: readonly Section[]) =>
      renderMarkdown(
        sections.map((s) => (s.type === "table" ? { ...s, notes: [] } : s)),
        () => "",
      );
    expect(unread(forgetful)).not.toEqual(UNUSED.markdown.toSorted());
  });
});

describe("a part of a group is set in below it", () => {
  const parts: Table = {
    ...table,
    columns: [{ ...column, head: { text: "", tone: "plain" } }],
    rows: [false, true].map((inset) => ({ cells: [{ text: "Row", tone: "plain", inset }], because: [] })),
  };
  test.each([
    [
      "terminal",
      () => renderTerminal([parts], { width: 80, color: false, ascii: false, style: "24h" }),
      /^Row$[^]*^ {2}Row$/m,
    ],
    ["markdown", () => renderMarkdown([parts], () => ""), /^\| Row +\|$[^]*^\| &nbsp;&nbsp;Row \|$/m],
    [
      "html",
      () => sectionMarkup([parts], []).join(""),
      /<th scope="row" dir="auto">.*Row[^]*class="inner"[^>]*>.*Row/,
    ],
  ] as const)("%s", (_, render, expected) => {
    expect(render()).toMatch(expected);
  });
});

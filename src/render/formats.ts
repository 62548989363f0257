// The formats by name: the endings of their files, and their writers. Whatever the usual screen does not need is loaded
// when it is asked for.
import type { Result } from "../compare/comparison.ts";
import type { ReportOptions } from "../report/options.ts";
import { report } from "../report/report.ts";
import type { Section } from "../report/section.ts";
import type { PictureOptions } from "./picture-options.ts";
import type { Refusal } from "./refusal.ts";
import { renderTerminal, type TerminalOptions } from "./terminal.ts";

/** The result to write, and the options of its format. */
export type Rendering = TerminalOptions &
  Pick<ReportOptions, "short" | "only" | "explain" | "all"> & {
    readonly result: Result;
    /** For pictures and pages; what is left out is as usual. */
    readonly picture?: Partial<PictureOptions>;
  };

/** A format: the endings of its files, and its writer. */
export type Format = {
  /** File endings, with the dot. */
  readonly endings: readonly string[];
  /** Refuses what the format has no room for. */
  readonly render: (rendering: Rendering) => Promise<string | Uint8Array | Refusal>;
};

/** The name of a format. */
export type FormatName = "terminal" | "markdown" | "json" | "csv" | "svg" | "png" | "html";

/** Every format, by name. */
export const FORMATS: Readonly<Record<FormatName, Format>> = {
  terminal: {
    endings: [".txt"],
    render: async (r) => renderTerminal(report(r.result, { ...r, medium: "screen" }), r),
  },
  markdown: {
    endings: [".md", ".markdown"],
    render: async (r) => markdownOf(report(r.result, { ...r, medium: "page" }), r),
  },
  json: {
    endings: [".json"],
    render: async (r) => (await import("./json/json.ts")).resultJson(r.result),
  },
  csv: {
    endings: [".csv"],
    render: async (r) => (await import("./csv/csv.ts")).resultCsv(r.result, r.only),
  },
  svg: { endings: [".svg"], render: async (r) => svgOf(r, await pictureOptions(r)) },
  png: {
    endings: [".png"],
    render: async (r) => {
      const [{ renderPng }, picture] = await Promise.all([import("./png.ts"), pictureOptions(r)]);
      return renderPng(await svgOf(r, picture), picture);
    },
  },
  html: {
    endings: [".html", ".htm"],
    render: async (r) => {
      const { renderHtml } = await import("./html.ts");
      const sections = report(r.result, { ...r, medium: "page" });
      return renderHtml(r.result, sections, { ...r, markdown: await markdownOf(sections, r) });
    },
  },
};

async function markdownOf(sections: readonly Section[], rendering: Rendering): Promise<string> {
  const { renderMarkdown } = await import("./markdown.ts");
  const bare = { ...rendering, width: 80, color: false };
  return renderMarkdown(sections, (strips) => renderTerminal([strips], bare).trimEnd());
}

async function svgOf({ result, style }: Rendering, picture: PictureOptions): Promise<string> {
  const { renderSvg } = await import("./svg.ts");
  return renderSvg(result, { ...picture, style });
}

async function pictureOptions({ picture }: Rendering): Promise<PictureOptions> {
  const { USUAL_PICTURE } = await import("./picture-options.ts");
  return { ...USUAL_PICTURE, ...picture };
}

/** Whether a text names a format. */
export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

/** The format that a file's ending tells, or null. */
export function formatOfFile(file: string): FormatName | null {
  const names = Object.keys(FORMATS) as FormatName[];
  return names.find((name) => FORMATS[name].endings.some((e) => file.toLowerCase().endsWith(e))) ?? null;
}

// The formats that there are: what each is called, which files end so, and what writes it. What the usual screen does not need is loaded when it is asked for.
import type { Comparison } from "../compare/comparison.ts";
import { draw } from "../compare/draw.ts";
import type { ManyComparison } from "../compare/many.ts";
import type { Moment } from "../compare/moment.ts";
import type { Nearest } from "../report/nearest.ts";
import type { ReportOptions } from "../report/options.ts";
import { report, type Report } from "../report/report.ts";
import type { PictureOptions } from "./picture-options.ts";
import { renderTerminal, type TerminalOptions } from "./terminal.ts";

/** What is to be written. */
export type Rendering = TerminalOptions &
  Pick<ReportOptions, "view" | "short" | "only" | "explain" | "next"> & {
    readonly comparison: Comparison;
    /** The same days at the same moment; left out, each is on its own clock. */
    readonly moment?: Moment;
    /** The days nearest to the first of the comparison; left out, the comparison itself is written. */
    readonly nearest?: Nearest;
    /** For pictures and pages; what is left out is as usual. */
    readonly picture?: Partial<PictureOptions>;
  };

export type Format = {
  /** File endings, with the dot. */
  readonly endings: readonly string[];
  readonly render: (rendering: Rendering) => Promise<string | Uint8Array>;
};

export type FormatName = "terminal" | "markdown" | "json" | "csv" | "svg" | "png" | "html";

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  terminal: {
    endings: [".txt"],
    render: async (r) => renderTerminal((await worded(r, "screen")).sections, r),
  },
  markdown: {
    endings: [".md", ".markdown"],
    render: async (r) => {
      const { sections } = await worded(r, "page");
      return markdownOf(sections, r);
    },
  },
  json: {
    endings: [".json"],
    render: async (r) => {
      if (r.nearest !== undefined) return (await import("./json/nearest.ts")).nearestJson(r.nearest);
      if (r.moment !== undefined || (isOfMany(r.comparison) && r.view === "comparison")) {
        return (await import("./json/many.ts")).manyJson(r.comparison, r.moment);
      }
      const { comparisonJson, daysJson } = await import("./json/json.ts");
      return r.view === "days" ? daysJson(r.comparison) : comparisonJson(r.comparison);
    },
  },
  csv: {
    endings: [".csv"],
    render: async (r) => {
      if (r.nearest !== undefined) return (await import("./csv-many.ts")).nearestCsv(r.nearest);
      if (r.moment !== undefined) return (await import("./csv-many.ts")).momentCsv(r.moment);
      const { comparisonCsv, episodesCsv } = await import("./csv.ts");
      return r.view === "days" ? episodesCsv(r.comparison) : comparisonCsv(r.comparison);
    },
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
      const { sections } = await worded(r, "page");
      return renderHtml(sections, {
        ...r,
        ...(await drawnOf(r, sections)),
        markdown: await markdownOf(sections, r),
      });
    },
  },
};

async function markdownOf(sections: Report["sections"], rendering: Rendering): Promise<string> {
  const { renderMarkdown } = await import("./markdown.ts");
  const bare = { ...rendering, width: 80, color: false };
  return renderMarkdown(sections, (strips) => renderTerminal([strips], bare).trimEnd());
}

async function svgOf(rendering: Rendering, picture: PictureOptions): Promise<string> {
  const { renderSvg } = await import("./svg.ts");
  const { sections } = await worded({ ...rendering, only: null, explain: false }, "page");
  const drawn = await drawnOf(rendering, sections);
  return renderSvg(rendering.comparison, sections, { ...rendering, ...picture, ...drawn });
}

/** The picture of days at the same moment; nothing where they are drawn as usual. */
async function drawnOf({ comparison, moment, style }: Rendering, sections: Report["sections"]) {
  if (moment === undefined) return {};
  const { momentPicture } = await import("../report/moment-picture.ts");
  const findings = sections.find((s) => s.type === "findings") ?? null;
  return { drawn: momentPicture(comparison, moment, { style }, findings) };
}

async function pictureOptions({ picture }: Rendering): Promise<PictureOptions> {
  const { USUAL_PICTURE } = await import("./picture-options.ts");
  return { ...USUAL_PICTURE, ...picture };
}

async function worded(rendering: Rendering, medium: ReportOptions["medium"]): Promise<Report> {
  const { comparison, moment } = rendering;
  const options = { ...rendering, medium };
  if (rendering.nearest !== undefined) {
    const { nearestReport } = await import("../report/nearest.ts");
    return nearestReport(rendering.nearest, options);
  }
  if (moment !== undefined) {
    const { momentReport } = await import("../report/moment.ts");
    return momentReport(comparison, moment, draw(comparison), options);
  }
  if (isOfMany(comparison) && rendering.view === "comparison") {
    const { manyReport } = await import("../report/many.ts");
    return manyReport(comparison, draw(comparison), options);
  }
  return report(comparison, draw(comparison), options);
}

function isOfMany(comparison: Comparison): comparison is ManyComparison {
  return "pairs" in comparison;
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

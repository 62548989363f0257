// The formats that there are: what each is called, which files end so, and what writes it, loaded when it is asked for.
import type { Comparison } from "../compare/comparison.ts";
import type { ReportOptions } from "../report/options.ts";
import type { TerminalOptions } from "./terminal.ts";

/** What is to be written. */
export type Rendering = TerminalOptions &
  Pick<ReportOptions, "view" | "short" | "only" | "explain" | "next"> & { readonly comparison: Comparison };

export type Format = {
  /** File endings, with the dot. */
  readonly endings: readonly string[];
  readonly render: (rendering: Rendering) => Promise<string | Uint8Array>;
};

export type FormatName = "terminal";

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  terminal: {
    endings: [".txt"],
    render: async (r) => {
      const [{ renderTerminal }, { report }, { draw }] = await Promise.all([
        import("./terminal.ts"),
        import("../report/report.ts"),
        import("../compare/draw.ts"),
      ]);
      return renderTerminal(report(r.comparison, draw(r.comparison), { ...r, medium: "screen" }).sections, r);
    },
  },
};

/** Whether a text names a format. */
export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

/** The format that a file's ending tells, or null. */
export function formatOfFile(file: string): FormatName | null {
  const names = Object.keys(FORMATS) as FormatName[];
  return names.find((name) => FORMATS[name].endings.some((e) => file.toLowerCase().endsWith(e))) ?? null;
}

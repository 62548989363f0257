// The text of a schedule file to a day, with everything there is to say about the file.
import { isMap, type ParsedNode } from "yaml";

import type { Day } from "../model/day.ts";
import { diagnosticAt, type Diagnostic, type DiagnosticCode, type Span } from "../model/diagnostic.ts";
import type { DayDraft } from "../model/draft.ts";
import { layOutDay } from "../model/lay-out-day.ts";
import type { Report } from "./context.ts";
import { decodeText } from "./decode.ts";
import { SCHEDULE } from "./definition.ts";
import { draftOf } from "./draft-of.ts";
import { layoutDiagnostic } from "./layout-problems.ts";
import { foundIn } from "./node.ts";
import { parseYaml } from "./parse-yaml.ts";
import { readEntry, type Read } from "./read-entry.ts";
import type { YamlProblem } from "./yaml-problems.ts";

/** What a file tells, and what there is to say about it. Day and draft are null where it has an error. */
export type Loaded = {
  readonly day: Day | null;
  /** What the day was laid out from: the file's own words and times. */
  readonly draft: DayDraft | null;
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** The decoded text. */
  readonly text: string;
};

type ReadSchedule = Read<typeof SCHEDULE>;

/** What a file is called: `id` is the name that its day goes by, `path` is shown in diagnostics. */
export type FileName = { readonly id: string; readonly path: string };

/** Reads a schedule file, text or bytes, by the rules of docs/format.md. Never throws for what the file holds. */
export function loadSchedule(content: string | Uint8Array, file: FileName): Loaded {
  const diagnostics: Diagnostic[] = [];
  // Something is underlined everywhere, even where a value is missing.
  const say = (said: Parameters<Report>[0], span: Span | null) =>
    void diagnostics.push(
      diagnosticAt(said, file.path, span && { ...span, end: Math.max(span.end, span.start + 1) }),
    );

  const { text, problem, span } = decodeText(content);
  if (problem !== null) say(problem, span);
  if (hasError(diagnostics)) return { day: null, draft: null, diagnostics, text };

  const { root, problems } = parseYaml(text);
  for (const { said, span } of problems) say(said, span);
  if (root === null || !isMap(root)) {
    if (problems.length === 0) sayRoot(root, text, say);
    return { day: null, draft: null, diagnostics, text };
  }
  const damage = damageOf(problems, text);
  const report: Report = (said, span) => {
    if (!damage(said.code, span)) say(said, span);
  };
  const read = readEntry(root, SCHEDULE, { start: 0, end: 1 }, { text, report });
  if (read !== null && tellsNothing(read, diagnostics)) {
    report({ code: "nothing-told", args: {} }, { start: read.span.start, end: read.span.start + 1 });
  }
  const firm = !problems.some((p) => p.reach === "rest");
  const draft = read && firm ? draftOf(read, file.id, report) : null;
  const day = read && draft && laidOut(draft, read, report, hasError(diagnostics));
  diagnostics.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
  const told = day === null || hasError(diagnostics) ? { day: null, draft: null } : { day, draft };
  return { ...told, diagnostics, text };
}

/** The day of a draft, its problems reported; with an episode or a time unread, those only that no other time could mend. */
function laidOut(draft: DayDraft, read: ReadSchedule, report: Report, unsure: boolean): Day | null {
  const { day, problems } = layOutDay(draft);
  for (const problem of problems) {
    const { said, span } = layoutDiagnostic(problem, draft, read);
    if (!unsure || CERTAIN.has(said.code)) report(said, span);
  }
  return day;
}

/** Whether a file has neither episodes nor mentions, and none that an error keeps from being read. */
function tellsNothing({ values, spans }: ReadSchedule, diagnostics: readonly Diagnostic[]): boolean {
  if (values.episodes.length + values.mentions.length > 0) return false;
  return !diagnostics.some(
    (d) => d.severity === "error" && (within(d.span, spans.episodes) || within(d.span, spans.mentions)),
  );
}

function within(inner: Span | null, outer: Span | undefined): boolean {
  return inner !== null && outer !== undefined && inner.start >= outer.start && inner.end <= outer.end;
}

const CERTAIN: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  "out-of-order",
  "overlap",
  "same-start",
  "no-length",
]);

function sayRoot(
  root: ParsedNode | null,
  text: string,
  say: (said: Parameters<Report>[0], span: Span | null) => void,
): void {
  if (root === null || text.slice(root.range[0], root.range[1]).trim() === "") {
    say({ code: "file-empty", args: {} }, null);
    return;
  }
  const lineEnd = text.indexOf("\n", root.range[0]);
  const end = Math.min(root.range[1], lineEnd === -1 ? text.length : lineEnd);
  say({ code: "wrong-root", args: { found: foundIn(root) } }, { start: root.range[0], end });
}

/**
 * Tells what the reader says only because the YAML around it is broken: on the line of a problem, after a problem that
 * spreads, and of anything missing, which may stand in the broken part.
 */
function damageOf(
  problems: readonly YamlProblem[],
  text: string,
): (code: DiagnosticCode, span: Span) => boolean {
  const lines = problems.map(({ span, reach }) => {
    const start = span.start === 0 ? 0 : text.lastIndexOf("\n", span.start - 1) + 1;
    const end = text.indexOf("\n", span.end);
    return { start, end: reach === "rest" || end === -1 ? text.length : end };
  });
  const spreads = problems.some((p) => p.reach === "rest");
  return (code, { start, end }) =>
    (spreads && (code === "missing-key" || code === "nothing-told")) ||
    lines.some((line) => start <= line.end && end >= line.start);
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === "error");
}

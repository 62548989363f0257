// The text of a schedule file to a schedule, with everything there is to say about the file.
import { isMap, type ParsedNode } from "yaml";

import { diagnosticAt, type Diagnostic, type DiagnosticCode, type Span } from "../model/diagnostic.ts";
import type { ScheduleDraft } from "../model/draft.ts";
import { placeSchedule } from "../model/place.ts";
import type { Schedule } from "../model/schedule.ts";
import type { Report } from "./context.ts";
import { decodeText } from "./decode.ts";
import { SCHEDULE } from "./definition.ts";
import { draftOf } from "./draft-of.ts";
import { foundIn } from "./node.ts";
import { parseYaml } from "./parse-yaml.ts";
import { placingDiagnostic } from "./placing.ts";
import { readEntry, type Read } from "./read-entry.ts";
import type { YamlProblem } from "./yaml-problems.ts";

/**
 * The schedule, and the draft that it was placed from, or null where the file has an error; all diagnostics, in the order
 * of the text, which is decoded. A draft is plain data that JSON keeps as it is.
 */
export type Loaded = {
  readonly schedule: Schedule | null;
  readonly draft: ScheduleDraft | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
};

type ReadSchedule = Read<typeof SCHEDULE>;

/** What a file is called: `id` is the name that its schedule goes by, `path` is shown in diagnostics. */
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
  if (hasError(diagnostics)) return { schedule: null, draft: null, diagnostics, text };

  const { root, problems } = parseYaml(text);
  for (const { said, span } of problems) say(said, span);
  if (root === null || !isMap(root)) {
    if (problems.length === 0) sayRoot(root, text, say);
    return { schedule: null, draft: null, diagnostics, text };
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
  const schedule = read && draft && placed(draft, read, report, () => hasError(diagnostics));
  diagnostics.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
  const sound = !hasError(diagnostics);
  return { schedule: sound ? schedule : null, draft: sound ? draft : null, diagnostics, text };
}

function placed(
  draft: ScheduleDraft,
  read: ReadSchedule,
  report: Report,
  failed: () => boolean,
): Schedule | null {
  const { schedule, problems } = placeSchedule(draft);
  const unsure = failed();
  const anyHour = draft.episodes.some(({ time }) => time.start !== null || typeof time.end !== "string");
  for (const problem of problems) {
    // A day without any hour has nothing to count, and `22:00 - ?` says already that the end is not told.
    const known = !anyHour || draft.episodes[problem.episode]?.time.end === "open";
    if (problem.code === "thin" && known) continue;
    const { said, span } = placingDiagnostic(problem, draft, read);
    // With an episode or a time unread, only what another time cannot mend is sure.
    if (!unsure || CERTAIN.has(said.code)) report(said, span);
  }
  return schedule;
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

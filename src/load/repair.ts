// Repairs what has one right answer in a schedule file, by replacing stretches of its text: the rest stays to the byte.
import { isKind } from "../model/category.ts";
import type { Diagnostic, Span } from "../model/diagnostic.ts";
import { loadSchedule, type FileName, type Loaded } from "./load-schedule.ts";
import { readTime } from "./time.ts";

/** A stretch of the text and what stands there instead. */
type Edit = { readonly kind: "key" | "value"; readonly span: Span; readonly write: string };

const SCHEMA_LINE = "# yaml-language-server: $schema=./schedule.schema.json";

/** How often a text is read anew; a file with more mistakes than that is repaired in several runs. */
const MOST_ROUNDS = 200;

/**
 * The text with quotes where YAML needs them, keys and categories in their own letters, and the schema line. A file that
 * loads, tells the same day afterwards; in one that does not, no repair brings a mistake that was not there.
 */
export function repair(text: string, file: FileName): string {
  let [fixed, loaded] = [text, loadSchedule(text, file)];
  const refused = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edit = loaded.diagnostics
      .flatMap((d) => editOf(d, fixed) ?? [])
      .find((e) => !refused.has(keyOf(e, fixed)));
    if (edit === undefined) break;
    const candidate = fixed.slice(0, edit.span.start) + edit.write + fixed.slice(edit.span.end);
    const read = loadSchedule(candidate, file);
    if (isRight(edit, loaded, read)) [fixed, loaded] = [candidate, read];
    else refused.add(keyOf(edit, fixed));
  }
  const whole = withSchemaLine(fixed);
  return same(loaded, loadSchedule(whole, file)) ? whole : fixed;
}

/** A key in its own letters may bring to light what is wrong under it; anything else has to leave fewer errors. */
function isRight({ kind }: Edit, before: Loaded, after: Loaded): boolean {
  if (before.draft !== null) return same(before, after);
  if (kind === "key") return countOf(after, "duplicate-key") <= countOf(before, "duplicate-key");
  return errorsIn(after) < errorsIn(before);
}

function same(before: Loaded, after: Loaded): boolean {
  return JSON.stringify(before.draft) === JSON.stringify(after.draft) && errorsIn(before) === errorsIn(after);
}

function errorsIn({ diagnostics }: Loaded): number {
  return diagnostics.filter((d) => d.severity === "error").length;
}

function countOf({ diagnostics }: Loaded, code: Diagnostic["code"]): number {
  return diagnostics.filter((d) => d.code === code).length;
}

function keyOf({ span, write }: Edit, text: string): string {
  return `${text.length - span.start}:${write}`;
}

function withSchemaLine(text: string): string {
  if (/^# ?yaml-language-server:/m.test(text.slice(0, 2000))) return text;
  return `${SCHEMA_LINE}${text.includes("\r\n") ? "\r\n" : "\n"}${text}`;
}

/** The one right repair of a diagnostic; null where there is none, or more than one. */
function editOf(diagnostic: Diagnostic, text: string): Edit | null {
  const { span } = diagnostic;
  if (span === null) return null;
  const found = text.slice(span.start, span.end);
  if (/[\r\n]/.test(found.trimEnd())) return null;
  switch (diagnostic.code) {
    case "unknown-key": {
      const { key, nearest } = diagnostic.args;
      return nearest !== null && key !== nearest && key.toLowerCase() === nearest
        ? { kind: "key", span, write: nearest }
        : null;
    }
    case "unknown-category": {
      const low = diagnostic.args.found.toLowerCase();
      return isKind(low) ? { kind: "value", span, write: low } : null;
    }
    case "yaml-quotes-needed":
    case "yaml-colon-in-text":
      return quote(span, found);
    case "wrong-type":
      return /^(?:true|false)$/i.test(found) ? quote(span, found) : null;
    case "time-in-brackets": {
      const time = found.replace(/^\[\s*|\s*\]$/g, "");
      return "time" in readTime(time) ? { kind: "value", span, write: JSON.stringify(time) } : null;
    }
    case "yaml-after-value":
      return quoteWholeValue(span, text);
    default:
      return null;
  }
}

function quote(span: Span, found: string): Edit {
  const kept = found.trimEnd();
  const end = span.start + kept.length;
  return { kind: "value", span: { start: span.start, end }, write: JSON.stringify(kept) };
}

/** `time: [9am] standup` on a line of its own: the whole value is text. Within braces nobody can tell where it ends. */
function quoteWholeValue(span: Span, text: string): Edit | null {
  const begins = text.lastIndexOf("\n", span.start - 1) + 1;
  const lineEnd = text.indexOf("\n", span.start);
  const line = text.slice(begins, lineEnd === -1 ? text.length : lineEnd).trimEnd();
  const [, head = "", value = ""] = /^(\s*(?:- +)?[a-z]+: +)([^"'{#].*)$/.exec(line) ?? [];
  if (value === "" || / #/.test(value)) return null;
  const start = begins + head.length;
  return quote({ start, end: start + value.length }, value);
}

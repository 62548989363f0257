// What the YAML library finds wrong, reworded for people who do not know YAML: what was probably meant, in quotes.
import { isAlias, isCollection, isMap, isScalar, isSeq, visit, type Document, type ParsedNode } from "yaml";

import type { DiagnosticCode, DiagnosticOf, Span } from "../model/diagnostic.ts";
import { EPISODE_KEYS } from "./definition.ts";
import { quoted } from "./node.ts";
import { episodeWithTime } from "./time-lead.ts";
import {
  indentationAfter,
  lineEnd,
  lineStart,
  restOfLine,
  restOfValue,
  specialValueAt,
  unquoted,
  valueAround,
} from "./value-text.ts";

/** What YAML finds wrong, and how far it reaches. */
export type YamlProblem = {
  readonly said: DiagnosticOf<DiagnosticCode>;
  readonly span: Span;
  /**
   * `line`: the rest of the tree is what the writer meant. `rest`: what follows in the tree is not. A span: without what
   * stands there, which lies in one line, the rest would be.
   */
  readonly reach: "line" | "rest" | Span;
};

type Said = DiagnosticOf<DiagnosticCode>;
type Fault = { readonly code: string; readonly message: string; readonly pos: readonly [number, number] };

// More lines than these with mistakes are not mistakes but another kind of file.
const MOST_LINES = 200;

/** The problems of a document, in the order of the text, one for each line: what follows on a line is a consequence. */
export function yamlProblems(text: string, document: Document.Parsed): YamlProblem[] {
  const faults: Fault[] = [...document.errors, ...document.warnings];
  const known = faults.filter((f) => f.code !== "BAD_DIRECTIVE" || f.message.startsWith("Unknown"));
  const problems: YamlProblem[] = [];
  let doneUntil = -1;
  for (const fault of known.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    if (fault.pos[0] <= doneUntil || problems.length === MOST_LINES) continue;
    doneUntil = lineEnd(text, fault.pos[0]);
    const problem = problemOf(fault, text, document);
    // What cannot be named, after something that reaches further than its line, is its consequence.
    const vague = problem.said.code === "yaml-unreadable" || problem.said.code === "yaml-indentation";
    if (!vague || !problems.some((p) => p.reach === "rest")) problems.push(problem);
  }
  return problems;
}

function problemOf(fault: Fault, text: string, document: Document.Parsed): YamlProblem {
  const [start, to] = fault.pos;
  const span = { start, end: Math.max(to, start + 1) };
  const special = specialValueAt(text, start);
  if (special !== null) return needsQuotes(special.found, special.span);
  switch (fault.code) {
    case "TAB_AS_INDENT":
      return { said: { code: "yaml-tab", args: {} }, span, reach: "line" };
    case "BAD_DQ_ESCAPE": {
      const escape = { start, end: start + 2 };
      const found = text.slice(start, start + 2);
      return { said: { code: "yaml-escape", args: { found } }, span: escape, reach: "line" };
    }
    case "TAG_RESOLVE_FAILED": {
      const write = quoted(restOfValue(text, start));
      const found = text.slice(start, span.end);
      return { said: { code: "yaml-tag", args: { found, write } }, span, reach: "line" };
    }
    case "BAD_SCALAR_START": {
      const found = restOfValue(text, start);
      return needsQuotes(found, widthOf(found, start));
    }
    case "BLOCK_AS_IMPLICIT_KEY":
    case "BLOCK_IN_FLOW":
      return colonIn(text, start);
    case "MULTILINE_IMPLICIT_KEY":
      return overLines(text, start);
    case "MISSING_CHAR":
    case "BAD_INDENT":
    case "UNEXPECTED_TOKEN":
      return unexpected(fault, text, document);
    default:
      return { said: { code: "yaml-unreadable", args: {} }, span, reach: "rest" };
  }
}

function needsQuotes(found: string, span: Span): YamlProblem {
  const said: Said = { code: "yaml-quotes-needed", args: { found, write: quoted(found) } };
  return { said, span, reach: span };
}

/** A second colon on a line stands in a text, behind a time, or where a comma is missing. */
function colonIn(text: string, start: number): YamlProblem {
  const found = restOfValue(text, start);
  const span = widthOf(found, start);
  // Without a second colon, it is the next line that is indented as if it belonged here.
  if (!/:(?:\s|$)/.test(found)) return badlyIndented(indentationAfter(text, start));
  const missing = NEXT_KEY.exec(found);
  if (missing !== null) {
    const at = start + missing.index + 1;
    return { said: { code: "yaml-comma-missing", args: {} }, span: { start: at, end: at + 1 }, reach: span };
  }
  const episode = episodeWithTime(found);
  const said: Said =
    episode === null
      ? { code: "yaml-colon-in-text", args: { write: quoted(found) } }
      : { code: "time-as-key", args: { write: episode } };
  return { said, span, reach: span };
}

const NEXT_KEY = new RegExp(String.raw`\s(?:${EPISODE_KEYS.join("|")}): `);

/** A key that goes on in the next line: a line without a colon, or a line that is indented as if it belonged to a value. */
function overLines(text: string, start: number): YamlProblem {
  const line = restOfLine(text, start);
  const span = widthOf(line, start);
  const behindKey = text.slice(lineStart(text, start), start).includes(":");
  if (behindKey) return badlyIndented(indentationAfter(text, start));
  return line.includes(":") || line === "-" ? badlyIndented(span) : noKey(line, span);
}

function unexpected({ message, pos: [start] }: Fault, text: string, document: Document.Parsed): YamlProblem {
  if (/^Missing closing|and end with|expected .* to end with/i.test(message)) {
    const opening = openingBefore(text, start, document);
    const said: Said = { code: "yaml-unclosed", args: { opening: text[opening] ?? "" } };
    return { said, span: { start: opening, end: opening + 1 }, reach: "rest" };
  }
  const line = restOfLine(text, start);
  const span = widthOf(line, start);
  if (message.startsWith("Missing ,")) {
    return { said: { code: "yaml-comma-missing", args: {} }, span: { start, end: start + 1 }, reach: "rest" };
  }
  if (message.includes("followed by map values") && line !== "") return noKey(restOfValue(text, start), span);
  if (message.includes("at node end")) {
    const value = valueAround(text, start);
    if (value !== null) return afterValue(value, span, text);
  }
  const first = text.slice(lineStart(text, start), start).trim() === "";
  if (!first && /at node end|in YAML stream|flow-(?:map|seq)-end/.test(message)) {
    return { said: { code: "yaml-after-value", args: { found: line, write: null } }, span, reach: "rest" };
  }
  return badlyIndented(span);
}

/** What stands behind a quote or bracket that ended too early: `'it's'`, `[9am] standup`. */
function afterValue(value: Span, span: Span, text: string): YamlProblem {
  const written = text.slice(value.start, value.end);
  const isItem = /^\s*- +$/.test(text.slice(lineStart(text, value.start), value.start));
  const episode = isItem ? episodeWithTime(written) : null;
  if (episode !== null) {
    return { said: { code: "episode-as-text", args: { write: `- ${episode}` } }, span: value, reach: value };
  }
  const args = { found: text.slice(span.start, span.end), write: quoted(unquoted(written)) };
  return { said: { code: "yaml-after-value", args }, span, reach: value };
}

function noKey(key: string, span: Span): YamlProblem {
  return { said: { code: "yaml-key-without-value", args: { key } }, span, reach: span };
}

function badlyIndented(span: Span): YamlProblem {
  return { said: { code: "yaml-indentation", args: {} }, span, reach: "rest" };
}

function widthOf(text: string, start: number): Span {
  return { start, end: start + Math.max(1, text.length) };
}

/** Where the quote or bracket opens that is not closed: the innermost one that reaches here. */
function openingBefore(text: string, at: number, document: Document.Parsed): number {
  let opening = Math.max(0, Math.min(at, text.length) - 1);
  visit(document, (_, node) => {
    const parsed = node as ParsedNode;
    if (isAlias(node) || (!isScalar(node) && !isCollection(node)) || !parsed.range) return;
    const [start, , end] = parsed.range;
    const opens = isScalar(node)
      ? (node.type ?? "").startsWith("QUOTE")
      : (isMap(node) || isSeq(node)) && node.flow;
    if (opens === true && start < at && end >= Math.min(at, text.length) - 1) opening = start;
  });
  return opening;
}

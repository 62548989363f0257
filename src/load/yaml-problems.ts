// What the YAML library finds wrong, reworded for people who do not know YAML: what was probably meant, in quotes.
import { isAlias, isCollection, isMap, isScalar, isSeq, visit, type Document, type ParsedNode } from "yaml";

import type { DiagnosticCode, DiagnosticOf, Span } from "../model/diagnostic.ts";
import { quoted } from "./node.ts";
import { episodeWithTime } from "./time-lead.ts";

/** A problem, and whether it `spreads`: what follows its line in the tree is not what the writer meant. */
export type YamlProblem = {
  readonly said: DiagnosticOf<DiagnosticCode>;
  readonly span: Span;
  readonly spreads: boolean;
};

type Fault = { readonly code: string; readonly message: string; readonly pos: readonly [number, number] };

/** The problems of a document, in the order of the text, one for each line: what follows on a line is a consequence. */
export function yamlProblems(text: string, document: Document.Parsed): YamlProblem[] {
  const faults: Fault[] = [...document.errors, ...document.warnings];
  const problems = faults
    .filter((f) => f.code !== "BAD_DIRECTIVE" || f.message.startsWith("Unknown"))
    .map((fault) => problemOf(fault, text, document));
  problems.sort((a, b) => a.span.start - b.span.start);
  const kept: YamlProblem[] = [];
  const lines = new Set<number>();
  for (const problem of problems) {
    const line = lineStart(text, problem.span.start);
    // What cannot be named after something that can is its consequence.
    const vague = problem.said.code === "yaml-unreadable" || problem.said.code === "yaml-indentation";
    if (lines.has(line) || (vague && kept.some((k) => k.spreads))) continue;
    lines.add(line);
    kept.push(problem);
  }
  return kept;
}

function problemOf(fault: Fault, text: string, document: Document.Parsed): YamlProblem {
  const [start, to] = fault.pos;
  const end = Math.max(to, start + 1);
  const at = (
    said: DiagnosticOf<DiagnosticCode>,
    span: Span = { start, end },
    spreads = false,
  ): YamlProblem => ({ said, span, spreads });

  const special = specialValueAt(text, start);
  if (special !== null) {
    const { found, span } = special;
    return at({ code: "yaml-quotes-needed", args: { found, write: quoted(found) } }, span);
  }
  switch (fault.code) {
    case "TAB_AS_INDENT":
      return at({ code: "yaml-tab", args: {} });
    case "BAD_DQ_ESCAPE":
      return at(
        { code: "yaml-escape", args: { found: text.slice(start, start + 2) } },
        { start, end: start + 2 },
      );
    case "TAG_RESOLVE_FAILED": {
      const found = restOfValue(text, start);
      return at({ code: "yaml-tag", args: { found: text.slice(start, end), write: quoted(found) } });
    }
    case "BAD_SCALAR_START": {
      const found = restOfValue(text, start);
      const span = { start, end: start + found.length };
      return at({ code: "yaml-quotes-needed", args: { found, write: quoted(found) } }, span);
    }
    case "BLOCK_AS_IMPLICIT_KEY":
    case "BLOCK_IN_FLOW": {
      const found = restOfValue(text, start);
      // A second colon on the line stands in a text; without one, the next line is indented as if it belonged here.
      if (!/:(?:\s|$)/.test(found))
        return at({ code: "yaml-indentation", args: {} }, indentationAfter(text, start), true);
      const span = { start, end: start + found.length };
      const episode = episodeWithTime(found);
      if (episode !== null) return at({ code: "time-as-key", args: { write: episode } }, span);
      return at({ code: "yaml-colon-in-text", args: { write: quoted(found) } }, span);
    }
    case "MISSING_CHAR":
    case "BAD_INDENT":
    case "UNEXPECTED_TOKEN":
      return unexpected(fault, text, document, at);
    case "MULTILINE_IMPLICIT_KEY": {
      const line = restOfLine(text, start);
      const span = { start, end: start + Math.max(1, line.length) };
      // Behind a key, the value goes on in the next line, whose own key is indented as if it belonged to the value.
      const behindKey = text.slice(lineStart(text, start), start).includes(":");
      if (behindKey) return at({ code: "yaml-indentation", args: {} }, indentationAfter(text, start), true);
      if (!line.includes(":") && line !== "-") {
        return at({ code: "yaml-key-without-value", args: { key: line } }, span, true);
      }
      return at({ code: "yaml-indentation", args: {} }, span, true);
    }
    default:
      return at({ code: "yaml-unreadable", args: {} }, undefined, true);
  }
}

function unexpected(
  { message, pos: [start] }: Fault,
  text: string,
  document: Document.Parsed,
  at: (said: DiagnosticOf<DiagnosticCode>, span?: Span, spreads?: boolean) => YamlProblem,
): YamlProblem {
  if (
    message.startsWith("Missing closing") ||
    /must be sufficiently indented and end with|expected .* to end with/i.test(message)
  ) {
    const opening = openingBefore(text, start, document);
    return at(
      { code: "yaml-unclosed", args: { opening: text[opening] ?? "" } },
      { start: opening, end: opening + 1 },
      true,
    );
  }
  if (message.startsWith("Missing ,")) return at({ code: "yaml-comma-missing", args: {} }, undefined, true);
  const line = restOfLine(text, start);
  const span = { start, end: start + Math.max(1, line.length) };
  if (/followed by map values/.test(message) && line !== "") {
    return at({ code: "yaml-key-without-value", args: { key: restOfValue(text, start) } }, span);
  }
  if (/at node end/.test(message)) {
    const value = valueAround(text, start);
    if (value !== null) {
      const episode = /^\s*- $/.test(text.slice(lineStart(text, start), text.lastIndexOf(value, start)))
        ? episodeWithTime(value)
        : null;
      if (episode !== null) return at({ code: "episode-as-text", args: { write: `- ${episode}` } }, span);
      const args = { found: restOfValue(text, start), write: quoted(unquoted(value)) };
      return at({ code: "yaml-after-value", args }, span);
    }
    return at({ code: "yaml-indentation", args: {} }, span, true);
  }
  if (/without - indicator|less indented|same line with key/.test(message)) {
    return at({ code: "yaml-indentation", args: {} }, span, true);
  }
  if (/in YAML stream|flow-(?:map|seq)-end/.test(message)) {
    return at({ code: "yaml-after-value", args: { found: line, write: null } }, span, true);
  }
  return at({ code: "yaml-unreadable", args: {} }, undefined, true);
}

/** A value on this line that begins with a character that YAML gives a meaning of its own, and is text in a schedule. */
function specialValueAt(text: string, at: number): { found: string; span: Span } | null {
  const from = lineStart(text, at);
  const line = text.slice(from, lineEnd(text, at));
  for (const match of line.matchAll(/(?:^|[\s{,[-])[a-z]+:[ \t]+(?=[?@`%|>&*!](?!\s*$))/g)) {
    const start = from + match.index + match[0].length;
    const found = restOfValue(text, start);
    if (start + found.length >= at && start <= at + 1)
      return { found, span: { start, end: start + found.length } };
  }
  return null;
}

/** From here to the end of the value: of the line, or before the comma or brace where the line is in braces. */
function restOfValue(text: string, at: number): string {
  const from = lineStart(text, at);
  const before = text.slice(from, at);
  const rest = restOfLine(text, at);
  const inBraces = (before.match(/[{]/g)?.length ?? 0) > (before.match(/[}]/g)?.length ?? 0);
  return inBraces ? (/^[^,}\]]*/.exec(rest)?.[0] ?? rest).trimEnd() : rest;
}

/** The whole value that ends unexpectedly at this place, when it begins on the same line: `'it's'`, `[9 AM] x`. */
function valueAround(text: string, at: number): string | null {
  const from = lineStart(text, at);
  const lead = /^.*?(?:\b[a-z]+:[ \t]+|-[ \t]+)(?=['"[{])/.exec(text.slice(from, at));
  return lead === null ? null : restOfValue(text, from + lead[0].length);
}

function unquoted(value: string): string {
  const inner = /^(['"])(.*)\1$/.exec(value)?.[2];
  return inner ?? value.replace(/^"([^"]*)"/, "$1");
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

/** The indentation of the line after this one. */
function indentationAfter(text: string, at: number): Span {
  const next = Math.min(lineEnd(text, at) + 1, Math.max(0, text.length - 1));
  const indent = /^[ \t]*/.exec(text.slice(next, next + 200))?.[0].length ?? 0;
  return { start: next, end: next + Math.max(1, indent) };
}

function restOfLine(text: string, at: number): string {
  return text
    .slice(at, lineEnd(text, at))
    .replace(/\s#.*$/, "")
    .trimEnd();
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

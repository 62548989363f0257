// Walks a YAML mapping by the declared keys of an entry: everything wrong with it is reported, the rest is read.
import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from "yaml";

import { UNKNOWN, type Kind } from "../model/category.ts";
import type { DiagnosticOf, Span } from "../model/diagnostic.ts";
import type { TimeDraft } from "../model/draft.ts";
import type { Context } from "./context.ts";
import type { Entry, Key, Shape } from "./definition.ts";
import { nearest } from "./nearest.ts";
import { foundIn, isNothing, quoted, sourceOf, spanOf } from "./node.ts";
import { readText } from "./read-text.ts";
import { readCategory, readTimeValue } from "./read-told.ts";
import { episodeWithTime, timeMeant } from "./time-lead.ts";

/** What was read of an entry: a value for every declared key, with where it stands. What is left out or wrong is null. */
export type Read<E extends Entry> = {
  readonly values: { readonly [K in keyof E["keys"]]: ValueOf<E["keys"][K]["shape"]> };
  readonly spans: { readonly [K in keyof E["keys"]]?: Span };
  readonly span: Span;
};

type ValueOf<S extends Shape> = S extends { type: "list"; of: infer E extends Entry }
  ? readonly Read<E>[]
  : S extends { type: "time" }
    ? TimeDraft | null
    : S extends { type: "category" }
      ? Kind
      : string | null;

/** Reads a mapping; null where the node is none. */
export function readEntry<E extends Entry>(
  node: ParsedNode | null,
  entry: E,
  at: Span,
  context: Context,
): Read<E> | null {
  if (!isMap(node)) {
    reportNoMapping(node, entry, at, context);
    return null;
  }
  const { found, asKey } = keysOf(node, entry, context);
  const values: Record<string, unknown> = {};
  const spans: Record<string, Span> = {};
  for (const [name, key] of Object.entries(entry.keys)) {
    const pair = found.get(name);
    values[name] = emptyOf(key.shape);
    if (pair === undefined) {
      if (key.required && !asKey) context.report(missing(name, key, entry), headOf(node, at));
      continue;
    }
    spans[name] = pair.value === null || isNothing(pair.value) ? pair.at : spanOf(pair.value);
    if (pair.value !== null && !isNothing(pair.value)) {
      values[name] = readValue(name, key, pair.value, context) ?? emptyOf(key.shape);
    } else if (key.required) {
      context.report({ code: "missing-text", args: { key: name, write: exampleOf(name, key) } }, pair.at);
    } else {
      context.report({ code: "empty-value", args: { key: name } }, pair.at);
    }
  }
  // Safe: the loop has gone through all keys of the entry and read each by its shape.
  return { values, spans, span: spanOf(node) } as Read<E>;
}

type Found = { readonly at: Span; readonly value: ParsedNode | null };

function keysOf(
  node: YAMLMap.Parsed,
  entry: Entry,
  context: Context,
): { found: Map<string, Found>; asKey: boolean } {
  const found = new Map<string, Found>();
  let asKey = false;
  const names = Object.keys(entry.keys);
  for (const { key, value } of node.items) {
    const at = spanOf(key);
    const name = isScalar(key) ? sourceOf(key) : context.text.slice(at.start, at.end);
    if (name === "<<") {
      // What an alias brings in is not looked at, so that nothing can be said to be missing.
      asKey ||= isAlias(value);
      context.report({ code: "yaml-merge", args: {} }, at);
    } else if (found.has(name)) context.report({ code: "duplicate-key", args: { key: name } }, at);
    else if (names.includes(name)) found.set(name, { at, value });
    else if ("time" in entry.keys && timeMeant(name) !== null) {
      asKey = true;
      const write = episodeWithTime(`${name} ${isScalar(value) ? sourceOf(value) : ""}`) ?? entry.example;
      context.report({ code: "time-as-key", args: { write } }, at);
    } else {
      const args = { key: name, nearest: meantKey(name, entry), known: names };
      context.report({ code: "unknown-key", args }, at);
    }
  }
  return { found, asKey };
}

/** The key that was meant: one spelled alike, or one that goes by this name elsewhere. */
function meantKey(name: string, entry: Entry): string | null {
  const other = Object.entries(entry.keys).find(([, key]) => key.alsoCalled?.includes(name.toLowerCase()));
  return nearest(name, Object.keys(entry.keys)) ?? other?.[0] ?? null;
}

function readValue(name: string, key: Key, node: ParsedNode, context: Context): unknown {
  if (isAlias(node)) {
    const { start, end } = spanOf(node);
    const found = context.text.slice(start, end);
    context.report({ code: "yaml-alias", args: { found, write: quoted(found) } }, { start, end });
    return null;
  }
  const { shape } = key;
  if (shape.type === "list") return readList(name, key, shape, node, context);
  if (shape.type === "time" && isSeq(node)) {
    const { start, end } = spanOf(node);
    const written = context.text.slice(start, end).replace(/^\[|\]$/g, "");
    const time = timeMeant(written);
    if (time !== null) {
      context.report({ code: "time-in-brackets", args: { write: `time: ${quoted(time)}` } }, { start, end });
      return null;
    }
  }
  if (!isScalar(node) || foundIn(node) !== "text") {
    reportWrongType(name, key, node, context);
    return null;
  }
  // The root of every parsed node is parsed; only the type of the library forgets it.
  const scalar = node as Scalar.Parsed;
  if (shape.type === "time") return readTimeValue(scalar, shape.range, context.report);
  if (shape.type === "category") return readCategory(scalar, context.report);
  return readText(name, shape, scalar, exampleOf(name, key), context.report);
}

function readList(
  name: string,
  key: Key,
  shape: Extract<Shape, { type: "list" }>,
  node: ParsedNode,
  context: Context,
): readonly Read<Entry>[] {
  if (!isSeq(node)) {
    reportWrongType(name, key, node, context);
    return [];
  }
  if (node.items.length > shape.max) {
    context.report({ code: "too-many-items", args: { limit: shape.max } }, headOf(node, spanOf(node)));
    return [];
  }
  return node.items.flatMap((item) => readEntry(item, shape.of, spanOf(item), context) ?? []);
}

function reportNoMapping(node: ParsedNode | null, entry: Entry, at: Span, { text, report }: Context): void {
  const start = node === null ? at.start : node.range[0];
  const end = node === null ? at.end : node.range[1];
  const write = `- ${entry.example}`;
  if (node !== null && "time" in entry.keys && (isScalar(node) || isSeq(node))) {
    const write = episodeWithTime(isScalar(node) ? sourceOf(node) : text.slice(start, end));
    if (write !== null) {
      report({ code: "episode-as-text", args: { write: `- ${write}` } }, { start, end });
      return;
    }
  }
  if (isAlias(node)) {
    const found = text.slice(start, end);
    report({ code: "yaml-alias", args: { found, write } }, { start, end });
    return;
  }
  const found = node === null || isNothing(node) ? "nothing" : foundIn(node);
  const args = { key: entry.what, expected: "a mapping of keys", found, write };
  report({ code: "wrong-type", args }, { start, end });
}

function reportWrongType(name: string, key: Key, node: ParsedNode, { text, report }: Context): void {
  const span = spanOf(node);
  const isText = key.shape.type === "text" || key.shape.type === "time";
  const short = span.end - span.start <= 100 && (!isMap(node) || node.flow === true);
  const write =
    isText && short ? `${name}: ${quoted(text.slice(span.start, span.end))}` : exampleOf(name, key);
  const expected = key.shape.type === "list" ? "a list" : "text";
  report({ code: "wrong-type", args: { key: name, expected, found: foundIn(node), write } }, span);
}

function missing(name: string, key: Key, entry: Entry): DiagnosticOf<"missing-key"> {
  return { code: "missing-key", args: { key: name, entry: entry.what, write: exampleOf(name, key) } };
}

function exampleOf(name: string, key: Key): string {
  const example = key.examples[0] ?? "";
  return `${name}: ${key.shape.type === "time" ? quoted(example) : example}`;
}

function emptyOf(shape: Shape): unknown {
  if (shape.type === "list") return [];
  return shape.type === "category" ? UNKNOWN : null;
}

/** The first line of a node, so that a long mapping is not underlined whole. */
function headOf(node: ParsedNode, at: Span): Span {
  const first = isMap(node) ? node.items[0]?.key : isSeq(node) ? node.items[0] : null;
  return first === null || first === undefined ? at : { start: node.range[0], end: first.range[1] };
}

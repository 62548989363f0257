// Text to a YAML tree within bounds, so that no file takes long or overflows the stack.
import { Composer, Lexer, Parser, type CST, type ParsedNode } from "yaml";

import type { DiagnosticCode, DiagnosticOf, Span } from "../model/diagnostic.ts";
import { MOST_EPISODES } from "./definition.ts";
import { yamlProblems, type YamlProblem } from "./yaml-problems.ts";

/** The root of the one document, null where there is none to go on with; what YAML itself finds wrong. */
export type Parsed = { readonly root: ParsedNode | null; readonly problems: readonly YamlProblem[] };

/** How deep mappings and lists may nest. The library composes recursively, and a deep file would overflow the stack. */
const MOST_LEVELS = 32;

// A file of 2,000 episodes with every key has about 120,000 lexemes; reading more than these would take too long.
const MOST_LEXEMES = 150_000;
const MOST_PROPERTIES = 200;
const MOST_STRAYS = 100;

/**
 * Parses YAML 1.2. Scalars stay text (`failsafe`), so that `0930` and `10:30` are what is written. What is wrong with a
 * value only is blanked out and the rest parsed again, so that all problems of a file are found. Never throws.
 */
export function parseYaml(text: string): Parsed {
  const said: YamlProblem[] = [];
  let readable = text;
  for (let round = 1; ; round++) {
    const { root, problems } = parseOnce(readable);
    const end = problems.findIndex((p) => p.reach === "rest");
    const mendable = (end === -1 ? problems : problems.slice(0, end)).filter(
      (p) => typeof p.reach === "object",
    );
    if (mendable.length === 0 || round === MOST_ROUNDS) return { root, problems: [...said, ...problems] };
    said.push(...mendable);
    readable = mendable.reduce(blank, readable);
  }
}

const MOST_ROUNDS = 4;

/** Makes a comment of a whole line and a plain word of a value, neither of which moves anything else. */
function blank(text: string, { reach }: YamlProblem): string {
  if (typeof reach !== "object") return text;
  const { start, end } = reach;
  const isLine = /^[ \t]*$/.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
  return `${text.slice(0, start)}${(isLine ? "#" : "x").padEnd(end - start, "x")}${text.slice(end)}`;
}

function parseOnce(text: string): Parsed {
  const tokens = tokensOf(text);
  if (!Array.isArray(tokens)) return { root: null, problems: [tokens] };
  const composer = new Composer({
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const [document, second] = composer.compose(tokens);
  if (document === undefined) return { root: null, problems: [] };
  const problems = yamlProblems(text, document);
  if (second !== undefined && !problems.some((p) => p.reach === "rest")) {
    const span = separatorBefore(text, second.range[0], document.range[1]);
    problems.push({ said: { code: "yaml-two-documents", args: {} }, span, reach: "line" });
  }
  return { root: document.contents, problems };
}

/** The concrete syntax, token by token, stopped at the first sign of more than a schedule can need. */
function tokensOf(text: string): CST.Token[] | YamlProblem {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let [lexemes, properties, documents, strays] = [0, 0, 0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    const span = { start, end: start + Math.max(1, lexeme.length) };
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "document") documents++;
      if (token.type === "error") strays++;
    }
    // Two are enough to say that there is more than one.
    if (documents >= 2 || strays > MOST_STRAYS) return tokens;
    if (parser.stack.length > MOST_LEVELS * 2) return tooMuch("yaml-too-deep", { limit: MOST_LEVELS }, span);
    const top = parser.stack.at(-1);
    if (top !== undefined && "items" in top && top.items.length > MOST_EPISODES + 1) {
      return tooMuch("too-many-items", { limit: MOST_EPISODES }, span);
    }
    if (/^[&!*]/.test(lexeme)) properties++;
    if (++lexemes > MOST_LEXEMES || properties > MOST_PROPERTIES) return tooMuch("yaml-too-much", {}, span);
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function tooMuch<C extends DiagnosticCode>(
  code: C,
  args: Extract<DiagnosticOf<DiagnosticCode>, { code: C }>["args"],
  span: Span,
): YamlProblem {
  return { said: { code, args } as DiagnosticOf<DiagnosticCode>, span, reach: "rest" };
}

/** Where the line `---` or `...` stands that ends the first document. */
function separatorBefore(text: string, second: number, first: number): Span {
  const between = text.slice(0, Math.max(second, first) + 4);
  const at = Math.max(between.lastIndexOf("\n---"), between.lastIndexOf("\n...")) + 1;
  return at > 0 ? { start: at, end: at + 3 } : { start: second, end: second + 1 };
}

// Diagnostics of a file: a code and its arguments as plain data; the words stand in src/load/messages.ts.
import type { Kind } from "./category.ts";

/** From `start` to before `end`, in UTF-16 units of the decoded text (without its byte order mark). */
export type Span = { readonly start: number; readonly end: number };

/** An error: the file tells no schedule. A warning: something in it is not taken as written. A hint: it may be meant otherwise. */
export type Severity = "error" | "warning" | "hint";

/** The arguments of every code. Texts are as in the file, unescaped; `write` is what can stand there instead. */
export type DiagnosticArgs = {
  // Reaching and decoding the file.
  "file-missing": None;
  "file-is-directory": None;
  "file-not-readable": { readonly reason: string };
  "file-too-large": { readonly bytes: number; readonly limit: number };
  "file-empty": None;
  "not-text": { readonly looksLike: "binary" | "utf-16" };
  "not-utf8": None;
  "utf-16": None;

  // YAML.
  "yaml-quotes-needed": { readonly found: string; readonly write: string };
  "yaml-after-value": { readonly found: string; readonly write: string | null };
  "yaml-colon-in-text": { readonly write: string };
  "yaml-key-without-value": { readonly key: string };
  "yaml-unclosed": { readonly opening: string };
  "yaml-comma-missing": None;
  "yaml-indentation": None;
  "yaml-tab": None;
  "yaml-escape": { readonly found: string };
  "yaml-tag": { readonly found: string; readonly write: string };
  "yaml-alias": { readonly found: string; readonly write: string };
  "yaml-merge": None;
  "yaml-two-documents": None;
  "yaml-too-deep": { readonly limit: number };
  "yaml-too-much": None;
  "yaml-unreadable": None;

  // Keys and types.
  "wrong-root": { readonly found: string };
  "wrong-type": {
    readonly key: string;
    readonly expected: string;
    readonly found: string;
    readonly write: string;
  };
  "duplicate-key": { readonly key: string };
  "unknown-key": { readonly key: string; readonly nearest: string | null; readonly known: readonly string[] };
  "missing-key": { readonly key: string; readonly entry: string; readonly write: string };
  "missing-text": { readonly key: string; readonly write: string };
  "empty-value": { readonly key: string };
  "too-long": { readonly key: string; readonly length: number; readonly limit: number };
  "too-many-words": { readonly key: string; readonly words: number; readonly limit: number };
  "too-many-items": { readonly limit: number };
  "hidden-characters": { readonly key: string; readonly characters: readonly string[] };
  "nothing-told": None;
  "episode-as-text": { readonly write: string };
  "time-as-key": { readonly write: string };

  // Values.
  "bad-date": { readonly key: string; readonly found: string; readonly noSuchDay: boolean };
  "bad-timezone": { readonly found: string };
  "bad-url": { readonly found: string };
  "unknown-category": { readonly found: string; readonly nearest: Kind | null };
  "category-missing": { readonly activity: string; readonly nearest: Kind | null };
  "sleep-by-another-name": { readonly kind: Kind };

  // Times.
  "time-unreadable": { readonly found: string; readonly write: string | null };
  "time-in-brackets": { readonly write: string };
  "time-not-on-clock": { readonly found: string; readonly write: string | null };
  "time-second-missing": { readonly found: string; readonly readings: readonly string[] };
  "time-too-wide": { readonly found: string; readonly readings: readonly string[] };
  "time-ambiguous": { readonly found: string; readonly readings: readonly string[] };
  "time-says-nothing": None;
  "mention-with-range": { readonly found: string; readonly write: string };
  "hour-alone": { readonly found: string; readonly readings: readonly string[] };

  // Placing on the day. Clocks are printed ones: `09:00`.
  "out-of-order": { readonly side: "start" | "end"; readonly clock: string; readonly after: string };
  overlap: { readonly clock: string; readonly until: string };
  "same-start": { readonly clock: string; readonly other: string };
  "no-length": { readonly clock: string };
  "too-tight": { readonly minutes: number; readonly count: number };
  "outside-day": { readonly date: string };
  "long-without-end": { readonly minutes: number; readonly write: string | null };
};

/** The name of a diagnostic. */
export type DiagnosticCode = keyof DiagnosticArgs;

/** One code with its arguments. */
export type DiagnosticOf<C extends DiagnosticCode> = {
  readonly [K in C]: { readonly code: K; readonly args: DiagnosticArgs[K] };
}[C];

/** A diagnostic at a place in a file. */
export type Diagnostic = DiagnosticOf<DiagnosticCode> & {
  readonly severity: Severity;
  /** The file's path as the user knows it. */
  readonly file: string;
  /** Null where the whole file is meant. */
  readonly span: Span | null;
};

/** Puts a code and its arguments at a place in a file. */
export function diagnosticAt(
  said: DiagnosticOf<DiagnosticCode>,
  file: string,
  span: Span | null,
): Diagnostic {
  return { ...said, severity: severityOf(said.code), file, span };
}

/** The severity of a code: the same wherever it comes up. */
function severityOf(code: DiagnosticCode): Severity {
  return SOFTER[code] ?? "error";
}

type None = Readonly<Record<never, never>>;

const SOFTER: { readonly [C in DiagnosticCode]?: Severity } = {
  "utf-16": "hint",
  "empty-value": "warning",
  "hidden-characters": "warning",
  "outside-day": "warning",
  "category-missing": "hint",
  "sleep-by-another-name": "hint",
  "hour-alone": "hint",
  "long-without-end": "hint",
};

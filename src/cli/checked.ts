// What a check found, for people, for programs, and for the annotations of a pull request.
import { messageOf } from "../load/messages.ts";
import { positionOf } from "../load/show-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { plain } from "../model/text.ts";
import { diagnosticsText } from "./diagnostics-text.ts";
import type { Io } from "./io.ts";

/** A file and everything that is to be said about it; `unread`: why it could not be read. */
export type Checked = {
  readonly path: string;
  readonly id: string;
  /** The decoded text, to which the diagnostics point. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly unread: string | null;
};

/** Every diagnostic with its line, and a last line that counts. */
export function asHuman(checked: readonly Checked[], io: Io): string {
  const parts = checked.map(({ path, text, diagnostics, unread }) => {
    if (unread !== null) return `${plain(path)}: error: it cannot be read: ${plain(unread)}\n`;
    const most = Number.POSITIVE_INFINITY;
    return diagnostics.length === 0
      ? ""
      : diagnosticsText(diagnostics, text, io, { output: io.stdout, most });
  });
  const { errors, warnings, hints } = counts(checked);
  const found = [
    [errors, "error"],
    [warnings, "warning"],
    [hints, "hint"],
  ] as const;
  const told = found.filter(([n]) => n > 0).map(([n, noun]) => count(n, noun));
  return `${parts.join("")}${count(checked.length, "file")}: ${told.join(", ") || "nothing to say"}\n`;
}

/** `{ files: [{ path, id, diagnostics }], errors, warnings, hints }`; lines and columns from 1, columns as editors count. */
export function asJson(checked: readonly Checked[]): string {
  const files = checked.map(({ path, id, text, diagnostics, unread }) => ({
    path,
    id,
    unread,
    diagnostics: diagnostics.map((diagnostic) => {
      const { title, advice, write } = messageOf(diagnostic);
      return {
        severity: diagnostic.severity,
        code: diagnostic.code,
        ...placeOf(diagnostic, text),
        message: plain(title),
        advice: plain(advice),
        write: write.map((w) => plain(w)),
      };
    }),
  }));
  return `${JSON.stringify({ files, ...counts(checked) }, null, 2)}\n`;
}

/** A workflow command for each, which GitHub shows beside the line. */
export function asGithub(checked: readonly Checked[]): string {
  const lines = checked.flatMap(({ path, text, diagnostics, unread }) => {
    if (unread !== null)
      return [`::error file=${property(path)}::${message(`It cannot be read: ${unread}`)}`];
    return diagnostics.map((diagnostic) => {
      const { title, advice, write } = messageOf(diagnostic);
      const { line, column, endColumn, endLine } = placeOf(diagnostic, text);
      const at =
        line === null
          ? ""
          : `,line=${line},endLine=${endLine}${line === endLine ? `,col=${column},endColumn=${endColumn}` : ""}`;
      const body = [advice, ...write.map((w) => `  ${w}`)].map((w) => plain(w)).join("\n");
      const command = diagnostic.severity === "hint" ? "notice" : diagnostic.severity;
      return `::${command} file=${property(path)}${at},title=${property(plain(title))}::${message(body)}`;
    });
  });
  return lines.map((line) => `${line}\n`).join("");
}

function placeOf({ span }: Diagnostic, text: string) {
  if (span === null) return { line: null, column: null, endLine: null, endColumn: null };
  const [start, end] = [positionOf(text, span.start), positionOf(text, span.end)];
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function counts(checked: readonly Checked[]) {
  const all = checked.flatMap((c) => c.diagnostics);
  const of = (severity: Diagnostic["severity"]) => all.filter((d) => d.severity === severity).length;
  const unread = checked.filter((c) => c.unread !== null).length;
  return { errors: of("error") + unread, warnings: of("warning"), hints: of("hint") };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function message(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return message(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// Why a file could not be opened, as a diagnostic.
import { diagnosticAt, type Diagnostic } from "../model/diagnostic.ts";

/** The diagnostic for what the file system threw while this file was read. */
export function diagnosticOfReadError(error: unknown, file: string): Diagnostic {
  const reason = error instanceof Error && "code" in error ? String(error.code) : "";
  if (reason === "ENOENT" || reason === "ENOTDIR") {
    return diagnosticAt({ code: "file-missing", args: {} }, file, null);
  }
  if (reason === "EISDIR") return diagnosticAt({ code: "file-is-directory", args: {} }, file, null);
  return diagnosticAt({ code: "file-not-readable", args: { reason } }, file, null);
}

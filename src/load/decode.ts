// Bytes to text: UTF-8, and UTF-16 where a byte order mark says so.
import type { DiagnosticOf, Span } from "../model/diagnostic.ts";

/** The largest file that is read, in bytes. */
const MOST_BYTES = 1024 * 1024;

/** The text without its byte order mark; what is wrong with it, or null; and where, if that can be said. */
export type Decoded = {
  readonly text: string;
  readonly problem: DiagnosticOf<"file-too-large" | "not-text" | "not-utf8" | "utf-16"> | null;
  readonly span: Span | null;
};

/**
 * The text of a file. Looks at its size first, so that a huge file is answered at once. Never throws: with a problem
 * that is an error (all but `utf-16`) the text is what could be made of it, or empty.
 */
export function decodeText(content: string | Uint8Array): Decoded {
  const bytes = content.length;
  if (bytes > MOST_BYTES) {
    const args = { bytes, limit: MOST_BYTES };
    return { text: "", problem: { code: "file-too-large", args }, span: null };
  }
  if (typeof content === "string") return withoutNul(content.replace(/^\uFEFF/, ""));
  const utf16 = utf16Of(content);
  if (utf16 !== null) {
    const decoded = withoutNul(new TextDecoder(utf16).decode(content));
    return decoded.problem === null ? { ...decoded, problem: { code: "utf-16", args: {} } } : decoded;
  }
  const decoded = withoutNul(new TextDecoder().decode(content));
  if (decoded.problem !== null || isUtf8(content)) return decoded;
  const at = decoded.text.indexOf("\uFFFD");
  return { ...decoded, problem: { code: "not-utf8", args: {} }, span: { start: at, end: at + 1 } };
}

/** No text has a NUL. Where nearly every second character is one, it is UTF-16 that does not say so. */
function withoutNul(text: string): Decoded {
  // A carriage return alone ends a line too, as editors have it; the YAML library takes it for a space.
  if (!text.includes("\0")) return { text: text.replace(/\r(?!\n)/g, "\n"), problem: null, span: null };
  const sample = text.slice(0, 512);
  const alternating = /^(?:[^\0]\0){2}|^(?:\0[^\0]){2}/.test(sample);
  const looksLike = alternating ? "utf-16" : "binary";
  return { text: "", problem: { code: "not-text", args: { looksLike } }, span: null };
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// Comma-separated values (RFC 4180), for spreadsheets and statistics: how lines and fields are written.

/** Lines of fields, the heads first; each has as many. */
export type CsvTable = readonly (readonly string[])[];

/** The text of a table. */
export function writeCsv(lines: CsvTable): string {
  return lines.map((fields) => `${fields.map(escapeField).join(",")}\r\n`).join("");
}

/**
 * A field in quotes where it needs them. A text that a spreadsheet would take for a formula gets an apostrophe before
 * it; numbers stay numbers.
 */
function escapeField(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

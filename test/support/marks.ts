// Marks in fixtures: lines of `^^^ code` under the text that a diagnostic is expected at.

/** One expected diagnostic: the text that is underlined, and the code under it. */
export interface Mark {
  /** The line of the marked text, from 1, counted without the lines of marks. */
  readonly line: number;
  /** Where the marked text begins in its line, from 1, in UTF-16 units as in a JavaScript string. */
  readonly column: number;
  /** How long the marked text is, at least 1, in the same units; a mark may reach one past the end of its line. */
  readonly length: number;
  readonly code: string;
}

/**
 * Takes the lines of marks out of a fixture: gives the text as it is to be loaded, and the marks by line and column.
 * A line may hold several marks and a line of text several lines of marks:
 *
 *     - { time: "25:00", activity: Slepe, category: slep }
 *     #         ^^^^^ bad-time                      ^^^^ unknown-category
 *
 * The `#` may be left out; it keeps the fixture readable for editors that know YAML.
 * Throws if a mark has no line above it, or begins or ends outside of that line.
 */
export function readMarks(fixture: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const lines: string[] = [];
  const marks: Mark[] = [];
  for (const line of fixture.split(/(?<=\n)/)) {
    if (!markLine.test(line)) {
      lines.push(line);
      continue;
    }
    for (const { index, 1: carets = "", 2: code = "" } of line.matchAll(mark)) {
      const found = { line: lines.length, column: index + 1, length: carets.length, code };
      checkInside(found, lines.at(-1));
      marks.push(found);
    }
  }
  return { text: lines.join(""), marks: marks.toSorted(inOrder) };
}

/** Writes marks under the lines of a text, so that a failing test shows where each one stands; undone by readMarks. */
export function writeMarks(text: string, marks: readonly Mark[]): string {
  const rows = new Map<number, string[]>();
  for (const mark of marks.toSorted(inOrder)) {
    const sign = "^".repeat(mark.length);
    const row = rows.get(mark.line) ?? [];
    rows.set(mark.line, [...row, `${" ".repeat(mark.column - 1)}${sign} ${mark.code}\n`]);
  }
  return text
    .split(/(?<=\n)/)
    .map((line, index) => {
      const under = rows.get(index + 1);
      return under === undefined ? line : [line.replace(/\n?$/, "\n"), ...under].join("");
    })
    .join("");
}

const mark = /(\^+) ([a-z][a-z0-9]*(?:-[a-z0-9]+)*)/g;
const markLine = new RegExp(`^#?(?: *${mark.source})+ *\\r?\\n?$`);

function inOrder(a: Mark, b: Mark): number {
  return a.line - b.line || a.column - b.column || a.length - b.length || (a.code < b.code ? -1 : 1);
}

function checkInside({ column, length, code }: Mark, line: string | undefined): void {
  if (line === undefined) throw new Error(`The mark ${code} has no line above it.`);
  const end = line.replace(/\r?\n$/, "").length;
  if (column + length - 1 > end + 1)
    throw new Error(`The mark ${code} reaches past the line above it: ${line}`);
}

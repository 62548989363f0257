// Takes a table of separated values apart: commas, semicolons or tabs, with quotes as spreadsheets write them.

/** A row and the 1-based line on which it begins. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[]; readonly text: string };

/** The rows that are not blank. A quote that is never closed ends with its line. */
export function csvRows(text: string): readonly CsvRow[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const separator = separatorOf(lines);
  const rows: CsvRow[] = [];
  for (let index = 0; index < lines.length; index++) {
    let row = lines[index] ?? "";
    const line = index + 1;
    // A quoted cell may run over a few lines; an odd number of quotes says that it does.
    for (let more = 1; more <= 5 && isOpen(row) && index + more < lines.length; more++) {
      const longer = [row, ...lines.slice(index + 1, index + 1 + more)].join(" ");
      if (!isOpen(longer)) {
        row = longer;
        index += more;
        break;
      }
    }
    if (row.trim() !== "") rows.push({ line, cells: cellsOf(row, separator), text: row.trim() });
  }
  return rows;
}

function isOpen(row: string): boolean {
  return (row.match(/"/g)?.length ?? 0) % 2 === 1;
}

function separatorOf(lines: readonly string[]): string {
  const head = lines.filter((l) => l.trim() !== "").slice(0, 20);
  const counts = [";", "\t", ","].map((separator) => ({
    separator,
    least: Math.min(...head.map((line) => line.split(separator).length - 1)),
  }));
  return counts.reduce((best, one) => (one.least > best.least ? one : best)).separator;
}

function cellsOf(row: string, separator: string): string[] {
  const cells: string[] = [];
  const cell = new RegExp(`\\s*(?:"((?:[^"]|"")*)"\\s*|([^${separator}]*))(${separator}|$)`, "y");
  for (let at = 0; at <= row.length; at = cell.lastIndex) {
    cell.lastIndex = at;
    const found = cell.exec(row);
    if (found === null) return row.split(separator).map((c) => c.trim());
    cells.push((found[1]?.replaceAll('""', '"') ?? found[2] ?? "").trim());
    if (found[3] === "") break;
  }
  return cells;
}

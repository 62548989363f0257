// Counts the cells of a text on a terminal, and breaks and fills it to a width; wide characters count two cells.
import stringWidth from "fast-string-width";

/** Cells that a text takes; text without colours. */
export function cellsOf(text: string): number {
  if (ONE_CELL_EACH.test(text)) return text.length;
  if (PLAIN.test(text)) return text.length + (text.match(TWO_CELLS)?.length ?? 0);
  return stringWidth(text.replace(ISOLATES, ""));
}

/** Around a text that runs from right to left; they take no room. */
const ISOLATES = /[\u2068\u2069]/g;

// Texts that need no counting, which takes some milliseconds the first time: ASCII, Latin letters and daydiff's own signs,
// which take a cell each; Chinese, Japanese and Korean characters, kana, syllables and full-width signs, which take two.
const ONE = String.raw` -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2212\u2500-\u257f`;
const TWO = String.raw`\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60`;
const ONE_CELL_EACH = new RegExp(`^[${ONE}]*$`);
const PLAIN = new RegExp(`^[${ONE}${TWO}]*$`);
const TWO_CELLS = new RegExp(`[${TWO}]`, "g");

/** The text, filled with blanks to a width; longer text is left as it is. */
export function filled(text: string, width: number, align: "left" | "right" | "center" = "left"): string {
  const missing = Math.max(0, width - cellsOf(text));
  const before = align === "left" ? 0 : align === "right" ? missing : Math.floor(missing / 2);
  return " ".repeat(before) + text + " ".repeat(missing - before);
}

/** The text in lines of at most `width` cells, broken between words; a longer word is broken where it must. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(BETWEEN_WORDS).flatMap((w) => broken(w, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && cellsOf(longer) > width) {
      lines.push(line.trimEnd());
      line = word;
    } else line = longer;
  }
  return [...lines, line.trimEnd()];
}

/** `9:00 am` is one word. */
export const BETWEEN_WORDS = / (?!(?<=\d )[ap]m\b)/;

/** Items in lines of at most `width` cells, `gap` cells between two of them; only a longer item is broken. */
export function flowed<T extends { readonly text: string }>(
  items: readonly T[],
  gap: number,
  width: number,
): T[][] {
  const lines: T[][] = [];
  let free = 0;
  for (const item of items.flatMap((i) => wrapped(i.text, width).map((text) => ({ ...i, text })))) {
    const cells = cellsOf(item.text) + gap;
    if (lines.length > 0 && cells <= free) {
      lines.at(-1)?.push(item);
      free -= cells;
    } else {
      lines.push([item]);
      free = width - cells + gap;
    }
  }
  return lines;
}

/** The beginning of a text that fits. */
export function cutTo(text: string, width: number): string {
  return cellsOf(text) <= width ? text : (broken(text, width)[0] ?? "");
}

function broken(word: string, width: number): string[] {
  if (cellsOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  // What joins more than a line holds is parted all the same, so that nothing is lost.
  const whole = clusters(word).flatMap((c) => (cellsOf(c) > width ? [...c] : [c]));
  for (const character of whole) {
    if (part !== "" && cellsOf(part + character) > width) {
      // A hyphen is the better place to break.
      const at = part.lastIndexOf("-") + 1 || part.length;
      parts.push(part.slice(0, at));
      part = part.slice(at) + character;
    } else part += character;
  }
  return [...parts, part];
}

/** Characters with what joins them: combining marks, variation selectors, and what follows a zero-width joiner. */
function clusters(text: string): string[] {
  if (ONE_CELL_EACH.test(text)) return [...text];
  return text.match(/\P{M}(?:\p{M}|\u{FE0F}|\u{200D}\P{M})*|\p{M}+/gu) ?? [];
}

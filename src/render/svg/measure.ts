// Measures texts: the widest that they may be in the fonts that a picture may meet, and how they are broken or cut to fit.

/** The width of a text in pixels, estimated high. */
export function widthOf(text: string, size: number, weight: Weight = "normal"): number {
  let hundredths = 0;
  for (const character of text.normalize("NFD")) hundredths += hundredthsOf(character);
  return (hundredths * size * (weight === "bold" ? BOLD : 1)) / 100;
}

/** The weight of a text. */
export type Weight = "normal" | "bold";

/** The text, or as much of its beginning as fits, with an ellipsis. */
export function fitted(text: string, width: number, size: number, weight: Weight = "normal"): string {
  if (widthOf(text, size, weight) <= width) return text;
  let kept = "";
  for (const { segment } of GRAPHEMES.segment(text.slice(0, LONGEST))) {
    if (widthOf(`${kept}${segment}…`, size, weight) > width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in lines that fit, never breaking a word; null where a word or the number of lines is too much. */
export function brokenWhole(text: string, width: number, size: number, most: number): string[] | null {
  const lines = linesOf(text, width, size);
  return lines.length <= most && lines.every((line) => widthOf(line, size) <= width) ? lines : null;
}

/** The text in so many lines at most; what does not fit is cut off. */
export function broken(
  text: string,
  width: number,
  size: number,
  most: number,
  weight: Weight = "normal",
): string[] {
  const lines = linesOf(text, width, size, weight);
  const kept = lines.slice(0, most - 1);
  return [...kept, lines.slice(most - 1).join(" ")]
    .filter((line) => line !== "")
    .map((line) => fitted(line, width, size, weight));
}

function linesOf(text: string, width: number, size: number, weight: Weight = "normal"): string[] {
  const lines: string[] = [];
  let line = "";
  for (const [part = "", space = "", word = ""] of text.slice(0, LONGEST).matchAll(WORDS)) {
    if (line !== "" && widthOf(line + part, size, weight) > width) {
      lines.push(line);
      line = word;
    } else line += line === "" ? word : space + word;
  }
  return line === "" ? lines : [...lines, line];
}

const LONGEST = 1000;
const BOLD = 1.15;
const GRAPHEMES = new Intl.Segmenter("und", { granularity: "grapheme" });

// A line may break at a space and between ideographs.
const WORDS =
  /(\s*)([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{M}*[、。，．！？：；」』）]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+)/gu;

/** Hundredths of the font's size for U+0020 to U+007E: the wider of Inter and DejaVu Sans. */
const ASCII = [
  32, 41, 47, 84, 65, 99, 78, 30, 40, 40, 51, 84, 32, 46, 32, 37, 64, 64, 64, 64, 65, 64, 64, 64, 64, 64, 34,
  34, 84, 84, 84, 54, 100, 69, 69, 74, 78, 64, 60, 78, 76, 30, 58, 68, 57, 91, 76, 79, 64, 79, 70, 65, 65, 75,
  69, 99, 69, 68, 69, 40, 37, 40, 84, 50, 50, 62, 64, 58, 64, 62, 38, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64,
  64, 42, 53, 40, 64, 60, 82, 60, 60, 56, 64, 34, 64, 84,
];

function hundredthsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x7f) return ASCII[code - 0x20] ?? 0;
  if (/^[\p{M}\p{Cf}]$/u.test(character)) return 0;
  if (code < 0x300) return 64;
  if (code < 0x590) return /\p{Lu}/u.test(character) ? 84 : 72;
  if (code < 0x800) return 70;
  if (code >= 0x2010 && code <= 0x2015) return 100;
  if (code >= 0x2018 && code <= 0x2022) return 60;
  if (code < 0x1100) return 100;
  return code < 0x2e80 ? 100 : 125;
}

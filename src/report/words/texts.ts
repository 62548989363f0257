// Small things of language: lists, capitals, quotes and counts.

/** `a`, `a and b`, `a, b and c`. */
export function listText(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** A text with its first letter as a capital. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The words of a file within a sentence of ours: quoted, and isolated where they run from right to left. */
export function quoted(text: string): string {
  return `“${isolated(text)}”`;
}

/** A text that holds right-to-left characters, isolated from the sentence around it (U+2068, U+2069); any other as it is. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** `once`, `twice`, `three times`. */
export function timesText(count: number): string {
  return ["never", "once", "twice"][count] ?? `${numberText(count)} times`;
}

/** A small number in words, a large one in figures. */
export function numberText(count: number): string {
  return (
    [
      "none",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
    ][count] ?? String(count)
  );
}

/** `Hui’s`. */
export function possessive(name: string): string {
  return `${isolated(name)}’s`;
}

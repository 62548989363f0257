/** What single characters are: digits, letters of spaced scripts, characters of tight ones. */

/** True where a letter of a spaced script stands: one that a word's edge must not touch. */
export function isLetter(character: string | undefined): boolean {
  if (character === undefined) return false;
  if (character < "\u0080")
    return (character >= "a" && character <= "z") || (character >= "A" && character <= "Z");
  return !isTight(character) && /[\p{L}\p{M}]/u.test(character);
}

/** True for the scripts that write words without spaces (and Korean, which ties endings to them). */
export function isTight(character: string): boolean {
  return /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/.test(character);
}

/** True for the digits 0 to 9. */
export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

/** The first offset at or after `at` that is no space. */
export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (text[next] === " " || text[next] === "\t") next += 1;
  return next;
}

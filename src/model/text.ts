// Text from a file is hostile: what may be shown of it, and what in it is hidden from the eye.

/**
 * A text as it may be shown on one line of a terminal, a page or a table cell:
 * - terminal control sequences (CSI, OSC, DCS, PM, APC, SOS and other escapes) are taken out as a whole,
 * - line breaks and tabs, with the spaces around them, become one space,
 * - the other C0 and C1 controls, direction overrides, embeddings and isolates, and invisible characters (zero-width
 *   space, word joiner, byte order mark, tag characters but those of a flag) are taken out,
 * - zero-width joiners stay within emoji sequences and within words of scripts that need them, and go elsewhere,
 * - half a surrogate pair becomes U+FFFD.
 * Letters, accents, right-to-left scripts and emoji stay as they are. Escaping for Markdown, HTML and the like is
 * another matter.
 */
export function plain(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text
    .replace(SEQUENCES, "")
    .replace(BREAKS, " ")
    .replace(HIDDEN, "")
    .replace(JOINERS, (joiner, at: number, whole: string) => (joinsWord(whole, at) ? joiner : ""))
    .replace(/\p{Surrogate}/gu, "\uFFFD");
}

/** The characters of a text that `plain` takes out and that no text needs, as `U+202E`; each named once. */
export function hiddenCharacters(text: string): string[] {
  if (HARMLESS.test(text)) return [];
  const found = [...text.matchAll(HIDDEN)].map((m) => m[0]);
  const joiners = [...text.matchAll(JOINERS)].filter((m) => !joinsWord(text, m.index)).map((m) => m[0]);
  return [...new Set([...found, ...joiners].map(codePointName))];
}

const HARMLESS = /^[ -~\u00a1-\u1fff]*$/;

// An unfinished string sequence loses its introducer only, so that it cannot swallow the text after it.
const SEQUENCES = new RegExp(
  [
    String.raw`(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)`,
    String.raw`(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]`,
    String.raw`\x1b[ -/]*[0-~]`,
  ].join("|"),
  "g",
);
const BREAKS = / *[\t\n\v\f\r\u0085\u2028\u2029][ \t\n\v\f\r\u0085\u2028\u2029]*/g;
const HIDDEN =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u2060\u2062-\u2064\ufeff\u202a-\u202e\u2066-\u206f]|(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,7})[\u{e0000}-\u{e007f}]/gu;
const JOINERS = /[\u200c\u200d]/g;

/** Whether a joiner stands within an emoji sequence or between two letters of a script beyond Latin. */
function joinsWord(text: string, at: number): boolean {
  // The character is taken out first: V8 14 misses one beyond U+FFFF that stands before the end of a text.
  const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? "";
  const [after = ""] = text.slice(at + 1, at + 3);
  return JOINED_BEFORE.test(before) && JOINED_AFTER.test(after) && !/\p{Script=Latin}/u.test(before + after);
}

const JOINED_BEFORE = /[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
const JOINED_AFTER = /[\p{L}\p{M}\p{Extended_Pictographic}]/u;

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

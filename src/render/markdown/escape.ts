// A text from a file as Markdown that shows it as it is: escaped where it would be markup, and nowhere else.

/**
 * Where a text stands: it begins a line (a paragraph, a heading, an item of a list), it stands within one, in the cell
 * of a table, or in the text of a link.
 */
export type Place = "line" | "inline" | "cell" | "link";

/**
 * GitHub-flavoured Markdown that renders as the text. What GitHub looks for in the finished page, where no escape
 * helps (mentions, issue numbers, names of emoji, mail addresses), is parted by a space of no width.
 */
export function escapeMarkdown(text: string, place: Place = "line"): string {
  const inline = text
    .trim()
    .replace(/\s*[\r\n]\s*/g, " ")
    .replace(/[\\`[\]~$]/g, (sign) => (sign === "]" && place !== "link" ? sign : `\\${sign}`))
    .replace(/\*+|_+/g, escapeEmphasis)
    .replace(/<(?=[a-z/!?])/gi, String.raw`\<`)
    .replace(/&(?=#?\w+;)/g, String.raw`\&`)
    .replace(/:(?=\/\/)|(?<=\b(?:mailto|xmpp)):/gi, String.raw`\:`)
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/@(?=\S)/g, `@${NOTHING}`)
    .replace(/#(?=\d)|\bGH-(?=\d)/gi, (sign) => sign + NOTHING)
    .replace(/:(?=[\w+-]+:)/g, (colon, at: number, whole: string) =>
      isClock(whole, at) ? colon : colon + NOTHING,
    );
  const placed =
    place === "cell"
      ? inline.replaceAll("|", String.raw`\|`)
      : place === "line"
        ? escapeLine(inline)
        : inline;
  return placed.replaceAll(NOTHING, "&#8203;");
}

/** A space of no width: it parts what stands beside it, and is not seen. */
const NOTHING = "\u{200B}";

/** Signs that surely cannot begin or end emphasis stay: those between blanks, and underscores within a word. */
function escapeEmphasis(signs: string, at: number, whole: string): string {
  const [before, after] = [whole[at - 1] ?? "", whole[at + signs.length] ?? ""];
  const alone = before === " " && after === " ";
  const within = signs.startsWith("_") && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  return alone || within ? signs : signs.replace(/./g, String.raw`\$&`);
}

/** `09:00:30` and `13:15:` are no emoji. */
function isClock(whole: string, at: number): boolean {
  return /\d$/.test(whole.slice(0, at)) && /^:\d\d:/.test(whole.slice(at));
}

/** What would make the line a heading, a quote, an item of a list or a rule; a heading drops hashes at its end. */
function escapeLine(line: string): string {
  return line
    .replace(/^(?:#+(?=\s|$)|>|[+-](?!\w))/, String.raw`\$&`)
    .replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`)
    .replace(/(?<=\s)#+$/, String.raw`\$&`);
}

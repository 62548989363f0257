// Makes any text mean itself in GitHub-flavoured Markdown, escaped where it would be markup and nowhere else.

/**
 * Where a text stands: it begins a line (a paragraph, a heading, an item of a list), it stands within one, in the cell
 * of a table, or in the text of a link; `any` is right in all of them.
 */
export type Place = "any" | "line" | "inline" | "cell" | "link";

/**
 * The text as Markdown that shows exactly this text: no emphasis, link, HTML, table edge, heading or list comes of it.
 * Mentions (`@name`), references (`#12`), mail addresses and emoji (`:smile:`) are looked for by the site after Markdown
 * is done, so an invisible word joiner keeps those apart.
 */
export function escapeMarkdown(text: string, place: Place = "any"): string {
  const inline = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`[\]~$]/g, (sign) =>
      sign === "]" && place !== "link" && place !== "any" ? sign : `\\${sign}`,
    )
    .replace(/\*+|_+/g, escapeEmphasis)
    .replace(/<(?=[a-z/!?])/gi, String.raw`\<`)
    .replace(/&(?=#?\w+;)/g, String.raw`\&`)
    .replace(/:(?=\/\/)|(?<=\b(?:mailto|xmpp)):/gi, String.raw`\:`)
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/@(?=\S)/g, `${WORD_JOINER}@${WORD_JOINER}`)
    .replace(/#(?=\d)|\bGH-(?=\d)/gi, (sign) => sign + WORD_JOINER)
    .replace(/:(?=[\w+-]+:)/g, (colon, at: number, whole: string) =>
      isClock(whole, at) ? colon : colon + WORD_JOINER,
    );
  const celled = place === "cell" || place === "any" ? inline.replaceAll("|", String.raw`\|`) : inline;
  return place === "line" || place === "any" ? escapeLine(celled) : celled;
}

/** An address as the target of a link, or null where it is not one that a page may link to. */
export function linkTarget(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  return url.replace(/[\s<>()\\|"`]|\p{Cc}/gu, (character) =>
    encodeURIComponent(character).replace(/[()]/g, hex),
  );
}

const WORD_JOINER = "\u2060";

/** Signs that surely cannot begin or end emphasis stay: those between blanks, and underscores within a word. */
function escapeEmphasis(signs: string, at: number, whole: string): string {
  const [before, after] = [whole[at - 1] ?? "", whole[at + signs.length] ?? ""];
  const alone = before === " " && after === " ";
  const within = signs.startsWith("_") && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  return alone || within ? signs : signs.replace(/./g, String.raw`\$&`);
}

/** `09:00:30`, `13:15:` and `09:00-10:00` are no emoji. */
function isClock(whole: string, at: number): boolean {
  return /\d$/.test(whole.slice(0, at)) && /^:\d\d(?:-\d\d?)?:/.test(whole.slice(at));
}

/** The signs that would make the line a heading, a quote, an item of a list or a rule; a heading drops hashes at its end. */
function escapeLine(line: string): string {
  return line
    .replace(/^(?:#+(?=\s|$)|>|[+-](?!\w)|=+$)/, String.raw`\$&`)
    .replace(/^(\d+)([.)])(?=\s|$)/, String.raw`$1\$2`)
    .replace(/(?<=\s)#+$/, String.raw`\$&`);
}

function hex(character: string): string {
  return `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}

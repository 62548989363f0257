// Makes any text mean itself in GitHub-flavoured Markdown, in a table cell as in a paragraph.

/**
 * The text as Markdown that shows exactly this text: no emphasis, link, HTML, table edge, heading or list comes of it.
 * Addresses, mentions (`@name`) and references (`#12`) are linked by the site after Markdown is done, so an invisible
 * word joiner keeps those apart.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(SIGNS, String.raw`\$&`)
    .replace(LINE_OPENING, String.raw`$1\$2`)
    .replace(/@/g, `${WORD_JOINER}@${WORD_JOINER}`)
    .replace(LINKED_LATER, `$&${WORD_JOINER}`);
}

/** An address as the target of a link, or null where it is not one that a page may link to. */
export function linkTarget(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  return url.replace(/[\s<>()\\|"`]|\p{Cc}/gu, (character) =>
    encodeURIComponent(character).replace(/[()]/g, hex),
  );
}

const SIGNS = /[\\`*_[\]<>&#|~$!]/g;

/** What makes a list, a rule or a heading of the line that it opens. */
const LINE_OPENING = /^(\d*)([-+=.)])/;

/** `#` before a number, the colon of an address, the `www` of one, and what would become `:an_emoji:`. */
const LINKED_LATER = /#(?=\d)|(?<=\b(?:https?|ftp|mailto|xmpp)):|\bwww(?=\.)|:(?=[a-z+-][\w+-]*:)/gi;

const WORD_JOINER = "\u2060";

function hex(character: string): string {
  return `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}

// Writes HTML elements as text; texts are escaped here, and nowhere else.
import { escapeXml } from "../svg/element.ts";

/**
 * One element. A text is escaped, and what is isolated in it becomes an element that the page lays out by itself; a list
 * is markup already. An attribute that is null is left out.
 */
export function markup(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  content: string | readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => (value === "" ? ` ${key}` : ` ${key}="${escapeXml(value ?? "")}"`))
    .join("");
  if (VOID.has(name)) return `<${name}${written}>`;
  const inside = typeof content === "string" ? textMarkup(name, content) : content.join("");
  return `<${name}${written}>${inside}</${name}>`;
}

function textMarkup(name: string, text: string): string {
  const escaped = escapeXml(text);
  return BARE.has(name) ? escaped : escaped.replace(/\u2068([^\u2069]*)\u2069/g, "<bdi>$1</bdi>");
}

/** Elements that hold no others, or whose text is copied as it is. */
const BARE = new Set(["title", "pre"]);

const VOID = new Set(["meta", "br", "input"]);

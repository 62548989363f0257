// Writes HTML elements as text; texts are escaped here, and nowhere else.
import { escapeXml } from "../svg/element.ts";

/**
 * One element. A text is escaped; a list is markup already. An attribute that is null is left out.
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
  const inside = typeof content === "string" ? escapeXml(content) : content.join("");
  return `<${name}${written}>${inside}</${name}>`;
}

const VOID = new Set(["meta", "br", "input"]);

// Takes out of a result whatever a file could play on a terminal or a reader, once and for every renderer.
import { plain } from "../model/text.ts";

/** The same records with every text in them as it may be shown, however deep it stands. */
export function clean<T>(records: T): T {
  return cleanValue(records) as T;
}

function cleanValue(value: unknown): unknown {
  if (typeof value === "string") return plain(value);
  if (Array.isArray(value)) return value.map(cleanValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanValue(inner)]));
}

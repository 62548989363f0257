// What an unreadable time was probably meant to be, for the message only: nothing is read this way.

/**
 * A time with the commonest slips mended: brackets, full-width digits, `about`, `6h30`, `930`, `9p`, `o'clock`, seconds,
 * a bound left out. Null where that changes nothing; whether the result can be read is for the caller to see.
 */
export function likelyMeant(text: string): string | null {
  if (text.length > 60) return null;
  let meant = text.normalize("NFKC").trim();
  for (const [slip, mended] of SLIPS) meant = meant.replace(slip, mended);
  return meant === text || meant === "" ? null : meant;
}

const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/[‐‑‒–—−]/g, "-"],
  [/^[[("'{@]+|[\])"'},;:+]+$/g, ""],
  [/\b(?:about|around|approximately|approx\.?|circa|ca\.?|c\.)\s*(?=\d|noon|midnight)/gi, "~"],
  [/\b(\d{1,2})\s*(?:h|uhr|時|时|点|點)\s*(\d{2})\b/gi, "$1:$2"],
  [/\b(\d{1,2})\s*(?:h|uhr|o'?clock|o’clock)(?![a-z])/gi, "$1:00"],
  [/\b(\d{1,2}:\d{2}):\d{2}\b/g, "$1"],
  [/\b(\d{1,2})[,;](\d{2})\b/g, "$1:$2"],
  [/(?<![\d:.])(\d)(\d{2})(?![\d:.])/g, "$1:$2"],
  [/(\d)\s*([ap])(?![a-z.])/gi, "$1 $2m"],
  [/([ap])\.?\s?m\.?(?:-?ish)\b/gi, "$1m"],
  [/\b(1[3-9]|2[0-3])((?:[:.]\d{2})?)\s*p\.?m\.?/gi, "$1$2"],
  [/\b(?:0?0)((?:[:.]\d{2})?)\s*a\.?m\.?/gi, "12$1 am"],
  [/^from\s+/i, ""],
  [/\s+(?:till?|through|'til)\s+/gi, " to "],
  [/\s*(?:→|->|=>|~>|\.{2,3}|…)\s*/g, " - "],
  [/^\s*-\s*(?=\S)/, "? - "],
  [/\s*-\s*$/, " - ?"],
  [/^(1[3-9]|2[0-3])$/, "$1:00"],
];

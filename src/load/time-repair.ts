// What an unreadable time was probably meant to be, for the message only: nothing is read this way.

/**
 * A time with the commonest slips mended: brackets, full-width digits, `about`, `before`, `6h30`, `930`, `9p`, `half past
 * nine`, seconds, a bound left out. Null where that changes nothing; whether the result can be read is for the caller to
 * see.
 */
export function likelyMeant(text: string): string | null {
  if (text.length > 80) return null;
  let meant = inDigits(text.normalize("NFKC").trim());
  for (const [slip, mended] of SLIPS) meant = meant.replace(slip, mended);
  return meant === text || meant === "" ? null : meant;
}

const HOURS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Hours in words as digits: `half past nine` is 9:30, `nine thirty` too, `quarter to ten` 9:45. */
function inDigits(text: string): string {
  const hourOf = (word: string) => (/^\d/.test(word) ? Number(word) : HOURS.indexOf(word.toLowerCase()) + 1);
  const hour = `(${HOURS.join("|")})`;
  return text
    .replace(
      new RegExp(String.raw`\b(?:a )?(half|quarter) (past|to) (${HOURS.join("|")}|\d{1,2})\b`, "gi"),
      (_, part: string, side: string, word: string) => {
        const minutes = hourOf(word) * 60 + (side === "to" ? -1 : 1) * (part === "half" ? 30 : 15);
        return `${Math.floor(minutes / 60) || 12}:${String(minutes % 60).padStart(2, "0")}`;
      },
    )
    .replace(
      new RegExp(String.raw`\b${hour}(?:[ -](fifteen|thirty|forty-five))?\b`, "gi"),
      (_, word: string, minutes: string | undefined) => `${hourOf(word)}:${MINUTES[minutes ?? ""] ?? "00"}`,
    );
}

const MINUTES: Readonly<Record<string, string>> = { fifteen: "15", thirty: "30", "forty-five": "45" };

const CLOCK = String.raw`(?:\d{1,2}(?:[:.]\d{2})?|\d{4})(?:\s*[ap]\.?m\b\.?)?|noon|midnight`;

const slip = (pattern: string) => new RegExp(pattern, "gi");

const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/[‐‑‒–—−]/g, "-"],
  [/(\d|[ap]\.?m\.?)\s*\+[\s:;,.]*$/i, "$1 or later"],
  [/^[[("'{@]+|[\])"'},;:+]+$/g, ""],
  [/^(?:at|some\s*time)\s+/i, ""],
  [
    slip(
      String.raw`\b(?:at\s+)?(?:about|around|approximately|approx\.?|roughly|circa|ca\.?|c\.)\s*(?=${CLOCK})`,
    ),
    "~",
  ],
  [slip(String.raw`^(${CLOCK})\s*(?:or so|or thereabouts|-?\s?ish)$`), "~$1"],
  [/\b(\d{1,2})\s*(?:h|uhr|時|时|点|點)\s*(\d{2})\b/gi, "$1:$2"],
  [/\b(\d{1,2})\s*(?:h|uhr|o'?clock|o’clock)(?![a-z])/gi, "$1:00"],
  [/\b(\d{1,2}:\d{2}):\d{2}\b/g, "$1"],
  [/\b(\d{1,2})[,;](\d{2})\b/g, "$1:$2"],
  [/(?<![\d:.])(\d)(\d{2})(?![\d:.])/g, "$1:$2"],
  [/(\d)\s*([ap])(?![a-z.])/gi, "$1 $2m"],
  [/([ap])\.?\s?m\.?(?:-?ish)\b/gi, "$1m"],
  [/\b(1[3-9]|2[0-3])((?:[:.]\d{2})?)\s*p\.?m\.?/gi, "$1$2"],
  [/\b(?:0?0)((?:[:.]\d{2})?)\s*a\.?m\.?/gi, "12$1 am"],
  [
    slip(
      String.raw`\b(?:after|not before|no earlier than|not earlier than|at (?:the )?earliest(?: at)?)\s+(${CLOCK})`,
    ),
    "$1 or later",
  ],
  [
    slip(
      String.raw`\b(?:before|no later than|not later than|at (?:the )?latest(?: by| at)?)\s+(?=~?\s*(?:${CLOCK}))`,
    ),
    "by ",
  ],
  [slip(String.raw`(${CLOCK}),?\s+(?:at (?:the )?latest|or (?:before|sooner))\b`), "$1 or earlier"],
  [slip(String.raw`(${CLOCK}),?\s+(?:at (?:the )?earliest|or (?:after|thereafter|longer))\b`), "$1 or later"],
  [/^(?:from\s+)?(.+?)\s+(?:and\s+)?(?:onwards?|on)$/i, "$1 - ?"],
  [
    slip(String.raw`\bbetween\s+~?\s*(${CLOCK})\s*(?:-|&|to|until|or)\s*~?\s*(${CLOCK})`),
    "between $1 and $2",
  ],
  [slip(String.raw`(${CLOCK})(?:(?:,\s+|\s+or\s+)(?:${CLOCK}))+,?\s+or\s+(${CLOCK})`), "between $1 and $2"],
  [slip(String.raw`~\s*(${CLOCK})(?=\s+(?:and|or)\b)`), "$1"],
  [/(\b(?:and|or|by)\s+)~\s*/gi, "$1"],
  [/^(?:till?|'til)\s+/i, "until "],
  [/\s+(?:till?|through|'til)\s+/gi, " to "],
  [/\s*(?:→|->|=>|~>|\.{2,3}|…)\s*/g, " - "],
  [/^\s*-\s*(?=\S)/, "? - "],
  [/\s*-\s*$/, " - ?"],
  [/^(1[3-9]|2[0-3])$/, "$1:00"],
];

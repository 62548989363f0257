// The signs of the screens in ASCII, for terminals where the others are two cells wide or not there.

const ASCII: Readonly<Record<string, string>> = {
  "━": "-",
  "│": "|",
  "›": ">",
  "·": ".",
  "≈": "~",
  "−": "-",
  "┆": ":",
  "–": "-",
  "—": "-",
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
};

/** The text with daydiff's own signs in ASCII; letters of other scripts stay. */
export function ascii(text: string): string {
  return text.replace(/[━│›·≈−┆–—“”‘’]/g, (sign) => ASCII[sign] ?? sign);
}

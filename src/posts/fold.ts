/** Brings the many ways of typing one character together, so that the reader meets one digit, one dash, one colon. */

/** A line as people see it (`raw`) and as the reader matches it (`text`, `low`); all three have the same offsets. */
export type FoldedLine = {
  readonly number: number;
  readonly raw: string;
  readonly text: string;
  readonly low: string;
};

/** Splits a post into lines and folds each; numbers count from 1 as an editor does. */
export function foldLines(post: string): FoldedLine[] {
  return post
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r|\u2028|\u2029/)
    .map((line, index) => foldLine(clean(line), index + 1));
}

/** Folds one line; also used for words of the tables, so that both sides meet in the same spelling. */
export function foldLine(raw: string, number = 0): FoldedLine {
  let text = "";
  for (const character of raw) text += foldCharacter(character);
  return { number, raw, text, low: lower(text) };
}

const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  ndash: "–",
  mdash: "—",
  minus: "-",
  rarr: "→",
  bull: "•",
  middot: "·",
  hellip: "…",
  quot: '"',
};

/** Takes out what only formats or hides: markup, emphasis, invisible and control characters, broken encodings. */
function clean(line: string): string {
  if (/^[\x20-\x5E\x61-\x7E]*$/.test(line) && !/[*_`<&]/.test(line)) return line;
  return line
    .normalize("NFC")
    .replace(/[\u{1D400}-\u{1D7FF}]/gu, (character) => character.normalize("NFKC"))
    .replace(/[\d#*]\uFE0F?\u20E3/g, "•")
    .replace(/â(?:\u0080|€)[\u0090-\u0095“”–—]/g, "–")
    .replace(/(?<=[\d\s.mM])â(?=[\s\d])/g, "–")
    .replace(/Â(?=\s)/g, "")
    .replace(/\u0096|\u0097/g, "–")
    .replace(/\p{Cf}|\uFE0E|\uFE0F/gu, "")
    .replace(/(?!\t)\p{Cc}/gu, " ")
    .replace(
      /&(nbsp|amp|ndash|mdash|minus|rarr|bull|middot|hellip|quot);/g,
      (_, name: string) => entities[name] ?? " ",
    )
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, " ")
    .replace(/\*\*|__|~~|`/g, "")
    .replace(/(?<![\w*])[*_](?=[^\s*_])|(?<=[^\s*_])[*_](?![\w*])/g, "");
}

const one: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "-": "‐‑‒–—―−─━﹣－ｰ➖",
    "~": "～〜∼˜∽〰⁓≈≃",
    ":": "：∶꞉︰ː׃",
    "→": "→➔➜➝➞➡⇒⟶⇨»▶►➤⮕⇢↦",
    "[": "【「『〔〈《［",
    "]": "】」』〕〉》］",
    "'": "’‘`´ʼ′",
    '"': "“”„«″",
    ".": "．",
    ",": "，٬،",
    " ": "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000",
    "|": "｜│┃║¦",
    "/": "／⁄",
    "•": "•◦▪▫■□●○◆◇▸➢✓✔✅☑★☆·∙‣⁃❖・※",
  }).flatMap(([plain, forms]) => [...forms].map((form) => [form, plain] as const)),
);

const digitZeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

function foldCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  const plain = one.get(character);
  if (plain !== undefined) return plain;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  for (const zero of digitZeros) if (code >= zero && code <= zero + 9) return String(code - zero);
  if (code > 0xffff) return /\p{L}/u.test(character) ? character : "••";
  if (code >= 0x2190 && code <= 0x2bff) return "•";
  if (code < 0x500 || (code >= 0x1e00 && code <= 0x1eff)) return character.normalize("NFD")[0] ?? character;
  return character;
}

function lower(text: string): string {
  const lowered = text.toLowerCase();
  if (lowered.length === text.length) return lowered;
  return [...text]
    .map((character) =>
      character.toLowerCase().length === character.length ? character.toLowerCase() : character,
    )
    .join("");
}

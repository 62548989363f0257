// The foot of a picture, below the strips: findings, legend and sources.
import type { Picture } from "../../report/picture/parts.ts";
import type { FrameName } from "./frame.ts";
import { legendMarkup } from "./legend.ts";
import { broken, fitted, widthOf } from "./measure.ts";
import type { Pen } from "./pieces.ts";
import { text } from "./text.ts";

/** Markup, and the y down to which it reaches. */
export type Part = { readonly markup: string[]; readonly height: number };

/** A card has one height, whatever it says. */
export const CARD_HEIGHT = 630;

/** Findings, legend and sources. */
export function footOf(picture: Picture, top: number, size: FrameName, inPage: boolean, pen: Pen): Part {
  const { frame, theme } = pen;
  const [left, right] = frame.edges;
  const { small } = frame;
  const isCard = size === "card";
  const entries = picture.legend.filter((e) => !frame.dense || (e.type !== "mention" && e.type !== "timed"));
  const legendHeight = legendMarkup(entries, 0, pen).height;
  const sources = inPage || picture.sources === null ? null : fitted(picture.sources, right - left, small);
  const lowest = CARD_HEIGHT - 20 - (sources === null ? 0 : small * 1.6) - legendHeight;
  const room = Math.max(0, Math.floor((lowest - top - 14) / (frame.text * LEADING)));
  const said = inPage
    ? { markup: [], height: top + 10 }
    : findingLines(picture, top + 10, isCard ? room : MOST, pen);
  const legendAt = isCard ? lowest : said.height + 6;
  const legend = legendMarkup(entries, legendAt, pen);
  const y = isCard ? CARD_HEIGHT - 20 : legendAt + legendHeight + small * 1.3;
  const markup = [...said.markup, ...legend.markup];
  if (sources === null) return { markup, height: y - small * 0.8 };
  return { markup: [...markup, text(sources, left, y, { size: small, fill: theme.quiet })], height: y + 16 };
}

const LEADING = 1.45;
/** Lines of findings in a picture that is as high as it needs to be. */
const MOST = 40;

function findingLines({ findings }: Picture, top: number, most: number, { frame, theme }: Pen): Part {
  const [left, right] = frame.edges;
  const { text: size } = frame;
  const indent = Math.max(0, ...findings.map((f) => widthOf(f.label, size, "bold"))) + 16;
  const inLines = (sentences: readonly string[], room: number) =>
    broken(sentences.join(" "), right - left - indent, size, room);
  const needed = findings.map((f) => inLines(f.sentences, MOST).length);
  const markup: string[] = [];
  let y = top + size;
  for (const [i, room] of shared(needed, most).entries()) {
    const { label, sentences } = findings[i] ?? { label: "", sentences: [] };
    if (room === 0) continue;
    markup.push(text(label, left, y, { size, fill: theme.ink, bold: true }));
    for (const line of inLines(wholeSentences(sentences, room, inLines), room)) {
      markup.push(text(line, left + indent, y, { size, fill: theme.ink }));
      y += size * LEADING;
    }
    y += 4;
  }
  return { markup, height: y };
}

/** As many of the sentences as fit whole; at least the first, which then is cut. */
function wholeSentences(
  sentences: readonly string[],
  room: number,
  inLines: (sentences: readonly string[], room: number) => readonly string[],
): readonly string[] {
  const fits = sentences.filter((_, k) => inLines(sentences.slice(0, k + 1), MOST).length <= room);
  return sentences.slice(0, Math.max(1, fits.length));
}

/** The lines of each: where there are too few, the last give way until two are left, then the longest. */
function shared(needed: readonly number[], most: number): number[] {
  const lines = [...needed];
  const sum = () => lines.reduce((a, b) => a + b, 0);
  for (let i = lines.length - 1; i > 1 && sum() > most; i--) lines[i] = 0;
  while (sum() > Math.max(0, most)) {
    const longest = lines.indexOf(Math.max(...lines));
    lines[longest] = (lines[longest] ?? 0) - 1;
  }
  return lines;
}

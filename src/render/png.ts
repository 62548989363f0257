// An SVG picture as PNG, in the fonts that daydiff ships, and in the system's for what they lack.
import type { Resvg, ResvgRenderOptions } from "@resvg/resvg-js";

import { NO_PIXELS } from "./no-pixels.ts";
import type { PictureOptions } from "./picture-options.ts";
import { element, escapeXml } from "./svg/element.ts";

/**
 * The bytes of a PNG. Characters that no font has are told to `missing` and drawn as empty boxes. Rejects with an error
 * of the code `NO_PIXELS` where resvg, which is another package for each kind of machine, is not installed for this one.
 */
export async function renderPng(
  svg: string,
  { scale, fonts, missing }: Omit<PictureOptions, "theme" | "size">,
): Promise<Uint8Array> {
  const Resvg = await loadedResvg();
  const strange = charactersOf(svg).filter((c) => !SHIPPED.test(c));
  // The system's fonts are read only where they are needed: that takes time, and no two machines have the same.
  const font = fontOptions(fonts, strange.length > 0 || fonts.length === 0);
  const lacking = strange.length === 0 ? [] : lackingOf(strange, font, Resvg);
  if (lacking.length > 0) missing(lacking);
  return new Resvg(svg, { font, fitTo: { mode: "zoom", value: scale } }).render().asPng();
}

/** Loaded when the first PNG is drawn: all else works without it. */
async function loadedResvg(): Promise<typeof Resvg> {
  try {
    return (await import("@resvg/resvg-js")).Resvg;
  } catch (cause) {
    throw Object.assign(new Error("@resvg/resvg-js is not installed for this machine", { cause }), {
      code: NO_PIXELS,
    });
  }
}

/** Latin, Greek and Cyrillic with their punctuation: what Inter has. */
const SHIPPED =
  /^[ -~\u00a0-\u024f\u0370-\u037e\u0384-\u03ce\u0400-\u04ff\u1e00-\u1eff\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2212\n]$/u;

function fontOptions(fonts: readonly string[], system: boolean): NonNullable<ResvgRenderOptions["font"]> {
  return {
    loadSystemFonts: system,
    fontFiles: [...fonts],
    defaultFontFamily: "Inter",
    sansSerifFamily: "Inter",
  };
}

/** The characters of the texts that are drawn, each once. */
function charactersOf(svg: string): string[] {
  const drawn = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? "").join("");
  const plain = drawn.replace(/&(?:amp|lt|gt|quot|#39);/g, "");
  // Joiners, variation selectors and direction marks have no shape of their own.
  return [...new Set(plain)].filter((c) => !/^[\p{M}\p{Cf}]$/u.test(c));
}

const CELL = 32;
const NOTHING = "\u{10fffd}";

/** Those that come out as the box that stands for what no font has. */
function lackingOf(
  characters: readonly string[],
  font: NonNullable<ResvgRenderOptions["font"]>,
  Renderer: typeof Resvg,
): string[] {
  const tested = [NOTHING, ...characters];
  const texts = tested.map((c, i) =>
    element("text", { x: 4, y: i * CELL + 24, "font-size": 20, "font-family": "Inter" }, escapeXml(c)),
  );
  const size = { width: CELL, height: tested.length * CELL };
  const svg = element("svg", { xmlns: "http://www.w3.org/2000/svg", ...size }, texts);
  const { pixels } = new Renderer(svg, { font }).render();
  const row = CELL * CELL * 4;
  const cell = (i: number) => pixels.subarray(i * row, (i + 1) * row);
  return characters.filter((_, i) => cell(i + 1).equals(cell(0)) || cell(i + 1).every((byte) => byte === 0));
}

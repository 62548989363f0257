// The colours of a picture, light, dark and for paper. The headline rows have those of Okabe and Ito.
import type { ThemeName } from "../picture-options.ts";
import { mixed, readable } from "./colour.ts";

/** The colours of a picture. */
export type Theme = {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly grid: string;
  /** Drawn round every stretch; null where colour alone parts them well. */
  readonly outline: string | null;
  /** The fill of a stretch whose hours are told. */
  readonly solid: (hue: string) => string;
  /** The fill of a stretch of which only the order is told. */
  readonly soft: (hue: string) => string;
  /** The colour of a text on a fill. */
  readonly inkOn: (fill: string) => string;
};

/** The theme of that name. */
export function themeOf(name: ThemeName): Theme {
  return THEMES[name];
}

// Okabe and Ito chose these so that readers with any of the usual colour blindnesses tell them apart.
const BLOCKS = ["#e69f00", "#0072b2", "#009e73", "#cc79a7", "#d55e00", "#f0e442"] as const;

/** Around the headline rows everything else is paler, so that they stand out; sleep is night. */
const GROUPS: Readonly<Record<string, string>> = {
  work: "#8ccbf0",
  study: "#c3b1e1",
  travel: "#b4bac4",
  personal: "#e3d9c6",
  home: "#dbb49a",
  free: "#f3e59a",
  unknown: "#d5d8dd",
  sleep: "#3b4463",
};

function hueColour(hue: string): string {
  const block = /^block(\d+)$/.exec(hue);
  if (block === null) return GROUPS[hue] ?? "#d5d8dd";
  return BLOCKS[Number(block[1]) % BLOCKS.length] ?? BLOCKS[0];
}

const DARK_INK = "#1b1e24";

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: themeFrom({
    ground: "#ffffff",
    ink: DARK_INK,
    quiet: "#5c6370",
    grid: "#e6e8ec",
    outline: null,
    colour: hueColour,
    softness: 0.5,
  }),
  dark: themeFrom({
    ground: "#14171d",
    ink: "#eceef2",
    quiet: "#a3abb8",
    grid: "#2a2f39",
    outline: null,
    colour: (hue) =>
      hue === "sleep"
        ? "#46527c"
        : hue.startsWith("block") || hue === "work"
          ? hueColour(hue)
          : mixed(hueColour(hue), "#14171d", 0.78),
    softness: 0.5,
  }),
  // Paper: little ink, and outlines that hold where colour is lost.
  print: themeFrom({
    ground: "#ffffff",
    ink: "#000000",
    quiet: "#3c3c3c",
    grid: "#d0d0d0",
    outline: "#333333",
    colour: (hue) => mixed(hueColour(hue), "#ffffff", hue === "sleep" ? 0.24 : hue === "work" ? 1 : 0.72),
    softness: 0.45,
  }),
};

function themeFrom(base: {
  ground: string;
  ink: string;
  quiet: string;
  grid: string;
  outline: string | null;
  colour: (hue: string) => string;
  softness: number;
}): Theme {
  const { ground, ink, colour, softness } = base;
  const inks = ["#ffffff", ink === "#000000" ? ink : DARK_INK] as const;
  return {
    ...base,
    solid: colour,
    soft: (hue) => mixed(colour(hue), ground, softness),
    inkOn: (fill) => readable(fill, inks),
  };
}

/** A theme whose colours a page's style sheet decides: the variables of `variablesOf`. */
export const PAGE_THEME: Theme = {
  ground: "var(--ground)",
  ink: "var(--ink)",
  quiet: "var(--quiet)",
  grid: "var(--grid)",
  outline: "var(--outline)",
  solid: (hue) => `var(--${variableOf(hue)})`,
  soft: (hue) => `var(--${variableOf(hue)}-soft)`,
  inkOn: (fill) => fill.replace(/\)$/, "-ink)"),
};

/** The variables of PAGE_THEME in the colours of a theme, as declarations of a style sheet. */
export function variablesOf(name: ThemeName): string {
  const theme = themeOf(name);
  const hues = [...BLOCKS.map((_, i) => `block${i}`), ...Object.keys(GROUPS)];
  const base = {
    ground: theme.ground,
    ink: theme.ink,
    quiet: theme.quiet,
    grid: theme.grid,
    outline: theme.outline ?? "none",
  };
  const fills = hues.flatMap((hue) =>
    [[hue, theme.solid(hue)] as const, [`${hue}-soft`, theme.soft(hue)] as const].flatMap(([key, fill]) => [
      [key, fill] as const,
      [`${key}-ink`, theme.inkOn(fill)] as const,
    ]),
  );
  return [...Object.entries(base), ...fills].map(([key, value]) => `--${key}:${value}`).join(";");
}

function variableOf(hue: string): string {
  const block = /^block(\d+)$/.exec(hue);
  return block === null ? hue : `block${Number(block[1]) % BLOCKS.length}`;
}

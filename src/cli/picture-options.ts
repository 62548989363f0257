// What the options ask for of pictures and pages, checked.
import type { FormatName } from "../render/formats.ts";
import {
  SIZE_NAMES,
  THEME_NAMES,
  USUAL_PICTURE,
  type PictureOptions,
  type SizeName,
  type ThemeName,
} from "../render/picture-options.ts";
import type { Refusal } from "../render/refusal.ts";
import { complain } from "./complain.ts";
import type { Io } from "./io.ts";

/** The options as commander hands them over. */
export type RawPictureOptions = {
  readonly theme?: string;
  readonly size?: string;
  readonly scale?: string;
  readonly open?: boolean;
};

/** What is asked for in words and numbers. */
export type PictureSettings = Pick<PictureOptions, "theme" | "size" | "scale"> & { readonly open: boolean };

/** The settings of pictures, or the first option that is wrong. */
export function pictureSettingsOf(
  raw: RawPictureOptions,
  { format, output }: { readonly format: FormatName; readonly output: string | null },
): PictureSettings | Refusal {
  const theme = (raw.theme ?? USUAL_PICTURE.theme).toLowerCase();
  const size = (raw.size ?? USUAL_PICTURE.size).toLowerCase();
  const scale = Number(raw.scale ?? USUAL_PICTURE.scale);
  const isPicture = format === "svg" || format === "png";
  if (!isTheme(theme)) return noSuch("--theme", raw.theme, THEME_NAMES);
  if (!isSize(size)) return noSuch("--size", raw.size, SIZE_NAMES);
  if (!(scale >= LEAST && scale <= MOST)) {
    return {
      wrong: `--scale ${raw.scale}: that is no scale.`,
      advice: `Give a number from ${LEAST} to ${MOST}.`,
    };
  }
  const lone = (["theme", "size"] as const).find((name) => raw[name] !== undefined && !isPicture);
  if (lone !== undefined) {
    return {
      wrong: `--${lone} goes with a picture.`,
      advice: "Add -o with a file that ends in .svg or .png.",
    };
  }
  if (raw.scale !== undefined && format !== "png") {
    return { wrong: "--scale goes with PNG.", advice: "Add -o with a file that ends in .png." };
  }
  if (raw.open && (output === null || !(isPicture || format === "html"))) {
    return { wrong: "--open shows a page or a picture.", advice: "Add -o with a file that ends in .html." };
  }
  return { theme, size, scale, open: Boolean(raw.open) };
}

/** What renderers of pictures are given: the settings, the fonts that daydiff ships, and where warnings go. */
export function pictureOptionsOf({ theme, size, scale }: PictureSettings, io: Io): PictureOptions {
  const missing = (characters: readonly string[]) => {
    const named = characters.slice(0, NAMED).map(nameOf).join(", ");
    const more = characters.length > NAMED ? ` and ${characters.length - NAMED} more` : "";
    complain(
      io,
      `warning: no font of this machine has ${named}${more}.`,
      "Such characters are drawn as boxes.",
    );
  };
  return { theme, size, scale, fonts: io.fonts, missing };
}

const [LEAST, MOST] = [0.25, 8];
/** How many characters a warning names. */
const NAMED = 8;

function noSuch(option: string, value: string | undefined, names: readonly string[]): Refusal {
  return {
    wrong: `${option} ${value}: there is no such choice.`,
    advice: `The choices are: ${names.join(", ")}.`,
  };
}

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${character} (U+${code})`;
}

function isTheme(name: string): name is ThemeName {
  return THEME_NAMES.some((n) => n === name);
}

function isSize(name: string): name is SizeName {
  return SIZE_NAMES.some((n) => n === name);
}

// What may be asked of pictures and pages, apart from what they show.

export const THEME_NAMES = ["light", "dark", "print"] as const;

export type ThemeName = (typeof THEME_NAMES)[number];

export const SIZE_NAMES = ["wide", "card"] as const;

/** `wide` is as high as it needs to be; `card` is 1200 by 630, for link previews. */
export type SizeName = (typeof SIZE_NAMES)[number];

export type PictureOptions = {
  readonly theme: ThemeName;
  readonly size: SizeName;
  /** How many pixels of a PNG stand for one of the picture; above 0, at most 8. */
  readonly scale: number;
  /** Paths of the fonts that a PNG is written in; it takes the system's for what they lack. */
  readonly fonts: readonly string[];
  /** Told of the characters that no font has, each once. */
  readonly missing: (characters: readonly string[]) => void;
};

/** The usual picture; a PNG in the system's fonts. */
export const USUAL_PICTURE: PictureOptions = {
  theme: "light",
  size: "wide",
  scale: 2,
  fonts: [],
  missing: () => {},
};

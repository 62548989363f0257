// The options of pictures and pages, apart from their content.

/** The themes of pictures. */
export const THEME_NAMES = ["light", "dark", "print"] as const;

/** The name of a theme. */
export type ThemeName = (typeof THEME_NAMES)[number];

/** The sizes of pictures. */
export const SIZE_NAMES = ["wide", "card"] as const;

/** `wide` is as high as it needs to be; `card` is 1200 by 630, for link previews. */
export type SizeName = (typeof SIZE_NAMES)[number];

/** The options of a picture. */
export type PictureOptions = {
  readonly theme: ThemeName;
  readonly size: SizeName;
  /** Pixels of a PNG for one of the picture; above 0, at most 8. */
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

// Colours as #rrggbb: mixing two, and how well one is read on the other.

/** So much of the first (0 to 1) on the second. */
export function mixed(over: string, under: string, share: number): string {
  const [a, b] = [channels(over), channels(under)];
  return `#${a.map((c, i) => hex(c * share + (b[i] ?? 0) * (1 - share))).join("")}`;
}

/** The contrast of WCAG 2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Whichever of the inks is read better on a ground. */
export function readable(ground: string, inks: readonly [string, string]): string {
  return contrast(inks[0], ground) >= contrast(inks[1], ground) ? inks[0] : inks[1];
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((c) => {
    const share = c / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function hex(channel: number): string {
  return Math.round(channel).toString(16).padStart(2, "0");
}

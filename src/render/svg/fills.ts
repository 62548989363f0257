// The fill of a stretch: solid between told times, fading towards a bound that is not told.
import { element } from "./element.ts";
import type { Theme } from "./theme.ts";

/** The fills of a picture, and their definitions. */
export type Fills = {
  /** The value of a `fill` for a stretch of which the hours are not told. */
  readonly fading: (hue: string, startSharp: boolean, endSharp: boolean) => string;
  /** The definitions of what was asked for so far. */
  readonly definitions: () => string[];
};

/** The fills of one picture. Gradients are collected as they are asked for. */
export function fillsOf(theme: Theme, prefix: string): Fills {
  const gradients = new Map<string, string>();
  return {
    fading: (hue, startSharp, endSharp) => {
      const id = `${prefix}${hue}-${startSharp ? "s" : "f"}${endSharp ? "s" : "f"}`;
      gradients.set(id, gradient(id, theme.soft(hue), startSharp, endSharp));
      return `url(#${id})`;
    },
    definitions: () => [...gradients.values()],
  };
}

function gradient(id: string, colour: string, startSharp: boolean, endSharp: boolean): string {
  const stop = (offset: number, opacity: number | null) =>
    element("stop", {
      offset: String(offset),
      "stop-color": colour,
      "stop-opacity": opacity === null ? null : String(opacity),
    });
  return element("linearGradient", { id }, [
    ...(startSharp ? [] : [stop(0, 0.08), stop(0.3, 1)]),
    ...(startSharp && endSharp ? [stop(0, 1)] : []),
    ...(startSharp && !endSharp ? [stop(0.7, 1)] : []),
    ...(endSharp ? [] : [...(startSharp ? [] : [stop(0.7, 1)]), stop(1, 0.08)]),
  ]);
}

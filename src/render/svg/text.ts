// Text elements in the fonts that a picture asks for.
import { element, escapeXml, type Attributes } from "./element.ts";

/** The looks of a text. */
export type TextStyle = {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  /** A colour behind the letters, where lines pass. */
  readonly halo?: string;
};

/** One line of text; x and y are of its anchor on the base line. */
export function text(line: string, x: number, y: number, style: TextStyle): string {
  const { size, fill, bold, anchor, halo } = style;
  const attributes: Attributes = {
    x,
    y,
    "font-size": size,
    fill,
    "font-weight": bold ? 600 : null,
    "text-anchor": anchor === undefined || anchor === "start" ? null : anchor,
    ...(halo === undefined
      ? {}
      : { stroke: halo, "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" }),
  };
  return element("text", attributes, escapeXml(line));
}

/** The system's own font first where it is a good one; then what a machine has. */
export const FONT_STACK =
  "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";

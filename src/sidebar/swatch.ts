/** A spot of a segment's colour. */
import { h } from "./dom";

export function swatch(colour: string): HTMLElement {
  const mark = h("span", { class: "swatch", "aria-hidden": "true" });
  mark.style.background = colour;
  return mark;
}

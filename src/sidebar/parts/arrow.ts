/** Arrows over a drawn map. */
import { svgElement } from "./surface";

/** An arrow from one place of a drawn map to another; a heavy one stands for several. */
export function arrow(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  isHeavy = false,
): SVGElement {
  const length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const head = isHeavy ? 10 : 5;
  return svgElement("path", {
    class: isHeavy ? "arrow sum" : "arrow",
    d: `M${x1} ${y1}L${x2} ${y2}M${x2 - head * (ux - 0.6 * uy)} ${y2 - head * (uy + 0.6 * ux)}L${x2} ${y2}L${x2 - head * (ux + 0.6 * uy)} ${y2 - head * (uy - 0.6 * ux)}`,
  });
}

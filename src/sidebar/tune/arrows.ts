/** Arrows over the map, from where a partner stands on the sheet's map to where it would stand. */
import type { Evaluation } from "../../core/evaluate/evaluation";
import type { MeasuredMap } from "../parts/picture";
import { svgElement } from "../parts/surface";
import { type Move, placesByRow } from "./moves";

/** More than these nobody follows with the eye: the list has all. */
const drawn = 30;

/** The first by priority of those that move from one place on the map to another. */
export function arrowsOf(
  saved: Evaluation,
  now: Evaluation,
  moves: readonly Move[],
  { at }: Pick<MeasuredMap, "at">,
): SVGElement[] {
  if (moves.length === 0) return [];
  const [before, after] = [placesByRow(saved), placesByRow(now)];
  return [...moves]
    .sort((a, b) => (a.partner.priority ?? Number.MAX_VALUE) - (b.partner.priority ?? Number.MAX_VALUE))
    .flatMap(({ partner }) => {
      const [from, to] = [before.get(partner.row), after.get(partner.row)];
      return from && to ? [arrow(at(from.x, from.y), at(to.x, to.y))] : [];
    })
    .slice(0, drawn);
}

function arrow([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): SVGElement {
  const length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const head = 5;
  return svgElement("path", {
    class: "arrow",
    d: `M${x1} ${y1}L${x2} ${y2}M${x2 - head * (ux - 0.6 * uy)} ${y2 - head * (uy + 0.6 * ux)}L${x2} ${y2}L${x2 - head * (ux + 0.6 * uy)} ${y2 - head * (uy - 0.6 * ux)}`,
  });
}

/** Arrows over the map, from where a partner stands on the sheet's map to where it would stand. */
import type { Evaluation } from "../../core/evaluate/evaluation";
import { arrow } from "../parts/arrow";
import type { MeasuredMap } from "../parts/picture";
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

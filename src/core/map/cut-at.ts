/** Cuts as places on the map: which number divides the scores where somebody draws the line. */

import type { Evaluation } from "../evaluate/evaluation";
import type { Axis } from "../model/axis";
import type { Partner } from "../model/partner";
import { isHighPotential, isHighResults } from "../model/segment";
import { cutOf } from "../model/settings";
import { mapPositions } from "./positions";

/** Steps that a number is rounded to, the roundest that still divides. */
const steps = [10, 5, 1, 0.5, 0.1, 0.01];

/**
 * The number to cut an axis at, so that the partners right of a place, or above it, are high; in percent of the map as
 * `mapPositions` gives it. Partners with one score stay on one side; those placed by an override say nothing.
 */
export function cutAt(evaluation: Evaluation, axis: Axis, percent: number): number {
  const { partners } = evaluation;
  const above = new Set<Partner>();
  for (const { index, x, y } of mapPositions(evaluation)) {
    if ((axis === "potential" ? x : y) >= percent) above.add(partners[index] as Partner);
  }
  return dividing(evaluation, axis, (partner) => above.has(partner));
}

function dividing({ partners }: Evaluation, axis: Axis, isAbove: (partner: Partner) => boolean): number {
  let [below, above] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const partner of partners) {
    const score = partner[axis];
    if (score === null || partner.segment === null || partner.overridden) continue;
    if (isAbove(partner)) above = Math.min(above, score);
    else below = Math.max(below, score);
  }
  if (below === Number.NEGATIVE_INFINITY) return 0;
  return roundBetween(below, Math.min(100, above));
}

/** What the axis is cut at now, as a number: its own, or one that divides the scores as the cut does. */
export function cutNumber(evaluation: Evaluation, axis: Axis): number {
  const cut = cutOf(evaluation.settings, axis);
  if (cut.kind === "number") return cut.value;
  const isHigh = axis === "potential" ? isHighPotential : isHighResults;
  return dividing(evaluation, axis, ({ segment }) => segment !== null && isHigh(segment));
}

/** The roundest number above one and not above the other, near their middle; the upper one where there is none. */
function roundBetween(below: number, above: number): number {
  for (const step of steps) {
    const near = Math.round((below + above) / 2 / step);
    for (const times of [near, near + 1, near - 1]) {
      const value = Number((times * step).toFixed(2));
      if (value > below && value <= above) return value;
    }
  }
  return above;
}

/** Which of the first by priority crowd: their numbers would not all fit on a small picture without room of their own. */

import type { Evaluation } from "../evaluate/evaluation";
import { type Axis, axes } from "../model/axis";
import { isHighPotential, isHighResults, segmentKeys } from "../model/segment";

/** So many by priority have a number or a name at any size. */
export const firstFew = 10;
/** On a map with more, others stand around the first wherever they are. */
const mostSmall = 100;
/** Of a half of the map, both axes together, how far those of a quadrant are spread at least, for each of them. */
const enough = 0.04;

/**
 * Of those `placed`, by priority. `lengthOf` is how long a half of an axis is, in points. The others need no room: then fewer
 * partners move where one comes among the first or goes.
 */
export function crowdedFirst(
  { partners, scores }: Evaluation,
  placed: readonly number[],
  lengthOf: (axis: Axis, high: boolean) => number,
): ReadonlySet<number> {
  const first = placed.slice(0, firstFew);
  if (placed.length > mostSmall) return new Set(first);
  const crowded = segmentKeys.map((key) => {
    const inSegment = first.filter((index) => partners[index]?.segment === key);
    const isHigh = { potential: isHighPotential(key), results: isHighResults(key) };
    const spread = axes.reduce((sum, axis) => {
      const own = inSegment.map((index) => scores[axis][index] || 0);
      return sum + (Math.max(...own) - Math.min(...own)) / Math.max(1, lengthOf(axis, isHigh[axis]));
    }, 0);
    return spread < enough * inSegment.length ? inSegment : [];
  });
  return new Set(crowded.flat());
}

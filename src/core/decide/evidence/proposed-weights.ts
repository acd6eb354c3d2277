/** Weights in proportion to what predicts results. */
import { wholePercent } from "./whole-percent";

/**
 * Percent by coefficient, in steps of 5, together 100. A coefficient of 0 or less gets 0; null where none is above.
 */
export function proposedWeights(coefficients: readonly number[]): number[] | null {
  const positive = coefficients.map((coefficient) => Math.max(0, coefficient));
  return positive.some((each) => each > 0) ? wholePercent(positive, 5) : null;
}

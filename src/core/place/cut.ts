/** Where an axis divides: which scores a cut calls high. */
import type { Cut } from "../model/cut";

import { snapped } from "../score/snapped";

/** Whether a score is high. */
export type IsHigh = (score: number) => boolean;

/** The cut applied to all scores present on its axis. A cut computed from the data never calls a score of 0 high. */
export function highBy(cut: Cut, scores: ArrayLike<number>): IsHigh {
  if (cut.kind === "number") return (score) => score >= cut.value;
  if (cut.kind === "any") return (score) => score > 0;
  if (scores.length === 0) return () => false;
  const threshold = thresholdOf(cut as ComputedCut, Float64Array.from(scores).sort());
  return (score) => score > 0 && score >= threshold;
}

/** Splits whose deviations differ by less, relatively, are equal. */
const equalTo = 1e-9;

type ComputedCut =
  | { readonly kind: "top"; readonly percent: number }
  | { readonly kind: "median" | "mean" | "natural" };

/** The lowest high score; `sorted` ascends and is not empty. */
function thresholdOf(cut: ComputedCut, sorted: Float64Array): number {
  const n = sorted.length;
  const at = (index: number) => sorted[index] as number;
  switch (cut.kind) {
    case "median":
      return n % 2 === 1 ? at((n - 1) / 2) : (at(n / 2 - 1) + at(n / 2)) / 2;
    case "mean":
      return snapped(sorted.reduce((sum, score) => sum + score, 0) / n);
    case "natural":
      return naturalBreak(sorted);
    default: {
      // 30% of 10 is 3, not the 3.0000000000000004 that multiplying gives.
      const count = Math.ceil((cut.percent / 100) * n - 1e-9);
      return at(n - Math.max(1, count));
    }
  }
}

/**
 * First score of the upper class of the two-class Jenks natural breaks: the split with the least sum of squared
 * deviations from the class means; of equal ones, the larger upper class. With a single value there is one class, and it
 * counts as the upper. Source: G. F. Jenks, "The Data Model Concept in Statistical Mapping" (1967).
 */
function naturalBreak(sorted: Float64Array): number {
  const n = sorted.length;
  const mean = sorted.reduce((sum, score) => sum + score, 0) / n;
  const square = sorted.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  let below = 0;
  let best = sorted[0] as number;
  let least = Number.POSITIVE_INFINITY;
  for (let split = 1; split < n; split += 1) {
    below += (sorted[split - 1] as number) - mean;
    if (sorted[split] === sorted[split - 1]) continue;
    // Both classes' sums are as far from the mean of all, one below and one above.
    const deviation = square - below ** 2 / split - below ** 2 / (n - split);
    if (least === Number.POSITIVE_INFINITY || least - deviation > equalTo * Math.max(deviation, least)) {
      least = deviation;
      best = sorted[split] as number;
    }
  }
  return best;
}

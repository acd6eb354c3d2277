/** Where an axis divides: which scores a cut calls high. */
import type { Cut } from "../model/cut";
import { snapped } from "../score/snapped";

/** Whether a score is high. */
export type IsHigh = (score: number) => boolean;

/**
 * The cut applied to all scores on its axis (NaN: none). A cut computed from the data never calls a score of 0 high; `any`
 * here asks the score, for who has nothing but scores.
 */
export function highBy(cut: Cut, scores: ArrayLike<number>): IsHigh {
  if (cut.kind === "any") return (score) => score > 0;
  const threshold = cutThreshold(cut, scores);
  if (threshold === null) return () => false;
  return cut.kind === "number" ? (score) => score >= threshold : (score) => score > 0 && score >= threshold;
}

/** The score that a cut divides at, the lowest that is high; null for `any`, and where nothing can be computed. */
export function cutThreshold(cut: Cut, scores: ArrayLike<number>): number | null {
  if (cut.kind === "number") return cut.value;
  if (cut.kind === "any") return null;
  const present = sortedNumbers(scores);
  return present.length === 0 ? null : thresholdOf(cut, present);
}

function sortedNumbers(scores: ArrayLike<number>): Float64Array {
  // NaN comes last.
  const sorted = new Float64Array(scores).sort();
  let count = sorted.length;
  while (count > 0 && Number.isNaN(sorted[count - 1])) count -= 1;
  return sorted.subarray(0, count);
}

type ComputedCut = Exclude<Cut, { readonly kind: "number" | "any" }>;

/** Splits whose deviations differ by less, relatively, are equal. */
const equalTo = 1e-9;

/** Of a cut that is computed from the data; `sorted` ascends and is not empty. */
function thresholdOf(cut: ComputedCut, sorted: Float64Array): number {
  switch (cut.kind) {
    case "median": {
      const middle = (sorted.length - 1) / 2;
      return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
    }
    case "mean":
      return snapped(sorted.reduce((sum, score) => sum + score, 0) / sorted.length);
    case "natural":
      return naturalBreak(sorted);
    case "top": {
      // 30% of 10 is 3, not the 3.0000000000000004 that multiplying gives.
      const count = Math.ceil((cut.percent / 100) * sorted.length - 1e-9);
      return sorted[sorted.length - Math.max(1, count)] as number;
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

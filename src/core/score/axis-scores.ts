/** Axis scores: Σ weight·points / Σ weight over the criteria present. */
import type { MissingRule } from "../model/settings";
import { snapped } from "./snapped";

/** One criterion's weight and every partner's points (NaN: missing). */
export interface WeightedPoints {
  readonly weight: number;
  readonly points: Float64Array;
}

/** Scores 0–100 by partner; NaN where nothing is present on the axis. */
export function axisScores(criteria: readonly WeightedPoints[], missing: MissingRule, partners: number): Float64Array {
  const scores = new Float64Array(partners);
  const counts = missing === "zero";
  for (let partner = 0; partner < partners; partner += 1) {
    let sum = 0;
    let present = 0;
    for (const { weight, points } of criteria) {
      const value = points[partner] as number;
      const isThere = !Number.isNaN(value);
      if (isThere) sum += weight * value;
      if (isThere || counts) present += weight;
    }
    scores[partner] = present > 0 ? snapped(sum / present) : Number.NaN;
  }
  return scores;
}

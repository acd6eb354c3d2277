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
  const sums = new Float64Array(partners);
  const weights = new Float64Array(partners);
  for (const { weight, points } of criteria) {
    for (let partner = 0; partner < partners; partner += 1) {
      const value = points[partner] as number;
      if (!Number.isNaN(value)) sums[partner] = (sums[partner] as number) + weight * value;
      if (!Number.isNaN(value) || missing === "zero") weights[partner] = (weights[partner] as number) + weight;
    }
  }
  for (let partner = 0; partner < partners; partner += 1) {
    const weight = weights[partner] as number;
    sums[partner] = weight > 0 ? snapped((sums[partner] as number) / weight) : Number.NaN;
  }
  return sums;
}

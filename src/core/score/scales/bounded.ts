/** The linear scale, and the same on ln(1+v): 100·(v−low)/(high−low), clamped to 0–100. */
import type { Axis } from "../../model/axis";
import { scaleTraits } from "../../model/scale";
import type { Fault } from "../../profile/column-reading/column-reading";
import { type Bounds, boundsOf } from "../bounds";
import { numberScores } from "../number-scores";
import type { ScaleInput, ScaleScores } from "../points";

export function linearPoints(input: ScaleInput): ScaleScores {
  const { criterion, reading } = input;
  const bounds = boundsOf(criterion, reading);
  return numberScores(input, isReversed(bounds), (values, smaller) => ({
    points: between(values, bounds, criterion.axis, smaller),
    faults: [],
  }));
}

export function logPoints(input: ScaleInput): ScaleScores {
  const { criterion, reading } = input;
  const bounds = boundsOf(criterion, reading);
  const { of: logOf } = scaleTraits.log.curve;
  const logged = {
    low: bounds.low === null ? null : logOf(bounds.low),
    high: bounds.high === null ? null : logOf(bounds.high),
  };
  return numberScores(input, isReversed(bounds), (values, smaller) => {
    const faults: Fault[] = [];
    const logs = new Float64Array(values.length);
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index] as number;
      if (value < 0) faults.push({ index, code: "negativeLog" });
      logs[index] = value < 0 ? Number.NaN : logOf(value);
    }
    return { points: between(logs, logged, criterion.axis, smaller), faults };
  });
}

const isReversed = ({ low, high }: Bounds) => low !== null && high !== null && low > high;

/**
 * Low blank: min(0, minimum) on potential, 0 on results; high blank: maximum. Both given and low > high: smaller is
 * better, also where the user says so. With a default in play, a column without spread or below its low gets 0.
 */
function between(values: Float64Array, given: Bounds, axis: Axis, smaller: boolean): Float64Array {
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  const low = given.low ?? (axis === "results" ? 0 : Math.min(0, minimum));
  const high = given.high ?? maximum;
  // 5億 and 500 may be the same bound under (百万円).
  const isDegenerate = high === low || (!(high > low) && (given.low === null || given.high === null));
  const points = new Float64Array(values.length);
  const span = high - low;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (Number.isNaN(value)) points[index] = value;
    else if (isDegenerate) points[index] = 0;
    else {
      const share = Math.min(100, Math.max(0, (100 * (value - low)) / span));
      points[index] = smaller ? 100 - share : share;
    }
  }
  return points;
}

/** The linear scale, and the same on ln(1+v): 100·(v−low)/(high−low), clamped to 0–100. */
import { parseNumber } from "../../cells/number";
import { readCells, type ScaleInput } from "../points";

export function boundedPoints(input: ScaleInput): Float64Array {
  const values = readCells(input, (cell) => parseNumber(cell) ?? { code: "badNumber" });
  return between(values, input.criterion.low, input.criterion.high);
}

export function loggedPoints(input: ScaleInput): Float64Array {
  const { low, high } = input.criterion;
  const values = readCells(input, (cell) => {
    const value = parseNumber(cell);
    if (value === undefined) return { code: "badNumber" };
    return value < 0 ? { code: "negativeLog" } : Math.log1p(value);
  });
  return between(values, low === null ? null : Math.log1p(low), high === null ? null : Math.log1p(high));
}

/** Low blank: min(0, minimum); high blank: maximum. Both given and low > high: smaller is better. */
function between(values: Float64Array, givenLow: number | null, givenHigh: number | null): Float64Array {
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  const low = givenLow ?? Math.min(0, minimum);
  const high = givenHigh ?? maximum;
  const degenerate = !(high > low) && (givenLow === null || givenHigh === null);
  return values.map((value) => {
    if (Number.isNaN(value)) return value;
    return degenerate ? 0 : Math.min(100, Math.max(0, (100 * (value - low)) / (high - low)));
  });
}

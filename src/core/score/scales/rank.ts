/** The rank scale: 100·(number below + (number equal − 1)/2)/(n−1) over the present values. */
import { numberScores } from "../number-scores";
import type { ScaleInput, ScaleScores } from "../points";

export const rankPoints = (input: ScaleInput): ScaleScores =>
  numberScores(input, false, (values, smaller) => ({ points: ranked(values, smaller), faults: [] }));

function ranked(values: Float64Array, smaller: boolean): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 1) return values.map((value) => (Number.isNaN(value) ? value : 50));
  const points = new Map<number, number>();
  for (let first = 0; first < sorted.length; ) {
    let next = first + 1;
    while (next < sorted.length && sorted[next] === sorted[first]) next += 1;
    const share = (100 * (first + (next - first - 1) / 2)) / (sorted.length - 1);
    points.set(sorted[first] as number, smaller ? 100 - share : share);
    first = next;
  }
  return values.map((value) => points.get(value) ?? Number.NaN);
}

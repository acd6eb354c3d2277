/** The rank scale: 100·(number below + (number equal − 1)/2)/(n−1) over the present values. */
import { parseNumber } from "../../cells/number";
import { readCells, type ScaleInput } from "../points";

export function rankPoints(input: ScaleInput): Float64Array {
  const values = readCells(input, (cell) => parseNumber(cell) ?? { code: "badNumber" });
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 1) return values.map((value) => (Number.isNaN(value) ? value : 50));
  const points = new Map<number, number>();
  for (let first = 0; first < sorted.length; ) {
    let next = first + 1;
    while (next < sorted.length && sorted[next] === sorted[first]) next += 1;
    points.set(sorted[first] as number, (100 * (first + (next - first - 1) / 2)) / (sorted.length - 1));
    first = next;
  }
  return values.map((value) => points.get(value) ?? Number.NaN);
}

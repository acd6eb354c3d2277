/** The step between the points of any two plans, where there is one: it tells when a bound leaves no room for a better. */
import { commonDivisor } from "./units";

const scales = [1, 10, 100, 1000, 10_000, 100_000];

/** Every plan's points are a multiple of it; 0 where the points are no decimals of five digits. */
export function gridOf(points: Float64Array): number {
  const values = points.filter((value) => !Number.isNaN(value));
  for (const scale of scales) {
    if (values.some((value) => Math.abs(Math.round(value * scale) - value * scale) > 1e-7)) continue;
    return values.reduce((shared, value) => commonDivisor(shared, Math.round(value * scale)), 0) / scale;
  }
  return 0;
}

/** The criterion whose weight a placement hangs on. */
import { type AxisPoints, fillDistances } from "./axis-confidence";

/** `criterion` counts the axis's criteria with a weight from 0; shares of the axis's weight are 0–1. */
export interface WeightEdge {
  readonly criterion: number;
  readonly now: number;
  /** Where the side changes when this weight alone moves, the others keeping their ratio. */
  readonly edge: number;
  /** Whether it has to fall: at the cut itself the edge does not tell. */
  readonly falls: boolean;
}

/** Of edges as near as this, the first in the settings counts. */
const equal = 1e-12;

/** The nearest such edge of a partner; null where no single weight changes its side, and for cuts that are no number. */
export function weightEdge(axis: AxisPoints, partner: number, isHigh: boolean): WeightEdge | null {
  const { weights, points, cut } = axis;
  if (cut.kind !== "number") return null;
  const distances = new Float64Array(weights.length);
  fillDistances(distances, axis, cut.value, partner);
  const present = distances.reduce((sum, distance, at) => sum + distance * (weights[at] as number), 0);
  let nearest: WeightEdge | null = null;
  for (let at = 0; at < weights.length; at += 1) {
    if (Number.isNaN(points[at]?.[partner])) continue;
    const now = weights[at] as number;
    const own = distances[at] as number;
    const rest = (present - now * own) / (1 - now);
    const edge = rest / (rest - own);
    // The edge itself is high: a low partner has crossed on it, a high one only beyond.
    const isReached = isHigh ? edge > 0 && edge < 1 : edge >= 0 && edge <= 1;
    if (!isReached) continue;
    if (!nearest || Math.abs(edge - now) < Math.abs(nearest.edge - nearest.now) - equal) {
      nearest = { criterion: at, now, edge, falls: own > 0 === isHigh };
    }
  }
  return nearest;
}

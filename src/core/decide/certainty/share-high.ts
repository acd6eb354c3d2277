/** Which share of all weightings near the present one calls a partner high: exactly, as a volume. */

/** Smaller numbers are 0: float noise must not turn an edge into a side. */
const nothing = 1e-9;

/**
 * Share 0–1 of the weightings w = (1−a)·w₀ + a·u, u uniform over all weightings (none negative, sum 1), under which
 * Σ w·d ≥ 0. `distances` are the points minus the cut (0 where a criterion has no say), `weights` the present weights with
 * the sum 1, `spread` is a, 0–1. `room` is space to work in, for who asks often.
 *
 * Source: G. Varsi, "The multidimensional content of the frustum of the simplex" (1973).
 */
export function shareHigh(
  distances: Float64Array,
  weights: Float64Array,
  spread: number,
  { edges, parts }: Room = roomFor(distances.length),
): number {
  const count = distances.length;
  let present = 0;
  for (let at = 0; at < count; at += 1) present += (weights[at] as number) * (distances[at] as number);
  let others = 0;
  // Those on the high side first, those on the low side behind them.
  let end = count;
  for (let at = 0; at < count; at += 1) {
    const edge = spread * (distances[at] as number) + (1 - spread) * present;
    if (edge <= -nothing) {
      end -= 1;
      edges[end] = edge;
    } else {
      edges[others] = edge < nothing ? 0 : edge;
      others += 1;
    }
  }
  if (others === count) return 1;
  if (others === 0) return 0;
  parts.fill(0);
  parts[0] = 1;
  for (let low = others; low < count; low += 1) {
    const x = edges[low] as number;
    for (let k = 1; k <= others; k += 1) {
      const y = edges[k - 1] as number;
      parts[k] = (y * (parts[k] as number) - x * (parts[k - 1] as number)) / (y - x);
    }
  }
  return 1 - (parts[others] as number);
}

interface Room {
  readonly edges: Float64Array;
  readonly parts: Float64Array;
}

export const roomFor = (criteria: number): Room => ({
  edges: new Float64Array(criteria),
  parts: new Float64Array(criteria + 1),
});

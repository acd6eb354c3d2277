/** Who comes first: by the segment's priority, then potential descending, then results ascending, then row order. */
import type { Axis } from "../model/axis";
import type { SegmentKey, Segments } from "../model/segment";

/**
 * Indexes in the order of support; partners without a segment last, in row order. A partner that is only placed by an
 * override may lack a score (NaN): it follows those of its segment that have one.
 */
export function supportOrder(
  segments: readonly (SegmentKey | null)[],
  { potential, results }: Readonly<Record<Axis, Float64Array>>,
  { activate, grow, nurture, sustain }: Segments,
): number[] {
  const rank: Readonly<Record<SegmentKey, number>> = {
    activate: activate.priority,
    grow: grow.priority,
    nurture: nurture.priority,
    sustain: sustain.priority,
  };
  const count = segments.length;
  const ranks = new Float64Array(count);
  const potentials = new Float64Array(count);
  const allResults = new Float64Array(count);
  const order: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const segment = segments[index] ?? null;
    ranks[index] = segment === null ? Number.POSITIVE_INFINITY : rank[segment];
    potentials[index] = Number.isNaN(potential[index]) ? -1 : (potential[index] as number);
    allResults[index] = Number.isNaN(results[index]) ? 101 : (results[index] as number);
    order.push(index);
  }
  // Nothing is made anew on the way, not even a difference of scores: it is asked tens of thousands of times.
  return order.sort((a, b) => {
    if (ranks[a] !== ranks[b]) return (ranks[a] as number) < (ranks[b] as number) ? -1 : 1;
    if (ranks[a] === Number.POSITIVE_INFINITY) return a - b;
    if (potentials[a] !== potentials[b]) return (potentials[a] as number) > (potentials[b] as number) ? -1 : 1;
    if (allResults[a] !== allResults[b]) return (allResults[a] as number) < (allResults[b] as number) ? -1 : 1;
    return a - b;
  });
}

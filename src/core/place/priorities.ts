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
  const ranks = Float64Array.from(segments, (segment) => (segment === null ? Number.POSITIVE_INFINITY : rank[segment]));
  const potentials = potential.map((score) => (Number.isNaN(score) ? -1 : score));
  const allResults = results.map((score) => (Number.isNaN(score) ? 101 : score));
  const compared = (a: number, b: number): number => {
    const [left, right] = [ranks[a] as number, ranks[b] as number];
    if (left !== right) return left < right ? -1 : 1;
    if (left === Number.POSITIVE_INFINITY) return a - b;
    return (
      (potentials[b] as number) - (potentials[a] as number) ||
      (allResults[a] as number) - (allResults[b] as number) ||
      a - b
    );
  };
  return [...Uint32Array.from(segments, (_, index) => index).sort(compared)];
}

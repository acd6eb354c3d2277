/** Who comes first: by the segment's priority, then potential descending, then results ascending, then row order. */

import type { Partner } from "../model/partner";
import type { Segments } from "../model/segment";

type Unranked = Omit<Partner, "priority">;

/** Indexes in the order of support; partners without a segment last, in row order. */
export function supportOrder(partners: readonly Unranked[], segments: Segments): number[] {
  const rank = ({ segment }: Unranked) => (segment === null ? Number.POSITIVE_INFINITY : segments[segment].priority);
  // A partner that is only placed by an override may lack a score: it follows those that have one.
  const potential = (partner: Unranked) => partner.potential ?? -1;
  const results = (partner: Unranked) => partner.results ?? 101;
  return partners
    .map((_, index) => index)
    .sort((left, right) => {
      const a = partners[left] as Unranked;
      const b = partners[right] as Unranked;
      if (a.segment === null || b.segment === null) {
        return Number(a.segment === null) - Number(b.segment === null) || left - right;
      }
      return rank(a) - rank(b) || potential(b) - potential(a) || results(a) - results(b) || left - right;
    });
}

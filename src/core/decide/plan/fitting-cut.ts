/** The potential cut that leaves no more candidates than somebody can look after. */
import { isHighResults, segmentAt } from "../../model/segment";
import { isCandidate, type PlanPartner } from "./plan-partner";
import type { Support } from "./team";

/** The partner as a map with this cut would have it; one that was placed by hand stays where it is. */
function underCut(partner: PlanPartner, cut: number): PlanPartner {
  const { potential, scoredSegment, overridden } = partner;
  if (potential === null || scoredSegment === null) return partner;
  const moved = segmentAt(potential >= cut, isHighResults(scoredSegment));
  return { ...partner, scoredSegment: moved, segment: overridden ? partner.segment : moved };
}

/** The smallest, to one decimal, that leaves at most so many; null where none up to 100 does. */
export function fittingCut(partners: readonly PlanPartner[], support: Support, most: number): number | null {
  const above = partners.flatMap(({ potential }) =>
    potential === null ? [] : [(Math.floor(potential * 10 + 1e-9) + 1) / 10],
  );
  const cuts = [...new Set([0, ...above])].filter((cut) => cut <= 100).sort((a, b) => a - b);
  const count = (cut: number) => partners.filter((partner) => isCandidate(underCut(partner, cut), support)).length;
  return cuts.find((cut) => count(cut) <= most) ?? null;
}

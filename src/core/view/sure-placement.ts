/** How sure the placements are, for whoever asks how that is known. */
import type { Certainty } from "../decide/certainty/certainty";
import type { Evaluation } from "../evaluate/evaluation";
import type { Partner } from "../model/partner";
import { isHighPotential, isHighResults, type SegmentKey, segmentAt } from "../model/segment";

/** How sure one placement is. */
export interface SurePlacement {
  /** 0–1; null where an override says where it is. */
  readonly share: number | null;
  readonly isBorderline: boolean;
  /** The weight of one criterion, as shares 0–1 of its axis's, and where the partner would be beyond the edge. */
  readonly hangsOn: {
    readonly column: string;
    readonly now: number;
    readonly edge: number;
    readonly falls: boolean;
    readonly to: SegmentKey;
  } | null;
}

export interface Borderline extends SurePlacement {
  readonly name: string;
  readonly priority: number;
  readonly segment: SegmentKey;
}

export interface SurePlacements {
  /** Partners that are where they are by their scores. */
  readonly judged: number;
  readonly overridden: number;
  readonly needData: number;
  /** By priority. */
  readonly borderline: readonly Borderline[];
}

/** Null for a partner that has no place. */
export function surePlacement(evaluation: Evaluation, certainty: Certainty, index: number): SurePlacement | null {
  const { segment, overridden, scoredSegment } = evaluation.partners[index] as Partner;
  if (segment === null) return null;
  if (overridden || scoredSegment === null) return { share: null, isBorderline: false, hangsOn: null };
  const found = certainty.hangsOn(index);
  const isAcross = found?.criterion.axis === "potential";
  const to = segmentAt(isHighPotential(segment) !== isAcross, isHighResults(segment) === isAcross);
  return {
    share: certainty.confidence[index] ?? null,
    isBorderline: certainty.isBorderline(index),
    hangsOn: found && { column: found.criterion.column, now: found.now, edge: found.edge, falls: found.falls, to },
  };
}

export function surePlacements(evaluation: Evaluation, certainty: Certainty): SurePlacements {
  const { partners, order } = evaluation;
  const placed = partners.filter(({ segment }) => segment !== null);
  const overridden = placed.filter((partner) => partner.overridden).length;
  return {
    judged: placed.length - overridden,
    overridden,
    needData: partners.length - placed.length,
    borderline: order.flatMap((index): Borderline[] => {
      const { name, priority, segment } = partners[index] as Partner;
      const sure = certainty.isBorderline(index) ? surePlacement(evaluation, certainty, index) : null;
      return sure && segment !== null && priority !== null ? [{ ...sure, name, priority, segment }] : [];
    }),
  };
}

/** How many placements slightly other weights often change. */
export const borderlineCount = ({ partners }: Evaluation, { isBorderline }: Certainty): number =>
  partners.filter((_, index) => isBorderline(index)).length;

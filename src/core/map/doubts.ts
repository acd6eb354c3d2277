/** Which partners' placement is to be checked, and why. */

import { oncePer } from "../cells/lazily";
import { type Certainty, certaintyOf, isExact } from "../decide/certainty/certainty";
import type { Evaluation } from "../evaluate/evaluation";
import { axes } from "../model/axis";
import type { Doubt } from "../model/doubt";
import { cutOf } from "../model/settings";
import { cutThreshold } from "../place/cut";

/** Less of the weight than this, in percent, is little data. */
const enoughData = 60;
/** A score this many points from a cut, or nearer, could as well be on its other side. */
const nearCut = 2;
const rounding = 1e-9;

/**
 * By partner. A score says nothing about a partner placed by an override; one without a segment has no place to doubt.
 * Without `certainty` nothing is said about other weights, unless that is known at once.
 */
export function doubtsOf(evaluation: Evaluation, certainty: Certainty | null = null): readonly (readonly Doubt[])[] {
  const known = certainty ?? knownCertainty(evaluation);
  return known ? withUnsure(evaluation)(known) : plainDoubts(evaluation);
}

/** How sure the placements are, where that costs next to nothing; null where weightings must be drawn. */
export const knownCertainty = (evaluation: Evaluation): Certainty | null =>
  isExact(evaluation) ? certaintyOf(evaluation) : null;

const withUnsure = oncePer((evaluation: Evaluation) =>
  oncePer((certainty: Certainty): readonly (readonly Doubt[])[] =>
    plainDoubts(evaluation).map((doubts, partner) =>
      certainty.isBorderline(partner) ? [...doubts, unsure(certainty, partner)] : doubts,
    ),
  ),
);

/** Slightly other weights would place it elsewhere. */
const unsure = ({ confidence, hangsOn }: Certainty, partner: number): Doubt => ({
  code: "notSure",
  confidence: confidence[partner] ?? 1,
  column: hangsOn(partner)?.criterion.column ?? null,
});

const plainDoubts = oncePer((evaluation: Evaluation): readonly (readonly Doubt[])[] => {
  const { partners, settings, criteria, scores } = evaluation;
  const weight = criteria.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  const cuts = axes.flatMap((axis) => {
    const cut = cutThreshold(cutOf(settings, axis), scores[axis]);
    return cut === null ? [] : [{ axis, cut }];
  });
  const known = new Float64Array(partners.length);
  for (const { criterion, points } of criteria) {
    for (let index = 0; index < known.length; index += 1) {
      if (!Number.isNaN(points[index])) known[index] = (known[index] as number) + criterion.weight;
    }
  }
  return partners.map((partner, index) => {
    if (partner.segment === null) return none;
    const percent = (100 * (known[index] as number)) / weight;
    const doubts: Doubt[] = percent < enoughData - rounding ? [{ code: "littleData", percent }] : [];
    for (const { axis, cut } of partner.overridden ? [] : cuts) {
      const score = partner[axis];
      if (score !== null && Math.abs(score - cut) <= nearCut + rounding) {
        doubts.push({ code: "nearCut", axis, score, cut });
      }
    }
    return doubts.length === 0 ? none : doubts;
  });
});

/** Most partners' placement is beyond doubt. */
const none: readonly Doubt[] = [];

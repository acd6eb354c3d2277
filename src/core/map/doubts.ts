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
    plainDoubts(evaluation).map((doubts, partner) => [...doubts, ...unsure(certainty, partner)]),
  ),
);

/** Whether slightly other weights would place it elsewhere. */
function unsure({ confidence, isBorderline, hangsOn }: Certainty, partner: number): Doubt[] {
  if (!isBorderline(partner)) return [];
  return [
    { code: "notSure", confidence: confidence[partner] ?? 1, column: hangsOn(partner)?.criterion.column ?? null },
  ];
}

const plainDoubts = oncePer((evaluation: Evaluation): readonly (readonly Doubt[])[] => {
  const { partners, settings, criteria, scores } = evaluation;
  const weight = criteria.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  const cuts = axes.flatMap((axis) => {
    const cut = cutThreshold(
      cutOf(settings, axis),
      scores[axis].filter((score) => !Number.isNaN(score)),
    );
    return cut === null ? [] : [{ axis, cut }];
  });
  return partners.map((partner, index) => {
    if (partner.segment === null) return [];
    const known = criteria.reduce(
      (sum, { criterion, points }) => (Number.isNaN(points[index]) ? sum : sum + criterion.weight),
      0,
    );
    const percent = (100 * known) / weight;
    const little: Doubt[] = percent < enoughData - rounding ? [{ code: "littleData", percent }] : [];
    if (partner.overridden) return little;
    const near = cuts.flatMap(({ axis, cut }): Doubt[] => {
      const score = partner[axis];
      return score !== null && Math.abs(score - cut) <= nearCut + rounding
        ? [{ code: "nearCut", axis, score, cut }]
        : [];
    });
    return [...little, ...near];
  });
});

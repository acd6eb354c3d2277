/** How sure the placements are and what would change them, in batch: how-sure.csv and next-step.csv. */

import { certaintyOf } from "../core/decide/certainty/certainty";
import { confidenceCells } from "../core/sheets/proof/confidence-cells";
import { nextStepCells } from "../core/sheets/proof/next-step-cells";
import { proofWords } from "../core/words/proof-table";
import type { PartInput, PartOutput } from "./part";

export function certaintyPart({ evaluation, locale }: PartInput): PartOutput {
  const { isBorderline } = certaintyOf(evaluation);
  const borderline = evaluation.partners.filter((_, index) => isBorderline(index)).length;
  return {
    files: {
      "how-sure.csv": confidenceCells(evaluation, locale),
      "next-step.csv": nextStepCells(evaluation, locale),
    },
    figures: [],
    lines: borderline > 0 ? [proofWords[locale].borderline(borderline)] : [],
  };
}

/** What predicts results, in batch: evidence.csv and how well scores tell who has results. */

import { type Evidence, evidenceOf } from "../core/decide/evidence/evidence";
import type { Locale } from "../core/model/locale";
import { proofFigures } from "../core/model/proof-fields";
import { evidenceCells } from "../core/sheets/proof/evidence-cells";
import { proofWords } from "../core/words/proof-table";
import type { PartInput, PartOutput } from "./part";

export function evidencePart({ evaluation, locale }: PartInput): PartOutput {
  const evidence = evidenceOf(evaluation);
  return {
    files: { "evidence.csv": evidenceCells(evidence, locale) },
    figures: proofFigures.map((figure) => [proofWords[locale].figures[figure], evidence[figure] ?? ""]),
    lines: linesOf(evidence, locale),
  };
}

function linesOf({ noFit, leaks, criteria, isAboveChance }: Evidence, locale: Locale): string[] {
  const language = proofWords[locale];
  const reason = () => {
    switch (noFit?.code) {
      case "tooFew":
        return language.tooFew(noFit.withResults, noFit.without, noFit.rows);
      case "tooManyCriteria":
        return language.tooManyCriteria(noFit.most);
      case "nothingToFit":
        return language.nothingToFit;
      default:
        // Weights that count what follows from results are not praised.
        if (criteria.some(({ weightProposed }) => weightProposed !== null))
          return isAboveChance.leaveOneOut ? null : language.proposedByChance;
        if (leaks.length > 0) return null;
        return isAboveChance.now ? language.keepWeights : language.noBetterWeights;
    }
  };
  return [
    ...(leaks.length > 0 ? [language.leaks(leaks.map(({ column }) => column).join(language.separator))] : []),
    // Of too few partners nothing is compared, and nothing is left out.
    ...(noFit?.code === "tooFew"
      ? []
      : criteria.flatMap(({ leftOut, criterion }) => (leftOut ? [language.leftOut[leftOut](criterion.column)] : []))),
    ...[reason()].flatMap((line) => line ?? []),
  ];
}

/** The weights of a score that is kept already, in batch: weights.csv. */

import type { Cell } from "../core/cells/cell";
import { scoreColumn } from "../core/decide/evidence/score-column";
import { weightFields, wrongTotalFields } from "../core/model/proof-fields";
import { proofWords } from "../core/words/proof-table";
import type { PartInput, PartOutput } from "./part";

export function weightsPart({ evaluation, score, locale }: PartInput): PartOutput {
  if (score === null) return { files: {}, figures: [], lines: [] };
  const language = proofWords[locale];
  const header = weightFields.map((field) => language.weightHeaders[field]);
  const outcome = scoreColumn(evaluation, score);
  if (outcome.kind !== "found") {
    const headers = evaluation.profile.columns.map((column) => column.header).join(language.separator);
    const line = outcome.kind === "noColumn" ? language.noScoreColumn(score, headers) : language[outcome.kind](score);
    return { files: { "weights.csv": [header] }, figures: [], lines: [line] };
  }
  const { weights, wrong, leftOut } = outcome.score;
  const wrongRows = wrong.map((each) => {
    const cells: Readonly<Record<(typeof wrongTotalFields)[number], Cell>> = { ...each, place: each.place.cell };
    return wrongTotalFields.map((field) => cells[field]);
  });
  return {
    files: {
      "weights.csv": [
        header,
        ...weights.map(({ criterion, percent }) => [criterion.column, percent]),
        [],
        wrongTotalFields.map((field) => language.wrongTotalHeaders[field]),
        ...wrongRows,
      ],
    },
    figures: [],
    lines: leftOut > 0 ? [language.rowsLeftOut(leftOut)] : [],
  };
}

/** What predicts results, as cells: a header row, a row a criterion, and the intercept last where there is a fit. */

import type { Cell } from "../../cells/cell";
import type { Evidence } from "../../decide/evidence/evidence";
import type { Locale } from "../../model/locale";
import { type EvidenceField, evidenceFields } from "../../model/proof-fields";
import { proofWords } from "../../words/proof-table";

export function evidenceCells({ criteria, intercept }: Evidence, locale: Locale): Cell[][] {
  const { evidenceHeaders, intercept: interceptName } = proofWords[locale];
  const row = (cells: Partial<Record<EvidenceField, Cell>>) => evidenceFields.map((field) => cells[field] ?? "");
  return [
    evidenceFields.map((field) => evidenceHeaders[field]),
    ...criteria.map(({ criterion, partners, groups, coefficient, weightNow, weightProposed }) =>
      row({
        criterion: criterion.column,
        partners,
        ...(groups && {
          upperWith: groups.upper.k,
          upper: groups.upper.n,
          lowerWith: groups.lower.k,
          lower: groups.lower.n,
          difference: groups.difference,
          differenceLow: groups.low,
          differenceHigh: groups.high,
        }),
        ...(coefficient && {
          coefficient: coefficient.value,
          coefficientLow: finite(coefficient.low),
          coefficientHigh: finite(coefficient.high),
        }),
        weightNow,
        weightProposed: weightProposed ?? "",
      }),
    ),
    ...(intercept === null ? [] : [row({ criterion: interceptName, coefficient: intercept })]),
  ];
}

/** A side without an end stays blank. */
const finite = (value: number): Cell => (Number.isFinite(value) ? value : "");

/** How sure each placement is, as cells: a header row, then every partner by priority. */

import type { Cell } from "../../cells/cell";
import { certaintyOf } from "../../decide/certainty/certainty";
import type { Evaluation } from "../../evaluate/evaluation";
import { segmentName } from "../../evaluate/map-table";
import type { Locale } from "../../model/locale";
import { type ConfidenceField, confidenceFields } from "../../model/proof-fields";
import { proofWords } from "../../words/proof-table";

export function confidenceCells(evaluation: Evaluation, locale: Locale): Cell[][] {
  const { confidenceHeaders, yes, no } = proofWords[locale];
  const certainty = certaintyOf(evaluation);
  const rows = evaluation.order.map((index) => {
    const hangsOn = certainty.hangsOn(index);
    const confidence = certainty.confidence[index] ?? null;
    const cells: Readonly<Record<ConfidenceField, Cell>> = {
      partner: evaluation.partners[index]?.name,
      segment: segmentName(evaluation, evaluation.segments[index] ?? null),
      confidence: confidence ?? "",
      potential: certainty.byAxis.potential[index] ?? "",
      results: certainty.byAxis.results[index] ?? "",
      borderline: confidence === null ? "" : certainty.isBorderline(index) ? yes : no,
      hangsOn: hangsOn?.criterion.column ?? "",
      weightNow: hangsOn ? 100 * hangsOn.now : "",
      weightEdge: hangsOn ? 100 * hangsOn.edge : "",
    };
    return confidenceFields.map((field) => cells[field]);
  });
  return [confidenceFields.map((field) => confidenceHeaders[field]), ...rows];
}

/** Whether the table on a sheet is the one that an evaluation comes to: what moved since the last build. */

import { type Cell, cellText, fold, type Grid, isBlank } from "../../cells/cell";
import type { Evaluation } from "../../evaluate/evaluation";
import { mapRow } from "../../evaluate/map-table";
import { printedFields } from "./layout";
import { readMapSheet } from "./read-map-sheet";

/** What says where a partner stands. */
const telling = ["partner", "potential", "results", "segment", "priority"] as const;

/**
 * Whether every partner stands on the sheet as it would be written now, and nobody else has a priority there. The rows'
 * order is the users'; columns that they deleted are not missed.
 */
export function showsMap(cells: Grid, evaluation: Evaluation): boolean {
  const read = readMapSheet({ values: cells, formulas: [] });
  if (!read) return false;
  const { table } = read.columns;
  if ((table.confidence !== undefined) !== evaluation.settings.confidenceColumn) return false;
  const kept = telling.filter((field) => table[field] !== undefined);
  const lineOf = (cellOf: (field: (typeof telling)[number]) => Cell) =>
    JSON.stringify(kept.map((field) => fold(cellText(cellOf(field)))));
  const rows = read.rows.map(({ at }) => cells[at] ?? []);
  const onSheet = new Set(rows.map((row) => lineOf((field) => row[table[field] ?? -1])));
  const isThere = evaluation.order.every((index) => {
    const values = mapRow(evaluation, index);
    return onSheet.has(lineOf((field) => values[printedFields.indexOf(field)]));
  });
  const { priority } = table;
  if (priority === undefined) return isThere;
  const placed = evaluation.partners.filter((partner) => partner.priority !== null).length;
  const partnerRows = read.rows.filter(({ key }) => key).map(({ at }) => cells[at] ?? []);
  return isThere && partnerRows.filter((row) => !isBlank(row[priority])).length === placed;
}

/** Where chart and labelled picture go: beside the summary, over columns that have nothing above the table. */
import { pictureInset } from "../../../core/sheets/map/chart-block";
import { newColumns, type OwnColumns, ownColumns } from "../../../core/sheets/map/layout";
import { pictureLine, pictureSize } from "../../../core/sheets/map/panel";
import { readMapSheet } from "../../../core/sheets/map/read-map-sheet";
import { cellsOf } from "../../edge/days";
import type { Sheet } from "../../edge/spreadsheet";

/** The column, from 0, that they begin at: the one of the priorities, else the fifth after the first of ours. */
export function pictureColumn({ columns }: { readonly columns: OwnColumns }): number {
  const { priority, partner } = columns.table;
  return priority ?? (partner ?? Math.max(...ownColumns(columns))) + 5;
}

/** Row and column from 1, size in pixels. */
export function pictureAnchor(sheet: Sheet) {
  const read = readMapSheet({ values: cellsOf(sheet.getDataRange()), formulas: [] });
  const row = read?.lines.get(pictureLine)?.row ?? pictureLine;
  const column = pictureColumn(read ?? { columns: newColumns });
  return { row: row + 1, column: column + 1, inset: pictureInset, ...pictureSize };
}

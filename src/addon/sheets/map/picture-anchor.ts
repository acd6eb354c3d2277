/** Where chart and labelled picture go: right of the counts and the board, over columns that have nothing there. */
import { pictureInset } from "../../../core/sheets/map/chart-block";
import { type Field, newColumns, type OwnColumns, ownColumns } from "../../../core/sheets/map/layout";
import { pictureLine, pictureSize } from "../../../core/sheets/map/panel";
import { readMapSheet } from "../../../core/sheets/map/read-map-sheet";
import { cellsOf } from "../../edge/days";
import type { Sheet } from "../../edge/spreadsheet";

interface WithColumns {
  readonly columns: OwnColumns;
}

/** The column, from 0, that they begin at: the one of the segments, else the third after the first of ours. */
export const pictureColumn = ({ columns }: WithColumns): number => columnRightOf(columns, "segment", 3);

/** Where they were up to format 4. */
export const pictureColumnBefore5 = ({ columns }: WithColumns): number => columnRightOf(columns, "priority", 5);

const columnRightOf = (columns: OwnColumns, field: Field, after: number): number =>
  columns.table[field] ?? (columns.table.partner ?? Math.max(...ownColumns(columns))) + after;

/** Row and column from 1, size in pixels. */
export function pictureAnchor(sheet: Sheet) {
  const read = readMapSheet({ values: cellsOf(sheet.getDataRange()), formulas: [] });
  const row = read?.lines.get(pictureLine)?.row ?? pictureLine;
  const column = pictureColumn(read ?? { columns: newColumns });
  return { row: row + 1, column: column + 1, inset: pictureInset, ...pictureSize };
}

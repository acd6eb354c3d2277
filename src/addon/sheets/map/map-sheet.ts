/** Finds or makes the Segment Map sheet. */

import { type Grid, isBlank } from "../../../core/cells/cell";
import type { Evaluation } from "../../../core/evaluate/evaluation";
import { type MapColumns, mapColumnsIn, newMapColumns } from "../../../core/sheets/map/map-columns";
import { panelHeight } from "../../../core/sheets/map/panel";
import { words } from "../../../core/words/words";
import { cellsOf } from "../../edge/days";
import { freeName, isMapSheet, type Sheet, type Spreadsheet, sheetsByName, sheetWhere } from "../../edge/spreadsheet";

export interface MapSheet {
  readonly sheet: Sheet;
  readonly columns: MapColumns;
  /** What it holds before the build. */
  readonly cells: Grid;
  readonly isNew: boolean;
}

/** The sheet to build on. One of that name that is not ours is renamed, never overwritten. */
export function openMapSheet(spreadsheet: Spreadsheet, { settings, profile }: Evaluation): MapSheet {
  const sheets = sheetsByName(spreadsheet);
  const found = sheetWhere(sheets, isMapSheet);
  if (found) {
    const read = () => cellsOf(found.sheet.getDataRange());
    let cells = read();
    let columns = mapColumnsIn(cells);
    const missing = columns ? rowsMissing(columns) : 0;
    if (columns && missing > 0) {
      found.sheet.insertRowsBefore(columns.headerRow + 1, missing);
      cells = read();
      columns = mapColumnsIn(cells);
    }
    if (columns) return { sheet: found.sheet, columns, cells, isNew: false };
    if (cells.every((row) => row.every(isBlank))) return fresh(found.sheet);
    found.sheet.setName(freeName(`${found.name} (${words[settings.locale].mapSheet.old})`, sheets));
  }
  const after = [...sheets.keys()].indexOf(profile.source.sheet ?? "") + 1;
  return fresh(spreadsheet.insertSheet(words[settings.locale].sheets.map, after));
}

/** Somebody deleted rows above the table: what is written there has to have them. */
const rowsMissing = ({ headerRow, panelRow }: MapColumns): number =>
  panelRow < headerRow ? Math.max(0, panelRow + panelHeight - headerRow) : 0;

const fresh = (sheet: Sheet): MapSheet => ({ sheet, columns: newMapColumns, cells: [], isNew: true });

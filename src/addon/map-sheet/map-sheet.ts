/** Finds or makes the Segment Map sheet. */

import { type MapColumns, mapColumnsIn, newMapColumns } from "../../core/layout/map-columns";
import { words } from "../../core/locale/words";
import type { Evaluation } from "../../core/plan/evaluation";
import { type Grid, isBlank } from "../../core/read/cell";
import { freeName, isMapSheet, type Sheet, type Spreadsheet, sheetsByName, sheetWhere } from "../book/sheets";

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
    const cells = found.sheet.getDataRange().getValues();
    const columns = mapColumnsIn(cells);
    if (columns) return { sheet: found.sheet, columns, cells, isNew: false };
    if (cells.every((row) => row.every(isBlank))) return fresh(found.sheet);
    found.sheet.setName(freeName(`${found.name} (${words[settings.locale].mapSheet.old})`, sheets));
  }
  const after = [...sheets.keys()].indexOf(profile.source.sheet ?? "") + 1;
  return fresh(spreadsheet.insertSheet(words[settings.locale].sheets.map, after));
}

const fresh = (sheet: Sheet): MapSheet => ({ sheet, columns: newMapColumns, cells: [], isNew: true });

/** Whether the map sheet was made by a newer version: then nothing may be written on it. */

import type { Problem } from "../../../core/problem/problem";
import { formatOf, mapColumnsIn, mapFormat, searchedRows } from "../../../core/sheets/map/map-columns";
import { isMapSheet, type Sheet, sheetWhere } from "../../edge/spreadsheet";
import { topOf } from "../profile/profile-sheet";

export function newerMap(sheets: ReadonlyMap<string, Sheet>): Problem | null {
  const found = sheetWhere(sheets, isMapSheet);
  if (!found) return null;
  const { cells } = topOf(found.sheet, found.name, searchedRows);
  const columns = mapColumnsIn(cells);
  const format = columns ? formatOf(cells, columns) : mapFormat;
  return format > mapFormat
    ? { code: "newerFormat", sheet: found.name, format: String(format), known: mapFormat }
    : null;
}

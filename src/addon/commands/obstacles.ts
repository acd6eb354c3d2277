/** What would stop a build halfway: found out before anything is written. */
import type { Source } from "../../core/cells/source";
import { refuse } from "../edge/refusal";
import { isMapSheet, isSettingsSheet, type Sheet } from "../edge/spreadsheet";
import type { Surface } from "./current-map";

/** Cells of a spreadsheet at the most. Source: https://support.google.com/drive/answer/37603 */
const mostCells = 10_000_000;
/** Rows of a map besides the profile's, and its columns: rather too many. */
const otherRows = 1001;
const mapColumns = 40;

export function refuseObstacles({ sheets }: Surface, profile: Source): void {
  let cells = 0;
  let needed = (profile.cells.length + otherRows) * mapColumns;
  for (const [name, sheet] of sheets) {
    const size = sheet.getMaxRows() * sheet.getMaxColumns();
    cells += size;
    if (isMapSheet(name)) needed = Math.max(0, needed - size);
    if ((isMapSheet(name) || isSettingsSheet(name)) && isLocked(sheet)) refuse({ code: "protectedSheet", sheet: name });
  }
  if (cells + needed > mostCells) refuse({ code: "tooManyCells", cells, needed, most: mostCells });
}

/** Whether somebody protected the sheet, or a part of it, from this person. */
function isLocked(sheet: Sheet): boolean {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].some((type) =>
    sheet.getProtections(type).some((protection) => !protection.canEdit() && !protection.isWarningOnly()),
  );
}

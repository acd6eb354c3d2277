/** Room in the file for new sheets and rows: where there is none, nothing is written and the message has the numbers. */
import type { Source } from "../../core/cells/source";
import { hasCells } from "../edge/own-sheets";
import { refuse } from "../edge/refusal";
import type { InsertSheet, Sheet, Spreadsheet } from "../edge/spreadsheet";
import { newSettingsSheet, writeSettings } from "../sheets/settings/settings-sheet";
import type { CurrentMap } from "./current-map";

/** Cells of a spreadsheet at the most. Source: https://support.google.com/drive/answer/37603 */
const mostCells = 10_000_000;
/** Rows of a map besides the profile's, and its columns: rather too many. */
const otherRows = 1001;
const mapColumns = 40;

/** Does what a map needs room for. */
export const withRoom = <Result>(spreadsheet: Spreadsheet, { cells }: Source, work: (insert: InsertSheet) => Result) =>
  makingRoom(spreadsheet, (cells.length + otherRows) * mapColumns, work);

/** Does what takes room; sheets that were put in before the file was full are taken out again. */
export function makingRoom<Result>(
  spreadsheet: Spreadsheet,
  needed: number,
  work: (insert: InsertSheet) => Result,
): Result {
  const inserted: Sheet[] = [];
  try {
    return work((name, at) => {
      const sheet = at === undefined ? spreadsheet.insertSheet(name) : spreadsheet.insertSheet(name, at as number);
      inserted.push(sheet);
      return sheet;
    });
  } catch (error) {
    if (!/above the limit|10,?000,?000/.test(String(error))) throw error;
    for (const sheet of inserted) spreadsheet.deleteSheet(sheet);
    const cells = spreadsheet
      .getSheets()
      .filter(hasCells)
      .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
    return refuse({ code: "tooManyCells", cells, needed, most: mostCells });
  }
}

/** A settings sheet where there is none yet. */
export function writeNewSettings(current: CurrentMap): Sheet {
  const { spreadsheet, own, profile, profileSheet, evaluation } = current;
  const sheet =
    own.settings ??
    withRoom(spreadsheet, profile, (insert) => newSettingsSheet(insert, evaluation, profileSheet.getIndex()));
  writeSettings(sheet, evaluation.settings);
  return sheet;
}

/** Formulas that cannot follow changes by themselves: Sheets re-runs a formula only when its arguments change. */
import { customFunctions } from "../../core/formula/custom-functions";
import type { Spreadsheet } from "../edge/spreadsheet";

/** Stands between a function's name and its bracket for a moment, which makes the formula another one. */
const mark = "_REFRESHING(";

const names = customFunctions.map(({ name }) => name).join("|");

/**
 * Makes every formula of the family run again, also one that a run left behind when it died, by renaming its function and
 * renaming it back; one search where there is none. Where someone protected a formula from us it stays as it is: the map is
 * built all the same.
 */
export function refreshFormulas(spreadsheet: Spreadsheet): void {
  try {
    if (finder(spreadsheet, `(${names})(?:_REFRESHING)?\\(`).replaceAllWith(`$1${mark}`) === 0) return;
    // Without a flush both changes would be written as none.
    SpreadsheetApp.flush();
  } catch {
    // What was renamed so far is renamed back below.
  }
  spreadsheet.createTextFinder(mark).matchFormulaText(true).replaceAllWith("(");
}

const finder = (spreadsheet: Spreadsheet, pattern: string) =>
  spreadsheet.createTextFinder(pattern).useRegularExpression(true).matchFormulaText(true);

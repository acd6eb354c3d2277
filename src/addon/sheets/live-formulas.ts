/** Formulas that cannot follow changes by themselves: Sheets re-runs a formula only when its arguments change. */
import { customFunctions } from "../../core/formula/custom-functions";
import type { Spreadsheet } from "../edge/spreadsheet";

/** Stands between a function's name and its bracket for a moment, which makes the formula another one. */
const mark = "_REFRESHING(";

/**
 * Makes every formula of the family run again, by renaming its function and renaming it back. Where someone protected a
 * formula from us it stays as it is: the map is built all the same.
 */
export function refreshFormulas(spreadsheet: Spreadsheet): void {
  try {
    for (const { name } of customFunctions) replaceInFormulas(spreadsheet, `${name}(`, `${name}${mark}`);
    // Without a flush both changes would be written as none.
    SpreadsheetApp.flush();
  } catch {
    // What was renamed so far is renamed back below.
  }
  restoreFormulas(spreadsheet);
}

/** Puts back what a run that died in between left behind. */
export function restoreFormulas(spreadsheet: Spreadsheet): void {
  replaceInFormulas(spreadsheet, mark, "(");
}

function replaceInFormulas(spreadsheet: Spreadsheet, text: string, by: string): void {
  spreadsheet.createTextFinder(text).matchFormulaText(true).replaceAllWith(by);
}

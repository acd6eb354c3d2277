/** The add-on's menu and what its items do. */

import { sheetFindingText } from "../core/problem/sheet-finding";
import { buildMap } from "./commands/build-map";
import { insertFormula } from "./commands/insert-formula";
import { userLocale, userTexts } from "./edge/user-texts";

/** Builds the menu and reads nothing: in a file where the add-on is not yet enabled it may not. */
export function showMenu(): void {
  const { menu } = userTexts();
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.sidebar, "openSidebar")
    .addItem(menu.large, "openMapDialog")
    .addItem(menu.build, "buildMapFromMenu")
    .addItem(menu.formula, "insertFormulaFromMenu")
    .addToUi();
}

export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(userTexts().product);
  SpreadsheetApp.getUi().showSidebar(page);
}

/** The sidebar's page with room: it lays itself out by its width. */
export function openMapDialog(): void {
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").setWidth(1180).setHeight(720);
  SpreadsheetApp.getUi().showModalDialog(page, userTexts().product);
}

export function buildMapFromMenu(): void {
  told((spreadsheet) => {
    const { partners, findings, renames, kept } = buildMap(null);
    const { built, questions, lookAtHistory, product } = userTexts();
    const isPlain = !kept || (kept.kind === "kept" && !kept.thinned);
    const text = built(partners, spreadsheet.getActiveSheet().getName()) + (isPlain ? "" : lookAtHistory);
    const noticed = [
      ...findings.map((finding) => sheetFindingText(finding, userLocale())),
      ...(renames.length > 0 ? [questions(renames.length)] : []),
    ];
    // A toast is gone in a moment: what should be looked at waits for the reader.
    if (noticed.length === 0) spreadsheet.toast(text, product);
    else SpreadsheetApp.getUi().alert([text, ...noticed].join("\n\n"));
  });
}

export function insertFormulaFromMenu(): void {
  told((spreadsheet) => {
    const { sheet, cell } = insertFormula();
    spreadsheet.toast(userTexts().formulaInserted(sheet, cell), userTexts().product);
  });
}

/** What a menu item throws is shown with Google's own frame around it: an alert says it plainly. */
function told(work: (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) => void): void {
  try {
    work(SpreadsheetApp.getActiveSpreadsheet());
  } catch (error) {
    SpreadsheetApp.getUi().alert(error instanceof Error ? error.message : String(error));
  }
}

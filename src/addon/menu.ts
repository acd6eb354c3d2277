/** The add-on's menu and what its items do. */

import { buildMap } from "./commands/build-map";
import { insertFormula } from "./commands/insert-formula";
import { userTexts } from "./edge/user-texts";

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
    const { partners, kept } = buildMap(null);
    const sheet = spreadsheet.getActiveSheet().getName();
    const texts = userTexts();
    const isPlain = !kept || (kept.kind === "kept" && !kept.thinned);
    spreadsheet.toast(texts.built(partners, sheet) + (isPlain ? "" : texts.lookAtHistory), texts.product);
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

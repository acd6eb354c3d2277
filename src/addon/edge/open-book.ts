/** The spreadsheet around a formula. */
import type { Book } from "../../core/formula/book";
import { ownSheets } from "./own-sheets";
import { sheetsByName, sourceOf, spreadsheetLocale, spreadsheetRegion } from "./spreadsheet";

/** Null where there is no spreadsheet service, as when the built file runs by itself. */
export function openBook(): Book | null {
  if (typeof SpreadsheetApp === "undefined") return null;
  const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
  return {
    locale: () => spreadsheetLocale(spreadsheet()),
    dayOrder: () => spreadsheetRegion(spreadsheet()).dayOrder,
    settings: () => {
      const { settings } = ownSheets(spreadsheet());
      return settings && sourceOf(settings, settings.getName());
    },
    sheet: (name) => {
      const sheet = spreadsheet().getSheetByName(name);
      return sheet ? sourceOf(sheet, name) : null;
    },
    sheetNames: () => [...sheetsByName(spreadsheet()).keys()],
    formulaCell: () => {
      const cell = SpreadsheetApp.getActiveRange();
      return { sheet: cell.getSheet().getName(), row: cell.getRow() - 1 };
    },
  };
}

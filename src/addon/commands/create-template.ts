/** Puts a profile sheet to begin with into the file; what is on it comes from the sidebar. */
import type { Template } from "../../core/sheets/template/template";
import { writtenCell } from "../edge/days";
import { oneAtATime } from "../edge/one-at-a-time";
import { freeName } from "../edge/spreadsheet";
import { headerBackground } from "../sheets/colours";

const exampleBackground = "#fff8e1";

/** The name of the new sheet. */
export function createTemplate({ name, rows, notes, widths, formats, choices }: Template): string {
  return oneAtATime(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const free = freeName(name, spreadsheet);
    const sheet = spreadsheet.insertSheet(free, spreadsheet.getNumSheets());
    formats.forEach((format, at) => {
      sheet.getRange(2, at + 1, sheet.getMaxRows() - 1, 1).setNumberFormat(format);
    });
    sheet.getRange(1, 1, rows.length, notes.length).setValues(rows.map((row) => row.map(writtenCell)));
    sheet
      .getRange(1, 1, 1, notes.length)
      .setNotes([[...notes]])
      .setFontWeight("bold")
      .setBackground(headerBackground);
    sheet.getRange(2, 1, rows.length - 1, notes.length).setBackground(exampleBackground);
    for (const { column, values } of choices) {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList([...values], true)
        .setAllowInvalid(true)
        .build();
      sheet.getRange(2, column + 1, sheet.getMaxRows() - 1, 1).setDataValidation(rule);
    }
    widths.forEach((width, at) => {
      sheet.setColumnWidth(at + 1, width);
    });
    sheet.setFrozenRows(1);
    spreadsheet.setActiveSheet(sheet);
    return free;
  });
}

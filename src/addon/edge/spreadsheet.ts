/** The sheets of the spreadsheet as the core reads them. */
import { type Source, sheetSource } from "../../core/cells/source";
import { dayOrderOf, type Locale, localeOf } from "../../core/model/locale";
import type { Region } from "../../core/profile/column-reading/column-reading";
import { cellsOf } from "./days";

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Puts in a sheet of a name: a blank one at a place counted from 0, or where Sheets puts new ones, also as a copy. */
export type InsertSheet = (name: string, at?: number | { readonly template: Sheet }) => Sheet;

/** All cells of a sheet in one call. */
export const sourceOf = (sheet: Sheet, name: string): Source => sheetSource(cellsOf(sheet.getDataRange()), name);

/** Language and order of days, in one call. */
export function spreadsheetRegion(spreadsheet: Spreadsheet): Region {
  const tag = spreadsheet.getSpreadsheetLocale();
  return { locale: localeOf(tag), dayOrder: dayOrderOf(tag) };
}

export const spreadsheetLocale = (spreadsheet: Spreadsheet): Locale => localeOf(spreadsheet.getSpreadsheetLocale());

/** Sheets by name, for what looks at all of them: names cost a call each. */
export const sheetsByName = (spreadsheet: Spreadsheet): ReadonlyMap<string, Sheet> =>
  new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));

/** A name that no sheet has: a number is put behind one that is taken. */
export function freeName(wanted: string, spreadsheet: Spreadsheet): string {
  let name = wanted;
  for (let number = 2; spreadsheet.getSheetByName(name); number += 1) name = `${wanted} ${number}`;
  return name;
}

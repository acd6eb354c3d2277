/** The sheets of the spreadsheet as the core reads them. */

import { fold } from "../../core/cells/cell";
import { type Source, sheetSource } from "../../core/cells/source";
import { dayOrderOf, type Locale, localeOf, locales } from "../../core/model/locale";
import type { Region } from "../../core/profile/column-reading/column-reading";
import { words } from "../../core/words/words";
import { cellsOf } from "./days";

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** All cells of a sheet in one call. */
export const sourceOf = (sheet: Sheet, name: string): Source => sheetSource(cellsOf(sheet.getDataRange()), name);

/** Language and order of days, in one call. */
export function spreadsheetRegion(spreadsheet: Spreadsheet): Region {
  const tag = spreadsheet.getSpreadsheetLocale();
  return { locale: localeOf(tag), dayOrder: dayOrderOf(tag) };
}

export const spreadsheetLocale = (spreadsheet: Spreadsheet): Locale => localeOf(spreadsheet.getSpreadsheetLocale());

/** Sheets by name, read once a run: names cost a call each. */
export const sheetsByName = (spreadsheet: Spreadsheet): ReadonlyMap<string, Sheet> =>
  new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));

const namedAs = (kind: "settings" | "map") => (name: string) =>
  locales.some((locale) => fold(words[locale].sheets[kind]) === fold(name));

export const isSettingsSheet = namedAs("settings");
export const isMapSheet = namedAs("map");

/** The first sheet whose name passes, with the name. */
export function sheetWhere(
  sheets: ReadonlyMap<string, Sheet>,
  accepts: (name: string) => boolean,
): { readonly name: string; readonly sheet: Sheet } | undefined {
  for (const [name, sheet] of sheets) if (accepts(name)) return { name, sheet };
  return undefined;
}

/** A name that no sheet has: a number is put behind one that is taken. */
export function freeName(wanted: string, sheets: ReadonlyMap<string, Sheet>): string {
  let name = wanted;
  for (let number = 2; sheets.has(name); number += 1) name = `${wanted} ${number}`;
  return name;
}

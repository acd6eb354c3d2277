/** The Map settings sheet: found, written when absent, and kept in step with the chosen profile sheet. */

import type { Source } from "../../../core/cells/source";
import type { Settings } from "../../../core/model/settings";
import { readBlock } from "../../../core/settings/block";
import { optionsBlock, settingsWidth } from "../../../core/settings/blocks";
import { holdsSettings } from "../../../core/settings/read-settings";
import { settingsFormats } from "../../../core/settings/settings-cells";
import { settingsGrid } from "../../../core/settings/settings-grid";
import { keyNamed, words } from "../../../core/words/words";
import { isSettingsSheet, type Sheet, type Spreadsheet, sheetWhere, sourceOf } from "../../edge/spreadsheet";
import { dressSettings } from "./look";

export interface SettingsSheet {
  readonly sheet: Sheet;
  readonly source: Source;
}

/** Null where there is no settings sheet, or one without anything in it. */
export function settingsSheetIn(sheets: ReadonlyMap<string, Sheet>): SettingsSheet | null {
  const found = sheetWhere(sheets, isSettingsSheet);
  if (!found) return null;
  const source = sourceOf(found.sheet, found.name);
  return holdsSettings(source) ? { sheet: found.sheet, source } : null;
}

/** Writes settings on a sheet of their own. Values go in one call: a run that dies leaves all of them or none. */
export function writeSettingsSheet(
  spreadsheet: Spreadsheet,
  sheets: ReadonlyMap<string, Sheet>,
  settings: Settings,
): void {
  const sheet =
    sheetWhere(sheets, isSettingsSheet)?.sheet ??
    spreadsheet.insertSheet(words[settings.locale].sheets.settings, sheets.size);
  const grid = settingsGrid(settings);
  const range = sheet.getRange(1, 1, grid.length, settingsWidth);
  range.setNumberFormats(settingsFormats(grid));
  range.setValues(grid.map((row) => [...row]));
  dressSettings(sheet, settings, grid.length);
}

/** Notes the sheet that a person chose, so that the next build and every formula read the same one. */
export function rememberProfileSheet({ sheet, source }: SettingsSheet, profile: string): void {
  const block = readBlock(source, optionsBlock);
  const row = block?.rows.find(
    (candidate) => keyNamed(candidate.text("option"), ({ options }) => options) === "profileSheet",
  );
  if (!row || row.text("value") === profile) return;
  const cell = sheet.getRange(row.place("value").cell);
  cell.setNumberFormat("@");
  cell.setValue(profile);
}

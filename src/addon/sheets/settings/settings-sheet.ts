/** The Map settings sheet: read, written when absent, marked, and kept in step with the chosen profile sheet. */
import type { Cell } from "../../../core/cells/cell";
import { type Source, sheetSource } from "../../../core/cells/source";
import type { Evaluation } from "../../../core/evaluate/evaluation";
import type { Settings } from "../../../core/model/settings";
import { readBlock } from "../../../core/settings/block";
import { optionsBlock } from "../../../core/settings/blocks";
import { settingsMark, settingsMarkColumn } from "../../../core/settings/mark";
import { holdsSettings } from "../../../core/settings/read-settings";
import { settingsFormats } from "../../../core/settings/settings-cells";
import { settingsGrid } from "../../../core/settings/settings-grid";
import { keyNamed, words } from "../../../core/words/words";
import type { OwnSheets } from "../../edge/own-sheets";
import { type InsertSheet, type Sheet, sourceOf } from "../../edge/spreadsheet";
import { dressSettings } from "./look";

export interface SettingsSheet {
  readonly sheet: Sheet;
  readonly source: Source;
}

/** Null where there is no settings sheet, or one without anything in it. */
export function settingsSheetIn({ settings: sheet, settingsCells }: OwnSheets): SettingsSheet | null {
  if (!sheet) return null;
  const name = sheet.getName();
  const source = settingsCells ? sheetSource(settingsCells, name) : sourceOf(sheet, name);
  return holdsSettings(unmarked(source)) ? { sheet, source } : null;
}

const unmarked = (source: Source): Source => ({
  ...source,
  cells: source.cells.map((row) => row.map((cell) => (cell === settingsMark ? "" : cell))),
});

/** A blank sheet for the settings; `at` is its place among the sheets, from 0. */
export const newSettingsSheet = (insert: InsertSheet, { settings }: Evaluation, at: number): Sheet =>
  insert(words[settings.locale].sheets.settings, at);

/** Writes settings on a sheet of their own. Values go in one call: a run that dies leaves all of them or none. */
export function writeSettings(sheet: Sheet, settings: Settings): void {
  const cells = settingsGrid(settings);
  const grid = cells.map((row, at): Cell[] => [...row, at === 0 ? settingsMark : ""]);
  const range = sheet.getRange(1, 1, grid.length, settingsMarkColumn + 1);
  range.setNumberFormats(settingsFormats(grid));
  sheet.hideColumns(settingsMarkColumn + 1);
  range.setValues(grid);
  dressSettings(sheet, settings);
}

/** Whether a build has something to write on a sheet that is there. */
export const isToBeWritten = ({ source }: SettingsSheet, profile: string): boolean =>
  !isMarked(source) || profileCell(source, profile) !== null;

const isMarked = ({ cells }: Source): boolean => cells.some((row) => row.includes(settingsMark));

/** Marks a sheet that has been known by its name so far, in a column where nothing stands. */
export function markSettingsSheet({ sheet, source }: SettingsSheet): void {
  if (isMarked(source)) return;
  const width = source.cells[0]?.length ?? 0;
  const column = Math.max(settingsMarkColumn, width);
  const missing = column + 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  sheet.hideColumns(column + 1);
  sheet.getRange(1, column + 1).setValue(settingsMark);
}

/** Notes the sheet that a person chose, so that the next build and every formula read the same one. */
export function rememberProfileSheet({ sheet, source }: SettingsSheet, profile: string): void {
  const address = profileCell(source, profile);
  if (address === null) return;
  const cell = sheet.getRange(address);
  cell.setNumberFormat("@");
  cell.setValue(profile);
}

/** Where the name of the profile sheet is to be written; null where it stands there, or has no place. */
function profileCell(source: Source, profile: string): string | null {
  const block = readBlock(source, optionsBlock);
  const row = block?.rows.find(
    (candidate) => keyNamed(candidate.text("option"), ({ options }) => options) === "profileSheet",
  );
  return !row || row.text("value") === profile ? null : row.place("value").cell;
}

/** What would stop a build halfway: found out before anything is written. */
import type { Place } from "../../core/cells/source";
import type { MapPlan } from "../../core/sheets/map/map-plan";
import { refuse } from "../edge/refusal";
import type { Sheet } from "../edge/spreadsheet";
import type { MapSheetCells } from "../sheets/map/read-cells";
import { isToBeWritten, type SettingsSheet } from "../sheets/settings/settings-sheet";
import type { Surface } from "./current-map";

/**
 * Protections of the sheets that are written, and of parts of them; `mapRows` where it is known how many the map has, `profile`
 * where settings are written only if they do not name it.
 */
export function refuseObstacles({ own, settings }: Surface, mapRows?: number, profile?: string | null): void {
  if (own.map) refuseClosed(own.map, mapRows);
  if (settings && (profile == null || isToBeWritten(settings, profile))) refuseClosedSheet(settings.sheet);
}

/** A sheet that is protected against us, or any part of it; where all of it can be written to, one question tells. */
export function refuseClosed(sheet: Sheet, rows = sheet.getMaxRows()): void {
  if (sheet.getRange(`1:${rows}`).canEdit()) return;
  refuseClosedSheet(sheet);
  refuseClosedRanges(sheet);
}

function refuseClosedSheet(sheet: Sheet): void {
  const { SHEET } = SpreadsheetApp.ProtectionType;
  if (sheet.getProtections(SHEET).some(isClosed)) refuse({ code: "protectedSheet", sheet: sheet.getName() });
}

function refuseClosedRanges(sheet: Sheet): void {
  const closed = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(isClosed);
  if (closed.length === 0) return;
  const cells = closed.map((protection) => protection.getRange().getA1Notation());
  refuse({ code: "protectedCells", sheet: sheet.getName(), cells });
}

/** Cells merged in rows that are to be sorted, from a row counted from 0. */
export function refuseMerged(sheet: Sheet, row: number, rows: number): void {
  const merges = sheet.getRange(`${row + 1}:${row + rows}`).getMergedRanges();
  if (merges.length === 0) return;
  const name = sheet.getName();
  refuse({ code: "mergedCells", places: merges.map((merge): Place => ({ sheet: name, cell: merge.getA1Notation() })) });
}

/** Protected ranges of the settings sheet: they stand in the way only of what is to be changed there. */
export function refuseClosedCells({ sheet }: SettingsSheet, cells: readonly string[]): void {
  const { RANGE } = SpreadsheetApp.ProtectionType;
  const closed = sheet.getProtections(RANGE).filter(isClosed);
  if (closed.length === 0) return;
  const wanted = cells.map((cell) => sheet.getRange(cell));
  const inTheWay = closed
    .map((protection) => protection.getRange())
    .filter((range) => wanted.some((cell) => holds(range, cell)));
  if (inTheWay.length === 0) return;
  refuse({ code: "protectedCells", sheet: sheet.getName(), cells: inTheWay.map((range) => range.getA1Notation()) });
}

type Range = GoogleAppsScript.Spreadsheet.Range;

const holds = (range: Range, cell: Range): boolean =>
  cell.getRow() >= range.getRow() &&
  cell.getRow() <= range.getLastRow() &&
  cell.getColumn() >= range.getColumn() &&
  cell.getColumn() <= range.getLastColumn();

const isClosed = (protection: GoogleAppsScript.Spreadsheet.Protection): boolean =>
  !protection.isWarningOnly() && !protection.canEdit();

/** A filter, where rows did not come into their order: asked last, since Sheets may sort through it. */
export function refuseFilter(sheet: Sheet): void {
  const cell = sheet.getFilter()?.getRange().getA1Notation();
  if (cell !== undefined) refuse({ code: "filteredRows", sheet: sheet.getName(), cell });
}

/** Merged cells among the rows that are sorted, and a sheet of which nobody can say any more what stands where. */
export function refuseUnsortable(sheet: Sheet, { merges }: MapSheetCells, plan: MapPlan): void {
  const { read } = plan;
  if (!read) return;
  if (read.isScrambled) refuse({ code: "sheetScrambled", sheet: sheet.getName() });
  const rows = plan.table.rows.flatMap(({ from }) => (from === null ? [] : [from]));
  const [first, last] = plan.sheetSort
    ? [0, plan.sheetSort.from.length - 1]
    : [Math.min(read.firstRow, ...rows), Math.max(-1, ...rows)];
  const inTable = merges.filter(({ row, rows: count }) => row <= last && row + count > first);
  if (inTable.length > 0) {
    const name = sheet.getName();
    refuse({ code: "mergedCells", places: inTable.map(({ cell }): Place => ({ sheet: name, cell })) });
  }
}

/** Writes sheets as the page planned them: first everything that could stop it is looked at, then it is written in few calls. */
import { addressOf, columnLetters } from "../../core/cells/address";
import { type Cell, cellText } from "../../core/cells/cell";
import { receivedCell, type SentCell, type SentGrid, sentGrid } from "../../core/cells/sent";
import type { Problem } from "../../core/problem/problem";
import {
  type ChangedSheet,
  type Look,
  rowPrints,
  type SentBlock,
  type SheetChange,
  sameCell,
} from "../../core/sheets/further/further-sheet";
import { cellsOf, writtenCell } from "../edge/days";
import { oneAtATime } from "../edge/one-at-a-time";
import { refuse } from "../edge/refusal";
import { freeName, type Sheet } from "../edge/spreadsheet";
import { textCell } from "../sheets/text-cell";
import { markCells } from "./further-sheets";
import { isPage, makePages } from "./make-pages";
import { refuseClosed, refuseMerged } from "./obstacles";
import { makingRoom } from "./room";

/** All of the changes, or none where a sheet is no longer what the page saw. */
export function changeSheets(changes: readonly SheetChange[]): ChangedSheet[] {
  return oneAtATime(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const known = changes.some(({ seen }) => seen.kind !== "none") ? spreadsheet.getSheets() : [];
    const byId = new Map(known.map((sheet) => [sheet.getSheetId(), sheet]));
    const sheets = changes.map(({ seen }) => (seen.kind === "none" ? null : (byId.get(seen.sheet) ?? gone())));
    const arePages = changes.every(isPage);
    const marked = markCells(spreadsheet, marksOf(changes));
    const [other] = marked;
    // Of several pages at once those that are there already are left alone.
    if (other && !(arePages && changes.length > 1))
      refuse({ code: "sheetChanged", place: { sheet: other.getSheet().getName(), cell: "A1" } });
    changes.forEach((change, at) => {
      const sheet = sheets[at];
      if (sheet) refuseObstacles(change, sheet);
    });
    const cells = changes.reduce((sum, { size }) => sum + (size ? size.rows * size.columns : 0), 0);
    return makingRoom(spreadsheet, cells, (insert) => {
      if (arePages) {
        const there = new Set(marked.map((range) => String(range.getValue())));
        return makePages(spreadsheet, changes, there, insert);
      }
      const there = changes.map(({ seen }, at) => {
        const sheet = sheets[at];
        if (sheet || seen.kind !== "none") return sheet as Sheet;
        return insert(freeName(seen.name, spreadsheet), spreadsheet.getNumSheets());
      });
      changes.forEach((change, at) => {
        addRoom(there[at] as Sheet, change);
      });
      return changes.map((change, at) => {
        const sheet = there[at] as Sheet;
        write(sheet, change);
        if (
          change.rename !== undefined &&
          sheet.getName() !== change.rename &&
          !spreadsheet.getSheetByName(change.rename)
        )
          sheet.setName(change.rename);
        if (change.show) spreadsheet.setActiveSheet(sheet);
        return { id: sheet.getSheetId(), name: sheet.getName() };
      });
    });
  });
}

const gone = (): never => refuse({ code: "sheetGone" });

/** Of sheets that are not to be there yet. */
const marksOf = (changes: readonly SheetChange[]) =>
  changes.flatMap(({ seen }) => (seen.kind === "none" && seen.mark !== null ? [{ mark: seen.mark }] : []));

function refuseObstacles(change: SheetChange, sheet: Sheet): void {
  const { seen } = change;
  refuseClosed(sheet);
  const name = sheet.getName();
  const now = sentGrid(cellsOf(sheet.getDataRange()));
  if (seen.kind === "rows") {
    const prints = rowPrints(now);
    const row = Array.from({ length: Math.max(prints.length, seen.prints.length) }, (_, at) => at).find(
      (at) => (prints[at] ?? "") !== (seen.prints[at] ?? ""),
    );
    if (row !== undefined) {
      const width = Math.max(1, now[row]?.length ?? 1);
      refuse({ code: "sheetChanged", place: { sheet: name, cell: `A${row + 1}:${addressOf(row, width - 1)}` } });
    }
  } else if (seen.kind === "cells") {
    const changed = seen.blocks.flatMap((block) => changedCells(block, now, name));
    if (changed.length > 0) refuse(...changed);
  }
  if (change.order) refuseMerged(sheet, change.order.row, change.order.values.length);
}

function changedCells({ row, column, cells }: SentBlock, now: SentGrid, sheet: string): Problem[] {
  return cells.flatMap((line, down) =>
    line.flatMap((was, right): Problem[] => {
      const is = now[row + down]?.[column + right];
      if (sameCell(was, is)) return [];
      const text = (cell: SentCell | undefined) => cellText(receivedCell(cell ?? ""));
      const place = { sheet, cell: addressOf(row + down, column + right) };
      return [{ code: "cellsChanged", was: text(was), now: text(is), place }];
    }),
  );
}

/** Before the first value, so that a file without room stays as it is. */
function addRoom(sheet: Sheet, { size, insertRows = [], insertColumns }: SheetChange): void {
  for (const { before, count } of insertRows) {
    if (before === 0) sheet.insertRowsBefore(1, count);
    else sheet.insertRowsAfter(before, count);
  }
  if (insertColumns) {
    const { before, count } = insertColumns;
    if (before === 0) sheet.insertColumnsBefore(1, count);
    else sheet.insertColumnsAfter(before, count);
  }
  if (!size) return;
  const rows = size.rows - sheet.getMaxRows();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  const columns = size.columns - sheet.getMaxColumns();
  if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
}

function write(sheet: Sheet, change: SheetChange): void {
  setFormats(sheet, change.formats);
  const { order } = change;
  if (order) {
    const { row, column, values } = order;
    sheet.getRange(row + 1, column + 1, values.length, 1).setValues(values.map((value) => [value]));
    sheet.getRange(`${row + 1}:${row + values.length}`).sort({ column: column + 1, ascending: true });
  }
  setFormats(sheet, change.formatsInOrder);
  for (const block of change.writes) writeBlock(sheet, block);
  for (const { row, count } of change.deleteRows ?? []) sheet.deleteRows(row + 1, count);
  for (const { column, count } of change.hideColumns ?? []) sheet.hideColumns(column + 1, count);
  for (const { row, count } of change.hideRows ?? []) sheet.hideRows(row + 1, count);
  for (const look of change.looks ?? []) giveLook(sheet, look);
  for (const { column, count, width } of change.widths ?? []) sheet.setColumnWidths(column + 1, count, width);
  for (const { row, count, height } of change.heights ?? []) sheet.setRowHeights(row + 1, count, height);
  if (change.frozenRows !== undefined) sheet.setFrozenRows(change.frozenRows);
  if (change.hideGrid) sheet.setHiddenGridlines(true);
  if (change.warning) warn(sheet, change.warning);
  for (const block of change.last ?? []) writeBlock(sheet, block);
}

/** The first that is written where something stood: Sheets refuses formats in a range that people turned into a table. */
function setFormats(sheet: Sheet, formats: SheetChange["formats"] = []): void {
  for (const { row, column, formats: grid } of formats) {
    const range = sheet.getRange(row + 1, column + 1, grid.length, grid[0]?.length ?? 1);
    try {
      range.setNumberFormats(grid.map((line) => [...line]));
    } catch (error) {
      if (!/typed columns/.test(String(error))) throw error;
      refuse({ code: "typedColumns", sheet: sheet.getName(), cell: range.getA1Notation() });
    }
  }
}

function writeBlock(sheet: Sheet, { row, column, cells }: SentBlock): void {
  const values = cells.map((line) => line.map((cell) => textCell(writtenCell(cell))));
  sheet.getRange(row + 1, column + 1, values.length, values[0]?.length ?? 1).setValues(values as Cell[][]);
}

function giveLook(sheet: Sheet, look: Look): void {
  const list = sheet.getRangeList([...look.ranges]);
  if (look.bold) list.setFontWeight("bold");
  if (look.background !== undefined) list.setBackground(look.background);
  if (look.ink !== undefined) list.setFontColor(look.ink);
  if (look.size !== undefined) list.setFontSize(look.size);
  if (look.format !== undefined) list.setNumberFormat(look.format);
  if (look.align !== undefined) list.setHorizontalAlignment(look.align);
  if (look.wrap === undefined && !look.merge && !look.choices && !look.takesDays) return;
  const { CLIP, WRAP } = SpreadsheetApp.WrapStrategy;
  const rule = ruleOf(look);
  for (const cells of look.ranges) {
    const range = sheet.getRange(cells);
    if (look.wrap) range.setWrapStrategy(look.wrap === "clip" ? CLIP : WRAP);
    if (look.merge) range.merge();
    if (rule) range.setDataValidation(rule);
  }
}

/** Sheets takes no longer list. */
const mostChoices = 500;

function ruleOf({ choices, takesDays }: Look): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (!choices && !takesDays) return null;
  const rule = SpreadsheetApp.newDataValidation();
  return (choices ? rule.requireValueInList(choices.slice(0, mostChoices), true) : rule.requireDate())
    .setAllowInvalid(true)
    .build();
}

function warn(sheet: Sheet, { text, from }: { readonly text: string; readonly from: number | null }): void {
  const protection = sheet.protect().setDescription(text).setWarningOnly(true);
  if (from === null) return;
  const last = columnLetters(sheet.getMaxColumns() - 1);
  protection.setUnprotectedRanges([sheet.getRange(`${columnLetters(from)}:${last}`)]);
}

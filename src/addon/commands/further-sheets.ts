/** Reads the sheets of ours besides map and settings, for a page that needs them: one search finds all of them. */
import { type SentGrid, sentGrid } from "../../core/cells/sent";
import type { FoundSheet, WantedSheet } from "../../core/sheets/further/further-sheet";
import { cellsOf } from "../edge/days";
import { hasCells, ownSheets } from "../edge/own-sheets";
import type { Sheet, Spreadsheet } from "../edge/spreadsheet";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A sheet with its cells, read once, and a mark that stands in one of them ("": none). */
interface Marked {
  readonly mark: string;
  readonly sheet: Sheet;
  readonly range: Range;
  readonly cells: SentGrid;
}

/** Those that are there. Of several with one mark the one with the usual name counts, else the leftmost. */
export function furtherSheets(wanted: readonly WantedSheet[]): FoundSheet[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const own = wanted.some(({ mark }) => mark === "map") ? ownSheets(spreadsheet) : null;
  const marked = markedSheets(
    spreadsheet,
    wanted.filter(({ mark }) => mark !== "map"),
  );
  return wanted.flatMap((each) => {
    if (each.mark === "map") return own?.map ? [found(each, read(own.map, "map"))] : [];
    const same = marked.filter(({ mark }) => mark === each.mark);
    if (same.length > 0) return [found(each, oneOf(same, each.names))];
    const named = namedSheet(spreadsheet, each.names);
    return named ? [found(each, read(named, ""))] : [];
  });
}

type Wish = Pick<WantedSheet, "mark">;

/** Every sheet with one of the marks, in one search; which it is stands among its cells. */
function markedSheets(spreadsheet: Spreadsheet, wanted: readonly Wish[]): Marked[] {
  return sheetsWith(spreadsheet, wanted).flatMap((sheet) => {
    const there = read(sheet, "");
    const marks = wanted.filter(({ mark }) => there.cells.some((row) => row.includes(mark)));
    return marks.map(({ mark }): Marked => ({ ...there, mark }));
  });
}

/** Every sheet with one of the marks, each once. */
function sheetsWith(spreadsheet: Spreadsheet, wanted: readonly Wish[]): Sheet[] {
  const sheets = markCells(spreadsheet, wanted).map((range) => range.getSheet());
  return [...new Map(sheets.map((sheet) => [sheet.getSheetId(), sheet])).values()];
}

/** The cells that one of the marks stands in. */
export function markCells(spreadsheet: Spreadsheet, wanted: readonly Wish[]): Range[] {
  if (wanted.length === 0) return [];
  const patterns = wanted.map(({ mark }) => mark.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&"));
  return spreadsheet
    .createTextFinder(patterns.join("|"))
    .useRegularExpression(true)
    .matchEntireCell(true)
    .matchCase(true)
    .findAll();
}

function read(sheet: Sheet, mark: string): Marked {
  const range = sheet.getDataRange();
  return { mark, sheet, range, cells: sentGrid(cellsOf(range)) };
}

function oneOf(same: readonly Marked[], names: readonly string[]): Marked {
  if (same.length === 1) return same[0] as Marked;
  const named = same.find(({ sheet }) => names.includes(sheet.getName()));
  return named ?? ([...same].sort((a, b) => a.sheet.getIndex() - b.sheet.getIndex())[0] as Marked);
}

function namedSheet(spreadsheet: Spreadsheet, names: readonly string[]): Sheet | null {
  for (const name of names) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet && hasCells(sheet)) return sheet;
  }
  return null;
}

function found(wanted: WantedSheet, { mark, sheet, range, cells }: Marked): FoundSheet {
  const formulas = wanted.formulas ? range.getFormulas() : [];
  return {
    wanted: wanted.mark,
    mark,
    id: sheet.getSheetId(),
    name: sheet.getName(),
    cells,
    formulas: formulas.flatMap((line, row) =>
      line.flatMap((formula, column) => (formula === "" ? [] : [[row, column, formula] as const])),
    ),
  };
}

/** The first sheet of a new spreadsheet, and the sheets that are put in from outside. */
import type { Book } from "./engine/book";
import { SheetCells } from "./engine/sheet-cells";
import { changeCells, typedChange } from "./engine/write-cells";
import type { HostCell, HostOptions } from "./host";
import type { Context } from "./services/context";
import { newSheetName } from "./services/sheet";
import { CELL_SIZE, NEW_SHEET } from "./services/spreadsheet";
import type { SheetKind } from "./state/sheet-facts";
import { isDate } from "./values/serial";

const FIRST = "first";

/** Univer's data of a new spreadsheet with one blank sheet, as Google makes it. */
export const emptyWorkbook = ({ spreadsheetLocale }: HostOptions) => ({
  id: "spreadsheet",
  sheetOrder: [FIRST],
  sheets: {
    [FIRST]: {
      id: FIRST,
      name: spreadsheetLocale.startsWith("ja") ? "シート1" : "Sheet1",
      rowCount: NEW_SHEET.rows,
      columnCount: NEW_SHEET.columns,
      ...CELL_SIZE,
    },
  },
});

/** Adds a sheet as the last one; a spreadsheet in which nothing has been done yet then has no other. */
export function addFilledSheet(context: Context, name: string, cells: readonly (readonly HostCell[])[]): void {
  const { book } = context;
  const [first, ...others] = book.sheets();
  const replaced = others.length === 0 && first?.getSheetId() === FIRST && isBlank(book, FIRST) ? FIRST : null;
  const given = newSheetName(context, name, replaced);
  // Two sheets cannot have one name, not even for a moment.
  if (replaced) book.sheetFacade(replaced).setName(`${given.slice(0, 90)} (blank)`);
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const added = book.facade.create(
    given,
    Math.max(NEW_SHEET.rows, cells.length),
    Math.max(NEW_SHEET.columns, columns),
    { index: book.sheets().length, sheet: CELL_SIZE },
  );
  fill(book, added.getSheetId(), cells, columns);
  if (replaced) book.facade.deleteSheet(replaced);
}

/** Adds a sheet that is no grid as the last one. */
export function addOtherSheet({ book, facts }: Context, name: string, kind: SheetKind): void {
  const active = book.core.getActiveSheet().getSheetId();
  const added = book.facade.create(name, 1, 1, { index: book.sheets().length });
  facts.setKind(added.getSheetId(), kind);
  book.facade.setActiveSheet(active);
}

function isBlank(book: Book, sheetId: string): boolean {
  return new SheetCells(book, sheetId).used().rows === 0;
}

/** Cells as they are: text is not parsed, dates get a date format. */
function fill(book: Book, sheetId: string, cells: readonly (readonly HostCell[])[], columns: number): void {
  if (columns === 0) return;
  changeCells(book, sheetId, { row: 0, column: 0, rows: cells.length, columns }, (row, column) => {
    const value = cells[row]?.[column] ?? "";
    if (value === "") return undefined;
    return isDate(value) ? { ...typedChange(value), s: { n: { pattern: "yyyy/mm/dd" } } } : typedChange(value);
  });
}

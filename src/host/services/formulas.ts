/** Formula text of cells. */
import type { ICellData } from "@univerjs/core";
import type { Book } from "../engine/book";
import { SheetCells } from "../engine/sheet-cells";
import type { Rectangle } from "../values/a1";

export function formulasOf(book: Book, area: Rectangle & { readonly sheetId: string }): string[][] {
  const cells = new SheetCells(book, area.sheetId);
  const grid: string[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: string[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      line.push(formulaOf(book, area.sheetId, row, column, cells.storedAt(row, column)));
    }
    grid.push(line);
  }
  return grid;
}

/** A formula filled down in the page is stored once and shared: Univer's model knows the text of each cell. */
export function formulaOf(
  book: Book,
  sheetId: string,
  row: number,
  column: number,
  cell: ICellData | null | undefined,
): string {
  if (cell?.f) return cell.f;
  if (!cell?.si) return "";
  const model = book.injector.get(book.modules.formula.FormulaDataModel);
  return model.getFormulaStringByCell(row, column, sheetId, book.id) ?? "";
}

/** The formula as it reads after its cell has moved by whole rows and columns, as in copy and paste. */
export function movedFormula(book: Book, formula: string, columns: number, rows: number): string {
  if (columns === 0 && rows === 0) return formula;
  return book.injector.get(book.modules.formula.LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
}

/** Bulk reading of a sheet: stored cells with the results that array formulas spill laid over them. */
import type { ICellData } from "@univerjs/core";
import type { Rectangle } from "../values/a1";
import type { Book } from "./book";

type CellMatrix = Record<number, Record<number, ICellData | null | undefined> | undefined>;

export class SheetCells {
  private readonly stored: CellMatrix;
  private readonly spilled: CellMatrix;

  constructor(
    private readonly book: Book,
    private readonly sheetId: string,
  ) {
    this.stored = book.sheet(sheetId).getCellMatrix().getMatrix() as CellMatrix;
    const spills = book.injector.get(book.modules.formula.FormulaDataModel).getArrayFormulaCellData();
    this.spilled = (spills[book.id]?.[sheetId] ?? {}) as CellMatrix;
  }

  storedAt(row: number, column: number): ICellData | null | undefined {
    return this.stored[row]?.[column];
  }

  /** The cell with what it shows: a spilled result keeps the style that was set on its cell. */
  at(row: number, column: number): ICellData | null | undefined {
    const stored = this.stored[row]?.[column];
    if (stored && (stored.v !== undefined || stored.f || stored.p)) return stored;
    const spilled = this.spilled[row]?.[column];
    if (!spilled) return stored;
    return { ...spilled, s: stored?.s ?? spilled.s, custom: stored?.custom };
  }

  grid<T>(area: Rectangle, read: (cell: ICellData | null | undefined) => T): T[][] {
    const grid: T[][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line: T[] = [];
      for (let column = area.column; column < area.column + area.columns; column++)
        line.push(read(this.at(row, column)));
      grid.push(line);
    }
    return grid;
  }

  storedGrid<T>(area: Rectangle, read: (cell: ICellData | null | undefined) => T): T[][] {
    const grid: T[][] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line: T[] = [];
      for (let column = area.column; column < area.column + area.columns; column++) {
        line.push(read(this.stored[row]?.[column]));
      }
      grid.push(line);
    }
    return grid;
  }

  /** Rows and columns up to the last cell with content; 0 and 0 for an empty sheet. */
  used(): { readonly rows: number; readonly columns: number } {
    let rows = 0;
    let columns = 0;
    for (const matrix of [this.stored, this.spilled]) {
      for (const row of Object.keys(matrix)) {
        const line = matrix[Number(row)];
        for (const column of Object.keys(line ?? {})) {
          if (!hasContent(line![Number(column)])) continue;
          rows = Math.max(rows, Number(row) + 1);
          columns = Math.max(columns, Number(column) + 1);
        }
      }
    }
    return { rows, columns };
  }

  whole(): Rectangle {
    const sheet = this.book.sheet(this.sheetId);
    return { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }
}

function hasContent(cell: ICellData | null | undefined): boolean {
  return !!cell && ((cell.v !== undefined && cell.v !== null && cell.v !== "") || !!cell.f || !!cell.si || !!cell.p);
}

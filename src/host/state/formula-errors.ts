/** Messages of custom functions that threw, by the cell whose formula called them. */
import type { CustomFunctionErrors, FormulaCell } from "../engine/custom-functions";
import { type Shift, shiftedIndex } from "../engine/shifts";

export class FormulaErrors implements CustomFunctionErrors {
  private messages: { readonly cell: FormulaCell; readonly message: string }[] = [];

  clear(cell: FormulaCell): void {
    this.messages = this.messages.filter((entry) => !sameCell(entry.cell, cell));
  }

  set(cell: FormulaCell, message: string): void {
    this.clear(cell);
    this.messages.push({ cell, message });
  }

  messageAt(cell: FormulaCell): string {
    return this.messages.find((entry) => sameCell(entry.cell, cell))?.message ?? "";
  }

  follow(shift: Shift): void {
    this.messages = this.messages.flatMap((entry) => {
      if (entry.cell.sheetId !== shift.sheetId) return [entry];
      const index = shiftedIndex(entry.cell[shift.axis], shift);
      return index === null ? [] : [{ ...entry, cell: { ...entry.cell, [shift.axis]: index } }];
    });
  }
}

function sameCell(a: FormulaCell, b: FormulaCell): boolean {
  return a.sheetId === b.sheetId && a.row === b.row && a.column === b.column;
}

/** Messages of custom functions that threw, by the cell whose formula called them. */
import type { FormulaCell } from "../engine/custom-functions";
import { type Shift, shiftedIndex } from "../engine/shifts";
import type { CellTest } from "../engine/writes";

interface Failure {
  readonly cell: FormulaCell;
  readonly message: string;
}

export class FormulaErrors {
  private failures = new Map<string, Failure>();

  set(cell: FormulaCell, message: string): void {
    this.failures.set(keyOf(cell), { cell, message });
  }

  /** What the cell's formula last failed with, whether or not it fails now. */
  messageAt(cell: FormulaCell): string {
    return this.failures.get(keyOf(cell))?.message ?? "";
  }

  /** What stood in a cell before is no news about what was written there. */
  forgetWritten(sheetId: string, wrote: CellTest): void {
    for (const [key, { cell }] of this.failures) {
      if (cell.sheetId === sheetId && wrote(cell.row, cell.column)) this.failures.delete(key);
    }
  }

  follow(shift: Shift): void {
    const moved = [...this.failures.values()].flatMap(({ cell, message }) => {
      if (cell.sheetId !== shift.sheetId) return [{ cell, message }];
      const index = shiftedIndex(cell[shift.axis], shift);
      return index === null ? [] : [{ cell: { ...cell, [shift.axis]: index }, message }];
    });
    this.failures = new Map(moved.map((failure) => [keyOf(failure.cell), failure]));
  }
}

function keyOf({ sheetId, row, column }: FormulaCell): string {
  return `${sheetId} ${row} ${column}`;
}

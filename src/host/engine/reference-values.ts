/** The values of a range as a formula sees them in the middle of a calculation: this run's results before stored ones. */
import type { ICellData } from "@univerjs/core";
import type { BaseReferenceObject } from "@univerjs/engine-formula";
import type { HostCell } from "../host";
import type { FormulaWorld } from "./custom-functions";
import { cellValueOf } from "./stored-cell";

interface Matrix {
  getValue(row: number, column: number): ICellData | null | undefined;
}

export function referenceValues({ book, realm, inScript }: FormulaWorld, reference: BaseReferenceObject): HostCell[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  if (startRow < 0 || startColumn < 0 || missesSheet(reference)) throw new Error("The reference does not exist.");
  const stored = reference.getCurrentActiveSheetData()?.cellData as Matrix | undefined;
  const computed = [
    reference.getCurrentRuntimeSheetData() as Matrix | undefined,
    reference.getCurrentRuntimeActiveArrayFormulaCellData() as Matrix | undefined,
  ];
  const spilled = reference.getCurrentActiveArrayFormulaCellData() as Matrix | undefined;
  // A spill of the last calculation is stale where its formula ran again in this one: Univer's own look-up knows.
  const own = (row: number, column: number): ICellData | null | undefined =>
    spilled?.getValue(row, column)
      ? (reference.getCellData(row, column) as ICellData | null | undefined)
      : (computed[0]?.getValue(row, column) ?? computed[1]?.getValue(row, column) ?? stored?.getValue(row, column));
  const grid = new realm.Array<HostCell[]>();
  for (let row = startRow; row <= endRow; row++) {
    const line = new realm.Array<HostCell>();
    for (let column = startColumn; column <= endColumn; column++) {
      line.push(cellValueOf(book, withStyle(own(row, column), stored?.getValue(row, column)), inScript));
    }
    grid.push(line);
  }
  return grid;
}

/** A computed value takes the number format of the cell it is shown in. */
function withStyle(cell: ICellData | null | undefined, stored: ICellData | null | undefined) {
  return cell && stored && cell !== stored && stored.s ? { ...cell, s: stored.s } : cell;
}

function missesSheet(reference: BaseReferenceObject): boolean {
  return reference.getForcedSheetName() !== "" && !reference.getForcedSheetId();
}

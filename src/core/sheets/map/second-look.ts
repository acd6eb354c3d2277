/**
 * Whether somebody worked on the sheet since it was read. It is looked at right before it is changed, and once more when its
 * rows and columns are where the plan wants them and no name is written yet: each still stands beside its notes then.
 */
import { type Cell, cellText, type Grid } from "../../cells/cell";
import { columnBefore } from "./cells-now";
import { computedRows } from "./computed-cells";
import { ownColumns } from "./layout";
import type { MapPlan } from "./map-plan";
import type { SheetCells } from "./read-map-sheet";
import { covers, crosses } from "./rectangles";

/** Whether every cell holds what was read; what a formula shows changes by itself. */
export const isAsRead = ({ values, formulas }: SheetCells, now: Grid): boolean =>
  values.every((line, row) =>
    line.every((cell, column) => (formulas[row]?.[column] ?? "") !== "" || isSame(cell, now[row]?.[column])),
  );

/** Whether a plan moves rows or columns. */
export const isArranging = ({ sheetSort, insertRows, insertColumns, order, clears }: MapPlan): boolean =>
  sheetSort !== null || insertRows.length > 0 || insertColumns !== null || order !== null || clears.length > 0;

/** Whether every cell is where the plan has brought it, before it writes anything else. */
export function isAsArranged({ read, rowsFrom, insertColumns, layout, clears }: MapPlan, now: Grid): boolean {
  if (!read) return true;
  const before = columnBefore(insertColumns);
  const own = new Set(ownColumns(layout.columns));
  const isWritten = (row: number, column: number) =>
    column === layout.columns.order ||
    (row === layout.markRow && own.has(column)) ||
    clears.some((clear) => crosses(clear, row) && covers(clear, column));
  const computedIn = computedRows(own);
  return rowsFrom.every((from, row) => {
    const line = now[row] ?? [];
    const places = line.map((_, column) => (from === null ? null : before(column)));
    // What a formula has filled stays where it is, whatever rows come to stand there.
    const computed = computedIn(
      line,
      places.map((at) => (at === null ? "" : (read.formulas[from ?? -1]?.[at] ?? ""))),
    );
    return line.every((cell, column) => {
      const at = places[column] ?? null;
      return (
        computed[column] || isWritten(row, column) || isSame(at === null ? "" : read.values[from ?? -1]?.[at], cell)
      );
    });
  });
}

const isSame = (a: Cell | undefined, b: Cell | undefined): boolean => cellText(a ?? "") === cellText(b ?? "");

/** The refusal of rows, columns and sheets that a file has no room for. */
import type { Context } from "./context";

/** Cells of a spreadsheet at the most. Source: https://support.google.com/drive/answer/37603 */
const mostCells = 10_000_000;

export function refuseBeyondLimit({ book }: Context, added: number): void {
  const cells = book.sheets().reduce((sum, sheet) => sum + sheet.getRowCount() * sheet.getColumnCount(), added);
  if (cells <= mostCells) return;
  throw new Error(
    `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
  );
}

/** Sheet: rows and columns, their sizes and visibility, frozen parts, tab colour, gridlines, selection. */
import { colour, flag, positive, wholeNumber } from "./arguments";
import type { Context } from "./context";
import { refuseBeyondLimit } from "./limit";
import { type Members, overloads } from "./strict";

export function sheetLayout(context: Context, sheetId: string, self: () => object): Members {
  const facade = () => context.book.sheetFacade(sheetId);
  const rows = () => context.book.sheet(sheetId).getRowCount();
  const columns = () => context.book.sheet(sheetId).getColumnCount();
  const row = (value: unknown) => within(value, rows(), "row") - 1;
  const column = (value: unknown) => within(value, columns(), "column") - 1;
  const then = (work: () => void) => {
    work();
    return self();
  };
  const areaOn = (range: unknown) => {
    const area = context.handles.read("Range", range);
    if (area.sheetId !== sheetId) throw new Error("The range is not on this sheet.");
    return area;
  };
  const rangeOn = (range: unknown) => {
    const area = areaOn(range);
    return facade().getRange(area.row, area.column, area.rows, area.columns);
  };
  const columnsOf = (range: unknown): [number, number] => [areaOn(range).column, areaOn(range).columns];
  const rowsOf = (range: unknown): [number, number] => [areaOn(range).row, areaOn(range).rows];
  /** Removing every row or column is refused, as in Sheets. */
  const removed = (start: number, howMany: number, all: number, what: string) => {
    if (start + howMany > all) throw new Error(`Those ${what} are out of bounds.`);
    if (howMany === all) throw new Error(`You can't delete all the ${what} on the sheet.`);
    return howMany;
  };
  const deleteRows = (start: unknown, howMany: unknown) =>
    then(() =>
      facade().deleteRows(row(start), removed(row(start), positive(howMany, "number of rows"), rows(), "rows")),
    );
  const deleteColumns = (start: unknown, howMany: unknown) =>
    then(() =>
      facade().deleteColumns(
        column(start),
        removed(column(start), positive(howMany, "number of columns"), columns(), "columns"),
      ),
    );
  const thenInserted = (cells: number, work: () => void) =>
    then(() => {
      refuseBeyondLimit(context, cells);
      work();
    });
  return {
    reads: {
      getColumnWidth: (at: unknown) => facade().getColumnWidth(column(at)),
      getRowHeight: (at: unknown) => facade().getRowHeight(row(at)),
      getFrozenRows: () => facade().getFrozenRows(),
      getFrozenColumns: () => facade().getFrozenColumns(),
      isColumnHiddenByUser: (at: unknown) => !context.book.sheet(sheetId).getColVisible(column(at)),
      isRowHiddenByUser: (at: unknown) => !context.book.sheet(sheetId).getRowRawVisible(row(at)),
      getTabColor: () => facade().getTabColor() ?? null,
      hasHiddenGridlines: () => facade().hasHiddenGridLines(),
    },
    writes: {
      insertRowsBefore: (at: unknown, howMany: unknown) =>
        thenInserted(positive(howMany, "number of rows") * columns(), () =>
          facade().insertRowsBefore(row(at), positive(howMany, "number of rows")),
        ),
      insertRowsAfter: (at: unknown, howMany: unknown) =>
        thenInserted(positive(howMany, "number of rows") * columns(), () =>
          facade().insertRowsAfter(row(at), positive(howMany, "number of rows")),
        ),
      insertRowBefore: (at: unknown) => then(() => facade().insertRowsBefore(row(at), 1)),
      insertRowAfter: (at: unknown) => then(() => facade().insertRowsAfter(row(at), 1)),
      insertRows: overloads((at: unknown, howMany: unknown = 1) =>
        then(() => facade().insertRowsBefore(row(at), positive(howMany, "number of rows"))),
      ),
      insertColumns: overloads((at: unknown, howMany: unknown = 1) =>
        then(() => facade().insertColumnsBefore(column(at), positive(howMany, "number of columns"))),
      ),
      // Widths follow from fonts that only Google has.
      autoResizeColumn: (at: unknown) => then(() => void column(at)),
      autoResizeColumns: (at: unknown, howMany: unknown) =>
        then(() => void [column(at), positive(howMany, "number of columns")]),
      moveColumns: (range: unknown, to: unknown) =>
        void facade().moveColumns(rangeOn(range), positive(to, "destination index") - 1),
      moveRows: (range: unknown, to: unknown) =>
        void facade().moveRows(rangeOn(range), positive(to, "destination index") - 1),
      insertColumnsBefore: (at: unknown, howMany: unknown) =>
        thenInserted(positive(howMany, "number of columns") * rows(), () =>
          facade().insertColumnsBefore(column(at), positive(howMany, "number of columns")),
        ),
      insertColumnsAfter: (at: unknown, howMany: unknown) =>
        thenInserted(positive(howMany, "number of columns") * rows(), () =>
          facade().insertColumnsAfter(column(at), positive(howMany, "number of columns")),
        ),
      insertColumnBefore: (at: unknown) => then(() => facade().insertColumnsBefore(column(at), 1)),
      insertColumnAfter: (at: unknown) => then(() => facade().insertColumnsAfter(column(at), 1)),
      deleteRows,
      deleteRow: (at: unknown) => deleteRows(at, 1),
      deleteColumns,
      deleteColumn: (at: unknown) => deleteColumns(at, 1),
      hideRows: overloads((at: unknown, howMany: unknown = 1) =>
        then(() => facade().hideRows(row(at), positive(howMany, "number of rows"))),
      ),
      showRows: overloads((at: unknown, howMany: unknown = 1) =>
        then(() => facade().showRows(row(at), positive(howMany, "number of rows"))),
      ),
      hideColumns: overloads((at: unknown, howMany: unknown = 1) =>
        then(() => facade().hideColumns(column(at), positive(howMany, "number of columns"))),
      ),
      showColumns: overloads((at: unknown, howMany: unknown = 1) =>
        then(() => facade().showColumns(column(at), positive(howMany, "number of columns"))),
      ),
      hideColumn: (range: unknown) => then(() => facade().hideColumns(...columnsOf(range))),
      unhideColumn: (range: unknown) => then(() => facade().showColumns(...columnsOf(range))),
      hideRow: (range: unknown) => then(() => facade().hideRows(...rowsOf(range))),
      unhideRow: (range: unknown) => then(() => facade().showRows(...rowsOf(range))),
      setFrozenRows: (count: unknown) => then(() => void facade().setFrozenRows(frozen(count, rows(), "rows"))),
      setFrozenColumns: (count: unknown) =>
        then(() => void facade().setFrozenColumns(frozen(count, columns(), "columns"))),
      setColumnWidth: (at: unknown, width: unknown) =>
        then(() => facade().setColumnWidths(column(at), 1, positive(width, "width"))),
      setColumnWidths: (at: unknown, howMany: unknown, width: unknown) =>
        then(() =>
          facade().setColumnWidths(column(at), positive(howMany, "number of columns"), positive(width, "width")),
        ),
      setRowHeight: (at: unknown, height: unknown) =>
        then(() => facade().setRowHeights(row(at), 1, positive(height, "height"))),
      setRowHeights: (at: unknown, howMany: unknown, height: unknown) =>
        then(() => facade().setRowHeights(row(at), positive(howMany, "number of rows"), positive(height, "height"))),
      setRowHeightsForced: (at: unknown, howMany: unknown, height: unknown) =>
        then(() =>
          facade().setRowHeightsForced(row(at), positive(howMany, "number of rows"), positive(height, "height")),
        ),
      setTabColor: (value: unknown) => then(() => facade().setTabColor(colour(value, "tab colour") ?? "")),
      setHiddenGridlines: (hidden: unknown) => then(() => facade().setHiddenGridlines(flag(hidden, "hideGridlines"))),
      setActiveRange: (range: unknown) => {
        const active = rangeOn(range);
        context.book.facade.setActiveSheet(sheetId);
        context.book.facade.setActiveRange(active);
        return range;
      },
    },
  };
}

function within(value: unknown, limit: number, what: string): number {
  const given = positive(value, what);
  if (given > limit) throw new Error(`Those ${what}s are out of bounds.`);
  return given;
}

function frozen(value: unknown, limit: number, what: string): number {
  const given = wholeNumber(value, `number of ${what}`);
  if (given < 0 || given >= limit) throw new Error(`You can't freeze ${given} ${what}.`);
  return given;
}

/** Sheet: a handle to one sheet. */
import { SheetCells } from "../engine/sheet-cells";
import { extrasOf } from "../engine/stored-cell";
import { changeCells, extrasChange } from "../engine/write-cells";
import type { SheetKind } from "../state/sheet-facts";
import type { Rectangle } from "../values/a1";
import { cellValue, list, text } from "./arguments";
import type { Context } from "./context";
import { refuseProtected } from "./protected";
import { areaAt, areaOfA1, joined, rangeObject, sheetNumber } from "./range";
import { rangeList } from "./range-list";
import { sortRows } from "./range-sort";
import { writeValues } from "./range-values";
import { sheetDrawings } from "./sheet-drawings";
import { sheetLayout } from "./sheet-layout";
import { sheetRules } from "./sheet-rules";
import { type Members, type Methods, mismatch, overloads } from "./strict";
import { textFinder } from "./text-finder";

export function sheetObject(context: Context, sheetId: string): object {
  const self = () => made;
  const known = identity(context, sheetId, self);
  const cellular = joined([
    cells(context, sheetId, self),
    sheetLayout(context, sheetId, self),
    sheetRules(context, sheetId),
    sheetDrawings(context, sheetId),
  ]);
  const made: object = context.strict.object(
    "Sheet",
    "spreadsheet",
    joined([
      { guard: refuseProtected(context, sheetId, null) },
      known,
      context.facts.kindOf(sheetId) === "GRID" ? cellular : refusedOf(cellular, context.facts.kindOf(sheetId)),
    ]),
  );
  return context.handles.add("Sheet", made, { sheetId });
}

/** Only a grid has cells: on any other sheet whatever touches them throws. */
function refusedOf({ local, reads, writes }: Members, kind: SheetKind): Members {
  const refused = (methods: Methods | undefined): Methods =>
    Object.fromEntries(
      Object.keys(methods ?? {}).map((name) => [
        name,
        overloads(() => {
          throw new Error(`The action is not supported for ${kind} sheet.`);
        }),
      ]),
    );
  return { local: refused(local), reads: refused(reads), writes: refused(writes) };
}

function identity(context: Context, sheetId: string, self: () => object): Members {
  const { book } = context;
  return {
    local: { getSheetId: () => sheetNumber(context, sheetId) },
    reads: {
      getName: () => book.sheet(sheetId).getName(),
      getSheetName: () => book.sheet(sheetId).getName(),
      getType: () => context.enums.object("SheetType", context.facts.kindOf(sheetId)),
      getIndex: () => book.core.getSheetOrders().indexOf(sheetId) + 1,
      isSheetHidden: () => book.sheetFacade(sheetId).isSheetHidden(),
    },
    writes: {
      setName: (name: unknown) => {
        const given = newSheetName(context, name, sheetId);
        book.sheetFacade(sheetId).setName(given);
        return self();
      },
      hideSheet: () => {
        book.sheetFacade(sheetId).hideSheet();
        return self();
      },
      showSheet: () => {
        book.sheetFacade(sheetId).showSheet();
        return self();
      },
    },
    commands: {
      activate: () => {
        book.facade.setActiveSheet(sheetId);
        return self();
      },
    },
  };
}

/** A copy of a sheet with all that hangs on it, as the last one; its id. */
export function copiedSheet({ book, facts, drawings, options }: Context, sheetId: string): string {
  const active = book.core.getActiveSheet().getSheetId();
  const name = book.sheet(sheetId).getName();
  const japanese = options.spreadsheetLocale.startsWith("ja");
  const copy = book.facade.duplicateSheet(book.sheetFacade(sheetId));
  const id = copy.getSheetId();
  for (let number = 1; ; number += 1) {
    const free = japanese
      ? `${name} のコピー${number > 1 ? ` ${number}` : ""}`
      : `Copy of ${name}${number > 1 ? ` ${number}` : ""}`;
    if (book.sheetNamed(free)) continue;
    copy.setName(free);
    break;
  }
  facts.copy(sheetId, id);
  drawings.copy(sheetId, id);
  book.facade.setActiveSheet(active);
  return id;
}

/** A name that a sheet may have: not blank, not taken. */
export function newSheetName(context: Context, name: unknown, ownId: string | null): string {
  const given = text(name, "sheet name");
  if (given === "" || given.length > 100) throw new Error("A sheet name has 1 to 100 characters.");
  const taken = context.book
    .sheets()
    .some((sheet) => sheet.getSheetId() !== ownId && sheet.getName().toLowerCase() === given.toLowerCase());
  if (taken) throw new Error(`A sheet with the name "${given}" already exists. Please enter another name.`);
  return given;
}

function cells(context: Context, sheetId: string, self: () => object): Members {
  const { book } = context;
  const used = () => new SheetCells(book, sheetId).used();
  const whole = () => ({ ...new SheetCells(book, sheetId).whole(), sheetId });
  return {
    local: {
      getRange: overloads((...args: unknown[]) => {
        if (args.length < 1 || args.length > 4) throw new Error(mismatch(args, "Sheet.getRange"));
        if (args.length === 1) return rangeObject(context, areaOfA1(context, sheetId, args[0]));
        const [row, column, rows, columns] = [
          args[0],
          args[1],
          args.length > 2 ? args[2] : 1,
          args.length > 3 ? args[3] : 1,
        ];
        return rangeObject(context, areaAt(context, sheetId, row, column, rows, columns));
      }),
      createTextFinder: (pattern: unknown) => textFinder(context, [whole()], pattern),
      getRangeList: (addresses: unknown) => rangeList(context, sheetId, addresses),
    },
    reads: {
      getDataRange: () => {
        const { rows, columns } = used();
        return rangeObject(context, {
          sheetId,
          row: 0,
          column: 0,
          rows: Math.max(rows, 1),
          columns: Math.max(columns, 1),
        });
      },
      getLastRow: () => used().rows,
      getLastColumn: () => used().columns,
      getMaxRows: () => book.sheet(sheetId).getRowCount(),
      getMaxColumns: () => book.sheet(sheetId).getColumnCount(),
    },
    writes: {
      clear: overloads((...args: unknown[]) => {
        if (args.length > 0) throw new Error(mismatch(args, "Sheet.clear (options are not implemented in the host)"));
        clearCells(context, sheetId, true, true);
        return self();
      }),
      clearContents: () => {
        clearCells(context, sheetId, true, false);
        return self();
      },
      copyTo: (_file: unknown) => sheetObject(context, copiedSheet(context, sheetId)),
      clearFormats: () => {
        clearCells(context, sheetId, false, true);
        return self();
      },
      clearNotes: () => {
        changeCells(book, sheetId, usedArea(context, sheetId), (_row, _column, cell) =>
          extrasOf(cell).note ? extrasChange(cell, { note: undefined }) : undefined,
        );
        return self();
      },
      appendRow: (row: unknown) => {
        const values = list(row, "row contents").map(cellValue);
        const { rows } = new SheetCells(book, sheetId).used();
        if (rows === book.sheet(sheetId).getRowCount()) book.sheetFacade(sheetId).insertRowsAfter(rows - 1, 1);
        const area = areaAt(context, sheetId, rows + 1, 1, 1, values.length);
        writeValues(context, area, (_row, column) => values[column]);
        return self();
      },
      // A sheet is sorted as a whole, below its frozen rows.
      sort: overloads((column: unknown, ascending: unknown = true) => {
        const frozen = book.sheetFacade(sheetId).getFrozenRows();
        const { row, rows, ...area } = usedArea(context, sheetId);
        if (rows > frozen) {
          sortRows(context, { ...area, sheetId, row: row + frozen, rows: rows - frozen }, [{ column, ascending }]);
        }
        return self();
      }),
    },
  };
}

function usedArea({ book }: Context, sheetId: string): Rectangle {
  const { rows, columns } = new SheetCells(book, sheetId).used();
  return { row: 0, column: 0, rows, columns };
}

/** Clears stored cells only: a sheet's grid is large and mostly empty. Notes stay, as they do in Sheets. */
function clearCells(context: Context, sheetId: string, contents: boolean, formats: boolean): void {
  const { book } = context;
  const matrix = book.sheet(sheetId).getCellMatrix();
  const cellValue: Record<number, Record<number, object>> = {};
  matrix.forValue((row, column, cell) => {
    if (!cell) return;
    const change = {
      ...(contents ? { v: null, t: null, f: null, si: null, p: null } : cell.t ? { t: cell.t } : {}),
      ...(formats ? { s: null } : {}),
    };
    cellValue[row] ??= {};
    cellValue[row]![column] = change;
  });
  book.execute("sheet.mutation.set-range-values", { unitId: book.id, subUnitId: sheetId, cellValue });
  if (formats) context.facts.setRules(sheetId, []);
}
